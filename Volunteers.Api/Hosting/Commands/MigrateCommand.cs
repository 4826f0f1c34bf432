using System.CommandLine;

namespace Volunteers.Api.Hosting.Commands;

/// <summary>migrate</summary>
public static class MigrateCommand
{
    public static Command Create(string[] configuration)
    {
        var command = new Command("migrate", "Brings the database up to date and ends.");
        command.SetAction((_, cancellationToken) => Operator.RunAsync(
            configuration,
            migrate: true,
            async (_, _) => await Console.Out.WriteLineAsync("The database is up to date."),
            cancellationToken));
        return command;
    }
}
