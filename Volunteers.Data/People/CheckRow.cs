namespace Volunteers.Data.People;

/// <summary>One fact of a check, with the check, as <see cref="CheckQueries.ChecksOf"/> reads it.</summary>
public readonly record struct CheckRow(
    int Id, int VolunteerId, CheckKind Kind, string? Reference, int FactId, CheckStatus Status, DateOnly On, string? By);
