using Microsoft.Data.Sqlite;
using Volunteers.Api.Access;
using Volunteers.Api.Hosting.Commands;

namespace Volunteers.Benchmarks.Seeding;

/// <summary>
/// Fills a new SQLite file through the real migrations and the real commands for accounts, and by prepared INSERTs for the
/// rest. The same number of volunteers always makes the same rows, tokens excepted.
/// </summary>
internal static class Seeder
{
    /// <summary>The accounts, both of which see everybody: one because of its role, one because it works at every centre.</summary>
    public static readonly string[] Accounts = ["administrator", "coordinator"];

    /// <exception cref="SqliteException">The disk is full, or cannot be written to.</exception>
    public static async Task SeedAsync(string directory, int volunteers, CancellationToken cancellationToken)
    {
        string[] configuration =
            [$"--DataDirectory={directory}", "--Demo:Load=false", "--Jobs:Run=false", "--Urls=http://127.0.0.1:1", "--environment=Production"];
        await Operator.RunAsync(configuration, migrate: true, MakeAccountsAsync, cancellationToken);
        SqliteConnection.ClearAllPools();
        await using (var database = new SqliteConnection($"Data Source={SeedFiles.Database(directory)};Pooling=False"))
        {
            await database.OpenAsync(cancellationToken);
            // written once and thrown away when the machine stops halfway: nothing here has to survive that
            Execute(database, "PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA cache_size = -800000; PRAGMA foreign_keys = OFF; PRAGMA temp_store = MEMORY;");
            Execute(database, "BEGIN");
            // the only command that makes accounts makes administrators; one of the two becomes a coordinator of every centre
            Execute(database, "DELETE FROM StaffRoles; DELETE FROM AuditEntries;");
            var random = new Random(20261101);
            var world = World.Write(database, volunteers, random);
            People.Write(database, world, volunteers, random);
            Execute(database, "COMMIT");
        }

        SqliteConnection.ClearAllPools();
        await using (var database = new SqliteConnection($"Data Source={SeedFiles.Database(directory)};Pooling=False"))
        {
            await database.OpenAsync(cancellationToken);
            Execute(database, "PRAGMA journal_mode = WAL; PRAGMA wal_checkpoint(TRUNCATE);");
        }

        await Operator.RunAsync(
            configuration,
            migrate: false,
            async (services, ct) =>
            {
                foreach (var account in Accounts)
                {
                    var token = await services.GetRequiredService<Tokens>().CreateAsync($"{account}@bench.example", null, "Benchmark", [], 3650, ct);
                    await File.WriteAllTextAsync(Path.Combine(directory, account + ".token"), token, ct);
                }
            },
            cancellationToken);
    }

    private static async Task MakeAccountsAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        foreach (var account in Accounts)
        {
            await services.GetRequiredService<Administrators>().CreateAsync($"{account}@bench.example", $"Bench {account}", cancellationToken);
        }
    }

    private static void Execute(SqliteConnection database, string sql)
    {
        using var command = database.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
