using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Api.Changes;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Contributions;
using Volunteers.Data.Meetings;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Data.Policies;
using Volunteers.Data.Storage;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.Meetings;

[MutationType]
[Authorize]
public static class MeetingMutations
{
    /// <summary>Schedules a support meeting and invites everyone at the centre who helps or is on the way there; they are reminded by e-mail.</summary>
    /// <param name="remindBefore">Minutes before the start; by the centre's policy when not given.</param>
    [Error<InvalidInputException>]
    public static async Task<SupportMeeting> ScheduleSupportMeetingAsync(
        [ID<Centre>] int centreId, string title, DateTimeOffset startsAt, DateTimeOffset endsAt, string? venue, string? agenda,
        IReadOnlyList<int>? remindBefore,
        VolunteersDbContext db, Caller caller, PolicyBook policies, TimeProvider clock, CancellationToken cancellationToken)
    {
        caller.Require(Permissions.MeetingsWrite, centreId);
        var centre = await db.OpenCentreAsync(centreId, clock, cancellationToken);
        var now = clock.GetUtcNow();
        var reminders = remindBefore ?? (await policies.OfAsync(centre.Id, cancellationToken)).Of(PolicyKeys.MeetingReminders);
        var meeting = SupportMeeting.Schedule(centre.Id, title, startsAt, endsAt, venue, agenda, reminders, now);
        if (meeting.StartsAt > now)
        {
            foreach (var volunteerId in await db.Volunteers.Where(v => VolunteerFacts.IsInvitedAt.Of(v, centre.Id)).Select(v => v.Id).ToListAsync(cancellationToken))
            {
                meeting.Invite(volunteerId, now);
            }
        }

        db.SupportMeetings.Add(meeting);
        await db.SaveChangesAsync(cancellationToken);
        return meeting;
    }

    /// <summary>Answers an invitation: the volunteer, or staff who were told.</summary>
    [InTurn]
    [Error<InvalidInputException>]
    [Error<MeetingRefusedException>]
    [Error<StaleRecordException>]
    public static async Task<SupportMeeting> RespondToSupportMeetingAsync(
        [ID<SupportMeeting>] int meetingId, [ID<Volunteer>] int volunteerId, Reply reply,
        VolunteersDbContext db, Caller caller, TimeProvider clock, CancellationToken cancellationToken)
    {
        await db.LockAsync<SupportMeeting>(meetingId, cancellationToken);
        var meeting = await db.SupportMeetings
            .Include(m => m.Invitations.Where(i => i.VolunteerId == volunteerId))
            .FindRequiredAsync(m => m.Id == meetingId, "support meeting", cancellationToken);
        caller.RequireSelfOr(Permissions.MeetingsWrite, volunteerId, meeting.CentreId);
        var volunteer = await db.Volunteers.FindRequiredAsync(v => v.Id == volunteerId, "volunteer", cancellationToken);
        meeting.Answer(volunteer.Id, reply, clock.GetUtcNow());
        await db.SaveChangesAsync(cancellationToken);
        return meeting;
    }

    /// <summary>
    /// Takes down who was at a meeting: these volunteers, and visitors by name, are added to those on the list. Nobody else changes. Attendance
    /// proposes hours.
    /// </summary>
    /// <param name="removeVolunteerIds">Volunteers on the list who were not there after all; their hours no longer count.</param>
    /// <param name="removeVisitors">Visitors on the list who were entered by mistake, by name.</param>
    [InTurn]
    [Error<MeetingRefusedException>]
    [Error<InvalidInputException>]
    [Error<StaleRecordException>]
    public static async Task<SupportMeeting> RecordMeetingAttendanceAsync(
        [ID<SupportMeeting>] int meetingId, [ID<Volunteer>] IReadOnlyList<int> volunteerIds, IReadOnlyList<string>? visitors,
        [ID<Volunteer>] IReadOnlyList<int>? removeVolunteerIds, IReadOnlyList<string>? removeVisitors,
        VolunteersDbContext db, Caller caller, TimeProvider clock, CancellationToken cancellationToken)
    {
        await db.LockAsync<SupportMeeting>(meetingId, cancellationToken);
        var meeting = await db.SupportMeetings
            .Include(m => m.Centre).Include(m => m.Attendances)
            .FindRequiredAsync(m => m.Id == meetingId, "support meeting", cancellationToken);
        caller.Require(Permissions.MeetingsWrite, meeting.CentreId);
        int[] ids = [.. volunteerIds.Distinct()];
        if (await db.Volunteers.CountAsync(v => ids.Contains(v.Id), cancellationToken) != ids.Length)
        {
            throw new NotFoundException("volunteer");
        }

        var before = await db.MeetingAttendances
            .Where(a => a.VolunteerId != null && ids.Contains(a.VolunteerId.Value) && a.Meeting.StartsAt < meeting.StartsAt)
            .Select(a => a.VolunteerId!.Value)
            .Distinct()
            .ToListAsync(cancellationToken);
        var now = clock.GetUtcNow();
        meeting.RecordAttendance(ids, visitors ?? [], removeVolunteerIds ?? [], removeVisitors ?? [], before.ToHashSet(), now);
        await AttendanceProposals.ForMeetingAsync(db, meeting, [.. ids, .. removeVolunteerIds ?? []], meeting.Centre.Time, now, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return meeting;
    }

    /// <summary>Calls a meeting off; everyone who was expected is told.</summary>
    [Error<MeetingRefusedException>]
    [Error<InvalidInputException>]
    [Error<StaleRecordException>]
    public static async Task<SupportMeeting> CancelSupportMeetingAsync(
        [ID<SupportMeeting>] int meetingId, string reason,
        VolunteersDbContext db, Caller caller, TimeProvider clock, CancellationToken cancellationToken)
    {
        var meeting = await db.SupportMeetings.FindRequiredAsync(m => m.Id == meetingId, "support meeting", cancellationToken);
        caller.Require(Permissions.MeetingsWrite, meeting.CentreId);
        meeting.Cancel(reason, clock.GetUtcNow());
        await db.SaveChangesAsync(cancellationToken);
        return meeting;
    }
}
