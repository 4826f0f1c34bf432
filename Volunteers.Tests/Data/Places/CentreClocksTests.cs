using Volunteers.Data.Places;

namespace Volunteers.Tests.Data.Places;

public sealed class CentreClocksTests
{
    // 23:30 in London, half past midnight in Berlin
    private static readonly DateTimeOffset LateEvening = new(2026, 5, 6, 22, 30, 0, TimeSpan.Zero);

    [Fact]
    public async Task OfAsync_IsTheClockOfTheCentre_OrOfTheFirstAmongSeveral()
    {
        // arrange
        await using var database = await TestDatabase.CreateAsync();
        var (london, berlin) = await CentresAsync(database, "Europe/London", "Europe/Berlin");
        var clocks = new CentreClocks(database, database.Clock);

        // act and assert
        Assert.Equal("Europe/Berlin", (await clocks.OfAsync([berlin], CancellationToken.None)).Zone.Id);
        Assert.Equal("Europe/London", (await clocks.OfAsync([berlin, london], CancellationToken.None)).Zone.Id);
        Assert.Equal("Europe/London", (await clocks.OfClusterAsync(CancellationToken.None)).Zone.Id);
    }

    [Theory]
    [InlineData("Europe/London", 6)]
    [InlineData("Europe/Berlin", 7)]
    public async Task TodayAsync_IsTheClustersDay(string zone, int day)
    {
        await using var database = await TestDatabase.CreateAsync();
        await CentresAsync(database, zone);
        database.Clock.SetUtcNow(LateEvening);

        Assert.Equal(new DateOnly(2026, 5, day), await new CentreClocks(database, database.Clock).TodayAsync(CancellationToken.None));
    }

    [Fact]
    public async Task OfAsync_KnowsACentre_ThatWasSetUpLater()
    {
        await using var database = await TestDatabase.CreateAsync();
        var clocks = new CentreClocks(database, database.Clock);
        Assert.Equal("UTC", (await clocks.OfClusterAsync(CancellationToken.None)).Zone.Id);
        await CentresAsync(database, "Europe/London");
        await clocks.OfClusterAsync(CancellationToken.None);
        var (dublin, _) = await CentresAsync(database, "Europe/Dublin");

        Assert.Equal("Europe/Dublin", (await clocks.OfAsync([dublin], CancellationToken.None)).Zone.Id);
    }

    private static async Task<(int First, int Last)> CentresAsync(TestDatabase database, params string[] zones)
    {
        await using var db = database.Open();
        var cluster = new Cluster { Name = "Cluster" };
        Centre[] centres = [.. zones.Select(zone => new Centre { Name = zone, TimeZone = zone, Cluster = cluster })];
        foreach (var centre in centres)
        {
            db.Add(centre);
            await db.SaveChangesAsync();
        }

        return (centres[0].Id, centres[^1].Id);
    }
}
