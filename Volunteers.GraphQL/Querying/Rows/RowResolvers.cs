using System.Collections;
using System.Globalization;
using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Querying.Rows;

/// <summary>Resolvers of fields that are declared as expressions.</summary>
internal static class RowResolvers
{
    /// <summary>The resolver of a root's field that is declared as an expression.</summary>
    public static FieldDelegate Root(IRowSource source, RowField field) => async context =>
    {
        var task = (ResolverTask)context;
        var selection = task.Selection;
        var plans = selection.Memo(() => new RowPlans(source, planner => planner.Root(selection, field)));
        var (plan, arguments) = plans.For(task);
        var set = await new RowReader(task, plan, arguments).ReadAsync();
        var rows = set.ObjectsOf(0);
        context.Result = field.Paging is not null ? RowPage.Of(set, 0, rows) : plan.Root.IsSingle ? rows.FirstOrDefault() : rows;
    };
}

/// <summary>
/// Rows that resolvers answered, read again by their keys with what is selected of them: one statement for all of a level. What a method answered may
/// be half of a row, or as it was when it was read to be changed; and null stands for what the caller may not see.
/// </summary>
internal sealed class RowsAgain(IRowSource source) : IAnswerReader
{
    public bool Finds(object answer) => answer is RowReference || source.IsRow(answer.GetType())
        || (answer is IEnumerable items and not string && items.Cast<object?>().Any(item => item is not null && Finds(item)));

    public async ValueTask ReadAsync(IResolverContext context)
    {
        var task = (ResolverTask)context;
        var asked = new Dictionary<Type, ParentKeys>();
        foreach (var answer in task.Parents)
        {
            Ask(answer, asked);
        }

        var rows = new Dictionary<Type, Func<long, object?>>(asked.Count);
        foreach (var (type, keys) in asked)
        {
            rows.Add(type, await ReadAsync(task, type, keys));
        }

        task.Result = task.Parents.Select(answer => Replace(answer, task.Field.Type, rows)).ToArray();
    }

    private RowReference? ReferenceOf(object? answer) => answer as RowReference
        ?? (answer is not null && source.IsRow(answer.GetType())
            ? new RowReference(answer.GetType(), Convert.ToInt64(source.KeyOf(answer.GetType()).GetValue(answer), CultureInfo.InvariantCulture))
            : null);

    private void Ask(object? answer, Dictionary<Type, ParentKeys> asked)
    {
        if (ReferenceOf(answer) is { } row)
        {
            asked.TryAdd(row.Type, new ParentKeys());
            asked[row.Type].Add(row.Key);
        }
        else if (answer is IEnumerable items and not string)
        {
            foreach (var item in items)
            {
                Ask(item, asked);
            }
        }
    }

    private async ValueTask<Func<long, object?>> ReadAsync(ResolverTask task, Type type, ParentKeys keys)
    {
        var selection = task.Selection;
        try
        {
            var selections = selection.GetSelectionSet(selection.Field.Type.NamedType as GraphQLObjectType ?? task.Schema.ObjectTypeOf(type));
            var (plan, arguments) = selections.Memo(() => new RowPlans(source, planner => planner.ByKey(selection, selections, type))).For(task);
            var set = await new RowReader(task, plan, arguments).ReadAsync(keys);
            return key => set.ObjectsOf(keys.Add(key)).FirstOrDefault();
        }
#pragma warning disable CA1031 // the failure of one type must not be that of others in the same level
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            var failure = ItemFailure.Of(exception);
            return _ => failure;
        }
    }

    /// <summary>An answer with the rows that were read. What the caller may not see is null, or not in the list where that may not hold null.</summary>
    private object? Replace(object? answer, GraphQLType type, Dictionary<Type, Func<long, object?>> rows)
    {
        if (ReferenceOf(answer) is { } row)
        {
            return rows[row.Type](row.Key);
        }

        if (answer is not IEnumerable items || answer is string)
        {
            return answer;
        }

        var itemType = ((GraphQLList)type.NullableType).OfType;
        var replaced = items.Cast<object?>().Select(item => Replace(item, itemType, rows)).ToList();
        return itemType.IsNonNull ? replaced.FindAll(item => item is not null) : replaced;
    }
}

/// <summary>What a resolver answers for a row of which it knows only the key: it is read with what is selected of it.</summary>
/// <param name="Type">The row's type.</param>
/// <param name="Key">Its key.</param>
public sealed record RowReference(Type Type, long Key)
{
    /// <summary>The row of a type with a key; null for no key.</summary>
    public static RowReference? To<T>(long? key) => key is { } known ? new RowReference(typeof(T), known) : null;
}
