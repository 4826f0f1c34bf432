using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Volunteers.Data.Places;

namespace Volunteers.Data.Programmes;

/// <summary>How many families of a target group came to a session. Families are counted, never named.</summary>
public sealed class FamilyCount
{
    public int Id { get; private set; }

    public int ProgrammeSessionId { get; private set; }

    public ProgrammeSession ProgrammeSession { get; private set; } = null!;

    public int TargetGroupId { get; private set; }

    public required TargetGroup TargetGroup { get; init; }

    public required int Count { get; set; }

    /// <summary>Those among them who came for the first time, when that was asked.</summary>
    public int? NewFamilies { get; set; }
}

internal sealed class FamilyCountConfiguration : IEntityTypeConfiguration<FamilyCount>
{
    public void Configure(EntityTypeBuilder<FamilyCount> count) => count.HasIndex(f => new { f.ProgrammeSessionId, f.TargetGroupId }).IsUnique();
}
