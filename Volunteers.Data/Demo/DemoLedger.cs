using System.Globalization;
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
                Tell(world, meeting, invitation, MessageKinds.MeetingInvitation, "invitation", invitation.InvitedAt);
                foreach (var minutes in meeting.RemindBefore.Where(m => meeting.StartsAt.AddMinutes(-m) <= world.Now))
                {
                    var occasion = string.Create(CultureInfo.InvariantCulture, $"{meeting.StartsAt.UtcDateTime:yyyyMMdd'T'HHmmss}:{minutes}");
                    Tell(world, meeting, invitation, MessageKinds.MeetingReminder, occasion, meeting.StartsAt.AddMinutes(-minutes));
                }
            }
        }

        await world.Db.SaveChangesAsync(cancellationToken);
    }

    private static void Tell(
        DemoWorld world, SupportMeeting meeting, MeetingInvitation invitation, string kind, string occasion, DateTimeOffset at)
    {
        var message = Message.ForVolunteer(kind, $"meeting:{meeting.Id}:{occasion}", invitation.Volunteer, meeting.CentreId, at, at);
        if (message.Status == MessageStatus.Queued)
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
