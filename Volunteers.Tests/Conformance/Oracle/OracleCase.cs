using System.Text.Json;

namespace Volunteers.Tests.Conformance.Oracle;

/// <summary>A document and what graphql-js says of it; see oracle.js.</summary>
internal sealed record OracleCase(
    int Number,
    string Schema,
    string How,
    string Query,
    JsonElement Variables,
    string? OperationName,
    OracleSyntaxError? Syntax,
    string? Printed,
    string? Thrown,
    IReadOnlyList<OracleRuleError>? Errors,
    OracleResult? Result);

/// <summary>Why the text is no document.</summary>
internal sealed record OracleSyntaxError(string Message, IReadOnlyList<int[]> At);

/// <summary>What one rule found.</summary>
internal sealed record OracleRuleError(string Rule, string Message, IReadOnlyList<int[]> At);

/// <summary>The response; <see cref="Data"/> is undefined when nothing was executed.</summary>
internal sealed record OracleResult(JsonElement Data, IReadOnlyList<OracleFieldError> Errors);

/// <summary>One of the response's errors.</summary>
internal sealed record OracleFieldError(string Message, IReadOnlyList<int[]> At, JsonElement Path);
