namespace Volunteers.Data.Places;

/// <summary>Stored by number: append, never renumber.</summary>
public enum PartnerKind
{
    School = 0,
    Health = 1,
    Jobcentre = 2,
    University = 3,
    Charity = 4,
    LocalAuthority = 5,
    AwardingOrganisation = 6,
    Other = 7,
}
