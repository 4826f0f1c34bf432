using Volunteers.GraphQL.Querying.Connections;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Querying.Sorting;

/// <summary>Reads an <c>order</c> argument.</summary>
internal static class SortExpression
{
    /// <summary>What tells one order from another: <c>fullName:Asc;createdOn:Desc;</c>.</summary>
    /// <returns>Null when <see cref="Build"/> would refuse the argument.</returns>
    public static string? TextOf(IReadOnlyList<object?>? order)
    {
        var text = "";
        foreach (var item in order ?? [])
        {
            if (item is not IReadOnlyDictionary<string, object?> { Count: 1 } entry)
            {
                return null;
            }

            foreach (var (name, value) in entry)
            {
                if (value is not SortDirection direction)
                {
                    return null;
                }

                text += direction == SortDirection.Asc ? $"{name}:Asc;" : $"{name}:Desc;";
            }
        }

        return text;
    }

    /// <summary>The columns that the client wants, in order of weight.</summary>
    /// <param name="model">What the list may be ordered by.</param>
    /// <param name="order">The coerced argument: a list of objects with one field each.</param>
    /// <exception cref="GraphQLException">An entry has no field, or several, or names one twice.</exception>
    public static IReadOnlyList<OrderKey> Build(SortModel model, IReadOnlyList<object?> order)
    {
        var keys = new List<OrderKey>(order.Count);
        foreach (var item in order)
        {
            if (item is not IReadOnlyDictionary<string, object?> entry || entry.Count != 1)
            {
                throw BadInput.Error(
                    "Each entry of \"order\" names exactly one field, for example [{ fullName: ASC }, { createdOn: DESC }].");
            }

            var (name, value) = entry.First();
            var field = model.Find(name) ?? throw BadInput.Error($"\"{name}\" is not a field of {model.Name}.");
            if (value is not SortDirection direction)
            {
                throw BadInput.Error($"\"order.{name}\" must be ASC or DESC.");
            }

            if (keys.Any(key => key.Name == name))
            {
                throw BadInput.Error($"\"order\" names \"{name}\" twice.");
            }

            keys.Add(new OrderKey(name, field.Value, direction));
        }

        return keys;
    }
}

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
