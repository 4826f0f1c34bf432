using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.Contributions;
using Volunteers.Data.Meetings;
using Volunteers.Data.People;

namespace Volunteers.Tests.Data.Contributions;

public sealed class ContributionTests
{
    private static readonly DateTimeOffset Now = new(2026, 5, 6, 12, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 5, 6);

    [Theory]
    [InlineData(0.25, true)]
    [InlineData(24, true)]
    [InlineData(1.5, true)]
    [InlineData(0, false)]
    [InlineData(-1, false)]
    [InlineData(24.25, false)]
    [InlineData(1.1, false)]
    [InlineData(double.NaN, false)]
    [InlineData(double.PositiveInfinity, false)]
    public void Log_TakesQuartersOfAnHour(double hours, bool right)
    {
        if (right)
        {
            Assert.Equal(hours, Log(hours).Hours);
        }
        else
        {
            Assert.Equal("hours", Assert.Single(Assert.Throws<InvalidInputException>(() => Log(hours)).Fields).Name);
        }
    }

    [Fact]
    public void Log_IsRefused_WhenInTheFuture() =>
        Assert.Throws<InvalidInputException>(() => Contribution.Log(1, 1, Today.AddDays(1), 1, ContributionKind.Other, null, Now, Today));

    [Fact]
    public void Confirm_IsRefused_WhenDeclined()
    {
        var contribution = Log(1);
        contribution.Decline("Not ours", Now);
        Assert.Throws<ContributionRefusedException>(() => contribution.Confirm(Actors.Called("Helen"), Now));
        Assert.Equal(ContributionStatus.Declined, contribution.Status);
    }

    [Fact]
    public void Decline_KeepsTheFirstReason_AndTakesBackTheConfirmation()
    {
        var contribution = Log(1);
        contribution.Confirm(Actors.Called("Helen"), Now);
        contribution.Confirm(Actors.Called("Ruth"), Now.AddDays(1));
        Assert.Equal(Now, contribution.ConfirmedAt);
        contribution.Decline(" Not ours ", Now);
        contribution.Decline("Other", Now.AddDays(1));
        Assert.Equal((ContributionStatus.Declined, Now, "Not ours", null), (contribution.Status, contribution.DeclinedAt!.Value, contribution.DeclinedReason, contribution.ConfirmedAt));

        // what a person declined the register does not bring back
        contribution.ProposeAgain(Now);
        Assert.Equal(ContributionStatus.Declined, contribution.Status);
    }

    [Theory]
    [InlineData(1, 0.25)]
    [InlineData(52, 0.75)]
    [InlineData(53, 1)]
    [InlineData(1440, 24)]
    public void FromMeeting_ProposesTheNearestQuarter_AtTheCentresDay(int minutes, double hours)
    {
        var starts = new DateTimeOffset(2026, 5, 5, 23, 30, 0, TimeSpan.Zero);
        var meeting = SupportMeeting.Schedule(3, "May", starts, starts.AddMinutes(minutes), null, null, null, Now);
        var contribution = Contribution.FromMeeting(meeting, 7, Volunteers.Data.Places.CentreTime.Of("Europe/London"), Now);
        Assert.Equal((7, 3, Today, hours), (contribution.VolunteerId, contribution.CentreId, contribution.On, contribution.Hours));
    }

    [Fact]
    public async Task ForMeetingAsync_ProposesOnce_AndFollowsCorrections()
    {
        // arrange
        await using var database = await TestDatabase.CreateAsync();
        var town = await Town.BuildAsync(database);
        var ana = await Town.EnrolAsync(database, town.East, "Ana East");
        var bo = await Town.EnrolAsync(database, town.East, "Bo East");
        await using var db = database.Open();
        var meeting = SupportMeeting.Schedule(town.East.Id, "May", Now.AddHours(-2), Now.AddMinutes(-10), null, null, null, Now);
        db.Add(meeting);

        // act, assert: present
        await TakeAsync([ana, bo], []);
        Assert.Equal([(ana, 1.75, ContributionStatus.Proposed), (bo, 1.75, ContributionStatus.Proposed)], await ListAsync());

        // again, one of them only: the other keeps what they have
        await TakeAsync([ana], []);
        Assert.Equal(2, (await ListAsync()).Count);

        // corrected: even confirmed hours go
        (await db.Contributions.SingleAsync(c => c.VolunteerId == bo)).Confirm(Actors.Called("Helen"), Now);
        await TakeAsync([], [bo]);
        Assert.Equal([(ana, 1.75, ContributionStatus.Proposed), (bo, 1.75, ContributionStatus.Declined)], await ListAsync());

        // corrected back
        await TakeAsync([bo], []);
        Assert.Equal([(ana, 1.75, ContributionStatus.Proposed), (bo, 1.75, ContributionStatus.Proposed)], await ListAsync());

        async Task TakeAsync(int[] present, int[] notHere)
        {
            meeting.RecordAttendance(present, ["A Visitor"], notHere, [], new HashSet<int>(), Now);
            await db.SaveChangesAsync();
            await AttendanceProposals.ForMeetingAsync(db, meeting, [.. present, .. notHere], town.East.Time, Now, CancellationToken.None);
            await db.SaveChangesAsync();
        }

        async Task<List<(int, double, ContributionStatus)>> ListAsync() =>
            (await db.Contributions.OrderBy(c => c.VolunteerId).ToListAsync()).Select(c => (c.VolunteerId, c.Hours, c.Status)).ToList();
    }

    [Fact]
    public async Task HoursConfirmed_CountsOnlyWhatWasConfirmed()
    {
        await using var database = await TestDatabase.CreateAsync();
        var town = await Town.BuildAsync(database);
        var ana = await Town.EnrolAsync(database, town.East, "Ana East");
        await using var db = database.Open();
        Contribution[] all = [.. Enumerable.Range(1, 3).Select(h => Contribution.Log(ana, town.East.Id, Today, h, ContributionKind.Other, null, Now, Today))];
        all[0].Confirm(Actors.Called("Helen"), Now);
        all[2].Confirm(Actors.Called("Helen"), Now);
        all[2].Decline("A mistake", Now);
        db.AddRange(all);
        await db.SaveChangesAsync();

        Assert.Equal(1, await db.Volunteers.Select(VolunteerFacts.HoursConfirmed.Expression).SingleAsync());
        Assert.Equal(all.Select(c => c.Status).Order(), (await db.Contributions.Select(ContributionFacts.Status.Expression).ToListAsync()).Order());
    }

    private static Contribution Log(double hours) => Contribution.Log(1, 1, Today, hours, ContributionKind.Other, null, Now, Today);
}
