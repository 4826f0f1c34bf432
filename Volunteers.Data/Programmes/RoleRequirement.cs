using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Volunteers.Data.People;
using Volunteers.Data.Training;

namespace Volunteers.Data.Programmes;

/// <summary>One thing that a role asks for. Requirements with the same <see cref="Alternative"/> number are alternatives: any one will do.</summary>
public sealed class RoleRequirement
{
    private RoleRequirement()
    {
    }

    public int Id { get; private set; }

    public int ProgrammeRoleId { get; private set; }

    public ProgrammeRole Role { get; private set; } = null!;

    public RequirementKind Kind { get; private set; }

    public int? CourseId { get; private set; }

    public Course? Course { get; private set; }

    public int? CheckTypeId { get; private set; }

    public CheckType? CheckType { get; private set; }

    public int? MinimumAge { get; private set; }

    /// <summary>Null: needed in any case.</summary>
    public int? Alternative { get; init; }

    /// <summary>In words; needs <see cref="Course"/> and <see cref="CheckType"/> loaded where there is one.</summary>
    public string Description => Kind switch
    {
        RequirementKind.Accreditation => $"Accreditation: {Course?.Title ?? "course"}",
        RequirementKind.Check => $"Clear {CheckType?.InWords ?? "check"}",
        RequirementKind.Induction => "Induction",
        RequirementKind.MinimumAge => $"At least {MinimumAge} years old",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>An accreditation that <paramref name="course"/> gives.</summary>
    public static RoleRequirement AccreditationFrom(Course course, int? alternative = null) =>
        new() { Kind = RequirementKind.Accreditation, Course = course, CourseId = course.Id == 0 ? null : course.Id, Alternative = alternative };

    /// <summary>A check that is clear, with or without a risk assessment.</summary>
    public static RoleRequirement ClearCheck(CheckType type, int? alternative = null) =>
        new() { Kind = RequirementKind.Check, CheckTypeId = type.Id == 0 ? null : type.Id, CheckType = type.Id == 0 ? type : null, Alternative = alternative };

    /// <summary>An induction at the programme's centre.</summary>
    public static RoleRequirement Induction(int? alternative = null) =>
        new() { Kind = RequirementKind.Induction, Alternative = alternative };

    /// <summary>An age in years.</summary>
    /// <param name="field">The name of what was entered, for a refusal.</param>
    /// <exception cref="InvalidInputException">Not 1 to 99 years.</exception>
    public static RoleRequirement AtLeast(int years, int? alternative = null, string field = "minimumAge") =>
        years is >= 1 and <= 99
            ? new RoleRequirement { Kind = RequirementKind.MinimumAge, MinimumAge = years, Alternative = alternative }
            : throw new InvalidInputException(field, "Enter the minimum age as 1 to 99 years.");
}

/// <summary>What a role can ask for.</summary>
public enum RequirementKind
{
    Accreditation = 0,
    Check = 1,
    Induction = 2,
    MinimumAge = 3,
}

internal sealed class RoleRequirementConfiguration : IEntityTypeConfiguration<RoleRequirement>
{
    public void Configure(EntityTypeBuilder<RoleRequirement> requirement)
    {
        requirement.HasOne(r => r.Role).WithMany(r => r.Requirements).HasForeignKey(r => r.ProgrammeRoleId);
        requirement.HasOne(r => r.CheckType).WithMany().HasForeignKey(r => r.CheckTypeId);
    }
}
