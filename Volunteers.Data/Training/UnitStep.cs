namespace Volunteers.Data.Training;

/// <summary>A fact of a unit's assessment.</summary>
public sealed class UnitStep : IPartOf
{
    public int Id { get; private set; }

    public int UnitAchievementId { get; private set; }

    public UnitAchievement UnitAchievement { get; private set; } = null!;

    public required UnitStatus Status { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>Who assessed or assured it.</summary>
    public required string By { get; init; }

    (Type Type, int Id) IPartOf.Whole => (typeof(UnitAchievement), UnitAchievementId);
}
