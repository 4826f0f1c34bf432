using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Querying.Sorting;

/// <summary>The types of an <c>order</c> argument.</summary>
internal static class SortTypes
{
    /// <summary><c>VolunteerSortInput</c>, whose fields are of <c>SortEnumType</c>.</summary>
    public static GraphQLInputObjectType Of(SortModel model, ITypeRegistry types) =>
        types.GetOrAdd(model.Name, () => new GraphQLInputObjectType(
            model.Name, () => model.Fields.Select(field => new GraphQLInputField(field.Name, Directions(types))
            {
                Cost = QueryCost.Condition * QueryCost.FactorOf(field.Value),
            }))
        {
            Description = "Exactly one field and its direction.",
        });

    private static GraphQLEnumType Directions(ITypeRegistry types) =>
        types.GetOrAdd("SortEnumType", () => new GraphQLEnumType(
            "SortEnumType",
            [
                new GraphQLEnumValue("ASC", SortDirection.Asc) { Description = "Smallest first; without a value before all others." },
                new GraphQLEnumValue("DESC", SortDirection.Desc) { Description = "Largest first; without a value after all others." },
            ])
        {
            Description = "The direction of an order.",
            RuntimeType = typeof(SortDirection),
        });
}
