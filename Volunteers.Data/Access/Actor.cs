using System.ComponentModel.DataAnnotations.Schema;

namespace Volunteers.Data.Access;

/// <summary>Who did something: the account, the volunteer that this person is, and the name at that moment. The machinery has neither account nor volunteer.</summary>
[ComplexType]
public sealed record Actor(int? AccountId, int? VolunteerId, string Name)
{
    /// <summary>Whether this is the same person, whatever they are called: names change, and two people share one.</summary>
    public bool IsSameAs(Actor other) =>
        (AccountId, VolunteerId) == (other.AccountId, other.VolunteerId)
        || (AccountId is not null && AccountId == other.AccountId)
        || (VolunteerId is not null && VolunteerId == other.VolunteerId);
}
