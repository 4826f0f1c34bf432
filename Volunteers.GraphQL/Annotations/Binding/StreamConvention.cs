using System.Reflection;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Annotations.Binding;

/// <summary>
/// A resolver that answers a stream is read to its end before the value is completed and before the services that it reads from are given back.
/// </summary>
internal static class StreamConvention
{
    private static readonly MethodInfo ReadMethod = typeof(StreamConvention).GetMethod(nameof(ReadAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    public static void Apply(FieldBuilder field)
    {
        if (field.ResultType is { } type && field.Resolver is not null && ItemOf(type) is { } item)
        {
            var read = ReadMethod.MakeGenericMethod(item).CreateDelegate<Func<IResolverContext, ValueTask>>();
            field.UseFirst(next => async context =>
            {
                await next(context);
                await read(context);
            });
        }
    }

    private static Type? ItemOf(Type type) => ((IEnumerable<Type>)[type, .. type.GetInterfaces()])
        .FirstOrDefault(candidate => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>))?.GenericTypeArguments[0];

    private static async ValueTask ReadAsync<T>(IResolverContext context)
    {
        if (context.Result is IAsyncEnumerable<T> stream)
        {
            var items = new List<T>();
            await foreach (var item in stream.WithCancellation(context.RequestAborted))
            {
                items.Add(item);
            }

            context.Result = items;
        }
    }
}
