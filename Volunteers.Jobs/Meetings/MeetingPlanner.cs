using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.Meetings;
using Volunteers.Data.Messaging;
using Volunteers.Data.People;
using Volunteers.Jobs.Mail;

namespace Volunteers.Jobs.Meetings;

/// <summary>Invites, reminds, and tells of changes of support meetings; invites those who join after the meeting was announced.</summary>
public sealed class MeetingPlanner(TimeProvider clock) : IPlanner
{
    /// <summary>The longest reminder is 90 days before; meetings further away wait.</summary>
    private static readonly TimeSpan Horizon = TimeSpan.FromDays(92);

    public async Task AdvanceAsync(VolunteersDbContext db, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var meetings = await Near(db, now)
            .Where(meeting => meeting.CancelledAt == null && meeting.StartsAt > now)
            .Include(meeting => meeting.Invitations)
            .ToListAsync(cancellationToken);
        var current = await CurrentAsync(db, meetings, cancellationToken);
        foreach (var meeting in meetings)
        {
            foreach (var id in current[meeting.CentreId])
            {
                meeting.Invite(id, now);
            }
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<DueMessage>> DueAsync(
        VolunteersDbContext db, IReadOnlyCollection<(Topic Topic, int Id)>? changed, CancellationToken cancellationToken)
    {
        var only = changed.Of(Topic.SupportMeeting);
        if (only is [])
        {
            return [];
        }

        var now = clock.GetUtcNow();
        var meetings = await Near(db, now)
            .Where(meeting => only == null || only.Contains(meeting.Id))
            .Include(meeting => meeting.Centre).Include(meeting => meeting.Invitations)
            .AsNoTracking().AsSplitQuery()
            .ToListAsync(cancellationToken);
        var current = await CurrentAsync(db, meetings, cancellationToken);
        int[] ids = [.. meetings.Select(meeting => meeting.Id)];
        var told = (await db.Messages.AsNoTracking()
                .Where(m => m.Topic == Topic.SupportMeeting && ids.Contains(m.TopicId))
                .Select(m => new { m.TopicId, m.VolunteerId, Row = new ToldMessage(m.Kind, m.Status, m.CreatedAt) })
                .ToListAsync(cancellationToken))
            .ToLookup(m => (m.TopicId, m.VolunteerId), m => m.Row);
        return
        [
            .. from meeting in meetings
               from invitation in meeting.Invitations
               from row in MeetingPlan.For(
                   meeting, invitation, current[meeting.CentreId].Contains(invitation.VolunteerId), [.. told[(meeting.Id, invitation.VolunteerId)]], now)
               select row,
        ];
    }

    private static IQueryable<SupportMeeting> Near(VolunteersDbContext db, DateTimeOffset now)
    {
        var (from, to) = (now - TimeSpan.FromDays(1), now + Horizon);
        return db.SupportMeetings.Where(meeting => meeting.EndsAt > from && meeting.StartsAt < to).OrderBy(meeting => meeting.Id);
    }

    /// <summary>Who is active, and not on a break, at the centres of <paramref name="meetings"/>.</summary>
    private static async Task<Dictionary<int, HashSet<int>>> CurrentAsync(
        VolunteersDbContext db, IEnumerable<SupportMeeting> meetings, CancellationToken cancellationToken)
    {
        var current = new Dictionary<int, HashSet<int>>();
        foreach (var centre in meetings.Select(meeting => meeting.CentreId).Distinct())
        {
            current[centre] = [.. await db.Volunteers.Where(v => VolunteerFacts.IsInvitedAt.Of(v, centre)).Select(v => v.Id).ToListAsync(cancellationToken)];
        }

        return current;
    }
}
