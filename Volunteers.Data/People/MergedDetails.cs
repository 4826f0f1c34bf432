namespace Volunteers.Data.People;

/// <summary>
/// What is known of a person on two records, field by field. What stands on the record that stays holds, and what it does not say is filled from the other; where
/// one of them is more careful, that one holds. The names stay.
/// </summary>
internal static class MergedDetails
{
    private static readonly IReadOnlyList<Field> Fields =
    [
        new("FullName", "Name", d => d.FullName, null),
        new("KnownAs", "Name to call them by", d => d.KnownAs, null),
        new("Email", "E-mail address", d => d.Email, (d, from) => d with { Email = from.Email }),
        new("Phone", "Telephone number", d => d.Phone, (d, from) => d with { Phone = from.Phone }),
        new("Postcode", "Postcode", d => d.Postcode, (d, from) => d with { Postcode = from.Postcode }),
        new("DateOfBirth", "Date of birth", d => d.DateOfBirth?.InWords(), (d, from) => d with { DateOfBirth = from.DateOfBirth }),
        new("HowHeard", "How they heard of us", d => d.HowHeard, (d, from) => d with { HowHeard = from.HowHeard }),
        new("Languages", "Languages", d => d.Languages, (d, from) => d with { Languages = from.Languages }),
        new("Skills", "Skills", d => d.Skills, (d, from) => d with { Skills = from.Skills }),
        new("Interests", "Interests", d => d.Interests, (d, from) => d with { Interests = from.Interests }),
        new("AccessNeeds", "What they need from us", d => d.AccessNeeds, (d, from) => d with { AccessNeeds = from.AccessNeeds }),
        new("Availability", "When they can come", d => Times(d.Availability), (d, from) => d with { Availability = from.Availability }),
        new("ParentOrCarer", "Parent or carer of a child at the centre", d => d.ParentOrCarer ? "yes" : null, (d, from) => d with { ParentOrCarer = from.ParentOrCarer }),
        new("WhereaboutsConfidential", "Where they are is confidential", d => d.WhereaboutsConfidential ? "yes" : null,
            (d, from) => d with { WhereaboutsConfidential = from.WhereaboutsConfidential }),
        new("ParentalConsentBy", "The parent or carer who agreed", Consent,
            (d, from) => d with { ParentalConsentBy = from.ParentalConsentBy, ParentalConsentHow = from.ParentalConsentHow, ParentalConsentOn = from.ParentalConsentOn }),
    ];

    /// <summary>What the record that stays says afterwards.</summary>
    public static VolunteerDetails United(VolunteerDetails kept, VolunteerDetails merged) =>
        Fields.Where(field => field.Take is not null && field.Says(kept) is null && field.Says(merged) is not null).Aggregate(kept, (united, field) => field.Take!(united, merged));

    /// <summary>What it says when a merge is undone: what was taken over goes, and what somebody has written since stays.</summary>
    public static VolunteerDetails GivenBack(VolunteerDetails now, VolunteerDetails before, VolunteerDetails after) =>
        Fields.Where(field => field.Take is not null && field.Says(before) != field.Says(after) && field.Says(now) == field.Says(after))
            .Aggregate(now, (given, field) => field.Take!(given, before));

    /// <summary>What the other record says differently, and what the record that stays says afterwards.</summary>
    public static IReadOnlyList<MergeDifference> Differences(VolunteerDetails kept, VolunteerDetails merged) =>
    [
        .. Fields.Where(field => field.Says(merged) is not null && !string.Equals(field.Says(kept), field.Says(merged), StringComparison.Ordinal))
            .Select(field => new MergeDifference(field.Title, field.Says(kept), field.Says(merged), field.Take is not null && field.Says(kept) is null)),
    ];

    /// <summary>The fields that were filled, by their names in the audit trail.</summary>
    public static IEnumerable<(string Name, string? Before, string? After)> Filled(VolunteerDetails before, VolunteerDetails after) =>
        Fields.Where(field => field.Says(before) != field.Says(after)).Select(field => (field.Name, field.Says(before), field.Says(after)));

    /// <summary>What is known in words, for a copy of what is held.</summary>
    public static IEnumerable<(string Title, string? Value)> InWords(VolunteerDetails details) => Fields.Select(field => (field.Title, field.Says(details)));

    private static string? Consent(VolunteerDetails details) => details.ParentalConsentBy is not { } by ? null
        : string.Join(", ", new[] { by, details.ParentalConsentHow, details.ParentalConsentOn?.InWords() }.OfType<string>());

    private static string? Times(Availability times) => times == Availability.None ? null
        : string.Join(", ", Enum.GetValues<Availability>().Where(part => part != Availability.None && times.HasFlag(part)).Select(part => Audit.AuditWords.Spaced(part.ToString(), "")));

    /// <param name="Says">Its value in words; null: nothing is said.</param>
    /// <param name="Take">Takes it over; null: it stays as it is.</param>
    private sealed record Field(string Name, string Title, Func<VolunteerDetails, string?> Says, Func<VolunteerDetails, VolunteerDetails, VolunteerDetails>? Take);
}

/// <summary>What two records of one person say differently.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Kept">What the record that stays says; null: nothing.</param>
/// <param name="Merged">What the other says.</param>
/// <param name="IsFilled">Whether the record that stays takes it over from the other; otherwise it keeps what it says.</param>
public sealed record MergeDifference(string Title, string? Kept, string? Merged, bool IsFilled);
