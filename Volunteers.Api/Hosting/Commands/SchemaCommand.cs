using System.CommandLine;
using Volunteers.GraphQL.Types;

namespace Volunteers.Api.Hosting.Commands;

/// <summary>schema</summary>
public static class SchemaCommand
{
    public static Command Create(string[] configuration)
    {
        var command = new Command("schema", "Prints the GraphQL schema in its definition language.");
        command.SetAction(async (_, _) =>
        {
            await using var app = VolunteersApplication.Build(configuration, quiet: true);
            await Console.Out.WriteAsync(SchemaPrinter.Print(app.Services.GetRequiredService<GraphQLSchema>()));
        });
        return command;
    }
}
