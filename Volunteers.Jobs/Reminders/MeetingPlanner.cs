using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.Meetings;
using Volunteers.Data.Messaging;
using Volunteers.Data.People;
using Volunteers.Jobs.Mail;

namespace Volunteers.Jobs.Reminders;

/// <summary>Invites, reminds, and tells of changes of support meetings; invites whoever joined after the meeting was announced.</summary>
public sealed class MeetingPlanner(TimeProvider clock) : IPlanner
{
    /// <summary>The longest reminder is 90 days before; meetings further away wait.</summary>
    private static readonly TimeSpan Horizon = TimeSpan.FromDays(92);

    public async Task<int> PlanAsync(VolunteersDbContext db, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var (from, to) = (now - TimeSpan.FromDays(1), now + Horizon);
        var meetings = await db.SupportMeetings
            .Where(meeting => meeting.EndsAt > from && meeting.StartsAt < to)
            .Include(meeting => meeting.Centre)
            .Include(meeting => meeting.Invitations).ThenInclude(invitation => invitation.Volunteer)
            .AsSplitQuery()
            .ToListAsync(cancellationToken);
        var added = 0;
        foreach (var meeting in meetings)
        {
            added += await PlanAsync(db, meeting, now, cancellationToken);
        }
        return added;
    }

    private static async Task<int> PlanAsync(VolunteersDbContext db, SupportMeeting meeting, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var current = await db.Volunteers.CurrentAt(meeting.CentreId).ToDictionaryAsync(volunteer => volunteer.Id, cancellationToken);
        if (meeting.CancelledAt is null && meeting.StartsAt > now)
        {
            foreach (var id in current.Keys.Except(meeting.Invitations.Select(i => i.VolunteerId)).ToList())
            {
                meeting.Invite(id, now);
            }
        }

        var prefix = MeetingPlan.Prefix(meeting.Id);
        var told = (await db.Messages.AsNoTracking()
                .Where(message => message.Occasion.StartsWith(prefix))
                .Select(message => new { message.Recipient, Row = new ToldMessage(message.Kind, message.Occasion, message.Status, message.CreatedAt) })
                .ToListAsync(cancellationToken))
            .ToLookup(message => message.Recipient, message => message.Row);
        var added = 0;
        foreach (var invitation in meeting.Invitations)
        {
            var volunteer = invitation.Volunteer ?? current[invitation.VolunteerId];
            foreach (var due in MeetingPlan.For(meeting, invitation, current.ContainsKey(volunteer.Id), [.. told[$"v:{volunteer.Id}"]], now))
            {
                var message = Message.ForVolunteer(due.Kind, due.Occasion, volunteer, meeting.CentreId, due.DueAt, now);
                if (due.SkipReason is { } reason)
                {
                    message.Skip(reason);
                }
                db.Messages.Add(message);
                added++;
            }
        }
        await db.SaveChangesAsync(cancellationToken);
        return added;
    }
}
