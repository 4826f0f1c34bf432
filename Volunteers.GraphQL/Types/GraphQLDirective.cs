using System.Diagnostics.CodeAnalysis;

namespace Volunteers.GraphQL.Types;

/// <summary>The definition of a directive (specification, section 3.13).</summary>
public sealed class GraphQLDirective : INamed
{
    /// <param name="name">The name without its at sign.</param>
    /// <param name="locations">Places that it may stand at.</param>
    /// <param name="arguments">What it may be given.</param>
    public GraphQLDirective(string name, IEnumerable<DirectiveLocation> locations, IEnumerable<GraphQLArgument>? arguments = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Name = name;
        Locations = [.. locations];
        Arguments = arguments is null ? NamedList<GraphQLArgument>.Empty : new NamedList<GraphQLArgument>(arguments);
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <summary>What the directive does; null when nobody said.</summary>
    public string? Description { get; init; }

    /// <summary>Places that it may stand at.</summary>
    public IReadOnlyList<DirectiveLocation> Locations { get; }

    /// <summary>What it may be given.</summary>
    public NamedList<GraphQLArgument> Arguments { get; }

    /// <summary>Whether one place may carry it more than once.</summary>
    public bool IsRepeatable { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"@{Name}";
}

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
