using Microsoft.EntityFrameworkCore;
using Volunteers.Data.Messaging;
using Volunteers.Data.Training;
using Volunteers.Tests.Data;

namespace Volunteers.Tests.Jobs.Cohorts;

public sealed class PlacePlannerTests : IAsyncLifetime
{
    private JobsHouse house = null!;
    private int cohortId;

    public async Task InitializeAsync()
    {
        house = await JobsHouse.CreateAsync();
        var town = await Town.BuildAsync(house.Database);
        var people = new[] { await Town.EnrolAsync(house.Database, town.East, "First Person"), await Town.EnrolAsync(house.Database, town.East, "Second Person") };
        await using var db = house.Database.Open();
        var now = house.Clock.GetUtcNow();
        var course = Course.Create("Supporting Children’s Play", null, null, null, null, []);
        var starts = now.AddDays(40);
        var cohort = Cohort.Schedule(
            course, town.East.Id, "Summer", 1, house.Database.Today, house.Database.Today.AddDays(20), [new SessionTimes(starts, starts.AddHours(2), "Play")]);
        db.Cohorts.Add(cohort);
        foreach (var id in people)
        {
            cohort.Apply(await db.Volunteers.SingleAsync(v => v.Id == id), now, town.East.Time);
            await db.SaveChangesAsync();
            if (id == people[0])
            {
                cohort.Offer(cohort.Places[0], now.AddDays(5), now);
                await db.SaveChangesAsync();
            }
        }
        cohortId = cohort.Id;
    }

    public async Task DisposeAsync() => await house.DisposeAsync();

    [Fact]
    public async Task PlanAsync_OffersThePlaceToTheNextPerson_WhenTheOfferLapses()
    {
        await house.RunAsync();
        Assert.Equal("first.person@example.org", Assert.Single(house.Mail.Sent).To.Address);
        house.Clock.Advance(TimeSpan.FromDays(4.5));
        await house.RunAsync();
        Assert.Contains("please answer", house.Mail.Sent[^1].Subject);
        house.Clock.Advance(TimeSpan.FromDays(1));
        await house.RunAsync();
        await house.RunAsync();

        Assert.Equal(["first.person@example.org", "first.person@example.org", "second.person@example.org"], house.Mail.Sent.Select(mail => mail.To.Address));
        await using var db = house.Database.Open();
        var cohort = await LoadAsync(db);
        Assert.Equal(PlaceStatus.Lapsed, cohort.Places[0].Status);
        Assert.Equal(PlaceStatus.Offered, cohort.Places[1].Status);
    }

    [Fact]
    public async Task PlanAsync_SendsJoiningInstructionsOnce_WhenTheOfferIsAccepted()
    {
        await house.RunAsync();
        house.Clock.Advance(TimeSpan.FromHours(1));
        await using (var db = house.Database.Open())
        {
            var cohort = await LoadAsync(db);
            cohort.Respond(cohort.Places[0], accept: true, house.Clock.GetUtcNow());
            await db.SaveChangesAsync();
        }

        await house.RunAsync();
        await house.RunAsync();

        Assert.Equal(MessageStatus.Sent, Assert.Single(await house.LedgerAsync(MessageKinds.JoiningInstructions)).Status);
        Assert.StartsWith("Joining instructions", house.Mail.Sent[^1].Subject);
    }

    [Theory]
    [InlineData("cancelled")]
    [InlineData("begun")]
    public async Task Save_SendsNoJoiningInstructions_WhenThereIsNothingToJoin(string why)
    {
        // arrange
        await using var db = house.Database.Open();
        var now = house.Clock.GetUtcNow();
        var centre = await db.Centres.FirstAsync();
        var cohort = Cohort.Schedule(
            Course.Create("First Aid", null, null, null, null, []), centre.Id, "May", 5, house.Database.Today, house.Database.Today,
            [new SessionTimes(now.AddDays(1), now.AddDays(1).AddHours(2), null), new SessionTimes(now.AddDays(8), now.AddDays(8).AddHours(2), null)]);
        db.Add(cohort);
        var place = cohort.Apply(await db.Volunteers.FirstAsync(), now, centre.Time);
        cohort.Offer(place, now.AddDays(3), now);
        await db.SaveChangesAsync();

        // act
        if (why == "begun")
        {
            house.Clock.Advance(TimeSpan.FromDays(2));
        }

        cohort.Respond(place, accept: true, house.Clock.GetUtcNow());
        if (why == "cancelled")
        {
            cohort.Cancel("No tutor", now);
        }

        await db.SaveChangesAsync();
        await house.PlanAsync();

        // assert
        Assert.Empty(await house.LedgerAsync(MessageKinds.JoiningInstructions));
    }

    private Task<Cohort> LoadAsync(Volunteers.Data.VolunteersDbContext db) => db.Cohorts
        .Include(c => c.Sessions).Include(c => c.Places.OrderBy(p => p.Id)).ThenInclude(p => p.Steps).AsSplitQuery().SingleAsync(c => c.Id == cohortId);
}
