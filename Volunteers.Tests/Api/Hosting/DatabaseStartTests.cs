using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Volunteers.Api.Access;
using Volunteers.Api.Hosting;

namespace Volunteers.Tests.Api.Hosting;

public sealed class DatabaseStartTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly string _directory = Directory.CreateTempSubdirectory("volunteers-start-").FullName;

    [Fact]
    public async Task MigrateAsync_GoesOn_WhenAProcessWasKilledWhileItMigrated()
    {
        // arrange: what EF Core leaves behind then
        await using var app = Build();
        await (await DatabaseStart.MigrateAsync(app.Services, CancellationToken.None)).DisposeAsync();
        await using (var db = app.Services.GetRequiredService<SystemDatabase>().Open())
        {
            await db.Database.ExecuteSqlRawAsync("""CREATE TABLE IF NOT EXISTS "__EFMigrationsLock" ("Id" INTEGER NOT NULL PRIMARY KEY, "Timestamp" TEXT NOT NULL)""");
            await db.Database.ExecuteSqlRawAsync("""INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-01-01')""");
        }

        // act, assert
        await (await DatabaseStart.MigrateAsync(app.Services, CancellationToken.None).WaitAsync(Patience)).DisposeAsync();
    }

    [Fact]
    public async Task MigrateAsync_WaitsForTheOther_UntilItHasMadeWhatIsMadeOnce()
    {
        await using var one = Build();
        await using var two = Build();
        var first = await DatabaseStart.MigrateAsync(one.Services, CancellationToken.None);

        var second = DatabaseStart.MigrateAsync(two.Services, CancellationToken.None);
        Assert.NotSame(second, await Task.WhenAny(second, Task.Delay(TimeSpan.FromSeconds(1))));
        await first.DisposeAsync();

        await (await second.WaitAsync(Patience)).DisposeAsync();
    }

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    private WebApplication Build() => VolunteersApplication.Build([$"--DataDirectory={_directory}"], quiet: true);
}
