namespace Volunteers.GraphQL.Limits;

/// <summary>Whether a client wants to be told what its operation costs; by HTTP, the header <c>GraphQL-Cost</c>.</summary>
public enum CostReporting
{
    /// <summary>The cost is checked and not told.</summary>
    None,

    /// <summary>The operation is executed, and <c>extensions.operationCost</c> tells what it was reckoned to cost.</summary>
    Report,

    /// <summary>The operation is not executed; the response holds nothing but <c>extensions.operationCost</c>.</summary>
    Validate,
}
