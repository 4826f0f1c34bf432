namespace Volunteers.Data.People;

/// <summary>Whom to call when something happens to a volunteer.</summary>
public sealed class EmergencyContact : IVolunteerOwned
{
    public int Id { get; private set; }

    public int VolunteerId { get; private set; }

    public string Name { get; private set; } = string.Empty;

    public string? Relationship { get; private set; }

    public string Phone { get; private set; } = string.Empty;

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

    /// <exception cref="InvalidInputException">The name or the telephone number is missing or impossible; all of it at once.</exception>
    internal void Set(string? name, string? relationship, string? phone)
    {
        var rules = new InputRules();
        var now = Read(rules, name, relationship, phone);
        rules.ThrowIfAny();
        (Name, Relationship, Phone) = (now.Name, now.Relationship, now.Phone);
    }
}
