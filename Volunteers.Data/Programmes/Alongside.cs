using Microsoft.EntityFrameworkCore;
using Volunteers.Data.People;

namespace Volunteers.Data.Programmes;

/// <summary>Who is beside somebody at a session: first names, and nothing else of people whom a volunteer may not see.</summary>
public static class Alongside
{
    /// <summary>Of each session at which <paramref name="volunteerId"/> is expected, the first names of the others; nothing of any other session.</summary>
    /// <param name="db">With what the person who asks may see: that they are expected is looked up with it.</param>
    public static async Task<ILookup<int, string>> OfAsync(VolunteersDbContext db, IReadOnlyCollection<int> sessionIds, int? volunteerId, CancellationToken cancellationToken)
    {
        int[] ids = [.. sessionIds.Distinct()];
        int[] own = volunteerId is null ? [] : await Expected(db.RotaPlaces, ids)
            .Where(r => r.VolunteerId == volunteerId)
            .Select(r => r.ProgrammeSessionId)
            .ToArrayAsync(cancellationToken);
        var others = own.Length == 0 ? [] : await Expected(db.RotaPlaces.IgnoreQueryFilters(), own)
            .Where(r => r.VolunteerId != volunteerId && !r.Volunteer.WhereaboutsConfidential)
            .OrderBy(r => r.Volunteer.SortKnownAs).ThenBy(r => r.VolunteerId)
            .Select(r => new { r.ProgrammeSessionId, r.Volunteer.FullName, r.Volunteer.KnownAs })
            .ToListAsync(cancellationToken);
        return others.ToLookup(r => r.ProgrammeSessionId, r => PersonName.First(r.FullName, r.KnownAs));
    }

    // whoever pauses keeps their places and is not counted on
    private static IQueryable<RotaPlace> Expected(IQueryable<RotaPlace> places, int[] sessionIds) => places.Where(r =>
        sessionIds.Contains(r.ProgrammeSessionId) && RotaPlaceFacts.Counts.Of(r) && r.Session.CancelledAt == null
        && VolunteerFacts.IsInvitedAt.Of(r.Volunteer, r.Session.Programme.CentreId));
}
