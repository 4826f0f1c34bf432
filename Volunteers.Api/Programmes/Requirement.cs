namespace Volunteers.Api.Programmes;

/// <summary>Something that a role asks for, in words.</summary>
public sealed record Requirement(string Description);
