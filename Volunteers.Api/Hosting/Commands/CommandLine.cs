using System.CommandLine;
using System.CommandLine.Help;

namespace Volunteers.Api.Hosting.Commands;

/// <summary>What the program can be told to do. Without a command it serves.</summary>
public static class CommandLine
{
    /// <returns>The exit code: 0, or 1 after one clear line on standard error.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        var (configuration, rest) = ConfigurationArguments.Split(args);
        var parsed = Root(configuration).Parse(rest);
        if (parsed.Errors.Count > 0 && parsed.Action is not HelpAction)
        {
            await Console.Error.WriteLineAsync($"{parsed.Errors[0].Message} See --help.");
            return 1;
        }

        try
        {
            // The server and Ctrl+C take care of their own end; the library's two seconds would cut it short.
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
        }
        catch (Exception e) when (Explanation.Of(e) is { } line)
        {
            await Console.Error.WriteLineAsync(line);
            return 1;
        }
    }

    private static RootCommand Root(string[] configuration)
    {
        var root = new RootCommand("Volunteers: the volunteer programme of a children's centre. Without a command it serves. Configuration: --Key=value, environment Key__Sub=value.")
        {
            MigrateCommand.Create(configuration),
            new Command("admin", "Administrators.") { AdminCreateCommand.Create(configuration) },
            new Command("centre", "Centres of the cluster.") { CentreCreateCommand.Create(configuration) },
            StaffCommands.Create(configuration),
            TokenCommands.Create(configuration),
            ImportCommand.Create(configuration),
            NewsletterCommand.Create(configuration),
            BackupCommand.Create(configuration),
            new Command("demo", "The demonstration centre.") { DemoLoadCommand.Create(configuration) },
            SchemaCommand.Create(configuration),
        };
        root.SetAction((_, _) => ServeCommand.RunAsync(configuration));
        return root;
    }
}
