using System.Linq.Expressions;
using Volunteers.Data.Audit;

namespace Volunteers.Data.Access;

/// <summary>What is known of a person's signing in.</summary>
public static class SignInFacts
{
    /// <summary>The entry of somebody who came in, as a volunteer or by the account of the same person.</summary>
    public static readonly Expression<Func<AuditEntry, bool>> IsOfVolunteer = entry => entry.Action == "SignedIn" && entry.VolunteerId != null;
}
