using Microsoft.EntityFrameworkCore;
using Volunteers.Data.Privacy;

namespace Volunteers.Data.People;

/// <summary>What merging two records would do: what is shown before somebody decides, and what is done then.</summary>
internal sealed class MergePlan
{
    private MergePlan(Volunteer kept, Volunteer merged) => (Kept, Merged) = (kept, merged);

    public Volunteer Kept { get; }

    public Volunteer Merged { get; }

    /// <summary>Why they are not merged, every reason; empty when they may be.</summary>
    public IReadOnlyList<string> Reasons { get; private set; } = [];

    /// <summary>What the record that stays says afterwards.</summary>
    public VolunteerDetails After { get; private set; } = null!;

    public MergeSignIn SignIn { get; private set; } = null!;

    public TwinsFound Twins { get; private set; } = null!;

    /// <summary>The rows of each column that is moved.</summary>
    public IReadOnlyList<(VolunteerColumn Column, IReadOnlyList<int> Ids)> Moves { get; private set; } = [];

    /// <summary>Uses of the person's information that were agreed to on one record and are not, when all answers are looked at.</summary>
    public IReadOnlyList<ConsentKind> Lost { get; private set; } = [];

    /// <param name="db">Must see everything, within a transaction or none.</param>
    /// <exception cref="NotFoundException">There is no such record.</exception>
    public static async Task<MergePlan> ReadAsync(VolunteersDbContext db, int keptId, int mergedId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var people = await db.Volunteers.Include(v => v.Consents).Where(v => v.Id == keptId || v.Id == mergedId).ToListAsync(cancellationToken);
        var plan = new MergePlan(people.Find(v => v.Id == keptId) ?? throw new NotFoundException("volunteer"), people.Find(v => v.Id == mergedId) ?? throw new NotFoundException("volunteer"));
        if (keptId == mergedId)
        {
            plan.Reasons = ["This is the same record. Choose another."];
            return plan;
        }

        plan.After = MergedDetails.United(plan.Kept.Details, plan.Merged.Details);
        plan.SignIn = await MergeSignIn.ReadAsync(db, plan.Kept, plan.Merged, plan.After.Email, cancellationToken);
        plan.Reasons = [.. await plan.ReasonsAsync(db, cancellationToken)];
        plan.Twins = await new MergeTwins(db, keptId, mergedId, now, cancellationToken).FindAsync();
        var aside = plan.Twins.Aside.Select(row => (row.Entity, row.Id)).ToHashSet();
        var rows = new RowKeeper(db, cancellationToken);
        List<(VolunteerColumn, IReadOnlyList<int>)> moves = [];
        foreach (var column in VolunteerColumns.Moving(db.Model))
        {
            List<int> ids = [.. (await rows.IdsAsync(column.Entity, column.Property, mergedId)).Where(id => !aside.Contains((column.Entity.ClrType, id)))];
            if (ids.Count > 0)
            {
                moves.Add((column, ids));
            }
        }

        plan.Moves = moves;
        plan.Lost = [.. Enum.GetValues<ConsentKind>().Where(plan.Loses)];
        return plan;
    }

    /// <summary>The latest word counts, on whichever record it was said.</summary>
    private bool Loses(ConsentKind kind)
    {
        var last = Kept.Consents.Concat(Merged.Consents).Where(c => c.Kind == kind).OrderBy(c => c.At).ThenBy(c => c.Id).LastOrDefault();
        return last is { Given: false } && (Kept.HasConsentedTo(kind) || Merged.HasConsentedTo(kind));
    }

    private async Task<IReadOnlyList<string>> ReasonsAsync(VolunteersDbContext db, CancellationToken cancellationToken)
    {
        List<string> reasons = [.. new[] { Kept, Merged }.Where(v => v.ErasedAt is not null).Select(_ => "One of the two was erased: of an erased record nobody knows whose it was.")];
        if (Kept.DateOfBirth is { } born && Merged.DateOfBirth is { } other && born != other)
        {
            reasons.Add($"{Kept.FullName} was born on {born.InWords()}, {Merged.FullName} on {other.InWords()}. These are two people, or one of the days is wrong: correct it first.");
        }

        if (SignIn.Refusal is { } refusal)
        {
            reasons.Add(refusal);
        }

        // what lies ahead of somebody ends when a check is not suitable, and that is recorded by a person who looks at what ends
        var evidence = await SuitabilityEvidence.LoadAsync(db, [Kept.Id, Merged.Id], cancellationToken);
        if (IsRefused(Kept.Id) != IsRefused(Merged.Id))
        {
            var refused = IsRefused(Kept.Id) ? Kept : Merged;
            reasons.Add($"A check of {refused.FullName} was decided as not suitable, and the other record does not know it. Record that decision on the other record first, so that what lies ahead of them there ends.");
        }

        foreach (var person in new[] { Kept, Merged })
        {
            // the words of every such refusal: whether there is a concern is not for whoever reads this
            if (await OpenConcerns.AnyAboutAsync(db, person.Id, cancellationToken))
            {
                reasons.Add($"The record of {person.FullName} cannot be merged at present. Ask the safeguarding lead of the centre.");
            }

            if (await db.DataRequests.AnyAsync(r => r.VolunteerId == person.Id && r.Kind == DataRequestKind.Erasure && DataRequestFacts.Status.Of(r) == DataRequestStatus.Open, cancellationToken))
            {
                reasons.Add($"{person.FullName} asked to be erased. Answer that first.");
            }
        }

        return reasons;

        bool IsRefused(int id) => evidence.TryGetValue(id, out var known)
            && known.Checks.Select(check => check.CheckTypeId).Distinct().Any(type => SuitabilityRules.IsRefused(known, type, DateOnly.MaxValue));
    }

    /// <summary>What it comes to, in words.</summary>
    public MergePreview InWords()
    {
        if (Twins is null)
        {
            return MergePreview.Refused(Reasons);
        }

        string[] moves =
        [
            .. from move in Moves
               let type = move.Column.Entity.ClrType
               where !VolunteerColumns.Untold.Contains(type)
               group move.Ids.Count by type into of
               let words = VolunteerColumns.Words[of.Key]
               let count = of.Sum()
               orderby words.One
               select count == 1 ? $"1 {words.One}" : $"{count} {words.Many}",
        ];
        return new MergePreview(
            Reasons,
            moves,
            MergedDetails.Differences(Kept.Details, Merged.Details),
            [
                .. Twins.Aside.Where(row => row.What is not null && row.Entity != typeof(RetentionCase)).GroupBy(row => (row.What, row.OfKept))
                    .Select(of => new MergeAside(of.Key.What!, of.Key.OfKept, of.Count())),
            ],
            [.. Twins.Follows, .. Lost.Select(kind => $"The person no longer agrees to {Audit.AuditWords.ConsentInWords(kind.ToString())}: that was their last word.{(IsPublished(kind) ? " Newsletters that need it go off the web." : "")}")],
            SignIn.Confirm);
    }

    private static bool IsPublished(ConsentKind kind) => kind is ConsentKind.StoryPublication or ConsentKind.Photographs;
}

/// <summary>What merging two records would do, and why it would be refused.</summary>
/// <param name="Reasons">Why they are not merged; empty when they may be.</param>
/// <param name="Moves">What goes over to the record that stays, counted by kind: "2 checks".</param>
/// <param name="Differences">What the two say differently of the person.</param>
/// <param name="Aside">What one person has once and the records have twice: kept with the merge, and counted no more.</param>
/// <param name="Follows">What follows, as sentences.</param>
/// <param name="SignIn">What has to be confirmed of where links to sign in go; null when nothing changes.</param>
public sealed record MergePreview(
    IReadOnlyList<string> Reasons, IReadOnlyList<string> Moves, IReadOnlyList<MergeDifference> Differences, IReadOnlyList<MergeAside> Aside, IReadOnlyList<string> Follows, string? SignIn)
{
    /// <summary>Nothing is told of what would happen where it does not.</summary>
    public static MergePreview Refused(IReadOnlyList<string> reasons) => new(reasons, [], [], [], [], null);
}

/// <summary>Something that the person has once and the records have twice.</summary>
/// <param name="What">What it is, as a sentence.</param>
/// <param name="OfKept">Whether it stands with the record that stays, so that the other’s takes its place.</param>
/// <param name="Count">How many of them.</param>
public sealed record MergeAside(string What, bool OfKept, int Count);
