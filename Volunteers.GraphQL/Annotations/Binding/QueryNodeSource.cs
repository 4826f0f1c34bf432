using System.Reflection;
using System.Runtime.CompilerServices;
using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Querying;
using Volunteers.GraphQL.Querying.Connections;
using Volunteers.GraphQL.Querying.Projections;
using Volunteers.GraphQL.Querying.Statements;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Annotations.Binding;

/// <summary>
/// Nodes found among the rows of a query, by their property <c>Id</c>: all keys of a request in one statement, which reads the selected columns where
/// one field alone asks, and whole rows where several do.
/// </summary>
internal sealed class QueryNodeSource<T>(ResolverCompiler resolvers, MethodInfo method, string typeName) : NodeSource, INodeBatch
    where T : class
{
    private readonly Func<IResolverContext, IQueryable<T>> _query = resolvers.BindNodes<T>(method);
    private readonly ParentKey _id = ParentKey.Of(typeof(T), "Id");
    private readonly ConditionalWeakTable<Selection, RowProjection<T>> _projections = [];
    private readonly Func<object, object> _read = NodeConvention.IdReader(typeof(T));

    public override Type KeyType => _id.Type;

    public override bool IsBatched => true;

    public override async ValueTask<object?> FindAsync(IResolverContext context, object key)
    {
        var found = await context.DataLoader<NodeLoader>().LoadAsync(new NodeKey(this, key, context), context.RequestAborted);
        (found as ItemFailure)?.Cause.Throw();
        return found;
    }

    public async Task<Func<object, object?>> ReadAsync(IResolverContext context, bool asOne, IReadOnlyList<object> keys)
    {
        var source = _query(context);
        var executor = source.Provider is EnumerableQuery ? DefaultQueryableExecutor.Instance : StatementExecutor.Of(context);
        var rows = asOne && executor is StatementExecutor statements && ProjectionOf(context) is { } projection
            ? await ReadColumnsAsync(statements, context, source, projection, keys)
            : await executor.ToListAsync(source.Where(_id.IsOneOf<T>(keys)), context.RequestAborted);
        var byKey = new Dictionary<object, T>(rows.Count);
        foreach (var row in rows)
        {
            byKey[_read(row)] = row;
        }

        return byKey.GetValueOrDefault;
    }

    private async Task<IReadOnlyList<T>> ReadColumnsAsync(
        StatementExecutor statements, IResolverContext context, IQueryable<T> source, RowProjection<T> projection, IReadOnlyList<object> keys)
    {
        var form = new QueryForm(QueryKind.List, keys.Count > 1, Order: "");
        var (rows, _) = await statements.ReadAsync(source, form, _id.Argument(keys), null, null, Compose, context.RequestAborted);
        return rows;

        (IQueryable<T> Query, QueryNodeSource<T> State) Compose() =>
            (source.Where(_id.IsOneOf<T>(keys)).Select(projection.For(context, source)!), this);
    }

    /// <summary>What is selected of the type's nodes; null where whole rows are needed.</summary>
    private RowProjection<T>? ProjectionOf(IResolverContext context)
    {
        if (!_projections.TryGetValue(context.Selection, out var projection))
        {
            var node = new ProjectionNode();
            SelectionProjection.Add(node, context.Selection.GetSelectionSet((GraphQLObjectType)context.Schema.Types[typeName]), typeof(T));
            projection = _projections.GetValue(context.Selection, _ => ProjectionExpression.NeedsWhole(node) ? RowProjection<T>.Whole : RowProjection<T>.Of(node));
        }

        return projection.IsWhole ? null : projection;
    }
}
