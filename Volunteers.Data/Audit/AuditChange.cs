namespace Volunteers.Data.Audit;

/// <summary>One field that changed.</summary>
public sealed class AuditChange
{
    public required string Field { get; init; }

    public string? Before { get; init; }

    public string? After { get; init; }
}
