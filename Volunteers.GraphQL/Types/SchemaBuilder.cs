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
