using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Querying;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Annotations.Binding;

/// <summary>
/// A resolver that answers a query, or a stream, is read to its end before the value is completed and before the services that it
/// reads from are given back; unless another convention, such as paging, has read it already.
/// </summary>
internal static class QueryableConvention
{
    private static readonly MethodInfo QueryableMethod = typeof(QueryableConvention).GetMethod(nameof(ReadQuery), BindingFlags.NonPublic | BindingFlags.Static)!;
    private static readonly MethodInfo StreamMethod = typeof(QueryableConvention).GetMethod(nameof(ReadStream), BindingFlags.NonPublic | BindingFlags.Static)!;

    public static void Apply(FieldBuilder field)
    {
        if (field.ResultType is not { } type || field.Resolver is null || field.Features.Get<QuerySettings>() is not null)
        {
            return;
        }

        if (Argument(type, typeof(IQueryable<>)) is { } item)
        {
            var read = QueryableMethod.MakeGenericMethod(item).CreateDelegate<Func<IResolverContext, ValueTask>>();
            field.UseFirst(next => context => Then(next(context), context, read));
        }
        else if (Argument(type, typeof(IAsyncEnumerable<>)) is { } streamed)
        {
            var read = StreamMethod.MakeGenericMethod(streamed).CreateDelegate<Func<IResolverContext, ValueTask>>();
            field.UseFirst(next => context => Then(next(context), context, read));
        }
    }

    private static async ValueTask Then(ValueTask first, IResolverContext context, Func<IResolverContext, ValueTask> then)
    {
        await first;
        await then(context);
    }

    private static Type? Argument(Type type, Type definition) =>
        ((IEnumerable<Type>)[type, .. type.GetInterfaces()])
            .FirstOrDefault(candidate => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == definition)?.GenericTypeArguments[0];

    private static async ValueTask ReadQuery<T>(IResolverContext context)
    {
        if (context.Result is IQueryable<T> query and not (List<T> or T[]))
        {
            var executor = context.Services.GetService<IQueryableExecutor>() ?? new DefaultQueryableExecutor();
            context.Result = await executor.ToListAsync(query, context.RequestAborted);
        }
    }

    private static async ValueTask ReadStream<T>(IResolverContext context)
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
