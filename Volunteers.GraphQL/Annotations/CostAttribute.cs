namespace Volunteers.GraphQL.Annotations;

/// <summary>What resolving the field once costs, against the budget of a request.</summary>
/// <param name="weight">A plain property costs 0, a resolver 1, something that reads the database 10.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class CostAttribute(double weight) : Attribute
{
    /// <summary>Cost of resolving the field once.</summary>
    public double Weight { get; } = weight;
}
