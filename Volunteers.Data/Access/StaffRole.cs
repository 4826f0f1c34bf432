using Volunteers.Data.Places;

namespace Volunteers.Data.Access;

/// <summary>An account's role at one centre, or for the whole cluster.</summary>
public sealed class StaffRole
{
    public int Id { get; private set; }

    public int AccountId { get; private set; }

    public Account Account { get; private set; } = null!;

    /// <summary>Null: the whole cluster.</summary>
    public int? CentreId { get; init; }

    public Centre? Centre { get; private set; }

    public required StaffRoleKind Kind { get; init; }
}
