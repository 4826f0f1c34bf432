using Volunteers.Data.People;
using Volunteers.Data.Training;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.Programmes;

/// <summary>Something that a role asks for: exactly one of these.</summary>
[OneOf]
public sealed record RequirementInput(
    [ID<Course>] int? AccreditationFromCourseId, CheckKind? CheckKind, bool? Induction, int? MinimumAge);
