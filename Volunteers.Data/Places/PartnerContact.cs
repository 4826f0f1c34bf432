namespace Volunteers.Data.Places;

/// <summary>Somebody at a partner organisation whom we may ring or write to.</summary>
public sealed class PartnerContact : IPartOf
{
    internal PartnerContact()
    {
    }

    public int Id { get; private set; }

    public int PartnerOrganisationId { get; private set; }

    public PartnerOrganisation PartnerOrganisation { get; private set; } = null!;

    public string Name { get; private set; } = string.Empty;

    /// <summary>What they do there.</summary>
    public string? Position { get; private set; }

    public string? Email { get; private set; }

    public string? Phone { get; private set; }

    (Type Type, int Id) IPartOf.Whole => (typeof(PartnerOrganisation), PartnerOrganisationId);

    /// <exception cref="InvalidInputException">The name, or every way to reach them, is missing.</exception>
    public void Change(PartnerContactDetails details)
    {
        var rules = new InputRules();
        var name = rules.PersonName("name", details.Name, "the contact's name");
        var position = rules.Line("position", details.Position, "what they do there", 120);
        var email = rules.Email("email", details.Email);
        var phone = rules.Phone("telephone", details.Telephone);
        rules.RefuseIf(email is null && phone is null && rules.Problems.Count == 0, "email", "Give an e-mail address or a telephone number.");
        rules.ThrowIfAny();
        (Name, Position, Email, Phone) = (name, position, email, phone);
    }
}

/// <summary>A contact as it is entered.</summary>
public sealed record PartnerContactDetails(string? Name, string? Position, string? Email, string? Telephone);
