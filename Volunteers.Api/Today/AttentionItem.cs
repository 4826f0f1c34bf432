using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.Today;

/// <summary>Something that wants attention today.</summary>
/// <param name="DueOn">By when; null when it is simply open.</param>
/// <param name="Subject">The record to open.</param>
public sealed record AttentionItem(
    AttentionKind Kind, string Title, string Detail, DateOnly? DueOn, [property: GraphQLType("Node")] object? Subject);
