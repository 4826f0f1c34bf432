using Microsoft.EntityFrameworkCore;
using Volunteers.Data.Messaging;
using Volunteers.Data.Training;
using Volunteers.Tests.Data;

namespace Volunteers.Tests.Jobs.Cohorts;

public sealed class PlacePlannerTests : IAsyncLifetime
{
    private JobsHouse _house = null!;
    private int _cohortId;

    public async Task InitializeAsync()
    {
        _house = await JobsHouse.CreateAsync();
        var town = await Town.BuildAsync(_house.Database);
        var people = new[] { await Town.EnrolAsync(_house.Database, town.East, "First Person"), await Town.EnrolAsync(_house.Database, town.East, "Second Person") };
        await using var db = _house.Database.Open();
        var now = _house.Clock.GetUtcNow();
        var course = Course.Create("Supporting Children’s Play", null, null, null, null, []);
        var starts = now.AddDays(40);
        var cohort = Cohort.Schedule(
            course, town.East.Id, "Summer", 1, _house.Database.Today, _house.Database.Today.AddDays(20), [new SessionTimes(starts, starts.AddHours(2), "Play")]);
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

        _cohortId = cohort.Id;
    }

    public async Task DisposeAsync() => await _house.DisposeAsync();

    [Fact]
    public async Task PlanAsync_OffersThePlaceToTheNextPerson_WhenTheOfferLapses()
    {
        await _house.RunAsync();
        Assert.Equal("first.person@example.org", Assert.Single(_house.Mail.Sent).To.Address);
        _house.Clock.Advance(TimeSpan.FromDays(4.5));
        await _house.RunAsync();
        Assert.Contains("please answer", _house.Mail.Sent[^1].Subject);
        _house.Clock.Advance(TimeSpan.FromDays(1));
        await _house.RunAsync();
        await _house.RunAsync();

        Assert.Equal(["first.person@example.org", "first.person@example.org", "second.person@example.org"], _house.Mail.Sent.Select(mail => mail.To.Address));
        await using var db = _house.Database.Open();
        var cohort = await LoadAsync(db);
        Assert.Equal(PlaceStatus.Lapsed, cohort.Places[0].Status);
        Assert.Equal(PlaceStatus.Offered, cohort.Places[1].Status);
    }

    [Fact]
    public async Task PlanAsync_SendsJoiningInstructionsOnce_WhenTheOfferIsAccepted()
    {
        await _house.RunAsync();
        _house.Clock.Advance(TimeSpan.FromHours(1));
        await using (var db = _house.Database.Open())
        {
            var cohort = await LoadAsync(db);
            cohort.Respond(cohort.Places[0], accept: true, _house.Clock.GetUtcNow(), TimeSpan.FromDays(5));
            await db.SaveChangesAsync();
        }

        await _house.RunAsync();
        await _house.RunAsync();

        Assert.Equal(MessageStatus.Sent, Assert.Single(await _house.LedgerAsync(MessageKinds.JoiningInstructions)).Status);
        Assert.StartsWith("Joining instructions", _house.Mail.Sent[^1].Subject);
    }

    [Theory]
    [InlineData("cancelled")]
    [InlineData("begun")]
    public async Task Save_SendsNoJoiningInstructions_WhenThereIsNothingToJoin(string why)
    {
        // arrange
        await using var db = _house.Database.Open();
        var now = _house.Clock.GetUtcNow();
        var centre = await db.Centres.FirstAsync();
        var cohort = Cohort.Schedule(
            Course.Create("First Aid", null, null, null, null, []), centre.Id, "May", 5, _house.Database.Today, _house.Database.Today,
            [new SessionTimes(now.AddDays(1), now.AddDays(1).AddHours(2), null), new SessionTimes(now.AddDays(8), now.AddDays(8).AddHours(2), null)]);
        db.Add(cohort);
        var place = cohort.Apply(await db.Volunteers.FirstAsync(), now, centre.Time);
        cohort.Offer(place, now.AddDays(3), now);
        await db.SaveChangesAsync();

        // act
        if (why == "begun")
        {
            _house.Clock.Advance(TimeSpan.FromDays(2));
        }

        cohort.Respond(place, accept: true, _house.Clock.GetUtcNow(), TimeSpan.FromDays(5));
        if (why == "cancelled")
        {
            cohort.Cancel("No tutor", now);
        }

        await db.SaveChangesAsync();
        await _house.PlanAsync();

        // assert
        Assert.Empty(await _house.LedgerAsync(MessageKinds.JoiningInstructions));
    }

    private Task<Cohort> LoadAsync(Volunteers.Data.VolunteersDbContext db) => db.Cohorts
        .Include(c => c.Sessions).Include(c => c.Places.OrderBy(p => p.Id)).ThenInclude(p => p.Steps).AsSplitQuery().SingleAsync(c => c.Id == _cohortId);
}
