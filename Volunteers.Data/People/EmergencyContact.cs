namespace Volunteers.Data.People;

/// <summary>Whom to call when something happens to a volunteer.</summary>
public sealed class EmergencyContact : IVolunteerOwned
{
    public int Id { get; private set; }

    public int VolunteerId { get; private set; }

    public required string Name { get; init; }

    public string? Relationship { get; init; }

    public required string Phone { get; init; }

    /// <summary>What would be refused about a contact; empty when nothing.</summary>
    public static IReadOnlyList<InvalidField> Problems(string? name, string? relationship, string? phone)
    {
        var rules = new InputRules();
        Read(rules, name, relationship, phone);
        return rules.Problems;
    }

    internal static EmergencyContact Read(InputRules rules, string? name, string? relationship, string? phone)
    {
        var contact = new EmergencyContact
        {
            Name = rules.PersonName("name", name, "the contact's name"),
            Relationship = rules.Line("relationship", relationship, "the relationship", 100),
            Phone = rules.Phone("phone", phone) ?? string.Empty,
        };
        rules.RefuseIf(contact.Phone.Length == 0, "phone", "Enter the contact's telephone number.");
        return contact;
    }
}
