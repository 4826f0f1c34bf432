using Volunteers.GraphQL.Language;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Validation.Sdl;

/// <summary>What the rules need to know of a directive.</summary>
/// <param name="IsRepeatable">Whether it may stand several times at one place.</param>
/// <param name="Locations">Names of the places where it may stand.</param>
/// <param name="Arguments">Its arguments by name: the type as it is written, and whether one must be given.</param>
internal sealed record SdlDirective(
    bool IsRepeatable, IReadOnlyList<string> Locations, IReadOnlyList<(string Name, string Type, bool IsRequired)> Arguments)
{
    public static SdlDirective Of(DirectiveDefinitionNode node) => new(
        node.IsRepeatable,
        [.. node.Locations.Select(location => location.Value)],
        [.. node.Arguments.Select(argument => (
            argument.Name.Value, SyntaxPrinter.Print(argument.Type), argument.Type is NonNullTypeNode && argument.DefaultValue is null))]);

    public static SdlDirective Of(GraphQLDirective directive) => new(
        directive.IsRepeatable,
        [.. directive.Locations.Select(location => location.ToName())],
        [.. directive.Arguments.Select(argument => (argument.Name, argument.Type.ToString()!, argument.IsRequired))]);
}
