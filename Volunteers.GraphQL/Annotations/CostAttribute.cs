namespace Volunteers.GraphQL.Annotations;

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
}
