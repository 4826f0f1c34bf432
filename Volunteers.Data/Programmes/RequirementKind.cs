namespace Volunteers.Data.Programmes;

/// <summary>What a role can ask for.</summary>
public enum RequirementKind
{
    Accreditation = 0,
    Check = 1,
    Induction = 2,
    MinimumAge = 3,
}
