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
        command.Options.Add(costs);
        command.SetAction(async (parsed, _) =>
        {
            await using var app = VolunteersApplication.Build(configuration, quiet: true);
            await Console.Out.WriteAsync(SchemaPrinter.Print(
                app.Services.GetRequiredService<GraphQLSchema>(),
                parsed.GetValue(costs) ? new CostDirectives(app.Services.GetRequiredService<IOptions<GraphQLServerOptions>>().Value.Limits) : null));
        });
        return command;
    }
}
