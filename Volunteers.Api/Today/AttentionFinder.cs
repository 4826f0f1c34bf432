using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Contributions;
using Volunteers.Data.Messaging;
using Volunteers.Data.Newsletters;
using Volunteers.Data.People;
using Volunteers.Data.Training;

namespace Volunteers.Api.Today;

/// <summary>Finds what wants attention at some centres, one statement for each kind of thing; each kind is cut off at <see cref="MostOfAKind"/>.</summary>
public sealed class AttentionFinder(VolunteersDbContext db, Caller caller, int[] centres, DateTimeOffset now, DateOnly today)
{
    /// <summary>More than this of one kind, and a list of its own is the place to look.</summary>
    public const int MostOfAKind = 25;

    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");
    private readonly List<AttentionItem> items = [];

    public async Task<IReadOnlyList<AttentionItem>> FindAsync(CancellationToken cancellationToken)
    {
        if (caller.Can(Permissions.ChecksRead))
        {
            await ChecksAsync(cancellationToken);
        }

        if (caller.Can(Permissions.VolunteersWrite))
        {
            await EnquiriesAsync(cancellationToken);
        }

        if (caller.Can(Permissions.TrainingRead))
        {
            await OffersAsync(cancellationToken);
            await AccreditationsAsync(cancellationToken);
        }

        if (caller.Can(Permissions.RegistersWrite))
        {
            await RegistersAsync(cancellationToken);
        }

        if (caller.Can(Permissions.ContributionsConfirm))
        {
            await HoursAsync(cancellationToken);
        }

        if (caller.Can(Permissions.MeetingsWrite))
        {
            await MeetingsAsync(cancellationToken);
        }

        if (caller.Can(Permissions.NewsletterWrite))
        {
            await NewslettersAsync(cancellationToken);
        }

        if (caller.Can(Permissions.MessagesRead))
        {
            await MessagesAsync(cancellationToken);
        }

        return [.. items.OrderBy(i => i.DueOn ?? DateOnly.MaxValue).ThenBy(i => i.Kind)];
    }

    private async Task ChecksAsync(CancellationToken cancellationToken)
    {
        // only decided DBS checks fall due; which of them is the latest of its person is decided below, by the entity's rule
        var horizon = today.AddDays(Check.RenewalWindowDays).AddYears(-(Check.RecheckAfterYears(CheckKind.Dbs) ?? 0));
        var checks = await db.Checks.AsNoTracking().AsSplitQuery()
            .Include(c => c.Facts)
            .Include(c => c.Volunteer)
            .Where(c => c.Kind == CheckKind.Dbs && c.Volunteer.ErasedAt == null
                && c.Volunteer.Enrolments.Any(e => centres.Contains(e.CentreId) && EnrolmentFacts.IsCurrent.Of(e))
                && CheckFacts.RecordedOn.Of(c) <= horizon
                && !db.Checks.Any(later => later.VolunteerId == c.VolunteerId && later.Kind == c.Kind && later.Id > c.Id))
            .OrderBy(c => c.Id)
            .Take(MostOfAKind * 2)
            .ToListAsync(cancellationToken);
        foreach (var check in checks)
        {
            if (check.StatusOn(today) is CheckStatus.Overdue or CheckStatus.RecheckDue && check.RecheckDue is { } due)
            {
                var overdue = check.StatusOn(today) == CheckStatus.Overdue;
                items.Add(new AttentionItem(
                    overdue ? AttentionKind.CheckOverdue : AttentionKind.CheckDue,
                    check.Volunteer.FullName,
                    overdue ? $"The DBS check should have been repeated by {Words(due)}." : $"The DBS check is to be repeated by {Words(due)}.",
                    due,
                    check.Volunteer));
            }
        }
    }

    private async Task EnquiriesAsync(CancellationToken cancellationToken)
    {
        var before = today.AddDays(-3);
        var waiting = await db.Enrolments.AsNoTracking()
            .Where(e => centres.Contains(e.CentreId) && e.Volunteer.ErasedAt == null)
            .Where(e => EnrolmentFacts.Stage.Of(e) == EnrolmentStage.Enquiry)
            .Select(e => new { e.Volunteer, Since = EnrolmentFacts.StageSince.Of(e) })
            .Where(e => e.Since <= before)
            .OrderBy(e => e.Since)
            .Take(MostOfAKind)
            .ToListAsync(cancellationToken);
        items.AddRange(waiting.Select(e => new AttentionItem(
            AttentionKind.EnquiryWaiting, e.Volunteer.FullName, $"Asked about volunteering on {Words(e.Since)} and has not heard since.",
            e.Since.AddDays(7), e.Volunteer)));
    }

    private async Task OffersAsync(CancellationToken cancellationToken)
    {
        var soon = now.AddDays(3);
        var offers = await db.CohortPlaces.AsNoTracking().AsSplitQuery()
            .Include(p => p.Volunteer)
            .Include(p => p.Steps)
            .Include(p => p.Cohort.Centre)
            .Where(p => centres.Contains(p.Cohort.CentreId) && p.OfferExpiresAt > now && p.OfferExpiresAt <= soon)
            .OrderBy(p => p.OfferExpiresAt).ThenBy(p => p.Id)
            .Take(MostOfAKind)
            .ToListAsync(cancellationToken);
        items.AddRange(offers.Where(p => p.StatusAt(now) == PlaceStatus.Offered).Select(p => new AttentionItem(
            AttentionKind.OfferExpiring, p.Volunteer.FullName, $"Has not answered the offer of a place on {p.Cohort.Name}.",
            p.Cohort.Centre.Time.DateOf(p.OfferExpiresAt!.Value), p.Cohort)));
    }

    private async Task AccreditationsAsync(CancellationToken cancellationToken)
    {
        var soon = today.AddDays(60);
        var expiring = await db.Accreditations.AsNoTracking()
            .Include(a => a.Volunteer)
            .Where(a => a.ValidUntil >= today && a.ValidUntil <= soon
                && a.Volunteer.Enrolments.Any(e => centres.Contains(e.CentreId))
                && !db.Accreditations.Any(later => later.VolunteerId == a.VolunteerId && later.Title == a.Title && later.AwardedOn > a.AwardedOn))
            .OrderBy(a => a.ValidUntil).ThenBy(a => a.Id)
            .Take(MostOfAKind)
            .ToListAsync(cancellationToken);
        items.AddRange(expiring.Select(a => new AttentionItem(
            AttentionKind.AccreditationExpiring, a.Volunteer.FullName, $"{a.Title} is valid until {Words(a.ValidUntil!.Value)}.", a.ValidUntil, a.Volunteer)));
    }

    private async Task RegistersAsync(CancellationToken cancellationToken)
    {
        var since = now.AddDays(-28);
        var soon = now.AddDays(7);
        var sessions = await db.ProgrammeSessions.AsNoTracking().AsSplitQuery()
            .Include(s => s.Programme).ThenInclude(p => p.Roles)
            .Include(s => s.Programme.Centre)
            .Include(s => s.Rota)
            .Where(s => centres.Contains(s.Programme.CentreId) && s.CancelledAt == null && s.HeldAt == null && s.StartsAt >= since && s.StartsAt < soon)
            .OrderBy(s => s.StartsAt).ThenBy(s => s.Id)
            .Take(200)
            .ToListAsync(cancellationToken);
        var past = sessions.Where(s => s.EndsAt <= now).Take(MostOfAKind);
        items.AddRange(past.Select(s => new AttentionItem(
            AttentionKind.AttendanceNotRecorded, s.Programme.Name, "The register has not been taken.", s.Programme.Centre.Time.DateOf(s.StartsAt), s)));
        var coming = sessions.Where(s => s.StartsAt > now && s.StillNeeded > 0).Take(MostOfAKind);
        items.AddRange(coming.Select(s => new AttentionItem(
            AttentionKind.SessionShort, s.Programme.Name,
            s.StillNeeded == 1 ? "One volunteer is still needed." : $"{s.StillNeeded} volunteers are still needed.",
            s.Programme.Centre.Time.DateOf(s.StartsAt), s)));
    }

    private async Task HoursAsync(CancellationToken cancellationToken)
    {
        var proposed = await db.Contributions
            .Where(c => centres.Contains(c.CentreId) && ContributionFacts.IsProposed.Of(c))
            .GroupBy(_ => 1)
            .Select(g => new { Count = g.Count(), Hours = g.Sum(c => c.Hours) })
            .SingleOrDefaultAsync(cancellationToken);
        if (proposed is { Count: > 0 })
        {
            items.Add(new AttentionItem(
                AttentionKind.ContributionsToConfirm, "Hours to confirm",
                string.Create(British, $"{proposed.Hours:0.##} hours in {proposed.Count} {(proposed.Count == 1 ? "entry" : "entries")} wait to be confirmed."),
                null, null));
        }
    }

    private async Task MeetingsAsync(CancellationToken cancellationToken)
    {
        // only where meetings are held at all: a centre that never had one is not behind
        var without = await db.Centres.AsNoTracking()
            .Where(c => centres.Contains(c.Id)
                && db.SupportMeetings.Any(m => m.CentreId == c.Id)
                && !db.SupportMeetings.Any(m => m.CentreId == c.Id && m.StartsAt > now && m.CancelledAt == null))
            .ToListAsync(cancellationToken);
        items.AddRange(without.Select(c => new AttentionItem(
            AttentionKind.MeetingNotScheduled, "Support meeting", $"The next support meeting of {c.Name} is not scheduled.", null, c)));
    }

    private async Task NewslettersAsync(CancellationToken cancellationToken)
    {
        var drafts = await db.NewsletterIssues.AsNoTracking()
            .Where(n => centres.Contains(n.CentreId) && NewsletterIssueFacts.Status.Of(n) == NewsletterStatus.Draft)
            .OrderBy(n => n.To).ThenBy(n => n.Id)
            .Take(MostOfAKind)
            .ToListAsync(cancellationToken);
        items.AddRange(drafts.Select(n => new AttentionItem(
            AttentionKind.NewsletterDraft, n.Title, $"The newsletter up to {Words(n.To)} is a draft.", n.To.AddDays(7), n)));
    }

    private async Task MessagesAsync(CancellationToken cancellationToken)
    {
        var since = now.AddDays(-14);
        var failed = await db.Messages.AsNoTracking()
            .Include(m => m.Volunteer)
            .Include(m => m.Centre)
            .Where(m => m.Status == MessageStatus.Failed && m.DueAt >= since && m.CentreId != null && centres.Contains(m.CentreId.Value))
            .OrderByDescending(m => m.DueAt).ThenBy(m => m.Id)
            .Take(MostOfAKind)
            .ToListAsync(cancellationToken);
        items.AddRange(failed.Select(m => new AttentionItem(
            AttentionKind.MessageFailed, m.Volunteer?.FullName ?? "An e-mail", $"An e-mail could not be sent: {m.Reason}",
            m.Centre!.Time.DateOf(m.DueAt), m)));
    }

    private static string Words(DateOnly date) => date.ToString("d MMMM yyyy", British);
}
