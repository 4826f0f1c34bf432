using System.Linq.Expressions;
using System.Reflection;
using Volunteers.GraphQL.Execution;

namespace Volunteers.GraphQL.Querying.Projections;

/// <summary>
/// From a row to its selected columns, and to what comes along: values that follow from the row, and the few selected columns of rows that it
/// refers to.
/// </summary>
/// <remarks>
/// A column of a related row is a subquery that finds it by its key. A join would drop the row where the caller may not see the related one, and
/// choosing a whole row in a projection numbers its table; by its key a row is found as fast one way as the other, while they are few.
/// </remarks>
internal sealed class RowProjection<T>
{
    /// <summary>Columns of one related row. More are cheaper in a statement of their own, which also reads a row once that many refer to.</summary>
    private const int MaxColumns = 3;

    private const string Key = "Id";

    private readonly Expression<Func<T, T>>? _own;
    private readonly Expression<Func<T, T>>? _all;
    private readonly List<(ParameterExpression Rows, FieldDelegate Source)> _sources = [];

    private RowProjection(ProjectionNode node)
    {
        _own = ProjectionExpression.Build<T>(node);
        if (_own?.Body is not MemberInitExpression created)
        {
            return;
        }

        var row = _own.Parameters[0];
        var bindings = new List<MemberBinding>(created.Bindings);
        var comesAlong = false;
        foreach (var member in node.Preloaded)
        {
            // what a resolver needs of the property itself stays there: the field's own resolver is asked
            var property = member.Preload.Property;
            if (node.Members.All(needed => needed.Property.Name != property.Name)
                && ProjectionExpression.TargetOf(property) is { } target
                && ValueOf(member, row) is { } value)
            {
                bindings.RemoveAll(binding => binding.Member == target);
                bindings.Add(Expression.Bind(target, Convert(value, property.PropertyType)));
                comesAlong = true;
                member.Selections.ForEach(selection => selection.ComesAlong());
            }
        }

        if (comesAlong)
        {
            _all = Expression.Lambda<Func<T, T>>(Expression.MemberInit(created.NewExpression, bindings), row);
        }
    }

    /// <summary>What <paramref name="node"/> gathered.</summary>
    public static RowProjection<T> Of(ProjectionNode node) => new(node);

    /// <summary>Reads whole rows.</summary>
    public static RowProjection<T> Whole { get; } = new(WholeRow());

    /// <summary>The projection for one request; null reads whole rows.</summary>
    /// <param name="context">The field, whose resolver made <paramref name="source"/>.</param>
    /// <param name="source">Whose rows are projected.</param>
    public Expression<Func<T, T>>? For(IResolverContext context, IQueryable source)
    {
        if (_all is null || source.Provider is EnumerableQuery || context is ResolverTask { TakesOrdinaryWay: true })
        {
            return _own;
        }

        Expression body = _all.Body;
        foreach (var (rows, resolver) in _sources)
        {
            body = new Replacement(rows, QueryOf(resolver, context)).Visit(body);
        }

        return Expression.Lambda<Func<T, T>>(body, _all.Parameters);
    }

    private static ProjectionNode WholeRow()
    {
        var node = new ProjectionNode();
        node.AddWhole();
        return node;
    }

    /// <summary>The query that a resolver makes, in the context of the field whose statement it becomes a part of.</summary>
    private static Expression QueryOf(FieldDelegate resolver, IResolverContext context)
    {
        var result = context.Result;
        var resolved = resolver(context);
        if (!resolved.IsCompletedSuccessfully)
        {
            throw new InvalidOperationException($"What is preloaded for {context.Field} is read with a resolver that does not answer its query at once.");
        }

        var query = ((IQueryable)context.Result!).Expression;
        context.Result = result;
        return query;
    }

    /// <summary>The value as it follows from the row; null where it does not come along.</summary>
    private Expression? ValueOf(PreloadedMember member, ParameterExpression row)
    {
        if (member.Preload.Expression is { } expression)
        {
            return ExpressionParts.Inline(expression, row);
        }

        var type = member.Preload.Related!.RowType;
        var columns = member.Node.Members.Select(column => column.Property).Where(column => column.Name != Key).ToList();
        if (member.Node.Whole
            || member.Node.Preloaded.Count > 0
            || columns.Count > MaxColumns
            || member.Node.Members.Any(column => column.Node is not null || ProjectionExpression.TargetOf(column.Property) is null)
            || type.GetConstructor(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic, Type.EmptyTypes) is not { } constructor
            || type.GetProperty(Key) is not { } key
            || ProjectionExpression.TargetOf(key) is not { } keyTarget)
        {
            return null;
        }

        var rows = Expression.Parameter(typeof(IQueryable<>).MakeGenericType(type), type.Name);
        var reference = Expression.Property(row, member.Preload.Related.Batching!.ParentKey);
        var bindings = new List<MemberBinding> { Expression.Bind(keyTarget, Convert(reference, key.PropertyType)) };
        var exists = columns.FirstOrDefault(IsRequired) ?? key;
        foreach (var column in columns)
        {
            bindings.Add(Expression.Bind(ProjectionExpression.TargetOf(column)!, Convert(ColumnOf(rows, type, key, reference, column), column.PropertyType)));
        }

        _sources.Add((rows, member.Preload.Related.Source!));
        return Expression.Condition(
            ExpressionParts.IsNull(ColumnOf(rows, type, key, reference, exists)),
            Expression.Constant(null, type),
            Expression.MemberInit(Expression.New(constructor), bindings));
    }

    /// <summary>A column of the related row; null when there is no such row that may be seen.</summary>
    private static MethodCallExpression ColumnOf(ParameterExpression rows, Type type, PropertyInfo key, Expression reference, PropertyInfo column)
    {
        var related = Expression.Parameter(type, type.Name);
        var condition = Expression.Lambda(Expression.Equal(Convert(Expression.Property(related, key), reference.Type), reference), related);
        var value = Expression.Property(related, column);
        var nullable = ExpressionParts.IsNullable(value.Type) ? value.Type : typeof(Nullable<>).MakeGenericType(value.Type);
        var selector = Expression.Lambda(Convert(value, nullable), related);
        var one = Expression.Call(typeof(Queryable), nameof(Queryable.Where), [type], rows, Expression.Quote(condition));
        var selected = Expression.Call(typeof(Queryable), nameof(Queryable.Select), [type, nullable], one, Expression.Quote(selector));
        return Expression.Call(typeof(Queryable), nameof(Queryable.FirstOrDefault), [nullable], selected);
    }

    /// <summary>Whether the column has a value in every row, as far as its declaration says.</summary>
    private static bool IsRequired(PropertyInfo column) =>
        column.PropertyType.IsValueType
            ? Nullable.GetUnderlyingType(column.PropertyType) is null
            : new NullabilityInfoContext().Create(column).ReadState == NullabilityState.NotNull;

    private static Expression Convert(Expression value, Type type) => value.Type == type ? value : Expression.Convert(value, type);

    private sealed class Replacement(ParameterExpression parameter, Expression query) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? query : node;

        protected override Expression VisitExtension(Expression node) => node;
    }
}
