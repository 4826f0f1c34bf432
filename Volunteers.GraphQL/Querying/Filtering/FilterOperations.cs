using System.Collections;
using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Querying.Filtering;

/// <summary>The operations on single values. A row without a value meets the negative ones, as it does in C#.</summary>
internal sealed class FilterOperations(ITextFolding folding, FilterLimits limits, Func<string, Type, object> decodeId, FilterValues given)
{
    private static readonly MethodInfo ContainsText = typeof(string).GetMethod(nameof(string.Contains), [typeof(string)])!;
    private static readonly MethodInfo StartsWithText = typeof(string).GetMethod(nameof(string.StartsWith), [typeof(string)])!;
    private static readonly MethodInfo EndsWithText = typeof(string).GetMethod(nameof(string.EndsWith), [typeof(string)])!;

    /// <summary>The condition that <paramref name="operation"/> makes of <paramref name="target"/> and <paramref name="argument"/>.</summary>
    /// <param name="field">The field that is filtered by.</param>
    /// <param name="operation">The operation's name, for example <c>startsWith</c>.</param>
    /// <param name="argument">What the client sent, coerced.</param>
    /// <param name="target">The field's value of the row.</param>
    /// <param name="path">Where the operation stands, for messages.</param>
    public Expression Build(FilterField field, string operation, object? argument, Expression target, string path)
    {
        var positive = Positive(operation);
        var condition = positive switch
        {
            "eq" => Equal(field, argument, target, path),
            "in" => In(field, argument, target, path),
            "gt" => Ordered(ExpressionType.GreaterThan),
            "gte" => Ordered(ExpressionType.GreaterThanOrEqual),
            "lt" => Ordered(ExpressionType.LessThan),
            "lte" => Ordered(ExpressionType.LessThanOrEqual),
            "contains" => Text(ContainsText),
            "startsWith" => Text(StartsWithText),
            "endsWith" => Text(EndsWithText),
            _ => throw BadInput.Error($"\"{path}\" is not an operation on this field."),
        };
        return positive == operation ? condition : Negate(condition);

        Expression Ordered(ExpressionType comparison) =>
            Comparison.Make(comparison, target, given.Next(target.Type, Value(field, NotNull(argument, path), path)));

        Expression Text(MethodInfo method)
        {
            // the data source escapes wildcards in a parameter of these methods, so that % and _ are only characters
            var (text, value) = Prepare(field, target, (string)Value(field, NotNull(argument, path), path), folding.FoldPart);
            return WhenPresent(target, Expression.Call(text, method, value));
        }
    }

    private static string Positive(string operation) => operation switch
    {
        "neq" => "eq",
        "nin" => "in",
        "ngt" => "gt",
        "ngte" => "gte",
        "nlt" => "lt",
        "nlte" => "lte",
        "ncontains" => "contains",
        "nstartsWith" => "startsWith",
        "nendsWith" => "endsWith",
        _ => operation,
    };

    private static Expression Negate(Expression condition) => condition switch
    {
        BinaryExpression { NodeType: ExpressionType.Equal } equal => Expression.NotEqual(equal.Left, equal.Right),

        // "present and …" turns into "absent or not …"
        BinaryExpression { NodeType: ExpressionType.AndAlso, Left: BinaryExpression { NodeType: ExpressionType.NotEqual } present } and =>
            Expression.OrElse(Expression.Equal(present.Left, present.Right), Expression.Not(and.Right)),
        _ => Expression.Not(condition),
    };

    private Expression Equal(FilterField field, object? argument, Expression target, string path)
    {
        if (argument is null)
        {
            return ExpressionParts.IsNullable(target.Type)
                ? ExpressionParts.IsNull(target)
                : throw BadInput.Error($"\"{path}\" must not be null: the field always has a value.");
        }

        var value = Value(field, argument, path);
        if (field.Kind != FilterFieldKind.Text || field.Matching == TextMatching.Exact)
        {
            return Expression.Equal(target, given.Next(target.Type, value));
        }

        var (text, parameter) = Prepare(field, target, (string)value, folding.Fold);
        return WhenPresent(target, Expression.Equal(text, parameter));
    }

    private Expression In(FilterField field, object? argument, Expression target, string path)
    {
        var folded = field.Kind == FilterFieldKind.Text && field.Matching == TextMatching.Folded;
        var items = (ICollection)NotNull(argument, path);
        if (items.Count > limits.MaxListLength)
        {
            throw new GraphQLException($"\"{path}\" has more than {limits.MaxListLength} values.", ErrorCodes.LimitExceeded);
        }

        var values = new List<object>(items.Count);
        var orNull = false;
        foreach (var item in items)
        {
            if (item is null)
            {
                orNull = true;
                continue;
            }

            var value = Value(field, item, path);
            values.Add(folded ? folding.Fold((string)value) : value);
        }

        var contained = folded
            ? WhenPresent(target, Contained(folding.Fold(target), values))
            : Contained(target, values);
        return orNull && ExpressionParts.IsNullable(target.Type)
            ? Expression.OrElse(ExpressionParts.IsNull(target), contained)
            : contained;
    }

    private Expression Contained(Expression value, List<object> values)
    {
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(value.Type), values.Count)!;
        values.ForEach(item => list.Add(item));
        return Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [value.Type], given.Next(list.GetType(), list), value);
    }

    private (Expression Text, Expression Value) Prepare(FilterField field, Expression target, string value, Func<string, string> fold) =>
        field.Matching == TextMatching.Folded
            ? (folding.Fold(target), given.Next(typeof(string), fold(value)))
            : (target, given.Next(typeof(string), value));

    /// <summary>Text methods need an object, and SQL's "unknown" must be "no" before it is negated.</summary>
    private static Expression WhenPresent(Expression target, Expression condition) =>
        Expression.AndAlso(ExpressionParts.IsNotNull(target), condition);

    private static object NotNull(object? argument, string path) =>
        argument ?? throw BadInput.Error($"\"{path}\" must not be null. Leave it out instead.");

    private object Value(FilterField field, object argument, string path)
    {
        if (field.Kind == FilterFieldKind.Id && argument is string id)
        {
            return decodeId(id, field.NodeType!);
        }

        if (argument is string { Length: var length } && length > limits.MaxTextLength)
        {
            throw new GraphQLException($"\"{path}\" has more than {limits.MaxTextLength} characters.", ErrorCodes.LimitExceeded);
        }

        if (argument is string text && text.Contains('\0', StringComparison.Ordinal))
        {
            // no row holds it, and SQLite reads a text only as far as there: what is left may be in every row
            throw BadInput.Error($"\"{path}\" holds the character U+0000, which no text here can have.");
        }

        if (field.ValueType.IsInstanceOfType(argument))
        {
            return argument;
        }

        try
        {
            return Convert.ChangeType(argument, field.ValueType, CultureInfo.InvariantCulture);
        }
        catch (Exception e) when (e is InvalidCastException or OverflowException or FormatException)
        {
            throw BadInput.Error($"\"{path}\" is not a value that this field can have.");
        }
    }
}

/// <summary>The values of a client's conditions, in the order in which they are met: each a parameter of the statement.</summary>
/// <param name="others">Values that are put in the places of those that the client gave; null to take note of the client's.</param>
internal sealed class FilterValues(IReadOnlyList<object?>? others = null)
{
    private readonly List<object?> _given = [];

    /// <summary>What the client gave.</summary>
    public IReadOnlyList<object?> Given => _given;

    /// <summary>A parameter with the next value.</summary>
    public Expression Next(Type type, object? value)
    {
        _given.Add(value);
        return ParameterBox.Of(type, others is null ? value : others[_given.Count - 1]);
    }
}

/// <summary>Global ids in a <c>where</c> argument.</summary>
internal static class FilterIds
{
    /// <summary>Reads keys from the ids that a request gives.</summary>
    public static Func<string, Type, object> Decoder(IResolverContext context)
    {
        // what is decoded with may outlive the request: a statement is composed again for each connection
        var (schema, ids) = (context.Schema, context.Service<INodeIdSerializer>());
        return (id, type) => Decode(schema, ids, id, type);
    }

    /// <summary>The key that <paramref name="id"/> holds.</summary>
    /// <exception cref="GraphQLException">Not an id of the type whose runtime type is <paramref name="nodeType"/>.</exception>
    public static object Decode(IResolverContext context, string id, Type nodeType) =>
        Decode(context.Schema, context.Service<INodeIdSerializer>(), id, nodeType);

    private static object Decode(GraphQLSchema schema, INodeIdSerializer ids, string id, Type nodeType)
    {
        var name = schema.Types.OfType<GraphQLObjectType>().FirstOrDefault(type => type.RuntimeType == nodeType)?.Name ?? nodeType.Name;
        return ids.TryParse(id, out var typeName, out var text)
            && typeName == name
            && NodeKeys.TryParse(text, typeof(int), out var key)
            ? key
            : throw BadInput.Error($"\"{id}\" is not the id of a {name}.");
    }
}
