namespace Volunteers.GraphQL.Mutations;

/// <summary>What a mutation came to: what it changed, or why it refused.</summary>
/// <param name="Data">What the method returned; null when it refused.</param>
/// <param name="Errors">Declared exceptions; null when it did not refuse.</param>
internal sealed record MutationPayload(object? Data, IReadOnlyList<Exception>? Errors);
