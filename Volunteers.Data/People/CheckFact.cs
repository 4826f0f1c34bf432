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

    (Type Type, int Id) IPartOf.Whole => (typeof(Check), CheckId);
}
