using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Volunteers.Data;

/// <summary>
/// What follows from the facts kept of a record, worded once as an expression: queries are translated with it, and entities answer by it.
/// Facts are static readonly fields, and their wording uses constants, what it is given and other facts, nothing else.
/// </summary>
public abstract class Fact
{
    private readonly LambdaExpression _wording;
    private LambdaExpression? _expanded;

    private protected Fact(LambdaExpression wording) => _wording = wording;

    /// <summary>The wording with the facts that it uses in their places.</summary>
    internal LambdaExpression Expanded => _expanded ??= (LambdaExpression)Facts.Expand(_wording);
}

/// <summary>A fact about a record.</summary>
public sealed class Fact<T, TValue>(Expression<Func<T, TValue>> wording) : Fact(wording)
{
    private readonly Lazy<Func<T, TValue>> _compiled = new(wording.Compile);

    /// <summary>For a query that takes an expression as it is.</summary>
    public Expression<Func<T, TValue>> Expression => (Expression<Func<T, TValue>>)Expanded;

    public static implicit operator Expression<Func<T, TValue>>(Fact<T, TValue> fact) => fact.Expression;

    /// <summary>The fact about one record; in a query, part of it. In memory it needs loaded what the wording reads.</summary>
    public TValue Of(T record) => _compiled.Value(record);
}

/// <summary>A fact about a record that depends on something else, most often an instant or a day.</summary>
public sealed class Fact<T, TArgument, TValue>(Expression<Func<T, TArgument, TValue>> wording) : Fact(wording)
{
    private readonly Lazy<Func<T, TArgument, TValue>> _compiled = new(wording.Compile);

    /// <inheritdoc cref="Fact{T, TValue}.Expression"/>
    public Expression<Func<T, TArgument, TValue>> Expression => (Expression<Func<T, TArgument, TValue>>)Expanded;

    /// <inheritdoc cref="Fact{T, TValue}.Of"/>
    public TValue Of(T record, TArgument argument) => _compiled.Value(record, argument);
}

/// <summary>A fact about a record that depends on two things.</summary>
public sealed class Fact<T, TFirst, TSecond, TValue>(Expression<Func<T, TFirst, TSecond, TValue>> wording) : Fact(wording)
{
    private readonly Lazy<Func<T, TFirst, TSecond, TValue>> _compiled = new(wording.Compile);

    /// <inheritdoc cref="Fact{T, TValue}.Expression"/>
    public Expression<Func<T, TFirst, TSecond, TValue>> Expression => (Expression<Func<T, TFirst, TSecond, TValue>>)Expanded;

    /// <inheritdoc cref="Fact{T, TValue}.Of"/>
    public TValue Of(T record, TFirst first, TSecond second) => _compiled.Value(record, first, second);
}

/// <summary>Makes facts readable for EF Core.</summary>
public static class Facts
{
    /// <summary>Lets the queries of a context use facts. EF Core asks it once for each query, when it compiles it.</summary>
    public static IInterceptor Interceptor { get; } = new FactInterceptor();

    /// <summary>The order in which records came about: by their numbers; what is not saved yet has none and comes last. In a query the number alone.</summary>
    public static int Recorded(int id) => id == 0 ? int.MaxValue : id;

    /// <summary>Puts the wordings of facts in the places where an expression uses them, as it has to be done for what EF Core does not show to the interceptor.</summary>
    /// <exception cref="InvalidOperationException">A fact is not a static readonly field.</exception>
    public static Expression Expand(Expression expression) => new FactExpander().Visit(expression);

    private sealed class FactInterceptor : IQueryExpressionInterceptor
    {
        public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData) => Expand(queryExpression);
    }

    private sealed class FactExpander : ExpressionVisitor
    {
        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            if (node.Method.DeclaringType == typeof(Facts) && node.Method.Name == nameof(Recorded))
            {
                return Visit(node.Arguments[0]);
            }

            if (node.Object?.Type.IsSubclassOf(typeof(Fact)) != true || node.Method.Name != "Of")
            {
                return base.VisitMethodCall(node);
            }

            var wording = Known(node.Object).Expanded;
            return new ParameterReplacer(wording.Parameters, Visit(node.Arguments)).Visit(wording.Body);
        }

        // EF Core has read the field by the time that it shows the query
        private static Fact Known(Expression fact) => fact switch
        {
            ConstantExpression { Value: Fact value } => value,
            MemberExpression { Expression: null, Member: FieldInfo { IsInitOnly: true } field } => (Fact)field.GetValue(null)!,
            _ => throw new InvalidOperationException($"A query uses a fact by the static readonly field that it is, not by {fact}."),
        };
    }

    private sealed class ParameterReplacer(IReadOnlyList<ParameterExpression> parameters, IReadOnlyList<Expression> arguments) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node)
        {
            for (var i = 0; i < parameters.Count; i++)
            {
                if (parameters[i] == node)
                {
                    return arguments[i];
                }
            }

            return node;
        }
    }
}
