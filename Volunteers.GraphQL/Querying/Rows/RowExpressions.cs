using System.Linq.Expressions;
using System.Reflection;

namespace Volunteers.GraphQL.Querying.Rows;

/// <summary>Operations on the expressions that fields are declared with.</summary>
internal static class RowExpressions
{
    /// <summary>The body of a lambda with <paramref name="arguments"/> in its parameters' places; what is read of an object made on the spot is what it was made of.</summary>
    public static Expression Inline(LambdaExpression lambda, params IReadOnlyList<Expression> arguments)
    {
        var map = new Dictionary<ParameterExpression, Expression>();
        for (var index = 0; index < lambda.Parameters.Count; index++)
        {
            map.Add(lambda.Parameters[index], arguments[index]);
        }

        return new Substitution(map).Visit(lambda.Body);
    }

    /// <summary>A declaration with the lambdas that it captured written out, invocations too.</summary>
    public static LambdaExpression WithoutCaptures(LambdaExpression declaration) => (LambdaExpression)new CapturedLambdas().Visit(declaration);

    /// <summary>The expression with others in the places of parameters.</summary>
    public static Expression Replace(Expression expression, IReadOnlyDictionary<ParameterExpression, Expression> map) => new Substitution(map).Visit(expression);

    /// <summary>The same query with the operators of <see cref="Queryable"/>, as far as the query itself is concerned.</summary>
    public static Expression ToQueryable(Expression query)
    {
        query = WithoutConversion(query);
        if (query is not MethodCallExpression { Method.DeclaringType: var declaring } call || (declaring != typeof(Enumerable) && declaring != typeof(Queryable)))
        {
            return query;
        }

        var first = ToQueryable(call.Arguments[0]);
        if (call.Method.Name is nameof(Enumerable.ToList) or nameof(Enumerable.ToArray) or nameof(Enumerable.AsEnumerable) or nameof(Queryable.AsQueryable))
        {
            return first;
        }

        IEnumerable<Expression> rest = call.Arguments.Skip(1).Select(argument => argument is LambdaExpression lambda ? Expression.Quote(lambda) : argument);
        return Expression.Call(typeof(Queryable), call.Method.Name, call.Method.GetGenericArguments(), [first, .. rest]);
    }

    /// <summary>A call of an operator of <see cref="Queryable"/>.</summary>
    public static MethodCallExpression Call(string name, Type[] types, params Expression[] arguments) => Expression.Call(
        typeof(Queryable), name, types, [.. arguments.Select(argument => argument is LambdaExpression lambda ? Expression.Quote(lambda) : argument)]);

    /// <summary>The lambda that an operator was given.</summary>
    public static LambdaExpression LambdaOf(Expression argument) => (LambdaExpression)(argument is UnaryExpression quote ? quote.Operand : argument);

    /// <summary>The place of a value among others, added if it is new: mappers fold equal columns into one.</summary>
    public static int AddDistinct(List<Expression> values, Expression value)
    {
        var text = TextOf(value);
        var known = text is null ? -1 : values.FindIndex(other => TextOf(other) == text);
        if (known < 0)
        {
            known = values.Count;
            values.Add(value);
        }

        return known;
    }

    /// <summary>What tells an expression from others; null where it holds values that its text does not show.</summary>
    private static string? TextOf(Expression value)
    {
        value = WithoutConversion(value);
        if (value is MemberExpression { Expression: ParameterExpression } or ParameterExpression)
        {
            return value.ToString();
        }

        var captured = new Captured();
        captured.Visit(value);
        return captured.Any ? null : value.ToString();
    }

    /// <summary>The type of a query's rows.</summary>
    public static Type ElementOf(Type query) => ((IEnumerable<Type>)[query, .. query.GetInterfaces()])
        .First(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>)).GenericTypeArguments[0];

    public static Expression WithoutConversion(Expression expression)
    {
        while (expression is UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.TypeAs } convert)
        {
            expression = convert.Operand;
        }

        return expression;
    }

    public static Expression ConvertTo(Expression value, Type type) => value.Type == type ? value : Expression.Convert(value, type);

    /// <summary>Two values compared, either of which may be of a type that can be null.</summary>
    public static Expression Equal(Expression left, Expression right)
    {
        var type = ExpressionParts.IsNullable(left.Type) ? left.Type : right.Type;
        return Expression.Equal(ConvertTo(left, type), ConvertTo(right, type));
    }

    /// <summary>The rows of a query for which a condition holds.</summary>
    public static Expression Where(Expression rows, ParameterExpression row, Expression condition) =>
        Call(nameof(Queryable.Where), [row.Type], rows, Expression.Lambda(condition, row));

    private sealed class CapturedLambdas : ExpressionVisitor
    {
        protected override Expression VisitMember(MemberExpression node) =>
            typeof(LambdaExpression).IsAssignableFrom(node.Type) && Expression.Lambda<Func<LambdaExpression>>(node).Compile()() is { } lambda
                ? Expression.Quote(Visit(lambda))
                : base.VisitMember(node);

        protected override Expression VisitInvocation(InvocationExpression node) =>
            node.Expression is LambdaExpression lambda ? Visit(Inline(lambda, node.Arguments)) : base.VisitInvocation(node);
    }

    private sealed class Captured : ExpressionVisitor
    {
        public bool Any { get; private set; }

        protected override Expression VisitConstant(ConstantExpression node)
        {
            Any |= node.Value is not (null or string or Enum or IConvertible);
            return node;
        }
    }

    private sealed class Substitution(IReadOnlyDictionary<ParameterExpression, Expression> map) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => map.GetValueOrDefault(node, node);

        protected override Expression VisitMember(MemberExpression node)
        {
            var owner = Visit(node.Expression);
            return owner is NewExpression or MemberInitExpression && PartOf(owner, node.Member) is { } part ? part : node.Update(owner);
        }

        protected override Expression VisitExtension(Expression node) => node;

        private static Expression? PartOf(Expression made, MemberInfo member)
        {
            var (created, bindings) = made is MemberInitExpression init ? (init.NewExpression, (IEnumerable<MemberBinding>)init.Bindings) : ((NewExpression)made, []);
            if (bindings.OfType<MemberAssignment>().FirstOrDefault(binding => binding.Member.Name == member.Name) is { } binding)
            {
                return binding.Expression;
            }

            var index = created.Members is { } members
                ? members.ToList().FindIndex(known => known.Name == member.Name)
                : created.Constructor?.GetParameters().ToList().FindIndex(parameter => parameter.Name == member.Name) ?? -1;
            return index < 0 ? null : created.Arguments[index];
        }
    }
}
