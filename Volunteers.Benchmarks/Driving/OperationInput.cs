namespace Volunteers.Benchmarks.Driving;

/// <summary>One set of arguments.</summary>
/// <param name="Variables">For GraphQL, as JSON.</param>
/// <param name="Query">For the endpoints, as a query string with its question mark, or nothing.</param>
/// <param name="YogaVariables">Where they differ: a cursor is each server's own.</param>
internal sealed record OperationInput(string Variables, string Query, string? YogaVariables = null);
