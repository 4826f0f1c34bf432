using Microsoft.EntityFrameworkCore;
using Volunteers.Data.Meetings;
using Volunteers.Data.Messaging;

namespace Volunteers.Data.Demo;

/// <summary>What people were told about meetings before the demonstration begins, so that its first start tells nobody again.</summary>
internal static class DemoLedger
{
    public static async Task AddAsync(DemoWorld world, CancellationToken cancellationToken)
    {
        var since = world.Now.AddDays(-40);
        var meetings = await world.Db.SupportMeetings
            .Where(m => m.EndsAt > since).Include(m => m.Invitations).ThenInclude(i => i.Volunteer)
            .OrderBy(m => m.StartsAt).ToListAsync(cancellationToken);
        foreach (var meeting in meetings)
        {
            foreach (var invitation in meeting.Invitations.OrderBy(i => i.VolunteerId))
            {
                Tell(world, meeting, invitation, MessageKinds.MeetingInvitation, "", invitation.InvitedAt);
                foreach (var minutes in meeting.RemindBefore.Where(m => meeting.StartsAt.AddMinutes(-m) <= world.Now))
                {
                    Tell(
                        world, meeting, invitation, MessageKinds.MeetingReminder, Occasion.Reminder(meeting.StartsAt, minutes),
                        meeting.StartsAt.AddMinutes(-minutes));
                }
            }
        }

        await world.Db.SaveChangesAsync(cancellationToken);
    }

    private static void Tell(
        DemoWorld world, SupportMeeting meeting, MeetingInvitation invitation, string kind, string detail, DateTimeOffset at)
    {
        var message = Message.ForVolunteer(
            kind, new Occasion(Topic.SupportMeeting, meeting.Id, detail), invitation.VolunteerId, invitation.Volunteer.Email, meeting.CentreId, at, at);
        if (message.AddressTo(invitation.Volunteer.Email))
        {
            if (kind == MessageKinds.MeetingReminder && invitation.Reply == Reply.NotComing && invitation.RepliedAt < at)
            {
                message.Skip("They answered that they cannot come.");
            }
            else
            {
                message.MarkSent(at.AddMinutes(1), meeting.Title);
            }
        }

        world.Db.Add(message);
    }
}
