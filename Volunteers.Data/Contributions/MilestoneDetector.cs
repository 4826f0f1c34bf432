using Microsoft.EntityFrameworkCore;
using Volunteers.Data.People;
using Volunteers.Data.Policies;

namespace Volunteers.Data.Contributions;

/// <summary>Finds milestones that were reached and not noticed yet.</summary>
public static class MilestoneDetector
{
    /// <summary>Adds what is new for these volunteers; does not save. A milestone that was noticed once stays, whatever is corrected later.</summary>
    /// <param name="volunteerIds">Null: everyone.</param>
    /// <param name="policy">Of the cluster.</param>
    /// <returns>The new milestones.</returns>
    public static async Task<IReadOnlyList<Milestone>> DetectAsync(
        VolunteersDbContext db, IReadOnlyCollection<int>? volunteerIds, DateOnly today, DateTimeOffset now, Policy policy, CancellationToken cancellationToken)
    {
        var volunteers = db.Volunteers.AsNoTracking().Where(v => v.ErasedAt == null);
        if (volunteerIds is not null)
        {
            volunteers = volunteers.Where(v => volunteerIds.Contains(v.Id));
        }

        var people = await volunteers
            .Select(v => new
            {
                v.Id,
                Hours = v.Contributions.Where(c => ContributionFacts.IsConfirmed.Of(c)).Select(c => new { c.On, c.Hours }).ToList(),
                Enrolments = v.Enrolments.Select(e => new
                {
                    IsCurrent = EnrolmentFacts.IsCurrent.Of(e),
                    Since = EnrolmentFacts.StageSince.Of(e),
                    Ready = EnrolmentFacts.ReadySince.Of(e),
                }).ToList(),
                Accreditations = v.Accreditations.Select(a => new { a.Id, a.Title, a.AwardedOn }).ToList(),
                Known = v.Milestones.Select(m => m.Kind).ToList(),
            })
            .AsSplitQuery()
            .ToListAsync(cancellationToken);
        int[] ids = [.. people.Select(p => p.Id)];
        var attended = (await db.RotaPlaces.AsNoTracking()
            .Where(r => r.Attendance == Attendance.Present && ids.Contains(r.VolunteerId))
            .Select(r => new { r.VolunteerId, r.Session.StartsAt, r.Role.Leads, r.Session.Programme.Name, r.Session.Programme.Centre.TimeZone })
            .ToListAsync(cancellationToken)).ToLookup(r => r.VolunteerId);

        var milestones = new List<Milestone>();
        foreach (var person in people)
        {
            var sessions = attended[person.Id].Select(a => (On: Places.CentreTime.Of(a.TimeZone).DateOf(a.StartsAt), a.Leads, a.Name)).ToList();
            var led = sessions.Where(s => s.Leads).OrderBy(s => s.On).ToList();
            var facts = new MilestoneFacts(
                [.. person.Hours.Select(h => (h.On, h.Hours))],
                [.. sessions.Select(s => s.On)],
                led.Count > 0 ? (led[0].On, led[0].Name) : null,
                [.. person.Accreditations.Select(a => (a.Id, a.Title, a.AwardedOn))],
                person.Enrolments.Min(e => e.Ready),
                person.Enrolments.Count > 0 && person.Enrolments.All(e => !e.IsCurrent) ? person.Enrolments.Max(e => e.Since) : null);
            milestones.AddRange(MilestoneRules.Reached(facts, today, policy)
                .Where(m => !person.Known.Contains(m.Kind))
                .Select(m => new Milestone { VolunteerId = person.Id, Kind = m.Kind, Title = m.Title, ReachedOn = m.On, DetectedAt = now }));
        }

        db.Milestones.AddRange(milestones);
        return milestones;
    }
}
