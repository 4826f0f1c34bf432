using System.Linq.Expressions;
using Volunteers.GraphQL.Querying.Filtering;
using Volunteers.GraphQL.Querying.Sorting;

namespace Volunteers.GraphQL.Querying.Rows;

/// <summary>A field whose value follows from its parent's row by an expression.</summary>
/// <param name="name">The field's name, for messages.</param>
/// <param name="parameters">What the expression depends on besides the row.</param>
/// <param name="declare">The expression for values of the parameters: <c>row => value</c>, or <c>(source, row) => value</c>.</param>
internal sealed class RowField(string name, IReadOnlyList<RowParameter> parameters, Func<object?[], LambdaExpression> declare)
{
    public IReadOnlyList<RowParameter> Parameters => parameters;

    /// <summary>How a list is paged; null when it is answered as a whole.</summary>
    public PagingRule? Paging { get; set; }

    /// <summary>What a list may be filtered by.</summary>
    public FilterModel? Filter { get; set; }

    /// <summary>What a list may be ordered by.</summary>
    public SortModel? Sort { get; set; }

    /// <summary>Whether it is a figure over the facts, whoever asks.</summary>
    public bool OverFacts { get; set; }

    /// <summary>Whether it lists rows of a whole table.</summary>
    public bool IsRoot { get; init; }

    /// <summary>The type whose global id the value is; null when it is none.</summary>
    public string? IdOf { get; init; }

    /// <summary>The expression for these values of its parameters.</summary>
    public LambdaExpression Declare(ReadOnlySpan<object?> values) => declare(values.ToArray());

    public override string ToString() => name;
}

/// <summary>What a method works its value out from: columns of the row, then values of the request.</summary>
/// <param name="Columns">The columns' expressions.</param>
/// <param name="RequestValues">The types of the request's values.</param>
internal sealed record RowComputation(IReadOnlyList<LambdaExpression> Columns, IReadOnlyList<Type> RequestValues);

/// <summary>How large pages are.</summary>
/// <param name="DefaultSize">Rows of a page whose size is not asked for.</param>
/// <param name="MaxSize">Rows of a page at most.</param>
internal sealed record PagingRule(int DefaultSize, int MaxSize);

/// <summary>Something that an expression depends on besides its row: an argument of the field, or a value of the request.</summary>
/// <remarks>
/// It is taken apart into inputs, each a value that a statement sends. Which there are and which of them are null is all that the text of the statement
/// may depend on.
/// </remarks>
internal sealed class RowParameter
{
    private readonly Func<object?, object?[]> _split;
    private readonly Func<object?[], object?> _join;

    private RowParameter(string? argument, Type type, Func<object?, object?[]> split, Func<object?[], object?> join)
    {
        Argument = argument;
        Type = type;
        _split = split;
        _join = join;
    }

    /// <summary>The name of the field's argument; null for a value of the request.</summary>
    public string? Argument { get; }

    /// <summary>The type of the value.</summary>
    public Type Type { get; }

    /// <summary>An argument that is one input: a value, or a list that is sent as one.</summary>
    public static RowParameter One(string argument, Type type) => new(argument, type, value => [value], inputs => inputs[0]);

    /// <summary>An argument that is split into any number of inputs.</summary>
    /// <param name="split">From the argument to its parts.</param>
    public static RowParameter Each(string argument, Type itemType, Func<object?, object?[]> split) =>
        new(argument, itemType.MakeArrayType(), split, inputs => ArrayOf(itemType, inputs));

    /// <summary>A value of the request: a record, each of whose properties is an input.</summary>
    public static RowParameter OfRequest(Type record)
    {
        var constructor = record.GetConstructors().OrderByDescending(candidate => candidate.GetParameters().Length).First();
        var properties = constructor.GetParameters().Select(parameter => record.GetProperty(parameter.Name!)
            ?? throw new InvalidOperationException($"{record.Name} has no property {parameter.Name}. Make it a positional record.")).ToArray();
        return new RowParameter(null, record, value => [.. properties.Select(property => property.GetValue(value))], constructor.Invoke);
    }

    /// <summary>Adds the inputs that a value is taken apart into.</summary>
    /// <returns>How many there are.</returns>
    public int Split(object? value, List<object?> inputs)
    {
        var parts = _split(value);
        inputs.AddRange(parts);
        return parts.Length;
    }

    /// <summary>The value that is made of inputs.</summary>
    public object? Join(ReadOnlySpan<object?> inputs) => _join(inputs.ToArray());

    private static Array ArrayOf(Type itemType, object?[] items)
    {
        var array = Array.CreateInstance(itemType, items.Length);
        items.CopyTo(array, 0);
        return array;
    }
}
