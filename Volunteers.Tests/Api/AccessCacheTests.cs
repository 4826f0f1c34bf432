using Microsoft.Extensions.Time.Testing;
using Volunteers.Api.Access;
using Volunteers.Data.Access;
using Volunteers.Tests.Data;

namespace Volunteers.Tests.Api;

public sealed class AccessCacheTests
{
    private readonly FakeTimeProvider _clock = new();
    private long _changes;
    private int _reads;

    [Fact]
    public async Task GetOrReadAsync_ReadsOnce_WithinTwoSeconds()
    {
        var cache = new AccessCache(_clock, () => _changes);

        await ReadAsync(cache);
        _clock.Advance(AccessCache.KeptFor - TimeSpan.FromMilliseconds(1));
        await ReadAsync(cache);

        Assert.Equal(1, _reads);
    }

    [Fact]
    public async Task GetOrReadAsync_ReadsAgain_WhenTwoSecondsHavePassed()
    {
        var cache = new AccessCache(_clock, () => _changes);

        await ReadAsync(cache);
        _clock.Advance(AccessCache.KeptFor);
        await ReadAsync(cache);

        Assert.Equal(2, _reads);
    }

    [Fact]
    public async Task GetOrReadAsync_ReadsAgain_WhenAccessChangedMeanwhile()
    {
        var cache = new AccessCache(_clock, () => _changes);

        await ReadAsync(cache);
        _changes++;
        await ReadAsync(cache);

        Assert.Equal(2, _reads);
    }

    [Fact]
    public async Task Count_GoesUp_WhenAnEnrolmentIsSaved()
    {
        await using var database = await TestDatabase.CreateAsync();
        var town = await Town.BuildAsync(database);
        var before = AccessChanges.Count;

        await Town.EnrolAsync(database, town.East, "Ada Newcomer");

        Assert.True(AccessChanges.Count > before);
    }

    [Fact]
    public async Task GetOrReadAsync_KeepsNothing_WhenNobodyWasFound()
    {
        var cache = new AccessCache(_clock, () => _changes);

        Assert.Null(await cache.GetOrReadAsync("key", NobodyAsync));
        Assert.Null(await cache.GetOrReadAsync("key", NobodyAsync));

        Assert.Equal(2, _reads);
    }

    private ValueTask<string?> ReadAsync(AccessCache cache) => cache.GetOrReadAsync("key", () =>
    {
        _reads++;
        return Task.FromResult<string?>("somebody");
    });

    private Task<string?> NobodyAsync()
    {
        _reads++;
        return Task.FromResult<string?>(null);
    }
}
