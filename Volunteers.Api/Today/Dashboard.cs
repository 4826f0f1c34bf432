namespace Volunteers.Api.Today;

/// <summary>A centre's day, or that of all centres one works at.</summary>
/// <param name="CentreIds">The centres that it is about.</param>
public sealed record Dashboard(IReadOnlyList<int> CentreIds);
