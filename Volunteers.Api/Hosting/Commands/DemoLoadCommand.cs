using System.CommandLine;

namespace Volunteers.Api.Hosting.Commands;

/// <summary>demo load</summary>
public static class DemoLoadCommand
{
    public static Command Create(string[] configuration)
    {
        var command = new Command("load", "Loads the demonstration cluster, into an empty database only.");
        command.SetAction((_, cancellationToken) => Operator.RunAsync(
            configuration,
            migrate: false,
            async (services, ct) =>
            {
                await using var alone = await DatabaseStart.MigrateAsync(services, ct);
                var demonstration = services.GetRequiredService<Demonstration>();
                if (!await demonstration.LoadAsync(ct))
                {
                    throw new CommandFailedException("The database is not empty, so the demonstration was not loaded.");
                }

                await Console.Out.WriteLineAsync(string.Join(Environment.NewLine, Demonstration.Lines(await demonstration.SignInsAsync(ct))));
            },
            cancellationToken));
        return command;
    }
}
