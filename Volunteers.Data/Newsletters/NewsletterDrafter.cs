using Microsoft.EntityFrameworkCore;
using Volunteers.Data.Contributions;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Data.Programmes;
using Volunteers.Data.Training;

namespace Volunteers.Data.Newsletters;

/// <summary>
/// Proposes an issue from facts. People are told of by name only when they consented to it; figures name nobody.
/// </summary>
public static class NewsletterDrafter
{
    private const int AheadDays = 42;

    /// <summary>A draft of what happened in a period and what comes after it; does not save.</summary>
    /// <exception cref="NotFoundException">There is no such centre, or it may not be seen.</exception>
    /// <exception cref="InvalidInputException">The title is missing or the period impossible.</exception>
    public static async Task<NewsletterIssue> DraftAsync(
        VolunteersDbContext db, int centreId, string? title, DateOnly from, DateOnly to, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var centre = await db.Centres.FirstOrDefaultAsync(c => c.Id == centreId, cancellationToken) ?? throw new NotFoundException("centre");
        var issue = NewsletterIssue.Draft(centreId, centre.Name, title, from, to, now);
        var named = await db.Volunteers
            .Where(v => v.Enrolments.Any(e => e.CentreId == centreId) && VolunteerFacts.HasConsentedTo.Of(v, ConsentKind.StoryPublication))
            .Select(v => new { v.Id, v.FullName, v.KnownAs })
            .ToDictionaryAsync(v => v.Id, v => v.FullName, cancellationToken);

        await AddFiguresAsync(db, issue, centre, cancellationToken);
        await AddStoriesAsync(db, issue, centre, cancellationToken);
        await AddMilestonesAsync(db, issue, named, cancellationToken);
        await AddAccreditationsAsync(db, issue, named, cancellationToken);
        await AddNewVolunteersAsync(db, issue, named, cancellationToken);
        await AddAheadAsync(db, issue, centre, cancellationToken);
        await AddRolesToFillAsync(db, issue, centre, cancellationToken);
        db.NewsletterIssues.Add(issue);
        return issue;
    }

    private static async Task AddFiguresAsync(VolunteersDbContext db, NewsletterIssue issue, Centre centre, CancellationToken cancellationToken)
    {
        var given = await db.Contributions
            .Where(c => c.CentreId == issue.CentreId && c.On >= issue.From && c.On <= issue.To && ContributionFacts.IsConfirmed.Of(c))
            .GroupBy(_ => 1)
            .Select(g => new { Hours = g.Sum(c => c.Hours), People = g.Select(c => c.VolunteerId).Distinct().Count() })
            .SingleOrDefaultAsync(cancellationToken);
        if (given is null)
        {
            return;
        }

        var (start, end) = Period(issue, centre);
        var held = await db.ProgrammeSessions
            .Where(s => s.Programme.CentreId == issue.CentreId && ProgrammeSessionFacts.Status.Of(s) == SessionStatus.Held && s.StartsAt >= start && s.StartsAt < end)
            .GroupBy(_ => 1)
            .Select(g => new { Sessions = g.Count(), Programmes = g.Select(s => s.ProgrammeId).Distinct().Count() })
            .SingleOrDefaultAsync(cancellationToken);
        var section = issue.AddSection("In figures", SectionKind.Figures);
        section.Propose(new HoursFact(given.Hours));
        section.Propose(new GiversFact(given.People));
        if (held is not null)
        {
            section.Propose(new SessionsFact(held.Sessions, held.Programmes));
        }
    }

    private static async Task AddStoriesAsync(VolunteersDbContext db, NewsletterIssue issue, Centre centre, CancellationToken cancellationToken)
    {
        var (start, end) = Period(issue, centre);
        var stories = await db.Stories
            .Where(s => s.CentreId == issue.CentreId && s.SubmittedAt >= start && s.SubmittedAt < end && StoryFacts.IsPublishable.Of(s))
            .Include(s => s.Volunteer).ThenInclude(v => v!.Consents)
            .OrderBy(s => s.SubmittedAt)
            .ToListAsync(cancellationToken);
        if (stories.Count == 0)
        {
            return;
        }

        var section = issue.AddSection(stories.Count == 1 ? "A story" : "Stories", SectionKind.Stories);
        foreach (var story in stories)
        {
            var item = section.Propose(new StoryFact(story.Title, story.Text), story.Id, story.VolunteerId);
            if (story.PhotoPublishable)
            {
                item.PhotoFileName = story.PhotoFileName;
                item.PhotoDescription = story.PhotoDescription;
            }
        }
    }

    private static async Task AddMilestonesAsync(
        VolunteersDbContext db, NewsletterIssue issue, Dictionary<int, string> named, CancellationToken cancellationToken)
    {
        // accreditations have a section of their own
        var milestones = (await db.Milestones
                .Where(m => m.ReachedOn >= issue.From && m.ReachedOn <= issue.To && !m.Kind.StartsWith("ACCREDITATION_"))
                .Where(m => m.Volunteer.Enrolments.Any(e => e.CentreId == issue.CentreId))
                .OrderBy(m => m.ReachedOn).ThenBy(m => m.Id)
                .ToListAsync(cancellationToken))
            .Where(m => named.ContainsKey(m.VolunteerId))
            .ToList();
        if (milestones.Count == 0)
        {
            return;
        }

        var section = issue.AddSection("Milestones", SectionKind.Milestones);
        foreach (var milestone in milestones)
        {
            section.Propose(
                new MilestoneFact(named[milestone.VolunteerId], milestone.Title, milestone.ReachedOn), milestone.Id, milestone.VolunteerId);
        }
    }

    private static async Task AddAccreditationsAsync(
        VolunteersDbContext db, NewsletterIssue issue, Dictionary<int, string> named, CancellationToken cancellationToken)
    {
        var awarded = (await db.Accreditations
                .Where(a => a.AwardedOn >= issue.From && a.AwardedOn <= issue.To && a.Volunteer.Enrolments.Any(e => e.CentreId == issue.CentreId))
                .OrderBy(a => a.AwardedOn).ThenBy(a => a.Id)
                .Select(a => new { a.Id, a.VolunteerId, a.Title, a.AwardedOn })
                .ToListAsync(cancellationToken))
            .Where(a => named.ContainsKey(a.VolunteerId))
            .ToList();
        if (awarded.Count == 0)
        {
            return;
        }

        var section = issue.AddSection("Newly accredited", SectionKind.Accreditations);
        foreach (var award in awarded)
        {
            section.Propose(new AwardFact(named[award.VolunteerId], award.Title, award.AwardedOn), award.Id, award.VolunteerId);
        }
    }

    private static async Task AddNewVolunteersAsync(
        VolunteersDbContext db, NewsletterIssue issue, Dictionary<int, string> named, CancellationToken cancellationToken)
    {
        var ready = await db.Enrolments
            .Where(e => e.CentreId == issue.CentreId)
            .Select(e => new { e.Id, e.VolunteerId, On = EnrolmentFacts.ReadySince.Of(e) })
            .Where(e => e.On >= issue.From && e.On <= issue.To)
            .OrderBy(e => e.On)
            .ToListAsync(cancellationToken);
        if (ready.Count == 0)
        {
            return;
        }

        var section = issue.AddSection("Welcome to new volunteers", SectionKind.NewVolunteers);
        foreach (var person in ready.Where(r => named.ContainsKey(r.VolunteerId)))
        {
            section.Propose(new NewcomerFact(named[person.VolunteerId], person.On!.Value), person.Id, person.VolunteerId);
        }

        var unnamed = ready.Count(r => !named.ContainsKey(r.VolunteerId));
        if (unnamed > 0)
        {
            section.Propose(new NewcomersFact(unnamed, AfterOthers: section.Items.Count > 0));
        }
    }

    private static async Task AddAheadAsync(VolunteersDbContext db, NewsletterIssue issue, Centre centre, CancellationToken cancellationToken)
    {
        var start = centre.Time.StartOf(issue.To.AddDays(1));
        var end = centre.Time.StartOf(issue.To.AddDays(1 + AheadDays));
        var meetings = await db.SupportMeetings
            .Where(m => m.CentreId == issue.CentreId && m.CancelledAt == null && m.StartsAt >= start && m.StartsAt < end)
            .Select(m => new { m.Id, m.Title, m.StartsAt, m.EndsAt, m.Venue, Text = m.Agenda, Source = ItemSource.Meeting })
            .ToListAsync(cancellationToken);
        var events = await db.ProgrammeSessions
            .Where(s => s.Programme.CentreId == issue.CentreId && s.Programme.Kind == ProgrammeKind.OneOffEvent
                && s.CancelledAt == null && s.StartsAt >= start && s.StartsAt < end)
            .Select(s => new { Id = s.ProgrammeId, Title = s.Programme.Name, s.StartsAt, s.EndsAt, s.Programme.Venue, Text = s.Programme.Purpose, Source = ItemSource.Programme })
            .ToListAsync(cancellationToken);
        var cohorts = await db.Cohorts
            .Where(c => c.CentreId == issue.CentreId && c.CancelledAt == null && c.ClosesOn > issue.To && c.OpensOn <= issue.To.AddDays(AheadDays))
            .OrderBy(c => c.OpensOn)
            .Select(c => new { c.Id, c.Name, Course = c.Course.Title, c.OpensOn, c.ClosesOn, First = CohortFacts.StartsAt.Of(c) })
            .ToListAsync(cancellationToken);
        if (meetings.Count + events.Count + cohorts.Count == 0)
        {
            return;
        }

        var section = issue.AddSection("Dates ahead", SectionKind.Ahead);
        foreach (var item in meetings.Concat(events).OrderBy(m => m.StartsAt))
        {
            section.Propose(
                new DateFact(
                    item.Source, item.Title, centre.Time.DateOf(item.StartsAt), centre.Time.TimeOf(item.StartsAt), centre.Time.TimeOf(item.EndsAt),
                    item.Venue, item.Text),
                item.Id);
        }

        foreach (var cohort in cohorts)
        {
            DateOnly? starts = cohort.First is { } first ? centre.Time.DateOf(first) : null;
            section.Propose(new CohortFact(cohort.Name, cohort.Course, cohort.OpensOn, cohort.ClosesOn, starts), cohort.Id);
        }
    }

    private static async Task AddRolesToFillAsync(VolunteersDbContext db, NewsletterIssue issue, Centre centre, CancellationToken cancellationToken)
    {
        var start = centre.Time.StartOf(issue.To.AddDays(1));
        var end = centre.Time.StartOf(issue.To.AddDays(1 + AheadDays));
        var roles = await db.ProgrammeRoles
            .Where(r => r.Programme.CentreId == issue.CentreId && r.Programme.EndedOn == null)
            .Where(r => r.Programme.Sessions.Any(s => s.CancelledAt == null && s.StartsAt >= start && s.StartsAt < end))
            .OrderBy(r => r.Programme.Name).ThenBy(r => r.Id)
            .Select(r => new
            {
                r.Title,
                r.NeededPerSession,
                r.ProgrammeId,
                Programme = r.Programme.Name,
                Assigned = db.Assignments.Count(a => a.ProgrammeRoleId == r.Id && AssignmentFacts.Status.Of(a) == AssignmentStatus.Accepted
                    && (a.Until == null || a.Until > issue.To)),
            })
            .Where(r => r.Assigned < r.NeededPerSession)
            .Take(8)
            .ToListAsync(cancellationToken);
        if (roles.Count == 0)
        {
            return;
        }

        var section = issue.AddSection("Could this be you?", SectionKind.RolesToFill);
        foreach (var role in roles)
        {
            section.Propose(new RoleFact(role.Title, role.Programme, role.NeededPerSession - role.Assigned), role.ProgrammeId);
        }
    }

    private static (DateTimeOffset Start, DateTimeOffset End) Period(NewsletterIssue issue, Centre centre) =>
        (centre.Time.StartOf(issue.From), centre.Time.StartOf(issue.To.AddDays(1)));
}
