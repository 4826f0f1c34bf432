namespace Volunteers.Data.People;

/// <summary>A fact of a check: it came to this state on this day.</summary>
public sealed class CheckFact : IPartOf
{
    public int Id { get; private set; }

    public int CheckId { get; private set; }

    public Check Check { get; private set; } = null!;

    public required CheckStatus Status { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>Who recorded it; for <see cref="CheckStatus.Seen"/>, who saw the original.</summary>
    public string? By { get; init; }

    /// <summary>A fact as it was read, untracked.</summary>
    internal static CheckFact Read(int id, int checkId, CheckStatus status, DateOnly on, string? by) =>
        new() { Id = id, CheckId = checkId, Status = status, On = on, By = by };

    (Type Type, int Id) IPartOf.Whole => (typeof(Check), CheckId);
}
