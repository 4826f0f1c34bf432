using Volunteers.Data;
using Volunteers.Data.People;

namespace Volunteers.Api.People.Import;

/// <summary>What was read of a row, for somebody to look over before it is imported.</summary>
internal static class PersonInWords
{
    /// <summary>What the answer is called that is yes or no.</summary>
    public const string Parent = "parent or carer of a child at the centre";

    public static IReadOnlyList<string> Of(ImportedPerson person)
    {
        var details = person.Details;
        return
        [
            .. new[]
            {
                Said("known as", details.KnownAs),
                details.Email,
                details.Phone,
                Said("postcode", details.Postcode),
                Said("born", details.DateOfBirth?.InWords()),
                Said("stage", person.Stage is { } stage ? stage.InWords() + (stage.Reason is null ? "" : $" ({stage.Reason})") : null),
                Said("languages", details.Languages),
                Said("skills", details.Skills),
                Said("interests", details.Interests),
                Said("heard of us", details.HowHeard),
                Said("access needs", details.AccessNeeds),
                person.SaysParentOrCarer ? Said(Parent, details.ParentOrCarer ? "yes" : "no") : null,
                Said("parent or carer who agreed", details.ParentalConsentBy),
                Said("available", details.Availability == Availability.None ? null : AvailabilityText.InWords(details.Availability)),
            }.OfType<string>(),
            .. person.Contacts.Select(contact => $"emergency contact: {contact.InWords()}"),
            .. person.Note is null ? [] : new[] { "with a note" },
        ];
    }

    private static string? Said(string what, string? value) => value is null ? null : $"{what}: {value}";
}
