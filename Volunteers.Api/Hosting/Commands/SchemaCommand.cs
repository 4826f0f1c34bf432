using System.CommandLine;
using Microsoft.Extensions.Options;
using Volunteers.GraphQL;
using Volunteers.GraphQL.Limits;
using Volunteers.GraphQL.Types;

namespace Volunteers.Api.Hosting.Commands;

/// <summary>schema</summary>
public static class SchemaCommand
{
    public static Command Create(string[] configuration)
    {
        var command = new Command("schema", "Prints the GraphQL schema in its definition language.");
        var costs = new Option<bool>("--costs") { Description = "Also prints what fields cost: @cost and @listSize." };
        var file = new Option<FileInfo?>("--out") { Description = "Writes it to this file, once it is known to be right." };
        command.Options.Add(costs);
        command.Options.Add(file);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var app = VolunteersApplication.Build(configuration, quiet: true);
            var printed = SchemaPrinter.Print(
                app.Services.GetRequiredService<GraphQLSchema>(),
                parsed.GetValue(costs) ? new CostDirectives(app.Services.GetRequiredService<IOptions<GraphQLServerOptions>>().Value.Limits) : null);
            if (parsed.GetValue(file) is { } target)
            {
                await File.WriteAllTextAsync(target.FullName, printed, cancellationToken);
            }
            else
            {
                await Console.Out.WriteAsync(printed);
            }
        });
        return command;
    }
}
