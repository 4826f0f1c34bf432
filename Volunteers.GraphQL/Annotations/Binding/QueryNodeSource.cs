using System.Reflection;
using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Querying;
using Volunteers.GraphQL.Querying.Connections;

namespace Volunteers.GraphQL.Annotations.Binding;

/// <summary>Nodes found among the rows of a query, by their property <c>Id</c>: all keys of a request in one statement.</summary>
internal sealed class QueryNodeSource<T>(ResolverCompiler resolvers, MethodInfo method) : NodeSource, INodeBatch
    where T : class
{
    private readonly Func<IResolverContext, IQueryable<T>> _query = resolvers.BindNodes<T>(method);
    private readonly ParentKey _id = ParentKey.Of(typeof(T), "Id");
    private readonly Func<object, object> _read = NodeConvention.IdReader(typeof(T));

    public override Type KeyType => _id.Type;

    public override bool IsBatched => true;

    public override async ValueTask<object?> FindAsync(IResolverContext context, object key)
    {
        var found = await context.DataLoader<NodeLoader>().LoadAsync(new NodeKey(this, key, context), context.RequestAborted);
        (found as ItemFailure)?.Cause.Throw();
        return found;
    }

    public async Task<Func<object, object?>> ReadAsync(IResolverContext context, IReadOnlyList<object> keys)
    {
        var query = _query(context).Where(_id.IsOneOf<T>(keys));
        var executor = query.Provider is EnumerableQuery
            ? DefaultQueryableExecutor.Instance
            : context.Services.GetService(typeof(IQueryableExecutor)) as IQueryableExecutor ?? DefaultQueryableExecutor.Instance;
        var rows = await executor.ToListAsync(query, context.RequestAborted);
        var byKey = new Dictionary<object, T>(rows.Count);
        foreach (var row in rows)
        {
            byKey[_read(row)] = row;
        }

        return byKey.GetValueOrDefault;
    }
}
