using Microsoft.EntityFrameworkCore;
using Volunteers.Data.Access;
using Volunteers.Data.Contributions;
using Volunteers.Data.People;

namespace Volunteers.Data.Places;

/// <summary>
/// What goes on at a centre that closes goes on at its successor: people who are on their way or take part, programmes, courses that have not ended, meetings and
/// referrals to come, venues. What happened stays where it happened: hours, past meetings, finished courses, newsletters, people who left.
/// </summary>
public static class CentreClosing
{
    /// <summary>Hands over what is due at every centre that is closed by now; does not save.</summary>
    /// <returns>The centres.</returns>
    public static async Task<IReadOnlyList<Centre>> HandOverAsync(VolunteersDbContext db, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var closing = await db.Centres.Include(c => c.Successor).Where(c => c.ClosedOn != null && c.HandedOverAt == null).ToListAsync(cancellationToken);
        List<Centre> due = [.. closing.Where(centre => centre.IsClosedOn(centre.Time.DateOf(now)))];
        foreach (var centre in due)
        {
            await HandOverAsync(db, centre, now, cancellationToken);
        }

        return due;
    }

    /// <summary>Hands over what goes on at one centre; does not save.</summary>
    /// <param name="centre">Closed, with its successor.</param>
    public static async Task HandOverAsync(VolunteersDbContext db, Centre centre, DateTimeOffset now, CancellationToken cancellationToken)
    {
        centre.HandedOverAt = now;
        if (centre.Successor is not { } successor)
        {
            return;
        }

        await MovePeopleAsync(db, centre, successor, cancellationToken);
        var today = centre.Time.DateOf(now);
        foreach (var programme in await db.Programmes.Where(p => p.CentreId == centre.Id && (p.EndedOn == null || p.EndedOn >= today)).ToListAsync(cancellationToken))
        {
            programme.MoveTo(successor.Id);
        }

        foreach (var cohort in await db.Cohorts.Where(c => c.CentreId == centre.Id && c.CancelledAt == null && c.Sessions.Any(s => s.EndsAt > now)).ToListAsync(cancellationToken))
        {
            cohort.MoveTo(successor.Id);
        }

        foreach (var meeting in await db.SupportMeetings.Where(m => m.CentreId == centre.Id && m.CancelledAt == null && m.StartsAt > now).ToListAsync(cancellationToken))
        {
            meeting.MoveTo(successor.Id);
        }

        foreach (var referral in await db.Referrals.Where(r => r.CentreId == centre.Id && r.EnrolledOn == null && r.NotTakenUpOn == null).ToListAsync(cancellationToken))
        {
            referral.MoveTo(successor.Id);
        }

        await MoveContactLogAsync(db, centre, successor, cancellationToken);

        var taken = await db.Venues.Where(v => v.CentreId == successor.Id).Select(v => v.SortName).ToListAsync(cancellationToken);
        foreach (var venue in await db.Venues.Where(v => v.CentreId == centre.Id && v.RetiredAt == null && !taken.Contains(v.SortName)).ToListAsync(cancellationToken))
        {
            venue.MoveTo(successor.Id);
        }
    }

    /// <summary>What would move if a centre closed now.</summary>
    public static async Task<HandOver> PreviewAsync(VolunteersDbContext db, int centreId, DateOnly today, DateTimeOffset now, CancellationToken cancellationToken) => new(
        await db.Enrolments.CountAsync(e => e.CentreId == centreId && EnrolmentFacts.IsCurrent.Of(e), cancellationToken),
        await db.Programmes.CountAsync(p => p.CentreId == centreId && (p.EndedOn == null || p.EndedOn >= today), cancellationToken),
        await db.Cohorts.CountAsync(c => c.CentreId == centreId && c.CancelledAt == null && c.Sessions.Any(s => s.EndsAt > now), cancellationToken),
        await db.SupportMeetings.CountAsync(m => m.CentreId == centreId && m.CancelledAt == null && m.StartsAt > now, cancellationToken),
        await db.Referrals.CountAsync(r => r.CentreId == centreId && r.EnrolledOn == null && r.NotTakenUpOn == null, cancellationToken),
        await db.Venues.CountAsync(v => v.CentreId == centreId && v.RetiredAt == null, cancellationToken),
        await db.Contributions.Where(c => c.CentreId == centreId && ContributionFacts.IsConfirmed.Of(c)).SumAsync(c => c.Hours, cancellationToken));

    /// <summary>Who goes on with people needs to know when they were rung last.</summary>
    private static async Task MoveContactLogAsync(VolunteersDbContext db, Centre centre, Centre successor, CancellationToken cancellationToken)
    {
        foreach (var entry in await db.ContactLog.Where(e => e.CentreId == centre.Id).ToListAsync(cancellationToken))
        {
            entry.MoveTo(successor.Id);
        }

        // who was asked, and what they answered, goes with the people
        foreach (var request in await db.ReferenceRequests.Where(r => r.CentreId == centre.Id).ToListAsync(cancellationToken))
        {
            request.MoveTo(successor.Id);
        }
    }

    // who is at the successor already goes on there; their way at this centre ends with its reason
    private static async Task MovePeopleAsync(VolunteersDbContext db, Centre centre, Centre successor, CancellationToken cancellationToken)
    {
        var enrolments = await db.Enrolments.Include(e => e.Steps).AsSplitQuery()
            .Where(e => e.CentreId == centre.Id && EnrolmentFacts.IsCurrent.Of(e))
            .ToListAsync(cancellationToken);
        int[] people = [.. enrolments.Select(e => e.VolunteerId)];
        var there = await db.Enrolments.Include(e => e.Steps).AsSplitQuery()
            .Where(e => e.CentreId == successor.Id && people.Contains(e.VolunteerId))
            .ToDictionaryAsync(e => e.VolunteerId, cancellationToken);
        var on = centre.ClosedOn!.Value;
        foreach (var enrolment in enrolments)
        {
            if (there.TryGetValue(enrolment.VolunteerId, out var other))
            {
                enrolment.EndAtClosing(successor.Name, on, AccessScope.System.Actor);
                other.TakeOver(enrolment, on, AccessScope.System.Actor);
            }
            else
            {
                enrolment.MoveTo(successor.Id);
            }
        }
    }
}

/// <summary>How much goes on at a centre, and moves when it closes.</summary>
/// <param name="HoursStaying">Confirmed hours, which stay in its history.</param>
public sealed record HandOver(int Volunteers, int Programmes, int Cohorts, int Meetings, int Referrals, int Venues, double HoursStaying);
