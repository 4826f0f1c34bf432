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

    private Check()
    {
    }

    public int Id { get; private set; }

    public int VolunteerId { get; private set; }

    public Volunteer Volunteer { get; private set; } = null!;

    public CheckKind Kind { get; private set; }

    /// <summary>For a DBS check.</summary>
    public DbsLevel? Level { get; private set; }

    /// <summary>For a DBS check.</summary>
    public DbsWorkforce? Workforce { get; private set; }

    /// <summary>The number of the certificate, the referee's name, or what a check of another kind is called.</summary>
    public string? Reference { get; private set; }

    /// <summary>For a DBS check: whether the volunteer subscribed to the Update Service.</summary>
    public bool UpdateService { get; set; }

    /// <summary>When the Update Service was last asked.</summary>
    public DateOnly? LastStatusCheckOn { get; set; }

    public int Version { get; private set; }

    /// <summary>What happened so far.</summary>
    public IReadOnlyList<CheckFact> Facts => _facts;

    /// <summary>The latest fact; needs <see cref="Facts"/> loaded.</summary>
    public CheckFact Latest => CheckFacts.Latest.Of(this);

    /// <summary>Whether the latest fact is a decision; needs <see cref="Facts"/> loaded.</summary>
    public bool Decided => IsDecision(Latest.Status);

    /// <summary>The day of the decision, if there is one; needs <see cref="Facts"/> loaded.</summary>
    public DateOnly? DecidedOn => Decided ? Latest.On : null;

    /// <summary>The day from which our policy wants a new check: not an expiry, a prompt. Needs <see cref="Facts"/> loaded.</summary>
    public DateOnly? RecheckDueBy(Policy policy) => RecheckDueBy(Kind, Latest.Status, Latest.On, policy);

    /// <summary>The state on a day, our re-check policy applied; needs <see cref="Facts"/> loaded.</summary>
    public CheckStatus StatusOn(DateOnly today, Policy policy) => StatusOn(Kind, Latest.Status, Latest.On, today, policy);

    /// <summary>As <see cref="RecheckDueBy(Policy)"/>, of a check whose latest fact is known.</summary>
    public static DateOnly? RecheckDueBy(CheckKind kind, CheckStatus recorded, DateOnly on, Policy policy) =>
        recorded is CheckStatus.Clear or CheckStatus.ClearWithRiskAssessment && policy.Of(PolicyKeys.RecheckYears(kind)) is > 0 and var years ? on.AddYears(years) : null;

    /// <summary>As <see cref="StatusOn(DateOnly, Policy)"/>, of a check whose latest fact is known.</summary>
    public static CheckStatus StatusOn(CheckKind kind, CheckStatus recorded, DateOnly on, DateOnly today, Policy policy) =>
        RecheckDueBy(kind, recorded, on, policy) is not { } due || today < due.AddDays(-policy.Of(PolicyKeys.RenewalDays(kind))) ? recorded
        : today > due ? CheckStatus.Overdue
        : CheckStatus.RecheckDue;

    internal static Check Begin(CheckKind kind, CheckStatus status, DateOnly on, string? reference, Actor by, DateOnly today, CertificateDetails? certificate)
    {
        var check = new Check { Kind = kind };
        check.Record(status, on, reference, by, today, certificate);
        return check;
    }

    /// <summary>Records the next state of this check.</summary>
    /// <param name="reference">Kept as it was when null.</param>
    /// <param name="today">Today at the centre.</param>
    /// <exception cref="CheckRefusedException">The check is decided already, or the day comes before the last fact.</exception>
    /// <exception cref="InvalidInputException">The state is one that is derived, or the date is impossible.</exception>
    public void Record(CheckStatus status, DateOnly on, string? reference, Actor by, DateOnly today, CertificateDetails? certificate = null)
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
                    $"The {Kind.InWords()} came to its present state on {latest.On.InWords()}; the next cannot come before it.");
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
    /// <returns>The fact that is gone; when it was the only one, the check goes with it.</returns>
    /// <exception cref="CheckRefusedException">It is not the latest.</exception>
    public CheckFact TakeBack(CheckStatus status)
    {
        var latest = Latest;
        if (latest.Status != status)
        {
            throw new CheckRefusedException($"This check is at “{latest.Status.InWords()}” by now, since {latest.On.InWords()}. Look again before you take anything back.");
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

    internal void Anonymise() => Reference = null;

    /// <summary>Whether a state ends a check.</summary>
    public static bool IsDecision(CheckStatus status) =>
        status is CheckStatus.NotRequired or CheckStatus.Clear or CheckStatus.ClearWithRiskAssessment or CheckStatus.NotSuitable;
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
        check.HasIndex(c => new { c.VolunteerId, c.Kind });
    }

    public void Configure(EntityTypeBuilder<CheckFact> fact)
    {
        fact.HasIndex(f => new { f.CheckId, f.On, f.Status });
        fact.HasIndex(f => new { f.Status, f.On });
    }
}
