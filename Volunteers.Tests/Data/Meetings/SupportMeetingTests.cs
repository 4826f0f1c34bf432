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

    [Fact]
    public void Meeting_CanBeAnsweredUntilItEnds_AndSignedInToFromADayBefore()
    {
        var meeting = Meeting();
        meeting.Answer(7, Reply.Coming, meeting.EndsAt.AddTicks(-1));
        Assert.Equal(meeting.StartsAt.AddDays(-1), meeting.RegisterOpensAt);
        Assert.Throws<MeetingRefusedException>(() => meeting.RecordAttendance([7], [], [], [], new HashSet<int>(), meeting.RegisterOpensAt.AddTicks(-1)));
        meeting.RecordAttendance([7], [], [], [], new HashSet<int>(), meeting.RegisterOpensAt);
        Assert.Throws<InvalidInputException>(() => meeting.Reschedule(meeting.StartsAt.AddDays(1), meeting.EndsAt.AddDays(1), Now));
        meeting.Cancel("Flood", Now);
        Assert.Throws<MeetingRefusedException>(() => meeting.RecordAttendance([8], [], [], [], new HashSet<int>(), meeting.StartsAt));
        Assert.Throws<MeetingRefusedException>(() => meeting.Reschedule(meeting.StartsAt, meeting.EndsAt, Now));
    }

    [Fact]
    public void Invite_KeepsTheFirstInvitation()
    {
        var meeting = Meeting();
        Assert.Same(meeting.Invite(7, Now), meeting.Invite(7, Now.AddDays(1)));
        meeting.Invite(8, Now);
        Assert.Equal([7, 8], meeting.Invitations.Select(i => i.VolunteerId));
    }

    [Theory]
    [InlineData("May", "Hall", "Agenda", 0)]
    [InlineData("June", null, null, 1)]
    [InlineData("May", "Hall 2", null, 1)]
    public void Describe_TellsCalendars_WhatTheyShow(string title, string? venue, string? agenda, int sequence)
    {
        var meeting = Meeting();
        meeting.Describe("May", "Hall", null, null);
        var before = meeting.Sequence;
        meeting.Describe(title, venue ?? "Hall", agenda, null);
        Assert.Equal(sequence, meeting.Sequence - before);
    }

    [Theory]
    [InlineData(1, 1, true)]
    [InlineData(90 * 24 * 60, 1, true)]
    [InlineData((90 * 24 * 60) + 1, 1, false)]
    [InlineData(1, 10, true)]
    [InlineData(1, 11, false)]
    public void Schedule_TakesTenReminders_WithinNinetyDays(int first, int count, bool possible) =>
        Assert.Equal(possible, Record.Exception(() => Meeting(Enumerable.Range(first, count))) is null);

    [Fact]
    public void Enrolled_CountsThemOnce()
    {
        var meeting = Meeting();
        meeting.RecordAttendance([9], ["Jodie Larkin", "Bo"], [], [], new HashSet<int> { 9 }, meeting.StartsAt);
        meeting.Enrolled(9, "Jodie Larkin", meeting.EndsAt);
        Assert.Equal([(9, null, false), (null, "Bo", true)], meeting.Attendances.Select(a => (a.VolunteerId, a.VisitorName, a.FirstVisit)));
    }

    private static SupportMeeting Meeting(IEnumerable<int>? remindBefore = null) =>
        SupportMeeting.Schedule(1, "May", Now.AddDays(7), Now.AddDays(7).AddHours(2), null, null, remindBefore, Now);
}
