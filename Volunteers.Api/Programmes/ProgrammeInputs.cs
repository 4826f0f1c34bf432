using Volunteers.Data.People;
using Volunteers.Data.Training;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.Programmes;

/// <summary>A role of a programme.</summary>
/// <param name="Requires">All of these are needed.</param>
public sealed record ProgrammeRoleInput(string Title, bool Leads, int NeededPerSession, IReadOnlyList<RequirementInput>? Requires);

/// <summary>Something that a role asks for: exactly one of these.</summary>
/// <param name="CheckKind">The check that the cluster began with for that kind.</param>
[OneOf]
public sealed record RequirementInput(
    [ID<Course>] int? AccreditationFromCourseId, CheckKind? CheckKind, bool? Induction, int? MinimumAge, [ID<CheckType>] int? CheckTypeId);

/// <summary>How many families of a target group came; they are counted, never named.</summary>
/// <param name="TargetGroup">The group's name at the centre.</param>
public sealed record FamilyCountInput(string TargetGroup, int Count, int? NewFamilies);
