using System.Linq.Expressions;
using Volunteers.Data.Audit;
using Volunteers.Data.People;

namespace Volunteers.Data.Access;

/// <summary>What is known of a person's signing in.</summary>
public static class SignInFacts
{
    /// <summary>The entry of somebody who came in, as a volunteer or by the account of the same person.</summary>
    public static readonly Expression<Func<AuditEntry, bool>> IsOfVolunteer = entry => entry.Action == "SignedIn" && entry.VolunteerId != null;

    /// <summary>The volunteers who came in, some of them more than once: also by a record that was merged into theirs.</summary>
    /// <param name="db">Must see everything.</param>
    public static IQueryable<int> PeopleOf(VolunteersDbContext db)
    {
        var entries = db.AuditEntries.Where(IsOfVolunteer);
        return entries.Select(e => e.VolunteerId!.Value)
            .Concat(db.VolunteerMerges.Where(m => VolunteerMergeFacts.Holds.Of(m) && entries.Any(e => e.VolunteerId == m.MergedId)).Select(m => m.VolunteerId));
    }
}
