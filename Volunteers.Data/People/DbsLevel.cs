namespace Volunteers.Data.People;

/// <summary>How much a DBS check looks into.</summary>
public enum DbsLevel
{
    Basic = 0,
    Standard = 1,
    Enhanced = 2,
    EnhancedWithBarredLists = 3,
}
