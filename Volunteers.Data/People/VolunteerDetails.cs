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

    /// <summary>As it is kept; what is wrong with it is added to the rules, and then nothing of it is to be kept.</summary>
    internal VolunteerDetails Clean(DateOnly today, InputRules rules)
    {
        var fullName = rules.PersonName("fullName", FullName, "the full name");
        var knownAs = rules.Line("knownAs", KnownAs, "the name to call them by", 80);
        var email = rules.Email("email", Email);
        var phone = rules.Phone("phone", Phone);
        rules.RefuseIf(email is null && phone is null, "email", "Give an e-mail address or a telephone number: one way to reach them is enough.");
        var agreedBy = rules.Line("parentalConsentBy", ParentalConsentBy, "the parent's or carer's name", 120);
        var agreedHow = rules.Line("parentalConsentHow", ParentalConsentHow, "how the parent or carer was reached", 200);
        rules.RefuseIf(agreedBy is null && (agreedHow is not null || ParentalConsentOn is not null), "parentalConsentBy", "Say which parent or carer agreed.");
        rules.NotInFuture("parentalConsentOn", ParentalConsentOn ?? today, today, "the date of the consent");
        return this with
        {
            FullName = fullName,
            KnownAs = knownAs ?? fullName.Split(' ')[0],
            Email = email,
            Phone = phone,
            Postcode = rules.Postcode("postcode", Postcode),
            DateOfBirth = rules.DateOfBirth("dateOfBirth", DateOfBirth, today),
            HowHeard = rules.Line("howHeard", HowHeard, "how they heard of us", 200),
            Languages = rules.Line("languages", Languages, "the languages", 400),
            Skills = rules.Line("skills", Skills, "the skills", 400),
            Interests = rules.Line("interests", Interests, "the interests", 400),
            AccessNeeds = rules.Line("accessNeeds", AccessNeeds, "the access needs", 400),
            ParentalConsentBy = agreedBy,
            ParentalConsentHow = agreedHow,
            ParentalConsentOn = agreedBy is null ? null : ParentalConsentOn ?? today,
        };
    }
}
