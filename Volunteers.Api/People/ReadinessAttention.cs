using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Attention;
using Volunteers.Data.Access;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Data.Programmes;

namespace Volunteers.Api.People;

/// <summary>People who are expected at sessions of the coming four weeks, and are not ready on the day of one.</summary>
public sealed class ReadinessAttention(Suitability suitability) : IAttentionSource
{
    private static readonly TimeSpan Ahead = TimeSpan.FromDays(28);

    public string Permission => Permissions.ChecksRead;

    public async Task<IReadOnlyList<AttentionItem>> FindAsync(AttentionQuery query, CancellationToken cancellationToken)
    {
        var (db, centres, now, _) = query;
        var until = now + Ahead;
        var places = await db.RotaPlaces.AsNoTracking()
            .Where(r => centres.Contains(r.Session.Programme.CentreId) && r.Session.CancelledAt == null && r.Session.StartsAt > now && r.Session.StartsAt < until
                && RotaPlaceFacts.Counts.Of(r) && r.Volunteer.ErasedAt == null)
            .OrderBy(r => r.Session.StartsAt).ThenBy(r => r.Id)
            .Select(r => new { r.VolunteerId, r.Session.Programme.CentreId, r.Session.Programme.Centre.TimeZone, r.Session.StartsAt })
            .ToListAsync(cancellationToken);
        var expected = places.ConvertAll(p => (p.VolunteerId, p.CentreId, On: CentreTime.Of(p.TimeZone).DateOf(p.StartsAt)));
        var answers = await suitability.OfAllAsync(db, expected, cancellationToken);
        var concerned = expected.Where(e => !answers[e].Ready).GroupBy(e => (e.VolunteerId, e.CentreId)).Take(IAttentionSource.MostOfAKind).ToList();
        int[] ids = [.. concerned.Select(c => c.Key.VolunteerId).Distinct()];
        var people = await db.Volunteers.AsNoTracking().Where(v => ids.Contains(v.Id)).ToDictionaryAsync(v => v.Id, cancellationToken);
        return
        [
            .. from days in concerned
               where people.ContainsKey(days.Key.VolunteerId)
               let first = days.First()
               let sessions = days.Count()
               select new AttentionItem(
                   AttentionKind.NotReady,
                   people[days.Key.VolunteerId].FullName,
                   $"Expected at {(sessions == 1 ? "a session" : $"{sessions} sessions")}, and not ready: {string.Join(" ", answers[first].Reasons.Where(r => !r.Met).Select(r => r.Explanation))}",
                   first.On,
                   people[days.Key.VolunteerId]),
        ];
    }
}
