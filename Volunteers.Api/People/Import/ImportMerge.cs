using Volunteers.Data;
using Volunteers.Data.People;

namespace Volunteers.Api.People.Import;

/// <summary>What is known of somebody and what a row says of them, made one: a filled cell replaces what we have, an empty one never does; the name stays as it is on record.</summary>
internal static class ImportMerge
{
    /// <param name="changes">Takes what changes, in words.</param>
    public static VolunteerDetails Of(VolunteerDetails record, ImportedPerson person, List<string> changes)
    {
        var row = person.Details;
        return record with
        {
            KnownAs = Newer("known as", record.KnownAs, row.KnownAs, changes),
            Email = Newer("e-mail", record.Email, row.Email, changes, (a, b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase)),
            Phone = Newer("phone", record.Phone, row.Phone, changes),
            Postcode = Newer("postcode", record.Postcode, row.Postcode, changes, (a, b) => Compact(a) == Compact(b)),
            DateOfBirth = Newer("date of birth", record.DateOfBirth?.InWords(), row.DateOfBirth?.InWords(), changes) == record.DateOfBirth?.InWords() ? record.DateOfBirth : row.DateOfBirth,
            HowHeard = Newer("how they heard of us", record.HowHeard, row.HowHeard, changes),
            Languages = Newer("languages", record.Languages, row.Languages, changes),
            Skills = Newer("skills", record.Skills, row.Skills, changes),
            Interests = Newer("interests", record.Interests, row.Interests, changes),
            AccessNeeds = Newer("access needs", record.AccessNeeds, row.AccessNeeds, changes),
            ParentOrCarer = person.SaysParentOrCarer && Newer(PersonInWords.Parent, YesNo(record.ParentOrCarer), YesNo(row.ParentOrCarer), changes) is not null ? row.ParentOrCarer : record.ParentOrCarer,
            ParentalConsentBy = Newer("parent or carer who agreed", record.ParentalConsentBy, row.ParentalConsentBy, changes),
            Availability = Newer("available", Words(record.Availability), Words(row.Availability), changes) == Words(record.Availability) ? record.Availability : row.Availability,
        };
    }

    private static string? Newer(string what, string? record, string? row, List<string> changes, Func<string, string, bool>? same = null)
    {
        if (row is null || (record is not null && (same?.Invoke(record, row) ?? string.Equals(record, row, StringComparison.Ordinal))))
        {
            return record;
        }

        changes.Add(record is null ? $"{what}: {row}" : $"{what}: {record} → {row}");
        return row;
    }

    private static string? Words(Availability availability) => availability == Availability.None ? null : AvailabilityText.InWords(availability);

    private static string YesNo(bool yes) => yes ? "yes" : "no";

    private static string Compact(string postcode) => postcode.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
}
