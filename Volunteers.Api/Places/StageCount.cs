using Volunteers.Data.People;

namespace Volunteers.Api.Places;

/// <summary>How many volunteers of a centre are at a stage.</summary>
public sealed record StageCount(EnrolmentStage Stage, int Count);
