using Microsoft.EntityFrameworkCore;

namespace Volunteers.Data.People;

/// <summary>What the answer whether somebody may start at a centre rests on. See <see cref="SuitabilityRules"/>.</summary>
public sealed record SuitabilityEvidence(
    int VolunteerId, string KnownAs, bool Erased, DateOnly? DateOfBirth, string? ParentalConsentBy, DateOnly? ParentalConsentOn,
    IReadOnlyList<StepEvidence> Steps, IReadOnlyList<CheckEvidence> Checks, IReadOnlyList<AnswerEvidence> Answers)
{
    /// <summary>Of a volunteer with enrolments and their steps, and checks, their facts and what the Update Service answered.</summary>
    public static SuitabilityEvidence Of(Volunteer volunteer) => new(
        volunteer.Id, volunteer.KnownAs, volunteer.ErasedAt is not null, volunteer.DateOfBirth, volunteer.ParentalConsentBy, volunteer.ParentalConsentOn,
        [.. volunteer.Enrolments.SelectMany(e => e.Steps.Select(s => new StepEvidence(s.Id, e.CentreId, s.Stage, s.On, s.OverrideReason, s.OverrideUntil, s.By.Name, s.RecordedAt)))],
        [.. volunteer.Checks.SelectMany((c, i) => c.Facts.Select(f =>
            new CheckEvidence(Number(c, i), c.CheckTypeId, f.Id, f.Status, f.On, f.RecordedAt, Level: c.Level, Workforce: c.Workforce, Referee: CheckFacts.Referee.Of(c))))],
        [.. volunteer.Checks.SelectMany((c, i) => c.UpdateService.Where(e => e.What.IsAnswer()).Select(e => new AnswerEvidence(Number(c, i), e.Id, e.What == UpdateServiceEvent.Changed, e.On, e.RecordedAt)))]);

    /// <summary>Of many at once, in three statements, over all there is: what the person who asks may see of it decides nothing.</summary>
    /// <param name="volunteers">Their numbers.</param>
    public static async Task<IReadOnlyDictionary<int, SuitabilityEvidence>> LoadAsync(
        VolunteersDbContext db, IReadOnlyCollection<int> volunteers, CancellationToken cancellationToken)
    {
        int[] ids = [.. volunteers.Distinct()];
        return ids.Length == 0 ? new Dictionary<int, SuitabilityEvidence>() : await LoadAsync(db, db.Volunteers.Where(v => ids.Contains(v.Id)), cancellationToken);
    }

    /// <inheritdoc cref="LoadAsync(VolunteersDbContext, IReadOnlyCollection{int}, CancellationToken)"/>
    public static async Task<IReadOnlyDictionary<int, SuitabilityEvidence>> LoadAsync(
        VolunteersDbContext db, IQueryable<Volunteer> volunteers, CancellationToken cancellationToken)
    {
        var all = volunteers.IgnoreQueryFilters();
        var people = await all.Select(v => new { v.Id, v.KnownAs, Erased = v.ErasedAt != null, v.DateOfBirth, v.ParentalConsentBy, v.ParentalConsentOn }).ToListAsync(cancellationToken);
        var steps = (await db.EnrolmentSteps.IgnoreQueryFilters()
                .Where(s => all.Any(v => v.Id == s.Enrolment.VolunteerId))
                .Select(s => new { s.Enrolment.VolunteerId, s.Id, s.Enrolment.CentreId, s.Stage, s.On, s.OverrideReason, s.OverrideUntil, s.By.Name, s.RecordedAt })
                .ToListAsync(cancellationToken))
            .ToLookup(s => s.VolunteerId, s => new StepEvidence(s.Id, s.CentreId, s.Stage, s.On, s.OverrideReason, s.OverrideUntil, s.Name, s.RecordedAt));
        var facts = await db.CheckFacts.IgnoreQueryFilters()
            .Where(f => all.Any(v => v.Id == f.Check.VolunteerId))
            .Select(f => new
            {
                f.Check.VolunteerId, f.CheckId, f.Check.CheckTypeId, f.Id, State = (int)f.Status, f.On, f.RecordedAt, f.Check.Level, f.Check.Workforce,
                Referee = CheckFacts.Referee.Of(f.Check), Answer = false,
            })
            .Concat(db.UpdateServiceEntries.IgnoreQueryFilters()
                .Where(e => (e.What == UpdateServiceEvent.NoChange || e.What == UpdateServiceEvent.Changed) && all.Any(v => v.Id == e.Check.VolunteerId))
                .Select(e => new
                {
                    e.Check.VolunteerId, e.CheckId, e.Check.CheckTypeId, e.Id, State = (int)e.What, e.On, e.RecordedAt, e.Check.Level, e.Check.Workforce,
                    Referee = (string?)null, Answer = true,
                }))
            .ToListAsync(cancellationToken);
        var checks = facts.Where(f => !f.Answer).ToLookup(
            f => f.VolunteerId,
            f => new CheckEvidence(f.CheckId, f.CheckTypeId, f.Id, (CheckStatus)f.State, f.On, f.RecordedAt, Level: f.Level, Workforce: f.Workforce, Referee: f.Referee));
        var answers = facts.Where(f => f.Answer).ToLookup(f => f.VolunteerId, f => new AnswerEvidence(f.CheckId, f.Id, f.State == (int)UpdateServiceEvent.Changed, f.On, f.RecordedAt));
        return people.ToDictionary(p => p.Id, p => new SuitabilityEvidence(
            p.Id, p.KnownAs, p.Erased, p.DateOfBirth, p.ParentalConsentBy, p.ParentalConsentOn, [.. steps[p.Id]], [.. checks[p.Id]], [.. answers[p.Id]]));
    }

    /// <summary>What of it was written down before an instant: what could be known then.</summary>
    public SuitabilityEvidence RecordedBefore(DateTimeOffset instant) => this with
    {
        Steps = [.. Steps.Where(s => !(s.RecordedAt >= instant))],
        Checks = [.. Checks.Where(c => !(c.RecordedAt >= instant))],
        Answers = [.. Answers.Where(a => !(a.RecordedAt >= instant))],
    };

    /// <summary>The steps at a centre up to a day, first to last.</summary>
    internal IEnumerable<StepEvidence> StepsAt(int centreId, DateOnly on) => Steps
        .Where(s => s.CentreId == centreId && s.On <= on).OrderBy(s => s.On).ThenBy(s => Facts.Recorded(s.Id));

    /// <summary>How far each check of a type had come on a day, in the order of those days.</summary>
    internal IEnumerable<CheckEvidence> ChecksOn(int checkTypeId, DateOnly on) => Checks
        .Where(f => f.CheckTypeId == checkTypeId && f.On <= on)
        .GroupBy(f => f.CheckId)
        .Select(facts => facts.OrderBy(f => f.On).ThenBy(f => Facts.Recorded(f.Id)).Last())
        .Select(check => check with { Answer = AnswerOn(check.CheckId, on) })
        .OrderBy(f => f.On).ThenBy(f => Facts.Recorded(f.Id));

    /// <summary>Whether being ready is the stage that they have reached at a centre.</summary>
    public bool IsClearedAt(int centreId, DateOnly on) => StepsAt(centreId, on).LastOrDefault()?.Stage == EnrolmentStage.Ready;

    private static int Number(Check check, int index) => check.Id == 0 ? -index - 1 : check.Id;

    private StatusAnswer? AnswerOn(int checkId, DateOnly on) =>
        Answers.Where(a => a.CheckId == checkId && a.On <= on).OrderBy(a => a.On).ThenBy(a => Facts.Recorded(a.Id)).LastOrDefault() is { } answer
            ? new StatusAnswer(answer.Changed, answer.On)
            : null;
}

/// <summary>A step of an enrolment.</summary>
/// <param name="RecordedAt">When it was entered; null: not saved yet.</param>
public sealed record StepEvidence(
    int Id, int CentreId, EnrolmentStage Stage, DateOnly On, string? OverrideReason, DateOnly? OverrideUntil, string By, DateTimeOffset? RecordedAt = null);

/// <summary>A fact of a check.</summary>
/// <param name="RecordedAt">When it was entered; null: not saved yet.</param>
/// <param name="Answer">What the Update Service had answered by the day that is asked about.</param>
/// <param name="Level">Of the certificate.</param>
/// <param name="Workforce">Of the certificate.</param>
/// <param name="Referee">Of a reference: the name of who gave it.</param>
public sealed record CheckEvidence(
    int CheckId, int CheckTypeId, int Id, CheckStatus Status, DateOnly On, DateTimeOffset? RecordedAt = null, StatusAnswer? Answer = null,
    DbsLevel? Level = null, DbsWorkforce? Workforce = null, string? Referee = null)
{
    /// <summary>What counts once: two references of one referee are one, however they were recorded. Without a name each is its own.</summary>
    internal string Source => SearchText.Fold(Referee) is { Length: > 0 } referee ? referee : FormattableString.Invariant($"#{CheckId}");

    private CheckState State => new(Status, On, Answer, Level, Workforce);

    /// <inheritdoc cref="CheckState.DueBy"/>
    internal DateOnly? DueBy(CheckType type, DateOnly day) => State.DueBy(type, day);

    /// <summary>The state on a day.</summary>
    internal CheckStatus StatusOn(CheckType type, DateOnly day) => State.StatusOn(type, day);
}

/// <summary>What the Update Service answered about the certificate of a check.</summary>
/// <param name="RecordedAt">When it was entered; null: not saved yet.</param>
public sealed record AnswerEvidence(int CheckId, int Id, bool Changed, DateOnly On, DateTimeOffset? RecordedAt = null);
