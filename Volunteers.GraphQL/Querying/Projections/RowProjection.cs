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
    private readonly List<RelatedRow> _related = [];

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

    /// <summary>Whether whole rows are read.</summary>
    public bool IsWhole => _own is null;

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
        foreach (var related in _related)
        {
            var row = IsJoined(context, source, related.Property)
                ? related.Make(column => Expression.Property(Expression.Property(_all.Parameters[0], related.Property), column))
                : FromSubqueries(related, QueryOf(related.Source, context));
            body = new Replacement(related.Placeholder, row).Visit(body);
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

        var reference = Expression.Property(row, member.Preload.Related.Batching!.ParentKey);
        var exists = columns.FirstOrDefault(IsRequired) ?? key;
        var placeholder = Expression.Parameter(type, type.Name);
        _related.Add(new RelatedRow(placeholder, member.Preload.Property, reference, key, member.Preload.Related.Source!, read =>
        {
            var bindings = columns.Select(column => Expression.Bind(ProjectionExpression.TargetOf(column)!, Convert(Nullable(read(column)), column.PropertyType)));
            return Expression.Condition(
                ExpressionParts.IsNull(Nullable(read(exists))),
                Expression.Constant(null, type),
                Expression.MemberInit(Expression.New(constructor), [Expression.Bind(keyTarget, Convert(reference, key.PropertyType)), .. bindings]));
        }));
        return placeholder;
    }

    /// <summary>
    /// Whether the query orders its rows by something of the related row: then it joins it, and has no row where it may not be seen.
    /// </summary>
    private static bool IsJoined(IResolverContext context, IQueryable source, PropertyInfo property)
    {
        if (context.Selection.Field.Features.Get<QuerySettings>() is not { Sort: null })
        {
            return false;
        }

        var orders = new Orders(property);
        orders.Visit(source.Expression);
        return orders.Found;
    }

    /// <summary>The related row by a subquery for each column; null when there is no such row that may be seen.</summary>
    private static Expression FromSubqueries(RelatedRow related, Expression rows)
    {
        var type = related.Placeholder.Type;
        return related.Make(column =>
        {
            var one = Expression.Parameter(type, type.Name);
            var isReferred = Expression.Lambda(Expression.Equal(Convert(Expression.Property(one, related.Key), related.Reference.Type), related.Reference), one);
            var value = Nullable(Expression.Property(one, column));
            var found = Expression.Call(typeof(Queryable), nameof(Queryable.Where), [type], rows, Expression.Quote(isReferred));
            var selected = Expression.Call(
                typeof(Queryable), nameof(Queryable.Select), [type, value.Type], found, Expression.Quote(Expression.Lambda(value, one)));
            return Expression.Call(typeof(Queryable), nameof(Queryable.FirstOrDefault), [value.Type], selected);
        });
    }

    /// <summary>Whether the column has a value in every row, as far as its declaration says.</summary>
    private static bool IsRequired(PropertyInfo column) =>
        column.PropertyType.IsValueType
            ? System.Nullable.GetUnderlyingType(column.PropertyType) is null
            : new NullabilityInfoContext().Create(column).ReadState == NullabilityState.NotNull;

    private static Expression Nullable(Expression value) =>
        ExpressionParts.IsNullable(value.Type) ? value : Expression.Convert(value, typeof(Nullable<>).MakeGenericType(value.Type));

    private static Expression Convert(Expression value, Type type) => value.Type == type ? value : Expression.Convert(value, type);

    /// <summary>A related row that comes along.</summary>
    /// <param name="Placeholder">Stands for it in the projection until a request's query is known.</param>
    /// <param name="Property">The property of the row that it is put into.</param>
    /// <param name="Reference">The row's column that refers to it.</param>
    /// <param name="Key">Its key.</param>
    /// <param name="Source">The resolver that makes the query of all such rows.</param>
    /// <param name="Make">Makes it, from how its columns are read.</param>
    private sealed record RelatedRow(
        ParameterExpression Placeholder, PropertyInfo Property, Expression Reference, PropertyInfo Key, FieldDelegate Source, Func<Func<PropertyInfo, Expression>, Expression> Make);

    /// <summary>Looks for orders by something of a related row.</summary>
    private sealed class Orders(PropertyInfo property) : ExpressionVisitor
    {
        private bool _ordered;

        public bool Found { get; private set; }

        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            var before = _ordered;
            Visit(node.Arguments.Count > 0 ? node.Arguments[0] : null);
            _ordered |= node.Method.DeclaringType == typeof(Queryable) && node.Method.Name is "OrderBy" or "OrderByDescending" or "ThenBy" or "ThenByDescending";
            foreach (var argument in node.Arguments.Skip(1))
            {
                Visit(argument);
            }

            _ordered = before;
            return node;
        }

        protected override Expression VisitMember(MemberExpression node)
        {
            Found |= _ordered && node.Member.Name == property.Name && node.Member.DeclaringType == property.DeclaringType && node.Expression is ParameterExpression;
            return base.VisitMember(node);
        }

        protected override Expression VisitExtension(Expression node) => node;
    }

    private sealed class Replacement(ParameterExpression parameter, Expression query) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? query : node;

        protected override Expression VisitExtension(Expression node) => node;
    }
}
