using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Volunteers.Data.Audit;
using Volunteers.GraphQL.EntityFramework;
using Volunteers.GraphQL.Querying.Rows;

namespace Volunteers.Tests.GraphQL.EntityFramework;

/// <summary>Other sources of the same rows, which take the place of the one that was registered.</summary>
internal static class OtherRows
{
    /// <summary>Tells of each statement, and what it reads, before it is sent.</summary>
    public static void WatchRows<TContext>(this IServiceCollection services, Action<RowQuery, Statement<TContext>> sending)
        where TContext : DbContext =>
        services.Replace(ServiceDescriptor.Singleton<IRowSource>(provider => new WatchedRows<TContext>(RowsOf<TContext>(provider), sending)));

    /// <summary>Tells of each statement, and answers rows that are made up instead of sending it.</summary>
    /// <param name="count">How many rows a statement answers.</param>
    public static void ImagineRows<TContext>(this IServiceCollection services, Action<RowQuery, Statement<TContext>> sending, Func<int> count)
        where TContext : DbContext =>
        services.Replace(ServiceDescriptor.Singleton<IRowSource>(provider => new WatchedRows<TContext>(RowsOf<TContext>(provider), sending, count)));

    /// <summary>Has EF Core itself read each query.</summary>
    public static void ReadRowsPlainly<TContext>(this IServiceCollection services)
        where TContext : DbContext =>
        services.Replace(ServiceDescriptor.Singleton<IRowSource>(
            provider => new PlainRows<TContext>(RowsOf<TContext>(provider), provider.GetRequiredService<RowOptions<TContext>>())));

    private static RowSource<TContext> RowsOf<TContext>(IServiceProvider services)
        where TContext : DbContext => ActivatorUtilities.CreateInstance<RowSource<TContext>>(services);
}

/// <summary>Rows that are prepared and read in another way than <paramref name="rows"/> does it.</summary>
internal abstract class RowsOtherwise(IRowSource rows) : IRowSource
{
    public Type SourceType => rows.SourceType;

    public virtual bool NumbersRows => rows.NumbersRows;

    public bool IsRow(Type type) => rows.IsRow(type);

    public PropertyInfo KeyOf(Type rowType) => rows.KeyOf(rowType);

    public IReadOnlyList<PropertyInfo> ColumnsOf(Type rowType) => rows.ColumnsOf(rowType);

    public RowRelation? RelationOf(PropertyInfo property) => rows.RelationOf(property);

    public Expression RowsOf(Expression source, Type rowType) => rows.RowsOf(source, rowType);

    public Expression Expand(Expression expression) => rows.Expand(expression);

    public ulong FormOf(IServiceProvider services) => rows.FormOf(services);

    public virtual IRowStatement Prepare(RowQuery query, IServiceProvider services) => rows.Prepare(query, services);
}

/// <summary>The rows of <paramref name="rows"/>, of whose statements somebody is told.</summary>
/// <param name="imagined">How many rows are made up instead of sending a statement; null to send it.</param>
internal sealed class WatchedRows<TContext>(IRowSource rows, Action<RowQuery, Statement<TContext>> sending, Func<int>? imagined = null) : RowsOtherwise(rows)
    where TContext : DbContext
{
    public override IRowStatement Prepare(RowQuery query, IServiceProvider services) => new Watched(query, (Statement<TContext>)base.Prepare(query, services), sending, imagined);

    private sealed class Watched(RowQuery query, Statement<TContext> statement, Action<RowQuery, Statement<TContext>> sending, Func<int>? imagined) : IRowStatement
    {
        public IReadOnlyList<RowColumnMapping> Columns { get; } =
            imagined is null ? statement.Columns : [.. query.Columns.Select(column => new RowColumnMapping(TypeOf(column), null))];

        public ValueTask ReadAsync(IServiceProvider services, IReadOnlyList<object?> inputs, RowBuffer rows, CancellationToken cancellationToken)
        {
            sending(query, statement);
            if (imagined is null)
            {
                return statement.ReadAsync(services, inputs, rows, cancellationToken);
            }

            for (var row = 1; row <= imagined(); row++)
            {
                foreach (var column in query.Columns)
                {
                    Samples.Add(TypeOf(column), row, rows);
                }
            }

            return default;
        }

        private static Type TypeOf(RowColumn column) => Nullable.GetUnderlyingType(column.Value.Type) ?? column.Value.Type;
    }
}

/// <summary>Values of every type that a column may have.</summary>
internal static class Samples
{
    public static object Of(Type type) => type switch
    {
        _ when type == typeof(string) => "Europe/London",
        _ when type == typeof(DateTimeOffset) => new DateTimeOffset(2026, 5, 6, 12, 0, 0, TimeSpan.Zero),
        _ when type == typeof(DateOnly) => new DateOnly(2026, 5, 6),
        _ when type == typeof(IReadOnlyList<AuditChange>) => Array.Empty<AuditChange>(),
        _ when type.IsArray => Array.CreateInstance(type.GetElementType()!, 0),
        _ => Activator.CreateInstance(type)!,
    };

    /// <summary>Numbers, of which keys are, are that of the row.</summary>
    public static void Add(Type type, int row, RowBuffer rows)
    {
        if (type == typeof(int) || type == typeof(long))
        {
            rows.AddNumber(row);
        }
        else if (type == typeof(bool))
        {
            rows.AddNumber(1);
        }
        else
        {
            rows.AddValue(Of(type));
        }
    }
}

/// <summary>
/// The same queries, which EF Core translates, sends and reads as it does any: nothing is learnt, kept, or read from the database's client.
/// </summary>
internal sealed class PlainRows<TContext>(IRowSource rows, RowOptions<TContext> options) : RowsOtherwise(rows)
    where TContext : DbContext
{
    public override IRowStatement Prepare(RowQuery query, IServiceProvider services) => new Plain(options, query);

    private sealed class Plain(RowOptions<TContext> options, RowQuery query) : IRowStatement
    {
        private static readonly Func<RowColumns, object?>[] Values =
        [
            .. Enumerable.Range(0, RowColumns.Max).Select(index => typeof(RowColumns).GetProperty($"C{index}")!.GetMethod!.CreateDelegate<Func<RowColumns, object?>>()),
        ];

        public IReadOnlyList<RowColumnMapping> Columns { get; } =
            [.. query.Columns.Select(column => new RowColumnMapping(Nullable.GetUnderlyingType(column.Value.Type) ?? column.Value.Type, null))];

        public async ValueTask ReadAsync(IServiceProvider services, IReadOnlyList<object?> inputs, RowBuffer rows, CancellationToken cancellationToken)
        {
            await using var db = options.Create(services);
            options.Scope?.Apply(db, options.Scope.Current(services));
            var composed = (LambdaExpression)new Nullables().Visit(query.Compose(inputs));
            foreach (var row in await Translation.QueryOf(db, composed, query.IgnoresFilters, options.LiftedFilters).ToListAsync(cancellationToken))
            {
                for (var index = 0; index < Columns.Count; index++)
                {
                    Add(Values[index](row), rows);
                }
            }
        }

        /// <summary>Keys and truth values are looked at as numbers; all others are as EF Core made them.</summary>
        private static void Add(object? value, RowBuffer rows)
        {
            switch (value)
            {
                case null:
                    rows.AddNull();
                    break;
                case int or long or bool:
                    rows.AddNumber(Convert.ToInt64(value, null));
                    break;
                default:
                    rows.AddValue(value);
                    break;
            }
        }
    }

    /// <summary>Columns of rows that may be missing are read as what may be null.</summary>
    private sealed class Nullables : ExpressionVisitor
    {
        protected override MemberAssignment VisitMemberAssignment(MemberAssignment node) =>
            node.Member.DeclaringType == typeof(RowColumns) && node.Expression is UnaryExpression { Operand: { Type: { IsValueType: true } type } value } && Nullable.GetUnderlyingType(type) is null
                ? node.Update(Expression.Convert(Expression.Convert(value, typeof(Nullable<>).MakeGenericType(type)), typeof(object)))
                : node;
    }
}
