namespace Volunteers.Api.Newsletters;

/// <summary>Who is sent an issue, and who is not.</summary>
public sealed record Readers(int Recipients, IReadOnlyList<ReasonCount> Skipped);
