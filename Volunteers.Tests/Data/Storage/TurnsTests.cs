using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.Contributions;
using Volunteers.Data.People;
using Volunteers.Data.Storage;
using Volunteers.Data.Training;

namespace Volunteers.Tests.Data.Storage;

public sealed class TurnsTests : IAsyncLifetime
{
    private TestDatabase _database = null!;
    private int _ana;

    public async Task InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync();
        _ana = await Town.EnrolAsync(_database, (await Town.BuildAsync(_database)).East, "Ana East");
    }

    public async Task DisposeAsync() => await _database.DisposeAsync();

    [Fact]
    public async Task InTurn_RunsAgainOnAFreshView_WhenAnotherChangedTheRecordMeanwhile()
    {
        // arrange
        await using var db = _database.Open();
        var attempts = 0;

        // act: the first attempt believes in what it read before another's save
        var name = await db.InTurnAsync(
            async token =>
            {
                attempts++;
                var volunteer = await db.Volunteers.SingleAsync(v => v.Id == _ana, token);
                if (attempts == 1)
                {
                    await db.Volunteers.ExecuteUpdateAsync(set => set.SetProperty(v => v.Version, v => v.Version + 1), token);
                }

                volunteer.Change(volunteer.Details with { KnownAs = $"Try {attempts}" }, _database.Today);
                await db.SaveChangesAsync(token);
                return volunteer.KnownAs;
            },
            CancellationToken.None);

        // assert
        Assert.Equal(("Try 2", 2), (name, attempts));
        await using var check = _database.Open();
        Assert.Equal("Try 2", (await check.Volunteers.SingleAsync()).KnownAs);
    }

    [Fact]
    public async Task InTurn_RunsAgainOnAFreshView_WhenAnotherAddedTheSame()
    {
        // arrange
        await using (var other = _database.Open())
        {
            other.Add(FirstSession());
            await other.SaveChangesAsync();
        }

        await using var db = _database.Open();
        var attempts = 0;

        // act: the first attempt looked before the other had saved
        await db.InTurnAsync(
            async token =>
            {
                if (++attempts == 1 || !await db.Milestones.AnyAsync(token))
                {
                    db.Add(FirstSession());
                }

                return await db.SaveChangesAsync(token);
            },
            CancellationToken.None);

        // assert
        Assert.Equal(2, attempts);
        await using var check = _database.Open();
        Assert.Equal(1, await check.Milestones.CountAsync());

        Milestone FirstSession() =>
            new() { VolunteerId = _ana, Kind = "first-session", Title = "First session", ReachedOn = _database.Today, DetectedAt = TestDatabase.Noon };
    }

    [Fact]
    public async Task InTurn_SaysSo_WhenItMeetsAnotherEachTime()
    {
        await using var db = _database.Open();
        var attempts = 0;

        await Assert.ThrowsAsync<StaleRecordException>(() => db.InTurnAsync<int>(
            _ =>
            {
                attempts++;
                throw new StaleRecordException();
            },
            CancellationToken.None));

        Assert.Equal(8, attempts);
    }

    [Fact]
    public async Task InTurn_RunsOnceAndKeepsNothing_WhenARuleRefuses()
    {
        await using var db = _database.Open();
        var (attempts, committed) = (0, false);

        await Assert.ThrowsAsync<CohortFullException>(() => db.InTurnAsync<int>(
            async token =>
            {
                attempts++;
                db.AfterCommit(() => committed = true);
                var volunteer = await db.Volunteers.SingleAsync(v => v.Id == _ana, token);
                volunteer.Change(volunteer.Details with { KnownAs = "Annie" }, _database.Today);
                await db.SaveChangesAsync(token);
                throw new CohortFullException("Spring", 12);
            },
            CancellationToken.None));

        Assert.Equal((1, false), (attempts, committed));
        await using var check = _database.Open();
        Assert.NotEqual("Annie", (await check.Volunteers.SingleAsync()).KnownAs);
    }

    [Fact]
    public async Task Lock_LeavesTheVersionAsItIs_AndIsRefusedOutsideOfAUnit()
    {
        await using var db = _database.Open();
        await Assert.ThrowsAsync<InvalidOperationException>(() => db.LockAsync<Volunteer>(_ana, CancellationToken.None));
        await db.InTransactionAsync(token => db.LockAsync<Volunteer>(_ana, token), CancellationToken.None);
        Assert.Equal(0, (await db.Volunteers.SingleAsync()).Version);
    }
}
