using System.Linq.Expressions;

namespace Volunteers.GraphQL.Querying.Filtering;

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
