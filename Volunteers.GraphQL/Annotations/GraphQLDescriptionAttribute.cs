namespace Volunteers.GraphQL.Annotations;

/// <summary>The description in the schema, instead of the XML documentation comment's summary.</summary>
/// <param name="description">Markdown.</param>
[AttributeUsage(AttributeTargets.All)]
public sealed class GraphQLDescriptionAttribute(string description) : Attribute
{
    /// <summary>Markdown.</summary>
    public string Description { get; } = description;
}
