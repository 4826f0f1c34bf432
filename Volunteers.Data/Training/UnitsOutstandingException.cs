namespace Volunteers.Data.Training;

/// <summary>An accreditation is not awarded while units are outstanding; names all of them.</summary>
public sealed class UnitsOutstandingException(string volunteer, IReadOnlyList<string> units)
    : DomainException($"{volunteer} has not achieved: {string.Join(", ", units)}.")
{
    public IReadOnlyList<string> Units { get; } = units;
}
