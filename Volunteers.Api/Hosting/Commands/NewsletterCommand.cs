using System.CommandLine;
using Volunteers.Api.Newsletters;

namespace Volunteers.Api.Hosting.Commands;

/// <summary>newsletter</summary>
public static class NewsletterCommand
{
    public static Command Create(string[] configuration)
    {
        var centre = new Option<string>("--centre") { Required = true, Description = "Whose newsletter." };
        var from = new Option<DateOnly>("--from") { Required = true, Description = "First day, as 2026-11-01." };
        var to = new Option<DateOnly>("--to") { Required = true, Description = "Last day." };
        var file = new Option<string>("--out") { Required = true, Description = "The PDF to write." };
        var command = new Command("newsletter", "Drafts and prints an issue without publishing or keeping it.") { centre, from, to, file };
        command.SetAction((parsed, cancellationToken) => Operator.RunAsync(
            configuration,
            migrate: true,
            async (services, ct) =>
            {
                var place = await services.GetRequiredService<Centres>().FindAsync(parsed.GetValue(centre)!, ct);
                var path = Path.GetFullPath(parsed.GetValue(file)!);
                await services.GetRequiredService<NewsletterTrial>().PrintAsync(place.Id, parsed.GetValue(from), parsed.GetValue(to), path, ct);
                await Console.Out.WriteLineAsync(path);
            },
            cancellationToken));
        return command;
    }
}
