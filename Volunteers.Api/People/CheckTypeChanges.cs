using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data;
using Volunteers.Data.People;
using Volunteers.Data.Policies;

namespace Volunteers.Api.People;

/// <summary>Makes, and says what it would mean to make, the changes of types of check.</summary>
internal static class CheckTypeChanges
{
    /// <summary>Adds or changes a type; it is not saved yet.</summary>
    /// <exception cref="InvalidInputException">Something is missing or impossible.</exception>
    public static async Task<CheckType> ApplyAsync(VolunteersDbContext db, SaveCheckTypeInput input, CancellationToken cancellationToken)
    {
        var (type, others) = await FindAsync(db, input.Id, cancellationToken);
        if (type is null)
        {
            type = CheckType.Add(KindOf(input), DetailsOf(input), others);
            db.CheckTypes.Add(type);
            return type;
        }

        type.RequireVersion(input.Version);
        RefuseOtherKind(type, input);
        type.Change(DetailsOf(input), others);
        return type;
    }

    /// <summary>What a change would mean for everybody who is cleared, at every centre that is open.</summary>
    /// <param name="retired">Whether it would be asked for no longer, or again; null: as it is.</param>
    public static async Task<CheckTypeEffect> PreviewAsync(
        VolunteersDbContext db, SaveCheckTypeInput input, bool? retired, PolicyBook policies, TimeProvider clock, CancellationToken cancellationToken)
    {
        var (type, others) = await FindAsync(db, input.Id, cancellationToken);
        CheckType then;
        if (type is null)
        {
            then = CheckType.Add(KindOf(input), DetailsOf(input), others);
        }
        else
        {
            RefuseOtherKind(type, input);
            then = type.Preview(DetailsOf(input), others);
        }

        then = retired is { } away ? then.Preview(away) : then;
        var (ready, lost, won) = await CompareAsync(db, then, policies, clock, cancellationToken);
        return new CheckTypeEffect([.. Says(type, then, ready, lost, won)], lost, won);
    }

    private static async Task<(int Ready, int Lost, int Won)> CompareAsync(
        VolunteersDbContext db, CheckType then, PolicyBook policies, TimeProvider clock, CancellationToken cancellationToken)
    {
        var centres = await db.Centres.AsNoTracking().ToListAsync(cancellationToken);
        var evidence = await SuitabilityEvidence.LoadAsync(
            db, db.Volunteers.Where(v => v.ErasedAt == null && v.Enrolments.Any(e => EnrolmentFacts.Stage.Of(e) == EnrolmentStage.Ready)), cancellationToken);
        HashSet<int> ready = [], lost = [], won = [];
        foreach (var centre in centres)
        {
            var policy = await policies.OfAsync(centre.Id, cancellationToken);
            var (changed, today) = (policy.With(then), centre.Time.Today(clock));
            foreach (var person in evidence.Values.Where(p => p.IsClearedAt(centre.Id, today)))
            {
                var (now, after) = (SuitabilityRules.Answer(person, centre.Id, today, policy).Ready, SuitabilityRules.Answer(person, centre.Id, today, changed).Ready);
                _ = now && ready.Add(person.VolunteerId);
                _ = now && !after && lost.Add(person.VolunteerId);
                _ = !now && after && won.Add(person.VolunteerId);
            }
        }

        return (ready.Count, lost.Count, won.Count);
    }

    private static IEnumerable<string> Says(CheckType? now, CheckType then, int ready, int lost, int won)
    {
        yield return then.Asked == 0 ? $"Nobody has to have it to start, unless their role asks for it: {then.Name}."
            : then.Asked == 1 ? $"Everybody has to have it clear before they start: {then.Name}."
            : string.Create(CultureInfo.InvariantCulture, $"Everybody has to have {then.Asked} clear before they start: {then.Name}.");
        if (then.RetiredAt is null)
        {
            yield return then.RecheckAfterMonths is { } months
                ? $"It is asked for again {Time(months)} after the decision; it shows as due {then.RenewalDays} days before that."
                : "It is never asked for again.";
        }
        else
        {
            yield return "Nothing of it falls due any more, and nothing new of it can be recorded. What was recorded stays, and a role that asks for it goes on asking.";
        }

        if (lost > 0)
        {
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"{lost} of the {ready} people who are ready today would not be ready any more. They keep their places, count as missing, and get no reminders until this is clear or you decide otherwise.");
        }
        else if (now is null || now.Asked != then.Asked || now.RecheckAfterMonths != then.RecheckAfterMonths)
        {
            yield return ready == 0 ? "Nobody is ready today, so nobody is affected." : "Everybody who is ready today stays ready.";
        }

        if (won > 0)
        {
            yield return won == 1 ? "One person who is not ready today would be ready." : string.Create(CultureInfo.InvariantCulture, $"{won} people who are not ready today would be ready.");
        }
    }

    private static string Time(int months) => (months / 12, months % 12) switch
    {
        (1, 0) => "a year",
        (var years, 0) => $"{years} years",
        (0, 1) => "a month",
        _ => $"{months} months",
    };

    private static async Task<(CheckType? Type, IReadOnlyCollection<string> Others)> FindAsync(VolunteersDbContext db, int? id, CancellationToken cancellationToken)
    {
        var types = await db.CheckTypes.ToListAsync(cancellationToken);
        var type = id is { } number ? types.Find(t => t.Id == number) ?? throw new NotFoundException("check") : null;
        return (type, [.. types.Where(t => t != type).Select(t => t.SortName)]);
    }

    private static CheckKind KindOf(SaveCheckTypeInput input) => input.Kind ?? CheckKind.Other;

    private static void RefuseOtherKind(CheckType type, SaveCheckTypeInput input)
    {
        if (input.Kind is { } kind && kind != type.Kind)
        {
            throw new InvalidInputException("kind", "What is recorded already was of this kind, so the kind stays. Add another check instead.");
        }
    }

    private static CheckTypeDetails DetailsOf(SaveCheckTypeInput input) => new(
        input.Name, input.RequiredCount, input.RecheckAfterMonths, input.RenewalDays ?? 60, input.Level, input.Workforce, input.RenewedByStatusCheck ?? false);
}
