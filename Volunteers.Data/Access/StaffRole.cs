using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Volunteers.Data.Places;
using Volunteers.Data.Programmes;

using static System.FormattableString;

namespace Volunteers.Data.Access;

/// <summary>An account's role at one centre, or for the whole cluster; whoever leads programmes has it for one programme of a centre.</summary>
public sealed class StaffRole
{
    public int Id { get; private set; }

    public int AccountId { get; private set; }

    public Account Account { get; private set; } = null!;

    /// <summary>Null: the whole cluster. For one programme it is the programme's centre.</summary>
    public int? CentreId { get; init; }

    public Centre? Centre { get; private set; }

    /// <summary>The only programme that it is for; null: all that the role gives at the centre.</summary>
    public int? ProgrammeId { get; init; }

    public Programme? Programme { get; private set; }

    public required StaffRoleKind Kind { get; init; }

    /// <summary>Where it holds, as one text that is never null: databases take two nulls for different, so that an index over the numbers keeps nothing unique.</summary>
    [NotAudited]
    public string Place
    {
        get => ProgrammeId is { } programme ? Invariant($"programme {programme}") : CentreId is { } centre ? Invariant($"centre {centre}") : "cluster";
        private set { }
    }
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
    InternalQualityAssurer = 6,
}

internal sealed class StaffRoleConfiguration : IEntityTypeConfiguration<StaffRole>
{
    public void Configure(EntityTypeBuilder<StaffRole> role)
    {
        role.Property(r => r.Place).HasMaxLength(40);
        role.HasIndex(r => new { r.AccountId, r.Place, r.Kind }).IsUnique();
    }
}
