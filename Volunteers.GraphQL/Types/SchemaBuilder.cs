namespace Volunteers.GraphQL.Types;

/// <summary>Collects what a schema is made of.</summary>
public sealed class SchemaBuilder
{
    /// <summary>What the schema is for.</summary>
    public string? Description { get; set; }

    /// <summary>The root of queries.</summary>
    public GraphQLObjectType? QueryType { get; set; }

    /// <summary>The root of mutations.</summary>
    public GraphQLObjectType? MutationType { get; set; }

    /// <summary>The root of subscriptions.</summary>
    public GraphQLObjectType? SubscriptionType { get; set; }

    /// <summary>Types that are not reached from a root, such as those that only implement an interface.</summary>
    public IList<GraphQLNamedType> Types { get; } = [];

    /// <summary>Directives besides the specified ones; one with the name of a specified one replaces it.</summary>
    public IList<GraphQLDirective> Directives { get; } = [];

    /// <summary>Makes the schema and checks it.</summary>
    /// <exception cref="SchemaException">The schema is not valid; the message lists every reason.</exception>
    public GraphQLSchema Build()
    {
        var schema = BuildUnchecked();
        var errors = SchemaValidator.Validate(schema);
        return errors.Count == 0 ? schema : throw new SchemaException(errors);
    }

    /// <summary>Makes the schema without checking it.</summary>
    public GraphQLSchema BuildUnchecked() => new(this);
}

/// <summary>The schema cannot be made; the message lists every reason and what to do about it.</summary>
public sealed class SchemaException : Exception
{
    /// <param name="errors">Every reason; at least one.</param>
    public SchemaException(IReadOnlyList<string> errors)
        : base(errors.Count == 1 ? errors[0] : $"The schema has {errors.Count} errors:\n- {string.Join("\n- ", errors)}")
    {
        Errors = errors;
    }

    /// <param name="error">The reason.</param>
    public SchemaException(string error)
        : this([error])
    {
    }

    /// <summary>Every reason.</summary>
    public IReadOnlyList<string> Errors { get; }
}
