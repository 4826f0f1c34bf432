using Microsoft.EntityFrameworkCore;

namespace Volunteers.Data.People;

/// <summary>What the answer whether somebody may start at a centre rests on. See <see cref="SuitabilityRules"/>.</summary>
public sealed record SuitabilityEvidence(
    int VolunteerId, string KnownAs, bool Erased, DateOnly? DateOfBirth, string? ParentalConsentBy, DateOnly? ParentalConsentOn,
    IReadOnlyList<StepEvidence> Steps, IReadOnlyList<CheckEvidence> Checks)
{
    /// <summary>Of a volunteer with enrolments and their steps, and checks and their facts.</summary>
    public static SuitabilityEvidence Of(Volunteer volunteer) => new(
        volunteer.Id, volunteer.KnownAs, volunteer.ErasedAt is not null, volunteer.DateOfBirth, volunteer.ParentalConsentBy, volunteer.ParentalConsentOn,
        [.. volunteer.Enrolments.SelectMany(e => e.Steps.Select(s => new StepEvidence(s.Id, e.CentreId, s.Stage, s.On, s.OverrideReason, s.OverrideUntil, s.By.Name, s.RecordedAt)))],
        [.. volunteer.Checks.SelectMany((c, i) => c.Facts.Select(f => new CheckEvidence(c.Id == 0 ? -i - 1 : c.Id, c.Kind, f.Id, f.Status, f.On, f.RecordedAt)))]);

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
        var checks = (await db.CheckFacts.IgnoreQueryFilters()
                .Where(f => all.Any(v => v.Id == f.Check.VolunteerId))
                .Select(f => new { f.Check.VolunteerId, f.CheckId, f.Check.Kind, f.Id, f.Status, f.On, f.RecordedAt })
                .ToListAsync(cancellationToken))
            .ToLookup(f => f.VolunteerId, f => new CheckEvidence(f.CheckId, f.Kind, f.Id, f.Status, f.On, f.RecordedAt));
        return people.ToDictionary(p => p.Id, p => new SuitabilityEvidence(
            p.Id, p.KnownAs, p.Erased, p.DateOfBirth, p.ParentalConsentBy, p.ParentalConsentOn, [.. steps[p.Id]], [.. checks[p.Id]]));
    }

    /// <summary>What of it was written down before an instant: what could be known then.</summary>
    public SuitabilityEvidence RecordedBefore(DateTimeOffset instant) => this with
    {
        Steps = [.. Steps.Where(s => !(s.RecordedAt >= instant))],
        Checks = [.. Checks.Where(c => !(c.RecordedAt >= instant))],
    };

    /// <summary>The steps at a centre up to a day, first to last.</summary>
    internal IEnumerable<StepEvidence> StepsAt(int centreId, DateOnly on) => Steps
        .Where(s => s.CentreId == centreId && s.On <= on).OrderBy(s => s.On).ThenBy(s => Facts.Recorded(s.Id));

    /// <summary>How far each check of a kind had come on a day, in the order of those days.</summary>
    internal IEnumerable<CheckEvidence> ChecksOn(CheckKind kind, DateOnly on) => Checks
        .Where(f => f.Kind == kind && f.On <= on)
        .GroupBy(f => f.CheckId)
        .Select(facts => facts.OrderBy(f => f.On).ThenBy(f => Facts.Recorded(f.Id)).Last())
        .OrderBy(f => f.On).ThenBy(f => Facts.Recorded(f.Id));
}

/// <summary>A step of an enrolment.</summary>
/// <param name="RecordedAt">When it was entered; null: not saved yet.</param>
public sealed record StepEvidence(
    int Id, int CentreId, EnrolmentStage Stage, DateOnly On, string? OverrideReason, DateOnly? OverrideUntil, string By, DateTimeOffset? RecordedAt = null);

/// <summary>A fact of a check.</summary>
/// <param name="RecordedAt">When it was entered; null: not saved yet.</param>
public sealed record CheckEvidence(int CheckId, CheckKind Kind, int Id, CheckStatus Status, DateOnly On, DateTimeOffset? RecordedAt = null);
