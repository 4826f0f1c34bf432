using System.Linq.Expressions;

namespace Volunteers.GraphQL.Querying.Filtering;

/// <summary>Turns a coerced <c>where</c> argument into a condition on rows. Every value becomes a parameter.</summary>
/// <param name="folding">How text is compared.</param>
/// <param name="limits">How much may be asked for.</param>
/// <param name="decodeId">From a global id and the node type it must name to the key.</param>
/// <param name="values">Takes the values, or puts others in their places.</param>
internal sealed class FilterExpression(ITextFolding folding, FilterLimits limits, Func<string, Type, object> decodeId, FilterValues values)
{
    private readonly FilterOperations _operations = new(folding, limits, decodeId, values);
    private int _count;
    private int _objects;

    /// <summary>The condition, or null when the argument asks for nothing.</summary>
    /// <exception cref="GraphQLException">A null where a value is needed, a bad id, or more than the limits allow.</exception>
    public static LambdaExpression? Build(
        FilterModel model,
        Type rowType,
        IReadOnlyDictionary<string, object?> where,
        ITextFolding folding,
        FilterLimits limits,
        Func<string, Type, object> decodeId,
        FilterValues values)
    {
        var row = Expression.Parameter(rowType, "row");
        var condition = new FilterExpression(folding, limits, decodeId, values).Conditions(model, where, row, "where", depth: 1);
        return condition is null ? null : Expression.Lambda(condition, row);
    }

    private Expression? Conditions(
        FilterModel model, IReadOnlyDictionary<string, object?> where, Expression row, string path, int depth)
    {
        CountObject(depth);
        Expression? all = null;
        foreach (var (name, value) in where)
        {
            var at = $"{path}.{name}";
            var condition = name switch
            {
                "and" => Join(value, at, Alternative, Expression.AndAlso, emptyWins: false),
                "or" => Join(value, at, Alternative, Expression.OrElse, emptyWins: true),
                _ => Field(model.Find(name) ?? throw BadInput.Error($"\"{at}\" is not a field of {model.Name}."), value, row, at, depth),
            };
            all = ExpressionParts.And(all, condition);
        }

        return all;

        Expression? Alternative(object? item, string at) => Conditions(model, ObjectOf(item, at), row, at, depth + 1);
    }

    /// <summary>Empty objects make no condition, but each takes its time.</summary>
    private void CountObject(int depth)
    {
        if (depth > limits.MaxDepth)
        {
            throw TooMuch($"\"where\" is nested deeper than {limits.MaxDepth} levels.");
        }

        if (++_objects > limits.MaxObjects)
        {
            throw TooMuch($"\"where\" has more than {limits.MaxObjects} objects.");
        }
    }

    /// <summary>Joins a list of filters. An empty filter matches every row: it adds nothing to <c>and</c>, and decides <c>or</c>.</summary>
    private Expression? Join(
        object? value,
        string path,
        Func<object?, string, Expression?> condition,
        Func<Expression, Expression, BinaryExpression> join,
        bool emptyWins)
    {
        Expression? joined = null;
        foreach (var item in ListOf(value, path))
        {
            if (condition(item, path) is { } one)
            {
                joined = joined is null ? one : join(joined, one);
            }
            else if (emptyWins)
            {
                return null;
            }
        }

        return joined;
    }

    private Expression? Field(FilterField field, object? value, Expression row, string path, int depth)
    {
        var operations = ObjectOf(value, path);
        var target = ExpressionParts.Inline(field.Value, row);
        return Values(field, operations, target, path, depth);
    }

    private Expression? Values(
        FilterField field, IReadOnlyDictionary<string, object?> operations, Expression target, string path, int depth)
    {
        CountObject(depth);
        return Operations(operations, path, (name, argument, at) => name switch
        {
            "and" when field.Kind == FilterFieldKind.Text => Join(argument, at, Alternative, Expression.AndAlso, emptyWins: false),
            "or" when field.Kind == FilterFieldKind.Text => Join(argument, at, Alternative, Expression.OrElse, emptyWins: true),
            _ => _operations.Build(field, name, argument, target, at),
        });

        Expression? Alternative(object? item, string at) => Values(field, ObjectOf(item, at), target, at, depth + 1);
    }

    private Expression? Operations(
        IReadOnlyDictionary<string, object?> operations, string path, Func<string, object?, string, Expression?> build)
    {
        Expression? all = null;
        foreach (var (name, argument) in operations)
        {
            if (++_count > limits.MaxOperations)
            {
                throw TooMuch($"\"where\" has more than {limits.MaxOperations} operations.");
            }

            all = ExpressionParts.And(all, build(name, argument, $"{path}.{name}"));
        }

        return all;
    }

    private static IReadOnlyDictionary<string, object?> ObjectOf(object? value, string path) =>
        value as IReadOnlyDictionary<string, object?> ?? throw BadInput.Error($"\"{path}\" must not be null. Leave it out instead.");

    private IReadOnlyCollection<object?> ListOf(object? value, string path)
    {
        var list = value as IReadOnlyCollection<object?> ?? throw BadInput.Error($"\"{path}\" must not be null. Leave it out instead.");
        return list.Count <= limits.MaxListLength ? list : throw TooMuch($"\"{path}\" has more than {limits.MaxListLength} filters.");
    }

    private static GraphQLException TooMuch(string message) => new(message, ErrorCodes.LimitExceeded);
}

/// <summary>How much a <c>where</c> argument may ask for. Register an instance to change the numbers.</summary>
public sealed record FilterLimits
{
    /// <summary>What is used when nothing is registered.</summary>
    public static FilterLimits Default { get; } = new();

    /// <summary>Objects inside each other, <c>and</c> and <c>or</c> included.</summary>
    public int MaxDepth { get; init; } = 8;

    /// <summary>Operations in all.</summary>
    public int MaxOperations { get; init; } = 100;

    /// <summary>Objects in all, empty ones too.</summary>
    public int MaxObjects { get; init; } = 1000;

    /// <summary>Values of one <c>in</c> or <c>nin</c>, nulls too, and filters of one <c>and</c> or <c>or</c>.</summary>
    public int MaxListLength { get; init; } = 1000;

    /// <summary>Characters of one text.</summary>
    public int MaxTextLength { get; init; } = 1000;
}
