using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Volunteers.Data.Access;

namespace Volunteers.Data.Training;

/// <summary>A learner's way through one unit.</summary>
public sealed class UnitAchievement
{
    private readonly List<UnitStep> _steps = [];

    private UnitAchievement()
    {
    }

    public int Id { get; private set; }

    public int CohortPlaceId { get; private set; }

    public CohortPlace CohortPlace { get; private set; } = null!;

    public int CourseUnitId { get; private set; }

    public CourseUnit Unit { get; private set; } = null!;

    public IReadOnlyList<UnitStep> Steps => _steps;

    /// <summary>The latest fact; needs <see cref="Steps"/> loaded.</summary>
    public UnitStep Latest => UnitAchievementFacts.Latest.Of(this);

    /// <summary>The recorded state; needs <see cref="Steps"/> loaded.</summary>
    public UnitStatus Status => Latest.Status;

    internal static UnitAchievement Begin(CourseUnit unit, UnitStatus status, DateOnly on, Actor by, DateOnly today)
    {
        var achievement = new UnitAchievement { Unit = unit, CourseUnitId = unit.Id };
        achievement.Record(status, on, by, today);
        return achievement;
    }

    internal void Record(UnitStatus status, DateOnly on, Actor by, DateOnly today)
    {
        var rules = new InputRules();
        rules.NotInFuture("on", on, today, "the date of an assessment");
        rules.ThrowIfAny();

        UnitStatus? now = _steps.Count == 0 ? null : Status;
        if (now is not null && on < Latest.On)
        {
            throw new AssessmentRefusedException("The last fact of this unit is later than that day.");
        }

        var follows = status switch
        {
            UnitStatus.Working => now is null or UnitStatus.Referred,
            UnitStatus.Submitted => now is null or UnitStatus.Working or UnitStatus.Referred,
            UnitStatus.Referred or UnitStatus.Achieved => now is null or UnitStatus.Working or UnitStatus.Submitted or UnitStatus.Referred && now != status,
            UnitStatus.QualityAssured => now is UnitStatus.Achieved,
            UnitStatus.Claimed => now is UnitStatus.Achieved or UnitStatus.QualityAssured,
            UnitStatus.Certificated => now is UnitStatus.Claimed,
            _ => false,
        };
        if (!follows)
        {
            throw new AssessmentRefusedException(now is null
                ? "A unit is assessed before it is quality assured, claimed and certificated."
                : $"The unit is {InWords(now.Value)}; it cannot become {InWords(status)} from there.");
        }

        if (status == UnitStatus.QualityAssured && Latest.By.IsSameAs(by))
        {
            throw new AssessmentRefusedException("Someone other than the assessor has to quality assure a unit.");
        }

        _steps.Add(new UnitStep { Status = status, On = on, By = by });
    }

    private static string InWords(UnitStatus status) =>
        status == UnitStatus.QualityAssured ? "quality assured" : status.ToString().ToLowerInvariant();
}

/// <summary>A fact of a unit's assessment.</summary>
public sealed class UnitStep : IPartOf
{
    public int Id { get; private set; }

    public int UnitAchievementId { get; private set; }

    public UnitAchievement UnitAchievement { get; private set; } = null!;

    public required UnitStatus Status { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>Who assessed or assured it.</summary>
    public required Actor By { get; init; }

    (Type Type, int Id) IPartOf.Whole => (typeof(UnitAchievement), UnitAchievementId);
}

/// <summary>What follows from the steps of a learner's way through a unit.</summary>
public static class UnitAchievementFacts
{
    public static readonly Fact<UnitAchievement, UnitStep> Latest = new(u => u.Steps.OrderBy(s => s.On).ThenBy(s => Facts.Recorded(s.Id)).Last());

    public static readonly Fact<UnitAchievement, UnitStatus> Status = new(u => Latest.Of(u).Status);
}

internal sealed class UnitAchievementConfiguration : IEntityTypeConfiguration<UnitAchievement>
{
    public void Configure(EntityTypeBuilder<UnitAchievement> unit)
    {
        unit.Ignore(u => u.Latest);
        unit.HasOne(u => u.Unit).WithMany().HasForeignKey(u => u.CourseUnitId);
        unit.HasIndex(u => new { u.CohortPlaceId, u.CourseUnitId }).IsUnique();
    }
}
