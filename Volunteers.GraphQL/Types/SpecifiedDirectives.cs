using Volunteers.GraphQL.Language;

namespace Volunteers.GraphQL.Types;

/// <summary>The directives that every schema has (specification, section 3.13).</summary>
public static class SpecifiedDirectives
{
    /// <summary>The reason of a deprecation that gives none.</summary>
    public const string DefaultDeprecationReason = "No longer supported";

    /// <summary><c>@include(if:)</c> (specification, section 3.13.2).</summary>
    public static GraphQLDirective Include { get; } = new(
        "include",
        [DirectiveLocation.Field, DirectiveLocation.FragmentSpread, DirectiveLocation.InlineFragment],
        [new GraphQLArgument("if", new GraphQLNonNull(BuiltInScalars.Boolean)) { Description = "Included when true." }])
    {
        Description = "Directs the executor to include this field or fragment only when the `if` argument is true.",
    };

    /// <summary><c>@skip(if:)</c> (specification, section 3.13.1).</summary>
    public static GraphQLDirective Skip { get; } = new(
        "skip",
        [DirectiveLocation.Field, DirectiveLocation.FragmentSpread, DirectiveLocation.InlineFragment],
        [new GraphQLArgument("if", new GraphQLNonNull(BuiltInScalars.Boolean)) { Description = "Skipped when true." }])
    {
        Description = "Directs the executor to skip this field or fragment when the `if` argument is true.",
    };

    /// <summary><c>@deprecated(reason:)</c> (specification, section 3.13.3).</summary>
    public static GraphQLDirective Deprecated { get; } = new(
        "deprecated",
        [
            DirectiveLocation.FieldDefinition, DirectiveLocation.ArgumentDefinition, DirectiveLocation.InputFieldDefinition,
            DirectiveLocation.EnumValue,
        ],
        [
            new GraphQLArgument("reason", new GraphQLNonNull(BuiltInScalars.String))
            {
                Description = "Explains why this element was deprecated, usually also including a suggestion for how to access "
                    + "supported similar data. Formatted using the Markdown syntax, as specified by "
                    + "[CommonMark](https://commonmark.org/).",
                DefaultValue = new StringValueNode(null, DefaultDeprecationReason),
            },
        ])
    {
        Description = "Marks an element of a GraphQL schema as no longer supported.",
    };

    /// <summary><c>@specifiedBy(url:)</c> (specification, section 3.13.4).</summary>
    public static GraphQLDirective SpecifiedBy { get; } = new(
        "specifiedBy",
        [DirectiveLocation.Scalar],
        [
            new GraphQLArgument("url", new GraphQLNonNull(BuiltInScalars.String))
            {
                Description = "The URL that specifies the behavior of this scalar.",
            },
        ])
    {
        Description = "Exposes a URL that specifies the behavior of this scalar.",
    };

    /// <summary><c>@oneOf</c> (specification, section 3.13.5).</summary>
    public static GraphQLDirective OneOf { get; } = new("oneOf", [DirectiveLocation.InputObject])
    {
        Description = "Indicates exactly one field must be supplied and this field must not be `null`.",
    };

    /// <summary>All of them, in the order in which introspection answers them.</summary>
    public static IReadOnlyList<GraphQLDirective> All { get; } = [Include, Skip, Deprecated, SpecifiedBy, OneOf];

    /// <summary>Whether the directive is one that every schema has.</summary>
    public static bool IsSpecified(GraphQLDirective directive)
    {
        ArgumentNullException.ThrowIfNull(directive);
        return All.Any(specified => specified.Name == directive.Name);
    }
}
