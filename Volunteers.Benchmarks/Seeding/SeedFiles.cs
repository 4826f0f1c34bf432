using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Volunteers.Benchmarks.Seeding;

/// <summary>Where seeded databases are kept between runs, and the copies that runs work on.</summary>
internal static class SeedFiles
{
    /// <summary>Raised whenever <see cref="Seeder"/> writes something else, so that an older file is not taken for a new one.</summary>
    private const int Edition = 1;

    /// <summary>Below the solution, ignored by Git; the system's temporary folder for a copy outside a checkout.</summary>
    public static string Folder { get; } = Path.Combine(
        Api.Hosting.Checkout.Root ?? Path.GetTempPath(), "artifacts", "benchmarks");

    /// <summary>The data directory of a database with so many volunteers; made now if there is none.</summary>
    public static async Task<string> EnsureAsync(int volunteers, CancellationToken cancellationToken)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"seed-{Edition}-{SchemaStamp()}-{volunteers}");
        var directory = Path.Combine(Folder, name);
        if (File.Exists(Database(directory)))
        {
            return directory;
        }

        await Console.Error.WriteLineAsync($"Seeding {volunteers:N0} volunteers in {directory}");
        var unfinished = directory + ".unfinished";
        if (Directory.Exists(unfinished))
        {
            Directory.Delete(unfinished, recursive: true);
        }

        Directory.CreateDirectory(unfinished);
        await Seeder.SeedAsync(unfinished, volunteers, cancellationToken);
        SqliteConnection.ClearAllPools();
        Directory.Move(unfinished, directory);
        return directory;
    }

    /// <summary>A fresh copy to run on: what a run writes does not stay in the seed.</summary>
    /// <param name="seed">A directory from <see cref="EnsureAsync"/>.</param>
    /// <param name="name">Of the copy.</param>
    public static string Copy(string seed, string name)
    {
        var directory = Path.Combine(Folder, name);
        if (Directory.Exists(directory))
        {
            Directory.Delete(directory, recursive: true);
        }

        Directory.CreateDirectory(directory);
        foreach (var file in Directory.EnumerateFiles(seed))
        {
            File.Copy(file, Path.Combine(directory, Path.GetFileName(file)));
        }

        return directory;
    }

    /// <summary>The SQLite file in a data directory.</summary>
    public static string Database(string directory) => Path.Combine(directory, "volunteers.db");

    /// <summary>The token of one of the two accounts that <see cref="Seeder"/> makes.</summary>
    public static string Token(string directory, string account) => File.ReadAllText(Path.Combine(directory, account + ".token")).Trim();

    /// <summary>The last migration: another schema needs another seed.</summary>
    private static string SchemaStamp() =>
        typeof(Data.SqliteVolunteersDbContext).Assembly.GetTypes()
            .Where(t => t.Namespace?.EndsWith("Migrations.Sqlite", StringComparison.Ordinal) == true)
            .SelectMany(t => t.GetCustomAttributes(typeof(Microsoft.EntityFrameworkCore.Migrations.MigrationAttribute), false))
            .Cast<Microsoft.EntityFrameworkCore.Migrations.MigrationAttribute>()
            .Select(m => m.Id.Split('_')[0])
            .Max() ?? "none";
}
