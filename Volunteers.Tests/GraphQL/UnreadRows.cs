using System.Linq.Expressions;
using System.Reflection;
using Volunteers.GraphQL.Querying.Rows;

namespace Volunteers.Tests.GraphQL;

/// <summary>A source of rows for schemas of which nothing is read: what its type <typeparamref name="TSource"/> lists are rows.</summary>
public sealed class UnreadRows<TSource>(params Type[] rowTypes) : IRowSource
{
    public Type SourceType => typeof(TSource);

    public bool NumbersRows => false;

    public bool IsRow(Type type) => rowTypes.Contains(type);

    public PropertyInfo KeyOf(Type rowType) => rowType.GetProperty("Id")!;

    public IReadOnlyList<PropertyInfo> ColumnsOf(Type rowType) => [];

    public RowRelation? RelationOf(PropertyInfo property) => null;

    public Expression RowsOf(Expression source, Type rowType) => throw new NotSupportedException();

    public Expression Expand(Expression expression) => expression;

    public IRowStatement Prepare(RowQuery query, IServiceProvider services) => throw new NotSupportedException();

    public ulong FormOf(IServiceProvider services) => 0;
}
