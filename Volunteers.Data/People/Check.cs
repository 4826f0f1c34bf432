using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Volunteers.Data.Access;
using Volunteers.Data.Policies;

namespace Volunteers.Data.People;

/// <summary>
/// One check of a volunteer, from applying to the decision. What a certificate says is never stored, only that it was
/// seen and what we decided. Checking again makes a new record.
/// </summary>
public sealed class Check : IVersioned, IVolunteerOwned
{
    private readonly List<CheckFact> _facts = [];
    private readonly List<UpdateServiceEntry> _updateService = [];

    private Check()
    {
    }

    public int Id { get; private set; }

    public int VolunteerId { get; private set; }

    public Volunteer Volunteer { get; private set; } = null!;

    public int CheckTypeId { get; private set; }

    public CheckType Type { get; private set; } = null!;

    /// <summary>The kind of its type. Neither ever changes.</summary>
    public CheckKind Kind { get; private set; }

    /// <summary>For a DBS check.</summary>
    public DbsLevel? Level { get; private set; }

    /// <summary>For a DBS check.</summary>
    public DbsWorkforce? Workforce { get; private set; }

    /// <summary>The number of the certificate, the referee's name, or what a check of another kind is called.</summary>
    public string? Reference { get; private set; }

    public int Version { get; private set; }

    /// <summary>What happened so far.</summary>
    public IReadOnlyList<CheckFact> Facts => _facts;

    /// <summary>Of a DBS check: what happened at the Update Service.</summary>
    public IReadOnlyList<UpdateServiceEntry> UpdateService => _updateService;

    /// <summary>The latest fact; needs <see cref="Facts"/> loaded.</summary>
    public CheckFact Latest => CheckFacts.Latest.Of(this);

    /// <summary>Whether the latest fact is a decision; needs <see cref="Facts"/> loaded.</summary>
    public bool Decided => IsDecision(Latest.Status);

    /// <summary>The day of the decision, if there is one; needs <see cref="Facts"/> loaded.</summary>
    public DateOnly? DecidedOn => Decided ? Latest.On : null;

    /// <summary>Whether the volunteer keeps the certificate up to date at the Update Service; needs <see cref="UpdateService"/> loaded.</summary>
    public bool Subscribed => CheckFacts.IsSubscribed.Of(this);

    /// <summary>The day by which our policy wants a new check, as seen from a day: not an expiry, a prompt. Needs <see cref="Facts"/> and <see cref="UpdateService"/> loaded.</summary>
    internal DateOnly? RecheckDueBy(Policy policy, DateOnly today) => StateOn(today).DueBy(policy.TypeOf(CheckTypeId), today);

    /// <summary>The state on a day, our re-check policy applied; needs <see cref="Facts"/> and <see cref="UpdateService"/> loaded.</summary>
    internal CheckStatus StatusOn(DateOnly today, Policy policy) => StateOn(today).StatusOn(policy.TypeOf(CheckTypeId), today);

    internal static Check Begin(CheckType type, CheckStatus status, DateOnly on, string? reference, Actor by, DateOnly today, CertificateDetails? certificate)
    {
        var check = new Check { CheckTypeId = type.Id, Kind = type.Kind };
        if (type.Id == 0)
        {
            check.Type = type;
        }

        check.Record(type, status, on, reference, by, today, certificate);
        return check;
    }

    /// <summary>Records the next state of this check.</summary>
    /// <param name="type">That of this check.</param>
    /// <param name="reference">Kept as it was when null.</param>
    /// <param name="today">Today at the centre.</param>
    /// <exception cref="CheckRefusedException">The check is decided already, or the day comes before the last fact.</exception>
    /// <exception cref="InvalidInputException">The state is one that is derived, or the date is impossible.</exception>
    internal void Record(CheckType type, CheckStatus status, DateOnly on, string? reference, Actor by, DateOnly today, CertificateDetails? certificate = null)
    {
        var rules = new InputRules();
        rules.RefuseIf(
            status is CheckStatus.RecheckDue or CheckStatus.Overdue, "status",
            "A re-check falls due by itself, some years after the decision. Record applied, seen or the decision instead.");
        rules.NotInFuture("on", on, today, "the date of a check");
        var number = rules.Line("reference", reference, "the reference", 100);
        var seenBy = rules.Line("seenBy", certificate?.SeenBy, "who saw the original", 120);
        var seen = status is CheckStatus.Seen or CheckStatus.Clear or CheckStatus.ClearWithRiskAssessment;
        if (Kind == CheckKind.Dbs)
        {
            rules.RefuseIf(seen && (number ?? Reference) is null, "reference", "Enter the number of the certificate: a DBS check is seen, or clear, by its certificate.");
            if (IsClear(status))
            {
                // what was asked for on the day of the decision: more is asked for from a later day, and judged then
                var asked = type.On(on);
                var (level, workforce) = (certificate?.Level ?? Level, certificate?.Workforce ?? Workforce);
                rules.RefuseIf(
                    asked.Level is { } least && !(level >= least), "level",
                    $"The {type.InWords} has to be {asked.Level?.InWords()}; {(level is { } shown ? $"this certificate is {shown.InWords()}" : "choose the level that the certificate shows")}.");
                rules.RefuseIf(
                    asked.Workforce is { } wanted && workforce != wanted, "workforce",
                    $"The {type.InWords} has to be for the {asked.Workforce?.InWords()}; {(workforce is { } named ? $"this certificate is for the {named.InWords()}" : "choose the workforce that the certificate shows")}.");
            }
        }
        else
        {
            rules.RefuseIf(certificate?.Level is not null, "level", "Only a DBS check has a level.");
            rules.RefuseIf(certificate?.Workforce is not null, "workforce", "Only a DBS check is for a workforce.");
        }

        rules.ThrowIfAny();

        if (_facts.Count > 0)
        {
            var latest = Latest;
            if (Decided)
            {
                throw new CheckRefusedException("This check is decided. Checking again makes a new record.");
            }

            if (on < latest.On)
            {
                throw new CheckRefusedException(
                    $"The {type.InWords} came to its present state on {latest.On.InWords()}; the next cannot come before it.");
            }
        }

        Reference = number ?? Reference;
        Level = certificate?.Level ?? Level;
        Workforce = certificate?.Workforce ?? Workforce;
        _facts.Add(new CheckFact { Status = status, On = on, By = by, SeenBy = seen ? seenBy : null });
        Version++;
    }

    /// <summary>Takes back the state that was recorded last: it was a mistake. The one before it holds again.</summary>
    /// <param name="status">The state that is meant: somebody else may have recorded another since.</param>
    /// <remarks>Needs <see cref="Facts"/> and <see cref="UpdateService"/> loaded.</remarks>
    /// <returns>The fact that is gone; when it was the only one, the check goes with it.</returns>
    /// <exception cref="CheckRefusedException">It is not the latest, or something was entered about it at the Update Service.</exception>
    public CheckFact TakeBack(CheckStatus status)
    {
        var latest = Latest;
        if (latest.Status != status)
        {
            throw new CheckRefusedException($"This check is at “{latest.Status.InWords()}” by now, since {latest.On.InWords()}. Look again before you take anything back.");
        }

        if (_updateService.Count > 0)
        {
            throw new CheckRefusedException("What was entered about the Update Service rests on this. Undo that first.");
        }

        _facts.Remove(latest);
        Version++;
        return latest;
    }

    /// <summary>A decision was a mistake: what was seen is to be decided anew.</summary>
    /// <remarks>Of references alone, whose answer stays with us: another check is made anew.</remarks>
    internal void Reopen(Actor by, DateOnly today)
    {
        if (Decided)
        {
            _facts.Add(new CheckFact { Status = CheckStatus.Seen, On = Latest.On > today ? Latest.On : today, By = by });
            Version++;
        }
    }

    /// <summary>Records what happened at the Update Service: that the person subscribed, or ended that, or what it answered.</summary>
    /// <param name="today">Today at the centre.</param>
    /// <remarks>Needs <see cref="Facts"/> and <see cref="UpdateService"/> loaded.</remarks>
    /// <exception cref="InvalidInputException">It cannot have happened, or not on that day; all reasons at once.</exception>
    public UpdateServiceEntry RecordUpdateService(UpdateServiceEvent what, DateOnly on, Actor by, DateOnly today)
    {
        var rules = new InputRules();
        rules.NotInFuture("on", on, today, "the date");
        rules.RefuseIf(Kind != CheckKind.Dbs, "what", "Only a DBS check is on the Update Service.");
        rules.RefuseIf(Kind == CheckKind.Dbs && (Reference is null || !(IsClear(Latest.Status) || Latest.Status == CheckStatus.Seen)), "what", "Record first that the certificate was seen, with its number.");
        var entries = CheckFacts.EntriesInOrder.Of(this).ToList();
        rules.RefuseIf(entries.LastOrDefault() is { } last && on < last.On, "on", $"The latest entry is of {entries.LastOrDefault()?.On.InWords()}; the next cannot come before it.");
        rules.RefuseIf(what == UpdateServiceEvent.Subscribed && Subscribed, "what", "The subscription is recorded already.");
        rules.RefuseIf(what != UpdateServiceEvent.Subscribed && !Subscribed, "what", "The certificate is not on the Update Service: record the subscription first.");
        if (what.IsAnswer())
        {
            rules.RefuseIf(Subscribed && !IsClear(Latest.Status), "what", "Record first that the check is clear: the Update Service tells what has changed since.");
            rules.RefuseIf(IsClear(Latest.Status) && on < Latest.On, "on", $"The check was decided on {Latest.On.InWords()}; the Update Service is asked after it.");
            rules.RefuseIf(
                AnswerOn(DateOnly.MaxValue) is { Changed: true }, "what",
                $"The Update Service answered on {AnswerOn(DateOnly.MaxValue)?.On.InWords()} that this certificate has changed. Record the new one as a new check, or undo that answer if it was entered by mistake.");
        }

        rules.ThrowIfAny();
        var entry = new UpdateServiceEntry { What = what, On = on, By = by };
        _updateService.Add(entry);
        Version++;
        return entry;
    }

    /// <summary>Takes back an entry that was made by mistake; the history of changes keeps it. Needs <see cref="UpdateService"/> loaded.</summary>
    /// <exception cref="CheckRefusedException">There is a later entry, which rests on it.</exception>
    public void UndoUpdateService(UpdateServiceEntry entry)
    {
        if (CheckFacts.EntriesInOrder.Of(this).Last() != entry)
        {
            throw new CheckRefusedException("A later entry rests on this one. Undo the later one first.");
        }

        _updateService.Remove(entry);
        Version++;
    }

    internal void Anonymise() => Reference = null;

    /// <summary>Whether a decision lets somebody start.</summary>
    public static bool IsClear(CheckStatus status) => status is CheckStatus.Clear or CheckStatus.ClearWithRiskAssessment;

    /// <summary>Whether a state ends a check.</summary>
    public static bool IsDecision(CheckStatus status) =>
        status is CheckStatus.NotRequired or CheckStatus.Clear or CheckStatus.ClearWithRiskAssessment or CheckStatus.NotSuitable;

    private CheckState StateOn(DateOnly day) => new(Latest.Status, Latest.On, AnswerOn(day), Level, Workforce);

    private StatusAnswer? AnswerOn(DateOnly day) =>
        CheckFacts.EntriesInOrder.Of(this).LastOrDefault(e => e.What.IsAnswer() && e.On <= day) is { } entry ? StatusAnswer.Of(entry.What, entry.On) : null;
}

/// <summary>What is read off a certificate.</summary>
/// <param name="Level">Of a DBS check; kept as it was when null.</param>
/// <param name="Workforce">Of a DBS check; kept as it was when null.</param>
/// <param name="SeenBy">Who saw the original, when somebody else records it.</param>
public sealed record CertificateDetails(DbsLevel? Level, DbsWorkforce? Workforce, string? SeenBy = null);

/// <summary>A fact of a check: it came to this state on this day.</summary>
public sealed class CheckFact : IPartOf, IRecordedFact
{
    public int Id { get; private set; }

    public int CheckId { get; private set; }

    public Check Check { get; private set; } = null!;

    public required CheckStatus Status { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>Who recorded it.</summary>
    public required Actor By { get; init; }

    /// <summary>Who saw the original; null: whoever recorded it.</summary>
    public string? SeenBy { get; init; }

    /// <inheritdoc cref="EnrolmentStep.ReleasedAt"/>
    [NotAudited]
    public DateTimeOffset? ReleasedAt { get; internal set; }

    /// <inheritdoc/>
    [NotAudited]
    public DateTimeOffset? RecordedAt { get; private set; }

    (Type Type, int Id) IPartOf.Whole => (typeof(Check), CheckId);
}

internal sealed class CheckConfiguration : IEntityTypeConfiguration<Check>, IEntityTypeConfiguration<CheckFact>
{
    public void Configure(EntityTypeBuilder<Check> check)
    {
        check.Ignore(c => c.Latest);
        check.HasOne(c => c.Type).WithMany().HasForeignKey(c => c.CheckTypeId);
        check.HasIndex(c => new { c.VolunteerId, c.CheckTypeId });
    }

    public void Configure(EntityTypeBuilder<CheckFact> fact)
    {
        fact.HasIndex(f => new { f.CheckId, f.On, f.Status });
        fact.HasIndex(f => new { f.Status, f.On });
    }
}
