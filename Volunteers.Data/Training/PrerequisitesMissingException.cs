namespace Volunteers.Data.Training;

/// <summary>What a course asks for beforehand is not there; says all of it.</summary>
public sealed class PrerequisitesMissingException(string volunteer, IReadOnlyList<string> reasons)
    : DomainException($"{volunteer} cannot have a place yet: {string.Join(" ", reasons)}")
{
    public IReadOnlyList<string> Reasons { get; } = reasons;
}
