using Volunteers.GraphQL.Language;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Execution;

/// <summary>
/// Finds the variable that leaves a <c>@oneOf</c> object without a value (specification, section 3.10 "OneOf Input Objects"). Validation
/// asks for a non-null variable only where the object's own place is nullable, as graphql-js does, so elsewhere it shows when a request is
/// executed. Messages and order are those of graphql-js 17; graphql-js 16 says no more than that the argument is invalid.
/// </summary>
internal static class OneOfMembers
{
    /// <summary>The error of the first such variable in an argument's value; null when there is none.</summary>
    public static GraphQLError? Error(GraphQLField field, GraphQLArgument argument, ValueNode value, VariableValues variables)
    {
        if (FindEmpty(value, argument.Type, variables, string.Empty) is not { } empty)
        {
            return null;
        }

        var at = empty.Path.Length > 0 ? $" at {empty.Path}" : string.Empty;
        var problem = variables.TryGet(empty.Variable, out _) ? "not to be null" : "to provide a runtime value";
        return new GraphQLError(
            ErrorText.Of($"Argument \"{field}({argument.Name}:)\" has invalid value{at}: Expected variable \"${empty.Variable}\" provided to field ")
                + $"\"{empty.Member}\" for OneOf Input Object type \"{empty.Type.Name}\" {problem}.",
            empty.Object.Location is { } location ? [location] : [],
            Code: ErrorCodes.BadUserInput);
    }

    private static EmptyMember? FindEmpty(ValueNode value, GraphQLType type, VariableValues variables, string path)
    {
        var expected = type.NullableType;
        if (expected is GraphQLList list)
        {
            return value is ListValueNode items
                ? items.Values.Select((item, index) => FindEmpty(item, list.OfType, variables, $"{path}[{index}]")).FirstOrDefault(found => found is not null)
                : FindEmpty(value, list.OfType, variables, path);
        }

        if (expected is not GraphQLInputObjectType input || value is not ObjectValueNode node)
        {
            return null;
        }

        foreach (var member in input.Fields)
        {
            var given = node.Fields.LastOrDefault(field => field.Name.Value == member.Name)?.Value;
            if (input.IsOneOf && given is VariableNode variable && (!variables.TryGet(variable.Name.Value, out var held) || held is null))
            {
                return new EmptyMember(node, input, member.Name, variable.Name.Value, path);
            }

            if (given is not null && FindEmpty(given, member.Type, variables, $"{path}.{member.Name}") is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private sealed record EmptyMember(ObjectValueNode Object, GraphQLInputObjectType Type, string Member, string Variable, string Path);
}
