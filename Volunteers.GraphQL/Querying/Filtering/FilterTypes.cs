using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Querying.Filtering;

/// <summary>The input types of a <c>where</c> argument.</summary>
internal static class FilterTypes
{
    private const string AllHold = "All of these hold. An empty list is no condition.";
    private const string OneHolds = "At least one of these holds. An empty list is no condition.";

    /// <summary><c>VolunteerFilterInput</c> and, when they are first used, the types that it refers to.</summary>
    public static GraphQLInputObjectType Of(FilterModel model, ITypeRegistry types) =>
        types.GetOrAdd(model.Name, () => new GraphQLInputObjectType(model.Name, () => Fields(model, types))
        {
            Description = "Conditions that must all hold. An empty object matches everything.",
        });

    private static IEnumerable<GraphQLInputField> Fields(FilterModel model, ITypeRegistry types)
    {
        var self = Of(model, types);
        yield return new GraphQLInputField("and", ListOf(self)) { Description = AllHold };
        yield return new GraphQLInputField("or", ListOf(self)) { Description = OneHolds };
        foreach (var field in model.Fields)
        {
            yield return new GraphQLInputField(field.Name, OperationsOf(field, types)) { CostFactor = QueryCost.FactorOf(field.Value) };
        }
    }

    private static GraphQLInputObjectType OperationsOf(FilterField field, ITypeRegistry types) => field.Kind switch
    {
        FilterFieldKind.Id => Operations("Id", BuiltInScalars.ID, [], types),
        FilterFieldKind.Text => TextOperations(types),
        FilterFieldKind.Boolean => Boolean(types),
        FilterFieldKind.Comparable => Operations(types.GetInputType(field.ValueType).Name, types.GetInputType(field.ValueType), ["gt", "ngt", "gte", "ngte", "lt", "nlt", "lte", "nlte"], types),
        _ => Operations(types.GetInputType(field.ValueType).Name, types.GetInputType(field.ValueType), [], types),
    };

    private static GraphQLInputObjectType TextOperations(ITypeRegistry types)
    {
        const string name = "StringOperationFilterInput";
        return types.GetOrAdd(name, () => new GraphQLInputObjectType(name, () =>
        {
            var self = TextOperations(types);
            var text = BuiltInScalars.String;
            return
            [
                new GraphQLInputField("and", ListOf(self)) { Description = AllHold },
                new GraphQLInputField("or", ListOf(self)) { Description = OneHolds },
                Operation("eq", text),
                Operation("neq", text),
                Operation("contains", text),
                Operation("ncontains", text),
                Operation("in", new GraphQLList(text)),
                Operation("nin", new GraphQLList(text)),
                Operation("startsWith", text),
                Operation("nstartsWith", text),
                Operation("endsWith", text),
                Operation("nendsWith", text),
            ];
        }));
    }

    private static GraphQLInputObjectType Boolean(ITypeRegistry types)
    {
        const string name = "BooleanOperationFilterInput";
        return types.GetOrAdd(name, () => new GraphQLInputObjectType(name, () =>
        [
            Operation("eq", BuiltInScalars.Boolean),
            Operation("neq", BuiltInScalars.Boolean),
        ]));
    }

    private static GraphQLInputObjectType Operations(string prefix, GraphQLNamedType value, string[] comparisons, ITypeRegistry types)
    {
        var name = $"{prefix}OperationFilterInput";
        return types.GetOrAdd(name, () => new GraphQLInputObjectType(name, () =>
        [
            Operation("eq", value),
            Operation("neq", value),
            Operation("in", new GraphQLList(value)),
            Operation("nin", new GraphQLList(value)),
            .. comparisons.Select(operation => Operation(operation, value)),
        ]));
    }

    private static GraphQLInputField Operation(string name, GraphQLType value) => new(name, value) { Cost = QueryCost.Condition };

    private static GraphQLList ListOf(GraphQLInputObjectType type) => new(new GraphQLNonNull(type));
}
