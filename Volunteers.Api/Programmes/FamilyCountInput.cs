namespace Volunteers.Api.Programmes;

/// <summary>How many families of a target group came; they are counted, never named.</summary>
/// <param name="TargetGroup">The group's name at the centre.</param>
public sealed record FamilyCountInput(string TargetGroup, int Count, int? NewFamilies);
