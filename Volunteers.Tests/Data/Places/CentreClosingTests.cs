using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.Contributions;
using Volunteers.Data.Meetings;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Data.Programmes;
using Volunteers.Jobs.Centres;

namespace Volunteers.Tests.Data.Places;

public sealed class CentreClosingTests
{
    [Fact]
    public async Task HandOver_MovesWhatGoesOn_OnTheDay_AndLeavesTheHistory()
    {
        // arrange: somebody who takes part, somebody who is at both, somebody who left, a programme, a meeting before and one to come, hours
        await using var database = await TestDatabase.CreateAsync();
        var town = await Town.BuildAsync(database);
        var (east, west, now) = (town.East.Id, town.West.Id, database.Clock.GetUtcNow());
        var ana = await Town.EnrolAsync(database, town.East, "Ana", EnrolmentStage.Ready);
        var ben = await Town.EnrolAsync(database, town.East, "Ben", EnrolmentStage.Ready);
        var cem = await Town.EnrolAsync(database, town.East, "Cem", EnrolmentStage.Ready);
        await using (var db = database.Open())
        {
            (await db.Volunteers.Include(v => v.Enrolments).ThenInclude(e => e.Steps).AsSplitQuery().SingleAsync(v => v.Id == ben)).Enrol(west, EnrolmentStage.Enquiry, database.Today, Actors.Somebody, database.Today);
            (await db.Enrolments.Include(e => e.Steps).SingleAsync(e => e.VolunteerId == cem)).Advance(EnrolmentStage.Left, database.Today, "Moved away", Actors.Somebody, database.Today);
            db.Add(Programme.Create(east, "Stay and play", ProgrammeKind.WeeklyGroup, "Hall", []));
            db.Add(SupportMeeting.Schedule(east, "April", now.AddDays(-30), now.AddDays(-30).AddHours(1), null, null, null, now.AddDays(-60)));
            db.Add(SupportMeeting.Schedule(east, "June", now.AddDays(30), now.AddDays(30).AddHours(1), null, null, null, now));
            db.Add(Contribution.Log(ana, east, database.Today, 2, ContributionKind.Other, null, now, database.Today));
            db.Add(Venue.Add(east, new VenueDetails("Hall", "1 High Street", null, null), []));
            await db.SaveChangesAsync();
            (await db.Centres.SingleAsync(c => c.Id == east)).Close(database.Today.AddDays(7), await db.Centres.SingleAsync(c => c.Id == west), database.Today);
            await db.SaveChangesAsync();
        }

        var planner = new CentrePlanner(database.Clock);

        // act and assert: nothing moves before the day
        await AdvanceAsync();
        Assert.Equal((4, 0), await CountsAsync());

        database.Clock.Advance(TimeSpan.FromDays(7));
        await AdvanceAsync();
        await using var after = database.Open();
        Assert.Equal(west, (await after.Enrolments.SingleAsync(e => e.VolunteerId == ana)).CentreId);
        Assert.Equal(EnrolmentStage.Left, (await after.Enrolments.Include(e => e.Steps).SingleAsync(e => e.VolunteerId == ben && e.CentreId == east)).Stage);
        Assert.Equal(EnrolmentStage.Enquiry, (await after.Enrolments.Include(e => e.Steps).SingleAsync(e => e.VolunteerId == ben && e.CentreId == west)).Stage);
        Assert.Equal(east, (await after.Enrolments.SingleAsync(e => e.VolunteerId == cem)).CentreId);
        Assert.Equal(west, (await after.Programmes.SingleAsync()).CentreId);
        Assert.Equal(["April"], await after.SupportMeetings.Where(m => m.CentreId == east).Select(m => m.Title).ToListAsync());
        Assert.Equal(west, (await after.Venues.SingleAsync()).CentreId);
        Assert.Equal(east, (await after.Contributions.SingleAsync()).CentreId);

        // and once only: what begins at the closed centre later is not taken over in silence
        Assert.NotNull((await after.Centres.SingleAsync(c => c.Id == east)).HandedOverAt);
        Assert.Empty(await CentreClosing.HandOverAsync(after, database.Clock.GetUtcNow(), CancellationToken.None));

        async Task AdvanceAsync()
        {
            await using var db = database.Open();
            await planner.AdvanceAsync(db, CancellationToken.None);
        }

        async Task<(int East, int Handed)> CountsAsync()
        {
            await using var db = database.Open();
            return (await db.Enrolments.CountAsync(e => e.CentreId == east) + await db.Programmes.CountAsync(p => p.CentreId == east), await db.Centres.CountAsync(c => c.HandedOverAt != null));
        }
    }

    [Fact]
    public async Task Close_IsRefused_IntoItself_IntoAClosingCentre_OrInThePast_AndCanBeTakenBackUntilTheDay()
    {
        // arrange
        await using var database = await TestDatabase.CreateAsync();
        var town = await Town.BuildAsync(database);
        var (east, west, today) = (town.East, town.West, database.Today);

        // act and assert
        Assert.Equal(["on", "successorId"], Assert.Throws<InvalidInputException>(() => east.Close(today.AddDays(-1), east, today)).Fields.Select(f => f.Name));
        west.Close(today.AddDays(1), null, today);
        Assert.Throws<InvalidInputException>(() => east.Close(today, west, today));
        west.StayOpen();
        Assert.Throws<CentreRefusedException>(west.StayOpen);
        east.Close(today, west, today);
        Assert.Throws<InvalidInputException>(() => east.RequireOpenOn(today));
        east.RequireOpenOn(today.AddDays(-1));
    }

    [Fact]
    public void Change_SaysAllThatIsWrong_AtOnce()
    {
        var refused = Assert.Throws<InvalidInputException>(() => Centre.Open(
            Cluster.SetUp("Town"),
            new CentreDetails { Name = "East", TimeZone = "Mars/Olympus", Telephone = "x", Email = "x", SafeguardingLeadId = 1, SafeguardingDeputyId = 1 }, ["east"]));
        Assert.Equal(["name", "timeZone", "telephone", "email", "safeguardingDeputyId"], refused.Fields.Select(f => f.Name));
    }
}
