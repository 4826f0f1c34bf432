using System.Linq.Expressions;

namespace Volunteers.GraphQL.Querying.Statements;

/// <summary>
/// An expression with parameters in the place of the values that it captured. Recognises the expressions that differ from it in captured
/// values only, and reads these values from them.
/// </summary>
internal sealed class ExpressionPattern
{
    private ExpressionPattern(Expression body, IReadOnlyList<ParameterExpression> parameters)
    {
        Body = body;
        Parameters = parameters;
    }

    /// <summary>The expression, without captured values.</summary>
    public Expression Body { get; }

    /// <summary>What stands for captured values, in the order in which <see cref="TryMatch"/> reads them.</summary>
    public IReadOnlyList<ParameterExpression> Parameters { get; }

    /// <summary>The pattern of <paramref name="expression"/>; null when it captures something that is not a plain value or a list of them.</summary>
    public static ExpressionPattern? Of(Expression expression)
    {
        var visitor = new Abstraction();
        var body = visitor.Visit(expression);
        return visitor.Fails ? null : new ExpressionPattern(body, visitor.Parameters);
    }

    /// <summary>
    /// What <paramref name="expression"/> captured, in the order of its pattern's parameters: the object, and the way from it to the value.
    /// </summary>
    public static IReadOnlyList<(object? Root, string Path)> Captures(Expression expression)
    {
        var visitor = new Abstraction();
        visitor.Visit(expression);
        return visitor.Captured;
    }

    /// <summary>Whether <paramref name="expression"/> is of this pattern.</summary>
    /// <param name="expression">Any expression.</param>
    /// <param name="values">Receives the captured values; of no meaning when the answer is false.</param>
    public bool TryMatch(Expression expression, List<object?> values)
    {
        values.Clear();
        return new ExpressionMatcher(values).Matches(Body, expression) && values.Count == Parameters.Count;
    }

    /// <summary>A value that a parameter of a statement can have.</summary>
    internal static bool IsValue(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type.IsPrimitive || type.IsEnum || type == typeof(string) || type == typeof(decimal) || type == typeof(Guid)
            || type == typeof(DateTimeOffset) || type == typeof(DateTime) || type == typeof(DateOnly) || type == typeof(TimeOnly)
            || type == typeof(TimeSpan);
    }

    private static bool IsValueOrList(Type type) =>
        IsValue(type)
        || (type.IsArray && IsValue(type.GetElementType()!))
        || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(List<>) && IsValue(type.GetGenericArguments()[0]));

    /// <summary>Whether the member is read, perhaps through others, from an object that the expression captured.</summary>
    internal static bool IsCaptured(MemberExpression member)
    {
        Expression? root = member;
        while (root is MemberExpression step)
        {
            root = step.Expression;
        }

        return root is null or ConstantExpression;
    }

    private static object? RootOf(MemberExpression member)
    {
        Expression? root = member;
        while (root is MemberExpression step)
        {
            root = step.Expression;
        }

        return (root as ConstantExpression)?.Value;
    }

    /// <summary>Puts parameters in the place of captured values.</summary>
    private sealed class Abstraction : ExpressionVisitor
    {
        public List<ParameterExpression> Parameters { get; } = [];

        public List<(object? Root, string Path)> Captured { get; } = [];

        public bool Fails { get; private set; }

        protected override Expression VisitMember(MemberExpression node)
        {
            if (!IsCaptured(node))
            {
                return base.VisitMember(node);
            }

            // a captured source of rows, as the set of a captured context is, stands for its own expression
            if (ExpressionMatcher.QueryOf(node) is { } query && query != node)
            {
                return Visit(query);
            }

            if (!IsValueOrList(node.Type))
            {
                Fails = true;
                return node;
            }

            var parameter = Expression.Parameter(node.Type, $"p{Parameters.Count}");
            Parameters.Add(parameter);
            Captured.Add((RootOf(node), node.ToString()));
            return parameter;
        }

        /// <summary>The names of query filters that are left out stay in the pattern: a query with the very same list of them is of it.</summary>
        protected override Expression VisitMethodCall(MethodCallExpression node) =>
            node is { Method.Name: "IgnoreQueryFilters", Arguments: [var source, ConstantExpression names] }
                ? node.Update(null, [Visit(source), names])
                : base.VisitMethodCall(node);

        protected override Expression VisitConstant(ConstantExpression node)
        {
            Fails |= node.Value is not null && !IsValue(node.Value.GetType());
            return node;
        }

        protected override Expression VisitExtension(Expression node) => node;

        protected override MemberBinding VisitMemberBinding(MemberBinding node)
        {
            Fails |= node is not MemberAssignment;
            return base.VisitMemberBinding(node);
        }

        protected override Expression VisitInvocation(InvocationExpression node)
        {
            Fails = true;
            return node;
        }

        protected override Expression VisitListInit(ListInitExpression node)
        {
            Fails = true;
            return node;
        }

        protected override Expression VisitTypeBinary(TypeBinaryExpression node)
        {
            Fails = true;
            return node;
        }

        protected override Expression VisitIndex(IndexExpression node)
        {
            Fails = true;
            return node;
        }
    }
}
