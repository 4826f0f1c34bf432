using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data.Storage;
using Volunteers.Jobs.Scheduling;

namespace Volunteers.Api.Hosting;

/// <summary>Brings the database to where the program needs it before anything uses it, whichever of several processes comes first.</summary>
public static partial class DatabaseStart
{
    /// <summary>Waits until no other process is at it, and migrates.</summary>
    /// <returns>Keeps the others waiting until it is disposed of: for what is made once.</returns>
    public static async Task<IAsyncDisposable> MigrateAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        await using var db = services.GetRequiredService<SystemDatabase>().Open();
        var alone = await StartLock.TakeAsync(db, () => LogWaiting(services.GetRequiredService<ILogger<ServerOptions>>()), cancellationToken);
        try
        {
            if (db.Database.IsSqlite())
            {
                // EF Core waits for this table to go, for ever when the process that made it was killed
                await db.Database.ExecuteSqlAsync($"""DROP TABLE IF EXISTS "__EFMigrationsLock" """, cancellationToken);
            }

            await db.Database.MigrateAsync(cancellationToken);
            return alone;
        }
        catch
        {
            await alone.DisposeAsync();
            throw;
        }
    }

    /// <summary>Before serving: migrates, and makes the first key, the demonstration where configured, and the schedules of jobs.</summary>
    public static async Task PrepareAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        await using var alone = await MigrateAsync(services, cancellationToken);

        // The first use makes a key where there is none. A node that reads none and makes its own cannot read the other's cookies.
        services.GetDataProtector(nameof(DatabaseStart)).Protect([]);
        if (services.GetRequiredService<IConfiguration>().GetValue("Demo:Load", false))
        {
            await services.GetRequiredService<Demonstration>().LoadAsync(cancellationToken);
        }

        if (services.GetRequiredService<RoleOptions>().Jobs)
        {
            await ScheduleKeeper.ApplyAsync(services, cancellationToken);
        }
    }

    [LoggerMessage(1003, LogLevel.Information, "Another process is preparing the database; this one waits for it")]
    private static partial void LogWaiting(ILogger logger);
}
