namespace Volunteers.Data.People;

/// <summary>What a volunteer tells us about themself. All optional but the name, and one way to reach them.</summary>
public sealed record VolunteerDetails
{
    public required string? FullName { get; init; }

    /// <summary>What to call them; the first word of the full name when not given.</summary>
    public string? KnownAs { get; init; }

    public string? Email { get; init; }

    public string? Phone { get; init; }

    public string? Postcode { get; init; }

    public DateOnly? DateOfBirth { get; init; }

    /// <summary>How they heard of the programme.</summary>
    public string? HowHeard { get; init; }

    public string? Languages { get; init; }

    public string? Skills { get; init; }

    public string? Interests { get; init; }

    public string? AccessNeeds { get; init; }

    /// <summary>Whether they are the parent or carer of a child at the centre.</summary>
    public bool ParentOrCarer { get; init; }

    public Availability Availability { get; init; }

    /// <summary>For someone under 18: which parent or carer agreed.</summary>
    public string? ParentalConsentBy { get; init; }

    /// <summary>How that parent or carer was reached.</summary>
    public string? ParentalConsentHow { get; init; }

    /// <summary>When they agreed; the day of recording when it is not said.</summary>
    public DateOnly? ParentalConsentOn { get; init; }
}
