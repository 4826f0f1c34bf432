using Volunteers.Data.Meetings;
using Volunteers.Data.Messaging;
using Volunteers.Jobs.Meetings;

namespace Volunteers.Tests.Jobs.Meetings;

public sealed class MeetingPlanTests
{
    private static readonly DateTimeOffset Now = new(2026, 5, 6, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(MessageKinds.MeetingInvitation, MessageStatus.Sent, -1, true)]
    [InlineData(MessageKinds.MeetingReminder, MessageStatus.Queued, -1, true)]
    [InlineData(MessageKinds.MeetingInvitation, MessageStatus.Skipped, -1, false)]
    [InlineData(MessageKinds.MeetingInvitation, MessageStatus.Failed, -1, false)]
    [InlineData(MessageKinds.MeetingCancelled, MessageStatus.Sent, -1, false)]
    [InlineData(MessageKinds.MeetingInvitation, MessageStatus.Sent, 0, false)]
    public void For_TellsOfACancellation_ThoseWhoHeardOfTheMeeting_BeforeItWouldHaveBegun(string kind, MessageStatus status, int ticks, bool told)
    {
        var meeting = Cancelled();
        var rows = MeetingPlan.For(meeting, meeting.Invite(7, Now), true, [new ToldMessage(kind, status, Now)], meeting.StartsAt.AddTicks(ticks));
        Assert.Equal(told ? [(MessageKinds.MeetingCancelled, null)] : [], rows.Select(r => (r.Kind, r.SkipReason)));
    }

    [Fact]
    public void For_SkipsACancellation_WhenTheyWereNotComing()
    {
        var meeting = Cancelled();
        var rows = MeetingPlan.For(meeting, meeting.Invitations[0], true, [new ToldMessage(MessageKinds.MeetingInvitation, MessageStatus.Sent, Now)], Now);
        Assert.Equal("They had answered that they cannot come.", Assert.Single(rows).SkipReason);
    }

    /// <summary>A meeting that was called off, of which one person had said that they cannot come.</summary>
    private static SupportMeeting Cancelled()
    {
        var meeting = SupportMeeting.Schedule(1, "May", Now.AddDays(7), Now.AddDays(7).AddHours(2), null, null, null, Now);
        meeting.Answer(1, Reply.NotComing, Now);
        meeting.Cancel("Flood", Now);
        return meeting;
    }
}
