using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
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

/// <summary>What a member of staff does at a centre. Stored by number: append, never renumber.</summary>
public enum StaffRoleKind
{
    Administrator = 0,
    Coordinator = 1,
    Tutor = 2,
    Assessor = 3,
    ProgrammeLead = 4,
    Viewer = 5,
}

internal sealed class StaffRoleConfiguration : IEntityTypeConfiguration<StaffRole>
{
    public void Configure(EntityTypeBuilder<StaffRole> role) => role.HasIndex(r => new { r.AccountId, r.CentreId, r.Kind }).IsUnique();
}
