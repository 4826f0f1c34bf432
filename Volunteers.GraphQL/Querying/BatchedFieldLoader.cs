using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.ExceptionServices;
using Volunteers.GraphQL.Execution;

namespace Volunteers.GraphQL.Querying;

/// <summary>Collects what the parents of a level ask of their batched fields, and reads each field once for all of them.</summary>
internal sealed class BatchedFieldLoader : DataLoader<BatchedFieldKey, object?>
{
    private static readonly ConcurrentDictionary<(Type, string), Func<object, object?>> Getters = new();

    /// <summary>The value of the property that a batched field's rows refer to; null when the parent refers to nothing.</summary>
    /// <exception cref="InvalidOperationException">The parent has no such property.</exception>
    public static object? ParentKeyOf(IResolverContext context, string property) =>
        context.Parent is { } parent ? Getters.GetOrAdd((parent.GetType(), property), Getter)(parent) : null;

    private protected override async Task<Func<BatchedFieldKey, object?>> LoadKeysAsync(
        IReadOnlyList<BatchedFieldKey> keys, CancellationToken cancellationToken)
    {
        var answers = new Dictionary<Selection, Func<object, object?>>();
        foreach (var field in keys.GroupBy(key => key.Selection))
        {
            answers[field.Key] = await ReadAsync(field.First(), [.. field.Select(key => key.Key)]);
        }

        return key => answers[key.Selection](key.Key);
    }

    private static async Task<Func<object, object?>> ReadAsync(BatchedFieldKey first, IReadOnlyList<object> keys)
    {
        try
        {
            return await first.ReadAsync(keys);
        }
#pragma warning disable CA1031 // the failure of one field must not be that of others in the same batch
        catch (Exception exception)
#pragma warning restore CA1031
        {
            var failure = new QueryFailure(ExceptionDispatchInfo.Capture(exception));
            return _ => failure;
        }
    }

    private static Func<object, object?> Getter((Type Type, string Property) key)
    {
        var property = key.Type.GetProperty(key.Property, BindingFlags.Instance | BindingFlags.Public)
            ?? throw new InvalidOperationException($"[UseBatching]: {key.Type.Name} has no property {key.Property}. Set ParentKey.");
        var parent = Expression.Parameter(typeof(object), "parent");
        var value = Expression.Property(Expression.Convert(parent, key.Type), property);
        return Expression.Lambda<Func<object, object?>>(Expression.Convert(value, typeof(object)), parent).Compile();
    }
}
