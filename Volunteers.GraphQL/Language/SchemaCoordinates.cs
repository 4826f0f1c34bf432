namespace Volunteers.GraphQL.Language;

/// <summary>
/// The name of one element of a schema (specification, section 2.14 "Schema Coordinates"). Each element has exactly one; two coordinates
/// are equal when they name the same. Its text is what the specification writes, and parses back to it.
/// </summary>
public abstract record SchemaCoordinate
{
    /// <summary>Parses a coordinate; it holds no spaces, commas or comments.</summary>
    /// <exception cref="GraphQLSyntaxException">The text is no coordinate.</exception>
    public static SchemaCoordinate Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new SchemaCoordinateParser(new Source(text, "schema coordinate")).Parse();
    }
}

/// <summary>A type: <c>Volunteer</c>.</summary>
public sealed record TypeCoordinate(string Name) : SchemaCoordinate
{
    /// <inheritdoc/>
    public override string ToString() => Name;
}

/// <summary>A field of an object, interface or input object, or a value of an enum: <c>Volunteer.fullName</c>, <c>Reply.COMING</c>.</summary>
public sealed record MemberCoordinate(string Name, string MemberName) : SchemaCoordinate
{
    /// <inheritdoc/>
    public override string ToString() => $"{Name}.{MemberName}";
}

/// <summary>An argument of a field: <c>Query.volunteers(first:)</c>.</summary>
public sealed record ArgumentCoordinate(string Name, string FieldName, string ArgumentName) : SchemaCoordinate
{
    /// <inheritdoc/>
    public override string ToString() => $"{Name}.{FieldName}({ArgumentName}:)";
}

/// <summary>A directive: <c>@skip</c>.</summary>
public sealed record DirectiveCoordinate(string Name) : SchemaCoordinate
{
    /// <inheritdoc/>
    public override string ToString() => $"@{Name}";
}

/// <summary>An argument of a directive: <c>@skip(if:)</c>.</summary>
public sealed record DirectiveArgumentCoordinate(string Name, string ArgumentName) : SchemaCoordinate
{
    /// <inheritdoc/>
    public override string ToString() => $"@{Name}({ArgumentName}:)";
}
