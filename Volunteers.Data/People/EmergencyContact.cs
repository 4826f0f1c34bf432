namespace Volunteers.Data.People;

/// <summary>Whom to call when something happens to a volunteer.</summary>
public sealed class EmergencyContact : IVolunteerOwned
{
    public int Id { get; private set; }

    public int VolunteerId { get; private set; }

    public string Name { get; private set; } = string.Empty;

    public string? Relationship { get; private set; }

    public string Phone { get; private set; } = string.Empty;

    /// <exception cref="InvalidInputException">The name or the telephone number is missing or impossible; all of it at once.</exception>
    internal void Set(string? name, string? relationship, string? phone)
    {
        var rules = new InputRules();
        var (cleanName, cleanRelationship) = (rules.PersonName("name", name, "the contact's name"), rules.Line("relationship", relationship, "the relationship", 100));
        var cleanPhone = rules.Phone("phone", phone);
        rules.RefuseIf(cleanPhone is null, "phone", "Enter the contact's telephone number.");
        rules.ThrowIfAny();
        (Name, Relationship, Phone) = (cleanName, cleanRelationship, cleanPhone!);
    }
}
