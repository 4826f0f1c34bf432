namespace Volunteers.Data.People;

/// <summary>A fact of an enrolment: this stage was reached on this day.</summary>
public sealed class EnrolmentStep : IPartOf
{
    public int Id { get; private set; }

    public int EnrolmentId { get; private set; }

    public Enrolment Enrolment { get; private set; } = null!;

    public required EnrolmentStage Stage { get; init; }

    /// <summary>A local date of the centre.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Why; always there for a stage that ends the enrolment.</summary>
    public string? Reason { get; init; }

    /// <summary>Who recorded it, as shown to people.</summary>
    public string? By { get; init; }

    (Type Type, int Id) IPartOf.Whole => (typeof(Enrolment), EnrolmentId);
}
