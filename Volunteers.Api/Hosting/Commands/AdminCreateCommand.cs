using System.CommandLine;
using Volunteers.Api.Access;

namespace Volunteers.Api.Hosting.Commands;

/// <summary>admin create</summary>
public static class AdminCreateCommand
{
    public static Command Create(string[] configuration)
    {
        var email = new Option<string>("--email") { Required = true, Description = "The address that the administrator signs in with." };
        var name = new Option<string>("--name") { Required = true, Description = "The name that others see." };
        var command = new Command("create", "Makes an administrator of the cluster and prints a single-use sign-in link, valid for an hour.") { email, name };
        command.SetAction((parsed, cancellationToken) => Operator.RunAsync(
            configuration,
            migrate: false,
            async (services, ct) =>
            {
                await using var alone = await DatabaseStart.MigrateAsync(services, ct);
                var link = await services.GetRequiredService<Administrators>().CreateAsync(parsed.GetValue(email)!, parsed.GetValue(name)!, ct);
                await Console.Out.WriteLineAsync(link.AbsoluteUri);
            },
            cancellationToken));
        return command;
    }
}
