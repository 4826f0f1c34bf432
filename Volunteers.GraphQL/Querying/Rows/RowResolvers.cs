using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Querying.Rows;

/// <summary>Where the executor meets rows: fields of a root that list them, and values of resolvers that are rows.</summary>
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

    /// <summary>
    /// A resolver whose rows are read again by their keys, with what is selected of them. What a method answered may be half of a row, or as it was when it
    /// was read to be changed; and null stands for what the caller may not see.
    /// </summary>
    public static FieldMiddleware ReadAgain(IRowSource source) => next => async context =>
    {
        await next(context);
        var task = (ResolverTask)context;
        if (context.Result is { } result && ContainsRow(source, result))
        {
            context.Result = await ReadAsync(source, task, result, isLevel: context.Field.ResolvesLevels);
        }
    };

    /// <summary>The row of a type with a key, as a selection of <paramref name="context"/> asks for it; null when there is none that the caller may see.</summary>
    public static async ValueTask<object?> FindAsync(IRowSource source, ResolverTask context, Type type, long key)
    {
        var selection = context.Selection;
        var objectType = selection.Field.Type.NamedType as GraphQLObjectType ?? context.Schema.ObjectTypeOf(type);
        var selections = selection.GetSelectionSet(objectType);
        var plans = selections.Memo(() => new RowPlans(source, planner => planner.ByKey(selection, selections, type)));
        return await context.DataLoader<RowLoader>().LoadAsync(new RowKey(plans, context, key), context.RequestAborted);
    }

    private static bool ContainsRow(IRowSource source, object value) => value is RowReference || source.IsRow(value.GetType())
        || (value is System.Collections.IEnumerable items and not string && items.Cast<object?>().Any(item => item is not null && ContainsRow(source, item)));

    private static async ValueTask<object?> ReadAsync(IRowSource source, ResolverTask context, object value, bool isLevel)
    {
        if (value is RowReference reference)
        {
            return await FindAsync(source, context, reference.Type, reference.Key);
        }

        if (source.IsRow(value.GetType()))
        {
            return await FindAsync(source, context, value.GetType(), Convert.ToInt64(source.KeyOf(value.GetType()).GetValue(value), null));
        }

        if (value is not System.Collections.IEnumerable items || value is string)
        {
            return value;
        }

        // all are asked for before the first is waited for, so that they are read together
        var asked = items.Cast<object?>().Select(item => item is null ? new ValueTask<object?>((object?)null) : ReadAsync(source, context, item, isLevel: false)).ToList();
        var answers = new List<object?>(asked.Count);
        foreach (var answer in asked)
        {
            answers.Add(await answer);
        }

        // what the caller may not see is not in the list
        return isLevel ? answers : answers.FindAll(answer => answer is not null);
    }
}

/// <summary>A row that is asked for by its key.</summary>
internal sealed record RowKey(RowPlans Plans, ResolverTask Context, long Key)
{
    public bool Equals(RowKey? other) => other is not null && ReferenceEquals(Plans, other.Plans) && Key == other.Key;

    public override int GetHashCode() => HashCode.Combine(Plans, Key);
}

/// <summary>Collects the rows that resolvers of a request answer, and reads those that are selected alike at once.</summary>
internal sealed class RowLoader : DataLoader<RowKey, object?>
{
    private protected override async Task<Func<RowKey, object?>> LoadKeysAsync(IReadOnlyList<RowKey> keys, CancellationToken cancellationToken)
    {
        var answers = new Dictionary<RowPlans, Func<long, object?>>(ReferenceEqualityComparer.Instance);
        foreach (var alike in keys.GroupBy(key => key.Plans, ReferenceEqualityComparer.Instance))
        {
            var first = alike.First();
            answers[first.Plans] = await ReadAsync(first, [.. alike.Select(key => key.Key)]);
        }

        return key => answers[key.Plans](key.Key);
    }

    private static async Task<Func<long, object?>> ReadAsync(RowKey one, IReadOnlyList<long> keys)
    {
        try
        {
            var (plan, arguments) = one.Plans.For(one.Context);
            var numbers = new ParentKeys();
            foreach (var key in keys)
            {
                numbers.Add(key);
            }

            var set = await new RowReader(one.Context, plan, arguments).ReadAsync(numbers);
            return key => set.ObjectsOf(numbers.Add(key)).FirstOrDefault();
        }
#pragma warning disable CA1031 // the failure of one type must not be that of others in the same batch
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            var failure = ItemFailure.Of(exception);
            return _ => failure;
        }
    }
}
