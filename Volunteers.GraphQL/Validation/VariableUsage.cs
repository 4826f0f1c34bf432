using Volunteers.GraphQL.Language;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Validation;

/// <summary>One place where a variable is used.</summary>
/// <param name="Node">The variable there.</param>
/// <param name="Type">The type that the place expects; null when it is not known.</param>
/// <param name="ParentType">The type that holds the place, for a field of an input object or an item of a list.</param>
/// <param name="HasDefaultValue">Whether the place has a default value of its own.</param>
public sealed record VariableUsage(VariableNode Node, GraphQLType? Type, GraphQLType? ParentType, bool HasDefaultValue);
