using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;

namespace Volunteers.Api.Hosting;

/// <summary>Brings the database to where the program needs it before anything uses it.</summary>
public static class DatabaseStart
{
    public static async Task MigrateAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        await using var db = services.GetRequiredService<SystemDatabase>().Open();
        await db.Database.MigrateAsync(cancellationToken);
    }

    /// <summary>Before serving: migrates and, where configured, loads the demonstration into an empty database.</summary>
    public static async Task PrepareAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        await MigrateAsync(services, cancellationToken);
        if (services.GetRequiredService<IConfiguration>().GetValue("Demo:Load", false))
        {
            await services.GetRequiredService<Demonstration>().LoadAsync(cancellationToken);
        }
    }
}
