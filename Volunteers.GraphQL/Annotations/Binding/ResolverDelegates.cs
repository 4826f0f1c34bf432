using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Annotations.Binding;

/// <summary>Adapts what resolver methods return to what the executor calls.</summary>
internal static class ResolverDelegates
{
    public static FieldDelegate FromTask<T>(Func<IResolverContext, Task<T>> resolve) => FromValueTask(context => new ValueTask<T>(resolve(context)));

    public static FieldDelegate FromValueTask<T>(Func<IResolverContext, ValueTask<T>> resolve) => context =>
    {
        var task = resolve(context);
        if (task.IsCompletedSuccessfully)
        {
            context.Result = task.Result;
            return default;
        }

        return AwaitAsync(context, task);

        static async ValueTask AwaitAsync(IResolverContext context, ValueTask<T> task) => context.Result = await task;
    };

    /// <summary>The objects of a level as its resolver takes them.</summary>
    public static List<T> ParentsOf<T>(IResolverContext context)
    {
        var parents = new List<T>(context.Parents.Count);
        foreach (var parent in context.Parents)
        {
            parents.Add((T)parent!);
        }

        return parents;
    }

    /// <summary>Leaves the answers for a level as the executor takes them, of whatever type their list was.</summary>
    public static FieldDelegate OfLevel(FieldDelegate resolver)
    {
        return context =>
        {
            var task = resolver(context);
            if (!task.IsCompletedSuccessfully)
            {
                return AwaitAsync(context, task);
            }

            Box(context);
            return default;
        };

        static async ValueTask AwaitAsync(IResolverContext context, ValueTask task)
        {
            await task;
            Box(context);
        }

        static void Box(IResolverContext context) =>
            context.Result = context.Result as IReadOnlyList<object?> ?? (context.Result as System.Collections.IEnumerable)?.Cast<object?>().ToArray();
    }
}
