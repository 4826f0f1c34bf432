using Volunteers.Data;
using Volunteers.Data.Meetings;

namespace Volunteers.Tests.Data.Meetings;

public sealed class SupportMeetingTests
{
    private static readonly DateTimeOffset Now = new(2026, 5, 6, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Schedule_RemindsAWeekAndADayBefore_ByDefault()
    {
        Assert.Equal([10080, 1440], Meeting().RemindBefore);
        Assert.Equal([60, 5], Meeting([5, 60, 5]).RemindBefore);
        Assert.Empty(Meeting([]).RemindBefore);
    }

    [Fact]
    public void Schedule_RefusesEverythingAtOnce()
    {
        var refused = Assert.Throws<InvalidInputException>(() => SupportMeeting.Schedule(1, "", Now, Now, null, null, [0], Now));
        Assert.Equal(["endsAt", "remindBefore", "title"], refused.Fields.Select(f => f.Name).Order());
    }

    [Fact]
    public void Answer_InvitesWhoWasNotInvited_AndIsRefusedAfterwards()
    {
        var meeting = Meeting();
        meeting.Answer(7, Reply.Coming, Now);
        meeting.Answer(7, Reply.NotComing, Now.AddHours(1));
        var invitation = Assert.Single(meeting.Invitations);
        Assert.Equal((Reply.NotComing, Now.AddHours(1)), (invitation.Reply, invitation.RepliedAt));
        Assert.Throws<MeetingRefusedException>(() => meeting.Answer(7, Reply.Coming, meeting.EndsAt));
    }

    [Fact]
    public void RecordAttendance_KnowsFirstVisits_AndCorrects()
    {
        // arrange
        var meeting = Meeting();
        Assert.Throws<MeetingRefusedException>(() => meeting.RecordAttendance([1], [], [], [], new HashSet<int>(), Now));

        // act
        meeting.RecordAttendance([1, 2], [" Jodie  Larkin "], [], [], new HashSet<int> { 1 }, meeting.StartsAt);
        meeting.RecordAttendance([3], ["jodie larkin"], [1, 4], [], new HashSet<int> { 1 }, meeting.EndsAt);

        // assert
        Assert.Equal(
            [(2, null, true), (null, "Jodie Larkin", true), (3, null, true)],
            meeting.Attendances.Select(a => (a.VolunteerId, a.VisitorName, a.FirstVisit)));
    }

    [Fact]
    public void RecordAttendance_TakesVisitorsOff_WhoWereEnteredByMistake()
    {
        var meeting = Meeting();
        meeting.RecordAttendance([1], ["Jodie Larkin", "Jody Larkin"], [], [], new HashSet<int>(), meeting.RegisterOpensAt);
        meeting.RecordAttendance([], [], [], ["jody larkin", "Nobody"], new HashSet<int>(), meeting.EndsAt);
        Assert.Equal([null, "Jodie Larkin"], meeting.Attendances.Select(a => a.VisitorName));
    }

    [Fact]
    public void Enrolled_MakesAVisitorAVolunteer()
    {
        var meeting = Meeting();
        meeting.RecordAttendance([], ["Jodie Larkin"], [], [], new HashSet<int>(), meeting.StartsAt);
        meeting.Enrolled(9, "Jodie Larkin", meeting.EndsAt);
        Assert.Equal((9, null, true), (meeting.Attendances.Single().VolunteerId, meeting.Attendances.Single().VisitorName, meeting.Attendances.Single().FirstVisit));
    }

    [Fact]
    public void Reschedule_RaisesTheSequence_AndKeepsTheUid()
    {
        var meeting = Meeting();
        var uid = meeting.Uid;
        meeting.Reschedule(meeting.StartsAt.AddDays(1), meeting.EndsAt.AddDays(1), Now);
        meeting.Cancel("Flood", Now);
        Assert.Equal((uid, 2), (meeting.Uid, meeting.Sequence));
        Assert.Throws<MeetingRefusedException>(() => meeting.Cancel("Again", Now));
        Assert.Throws<MeetingRefusedException>(() => meeting.Answer(1, Reply.Coming, Now));
    }

    private static SupportMeeting Meeting(IEnumerable<int>? remindBefore = null) =>
        SupportMeeting.Schedule(1, "May", Now.AddDays(7), Now.AddDays(7).AddHours(2), null, null, remindBefore, Now);
}
