using System.Reflection;

namespace Volunteers.GraphQL.Types;

/// <summary>Reads a field's value from its parent object, at once and without anything else.</summary>
/// <param name="parent">The object that the field belongs to; null on a root type.</param>
public delegate object? PureResolver(object? parent);

/// <summary>A field of an object or interface (specification, section 3.6).</summary>
public sealed class GraphQLField : INamed
{
    /// <param name="name">The field's name.</param>
    /// <param name="type">The type of its values.</param>
    public GraphQLField(string name, GraphQLType type)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(type);
        Name = name;
        Type = type;
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <summary>The type of its values.</summary>
    public GraphQLType Type { get; }

    /// <summary>What the field answers; null when nobody said.</summary>
    public string? Description { get; init; }

    /// <summary>The arguments in definition order.</summary>
    public NamedList<GraphQLArgument> Arguments { get; init; } = NamedList<GraphQLArgument>.Empty;

    /// <summary>What to use instead; null when the field is not deprecated.</summary>
    public string? DeprecationReason { get; init; }

    /// <summary>The type that defines the field; set when the schema is built.</summary>
    public GraphQLFieldsType? DeclaringType { get; internal set; }

    /// <summary>
    /// Where the value comes from when it is a plain read of the parent; null when <see cref="Resolver"/> works it out.
    /// </summary>
    public PureResolver? Pure { get; init; }

    /// <summary>The whole pipeline of the field, its middleware included; null when <see cref="Pure"/> is enough.</summary>
    public FieldDelegate? Resolver { get; init; }

    /// <summary>Begins the field's events when it belongs to the subscription root; null otherwise.</summary>
    public EventStreamResolver? Subscribe { get; init; }

    /// <summary>Reads anew what the resolver answers; null where its answers are values.</summary>
    public IAnswerReader? Reader { get; init; }

    /// <summary>Whether the resolver may read by itself; set to false only when it certainly does not.</summary>
    internal bool MayRead { get; init; } = true;

    /// <summary>Whether <see cref="Resolver"/> is called once for all objects of a level: see <see cref="IResolverContext.Parents"/>.</summary>
    internal bool ResolvesLevels { get; init; }

    /// <summary>Whether the value is read with the parent's row, so that nobody works it out.</summary>
    internal bool IsPlanned { get; init; }

    /// <summary>Whether the value is read with a parent that is a row.</summary>
    internal bool IsReadWithParent => Resolver is null && (IsPlanned || Member is PropertyInfo);

    /// <summary>The property or method that the field was made from, if any. A projection reads a property's column.</summary>
    public MemberInfo? Member { get; init; }

    /// <summary>What the resolver reads from its parent.</summary>
    public ParentRequirements ParentRequirements { get; init; } = ParentRequirements.None;

    /// <summary>Facts that conventions attached to the field, by their type.</summary>
    public FeatureCollection Features { get; init; } = FeatureCollection.Empty;

    /// <inheritdoc/>
    public override string ToString() => $"{DeclaringType?.Name}.{Name}";
}

/// <summary>What a field reads from the object that it belongs to, so that a projection can load it.</summary>
public sealed class ParentRequirements
{
    private ParentRequirements(bool isAll, IReadOnlyList<string> members)
    {
        IsAll = isAll;
        Members = members;
    }

    /// <summary>Nothing.</summary>
    public static ParentRequirements None { get; } = new(false, []);

    /// <summary>The whole object.</summary>
    public static ParentRequirements All { get; } = new(true, []);

    /// <summary>Whether the whole object is needed.</summary>
    public bool IsAll { get; }

    /// <summary>Names of the parent's properties that are needed; empty when all or none are.</summary>
    public IReadOnlyList<string> Members { get; }

    /// <summary>The properties named <paramref name="members"/>.</summary>
    public static ParentRequirements Of(params IReadOnlyList<string> members) => members.Count == 0 ? None : new(false, [.. members]);
}
