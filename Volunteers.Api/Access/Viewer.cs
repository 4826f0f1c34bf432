namespace Volunteers.Api.Access;

/// <summary>Who is signed in, and what they may do.</summary>
public sealed record Viewer(string DisplayName, string? Email);
