namespace Volunteers.GraphQL.Types;

/// <summary>
/// What a field costs each time it is resolved, an argument or input field each time it is given, an object, scalar or enum each time it is
/// answered (<c>@cost</c>); against the budget of a request.
/// </summary>
/// <param name="weight">A plain property costs 0, an object 1, something that reads the database for itself 10.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Class | AttributeTargets.Enum)]
public sealed class CostAttribute(double weight) : Attribute
{
    /// <summary>What it costs once.</summary>
    public double Weight { get; } = weight;

    /// <summary>
    /// How many times as much a field costs for itself, for what its arguments ask and for the count of its list; 0 takes 100 where a field of
    /// the query type reads a list with <c>[UsePaging]</c>, and 1 elsewhere.
    /// </summary>
    public double Factor { get; set; }
}

/// <summary>How many items the list field is reckoned to answer when its cost is estimated (<c>@listSize</c>).</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class ListSizeAttribute : Attribute
{
    /// <summary>The size where no slicing argument says another; 0 means the server's default.</summary>
    public int AssumedSize { get; set; }

    /// <summary>Arguments that limit the size, for example <c>first</c>; of an argument that is a list, its length counts.</summary>
    public string[] SlicingArguments { get; set; } = [];

    /// <summary>The size where none of the slicing arguments is given; 0 means <see cref="AssumedSize"/>.</summary>
    public int SlicingArgumentDefaultValue { get; set; }

    /// <summary>Fields of the answered object that hold the list, for example <c>edges</c> and <c>nodes</c>.</summary>
    public string[] SizedFields { get; set; } = [];

    /// <summary>Whether an operation must give exactly one of the slicing arguments.</summary>
    public bool RequireOneSlicingArgument { get; set; } = true;
}
