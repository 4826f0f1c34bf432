using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Volunteers.Data;
using Volunteers.Data.Meetings;
using Volunteers.Data.Messaging;
using Volunteers.Data.People;
using Volunteers.Jobs.Calendar;
using Volunteers.Jobs.Mail;

namespace Volunteers.Jobs.Meetings;

/// <summary>Writes e-mails about support meetings, each with the calendar entry as it is now.</summary>
public sealed class MeetingComposer(PublicAddresses addresses, IOptions<MailOptions> options, TimeProvider clock) : IMessageComposer
{
    public IReadOnlyCollection<string> Kinds { get; } =
        [MessageKinds.MeetingInvitation, MessageKinds.MeetingReminder, MessageKinds.MeetingChanged, MessageKinds.MeetingCancelled];

    public async Task<Composition> ComposeAsync(Message message, VolunteersDbContext db, CancellationToken cancellationToken)
    {
        var invitation = await db.SupportMeetings.AsNoTracking()
            .Where(meeting => meeting.Id == message.TopicId)
            .SelectMany(meeting => meeting.Invitations)
            .Include(i => i.Volunteer).Include(i => i.Meeting).ThenInclude(meeting => meeting.Centre)
            .FirstOrDefaultAsync(i => i.VolunteerId == message.VolunteerId, cancellationToken);
        if (invitation is null)
        {
            return Composition.Skip("They are no longer invited.");
        }

        var (meeting, volunteer) = (invitation.Meeting, invitation.Volunteer);
        if (Refusal(message.Kind, meeting, invitation) is { } reason)
        {
            return Composition.Skip(reason);
        }

        var purpose = message.Kind switch
        {
            MessageKinds.MeetingChanged => MeetingMailPurpose.Moved,
            MessageKinds.MeetingCancelled => MeetingMailPurpose.Cancelled,
            MessageKinds.MeetingInvitation => MeetingMailPurpose.Invitation,
            _ => await db.Messages.AnyAsync(
                    m => m.Topic == message.Topic && m.TopicId == message.TopicId && m.VolunteerId == message.VolunteerId && m.Status == MessageStatus.Sent,
                    cancellationToken)
                ? MeetingMailPurpose.Reminder
                : MeetingMailPurpose.Invitation,
        };
        return Composition.Of(
            Mail(meeting, volunteer, invitation.Reply, purpose), meeting.Centre.Name, volunteer.FullName, meeting.Centre.Email,
            Invitation(meeting, volunteer, invitation.Reply, purpose));
    }

    private string? Refusal(string kind, SupportMeeting meeting, MeetingInvitation invitation) => kind switch
    {
        _ when meeting.StartsAt <= clock.GetUtcNow() => "The meeting had begun before the e-mail could be sent.",
        MessageKinds.MeetingCancelled => null,
        _ when meeting.CancelledAt is not null => "The meeting was cancelled before the e-mail was sent.",
        MessageKinds.MeetingChanged => null,
        _ when invitation.Reply == Reply.NotComing => "They answered that they cannot come.",
        _ => null,
    };

    private MeetingMail Mail(SupportMeeting meeting, Volunteer volunteer, Reply reply, MeetingMailPurpose purpose)
    {
        var asks = purpose != MeetingMailPurpose.Cancelled;
        return new MeetingMail
        {
            Purpose = purpose,
            Name = volunteer.KnownAs,
            Centre = meeting.Centre.Name,
            Title = meeting.Title,
            When = LocalTime.Span(meeting.StartsAt, meeting.EndsAt, meeting.Centre.Time.Zone),
            Venue = meeting.Venue,
            Agenda = asks ? meeting.Agenda : null,
            Reason = asks ? null : meeting.CancelledReason,
            ComingUrl = asks && reply != Reply.Coming ? addresses.MeetingReply(meeting.Id, "COMING") : null,
            NotComingUrl = asks ? addresses.MeetingReply(meeting.Id, "NOT_COMING") : null,
            PageUrl = addresses.Me,
        };
    }

    private MailInvitation Invitation(SupportMeeting meeting, Volunteer volunteer, Reply reply, MeetingMailPurpose purpose)
    {
        var method = purpose == MeetingMailPurpose.Cancelled ? CalendarMethod.Cancel : CalendarMethod.Request;
        var entry = MeetingEntry.Of(meeting) with
        {
            Url = addresses.Me,
            Organiser = new MailPerson(options.Value.Sender.Address, meeting.Centre.Name),
            Attendee = new MailPerson(volunteer.Email ?? "", volunteer.FullName),
            Answer = reply switch
            {
                Reply.Coming => CalendarAnswer.Accepted,
                Reply.NotComing => CalendarAnswer.Declined,
                _ => CalendarAnswer.NeedsAction,
            },
        };
        return new MailInvitation(method.ToString().ToUpperInvariant(), CalendarWriter.Write(method, clock.GetUtcNow(), [entry]));
    }
}
