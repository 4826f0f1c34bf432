using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;

namespace Volunteers.Api.Hosting.Commands;

/// <summary>backup</summary>
public static class BackupCommand
{
    public static Command Create(string[] configuration)
    {
        var file = new Argument<string>("file") { Description = "Where the copy goes; must not exist yet." };
        var command = new Command("backup", "Makes a consistent copy of the SQLite database, also while the server runs.") { file };
        command.SetAction((parsed, cancellationToken) => Operator.RunAsync(
            configuration, migrate: false, (services, ct) => RunAsync(services, Path.GetFullPath(parsed.GetValue(file)!), ct), cancellationToken));
        return command;
    }

    private static async Task RunAsync(IServiceProvider services, string path, CancellationToken cancellationToken)
    {
        await using var db = services.GetRequiredService<SystemDatabase>().Open();
        if (!db.Database.IsSqlite())
        {
            throw new CommandFailedException("Only SQLite is copied this way. Back SQL Server up with its own tools (BACKUP DATABASE).");
        }

        if (File.Exists(path))
        {
            throw new CommandFailedException($"{path} exists already. Choose another name, so that no backup is overwritten.");
        }

        if (!await db.Database.CanConnectAsync(cancellationToken))
        {
            throw new CommandFailedException("There is no database to copy yet.");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        // One read transaction: what is written meanwhile is in the copy wholly or not at all.
        await db.Database.ExecuteSqlAsync($"VACUUM INTO {path}", cancellationToken);
        await Console.Out.WriteLineAsync($"{path} ({new FileInfo(path).Length / 1024:N0} KB)");
    }
}
