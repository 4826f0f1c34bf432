using System.Linq.Expressions;
using System.Reflection;

namespace Volunteers.GraphQL.Querying.Rows;

/// <summary>
/// Rewrites paths from a level's rows to rows that they belong to. Followed by the mapper they would join, and rows whose related one may not be seen would
/// be dropped; here the related row is one of the level's <see cref="RowLevel.Joins"/>, and null where it may not be seen.
/// </summary>
/// <param name="source">Knows what leads where.</param>
/// <param name="own">The level's row.</param>
/// <param name="joins">Those that are joined already; new ones are added.</param>
internal sealed class RelationJoiner(IRowSource source, ParameterExpression own, List<RowJoin> joins) : ExpressionVisitor
{
    protected override Expression VisitMember(MemberExpression node)
    {
        if (node.Expression is MemberExpression { Member: PropertyInfo navigation } related
            && source.RelationOf(navigation) is { IsMany: false } known
            && known.To.Name == node.Member.Name)
        {
            // the row itself holds it
            return RowExpressions.ConvertTo(Expression.Property(Visit(related.Expression)!, known.From), node.Type);
        }

        if (node.Expression is MethodCallExpression { Arguments.Count: 1, Method.Name: "First" or "FirstOrDefault" or "Last" or "LastOrDefault" } latest
            && source.IsRow(latest.Type)
            && new FreeParameters(latest).All(IsOurs))
        {
            // several values of one of many rows: it is found once
            return Expression.Property(Join(KeyOf(latest), source.KeyOf(latest.Type), latest.Type), (PropertyInfo)node.Member);
        }

        var owner = Visit(node.Expression);
        return owner is ParameterExpression row
            && IsOurs(row)
            && node.Member is PropertyInfo property
            && source.RelationOf(property) is { IsMany: false } relation
            ? Join(Expression.Property(row, relation.From), relation.To, relation.Target)
            : node.Update(owner);
    }

    protected override Expression VisitExtension(Expression node) => node;

    private bool IsOurs(ParameterExpression row) => row == own || joins.Exists(join => join.Row == row);

    /// <summary>The key of the one row that is chosen of many; null when there are none.</summary>
    private MethodCallExpression KeyOf(MethodCallExpression chosen)
    {
        var row = Expression.Parameter(chosen.Type, "row");
        var key = source.KeyOf(chosen.Type);
        var type = typeof(Nullable<>).MakeGenericType(key.PropertyType);
        var keys = Expression.Call(
            typeof(Enumerable), nameof(Enumerable.Select), [row.Type, type], chosen.Arguments[0], Expression.Lambda(Expression.Convert(Expression.Property(row, key), type), row));
        return Expression.Call(typeof(Enumerable), chosen.Method.Name.StartsWith("First", StringComparison.Ordinal) ? nameof(Enumerable.FirstOrDefault) : nameof(Enumerable.LastOrDefault), [type], keys);
    }

    private ParameterExpression Join(Expression outer, PropertyInfo inner, Type target)
    {
        if (joins.Find(join => join.Row.Type == target && join.Outer.ToString() == outer.ToString()) is { } known)
        {
            return known.Row;
        }

        var row = Expression.Parameter(target, $"related{joins.Count}");
        joins.Add(new RowJoin(row, outer, inner));
        return row;
    }
}

/// <summary>
/// Finds the one column of a parent that rows of it are found by, and rewrites the expression that lists them: over the source and a key in place of the
/// parent.
/// </summary>
internal sealed class ParentKeyFinder(IRowSource source, ParameterExpression parent, Expression rows, string name) : ExpressionVisitor
{
    private List<PropertyInfo>? _path;

    /// <summary>The key of one parent; null until one was found.</summary>
    public ParameterExpression? Key { get; private set; }

    /// <summary>The key's path from the parent.</summary>
    public IReadOnlyList<PropertyInfo> Path => _path ?? throw new InvalidOperationException($"{name} lists rows that have nothing to do with its parent.");

    protected override Expression VisitMember(MemberExpression node)
    {
        if (PathOf(node) is not { } path)
        {
            return base.VisitMember(node);
        }

        if (source.RelationOf(path[^1]) is not { } relation)
        {
            return RowExpressions.ConvertTo(KeyAt(path), node.Type);
        }

        if (!relation.IsMany)
        {
            throw new InvalidOperationException($"{name} compares whole rows. Compare their keys.");
        }

        path[^1] = relation.From;
        var row = Expression.Parameter(relation.Target, "row");
        return RowExpressions.Where(source.RowsOf(rows, relation.Target), row, RowExpressions.Equal(Expression.Property(row, relation.To), KeyAt(path)));
    }

    protected override Expression VisitParameter(ParameterExpression node) => node == parent
        ? throw new InvalidOperationException($"{name} takes its parent as a whole. Read its properties.")
        : node;

    protected override Expression VisitExtension(Expression node) => node;

    private ParameterExpression KeyAt(List<PropertyInfo> path)
    {
        // the key of a row that the parent belongs to is a column of the parent
        while (path.Count > 1 && source.RelationOf(path[^2]) is { IsMany: false } relation && relation.To.Name == path[^1].Name)
        {
            path = [.. path[..^2], relation.From];
        }

        if (_path is not null && !_path.SequenceEqual(path))
        {
            throw new InvalidOperationException($"{name} depends on two columns of its parent, {_path[^1].Name} and {path[^1].Name}. Let it depend on one.");
        }

        _path = path;
        return Key ??= Expression.Parameter(ExpressionParts.NonNullable(path[^1].PropertyType), "key");
    }

    private List<PropertyInfo>? PathOf(Expression? expression)
    {
        var path = new List<PropertyInfo>();
        while (expression is MemberExpression { Member: PropertyInfo property } member)
        {
            path.Insert(0, property);
            expression = member.Expression;
        }

        return expression == parent && path.Count > 0 && path.SkipLast(1).All(step => source.RelationOf(step) is { IsMany: false }) ? path : null;
    }
}

/// <summary>The parameters that an expression uses and does not declare.</summary>
internal sealed class FreeParameters : ExpressionVisitor, IEnumerable<ParameterExpression>
{
    private readonly HashSet<ParameterExpression> _used = [];
    private readonly HashSet<ParameterExpression> _declared = [];

    public FreeParameters(Expression expression) => Visit(expression);

    public IEnumerator<ParameterExpression> GetEnumerator() => _used.Except(_declared).GetEnumerator();

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();

    protected override Expression VisitLambda<T>(Expression<T> node)
    {
        _declared.UnionWith(node.Parameters);
        return base.VisitLambda(node);
    }

    protected override Expression VisitParameter(ParameterExpression node)
    {
        _used.Add(node);
        return node;
    }
}
