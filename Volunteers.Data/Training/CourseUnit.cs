using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Volunteers.Data.Training;

/// <summary>A part of a course that is assessed by itself.</summary>
public sealed class CourseUnit
{
    public int Id { get; private set; }

    public int CourseId { get; private set; }

    public Course Course { get; private set; } = null!;

    public required string Code { get; init; }

    public required string Title { get; init; }

    public int? Credits { get; init; }

    public required bool Mandatory { get; init; }

    public int Position { get; init; }
}

/// <summary>A unit as entered.</summary>
public sealed record CourseUnitDetails(string? Code, string? Title, int? Credits, bool Mandatory);

internal sealed class CourseUnitConfiguration : IEntityTypeConfiguration<CourseUnit>
{
    public void Configure(EntityTypeBuilder<CourseUnit> unit) => unit.HasIndex(u => new { u.CourseId, u.Code }).IsUnique();
}
