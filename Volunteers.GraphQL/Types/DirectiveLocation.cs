using System.Diagnostics.CodeAnalysis;

namespace Volunteers.GraphQL.Types;

/// <summary>Places that a directive may stand at (specification, section 3.13).</summary>
public enum DirectiveLocation : byte
{
    Query,
    Mutation,
    Subscription,
    Field,
    FragmentDefinition,
    FragmentSpread,
    InlineFragment,
    VariableDefinition,
    Schema,
    Scalar,
    Object,
    FieldDefinition,
    ArgumentDefinition,
    Interface,
    Union,
    Enum,
    EnumValue,
    InputObject,
    InputFieldDefinition,
}

/// <summary>The names of <see cref="DirectiveLocation"/> in documents: <c>FIELD_DEFINITION</c>.</summary>
public static class DirectiveLocations
{
    private static readonly Dictionary<DirectiveLocation, string> Names =
        Enum.GetValues<DirectiveLocation>().ToDictionary(location => location, location => NameConventions.EnumValue(location.ToString()));

    private static readonly Dictionary<string, DirectiveLocation> Locations =
        Names.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    /// <summary>The name as documents write it.</summary>
    public static string ToName(this DirectiveLocation location) => Names[location];

    /// <summary>Finds a location by the name that documents write.</summary>
    public static bool TryParse([NotNullWhen(true)] string? name, out DirectiveLocation location) =>
        Locations.TryGetValue(name ?? string.Empty, out location);
}
