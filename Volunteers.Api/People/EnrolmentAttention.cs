using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Attention;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.People;
using Volunteers.Data.Policies;

namespace Volunteers.Api.People;

/// <summary>People on the way in, past the enquiry, who stand at a stage for longer than their centre wants.</summary>
public sealed class EnrolmentAttention(PolicyBook policies) : IAttentionSource
{
    public string Permission => Permissions.VolunteersWrite;

    public async Task<IReadOnlyList<AttentionItem>> FindAsync(AttentionQuery query, CancellationToken cancellationToken)
    {
        var (db, centres, _, today) = query;
        var book = new Dictionary<int, Policy>();
        foreach (var centreId in centres)
        {
            book[centreId] = await policies.OfAsync(centreId, cancellationToken);
        }

        var items = new List<AttentionItem>();

        // centres of the same patience are read together
        foreach (var alike in book.GroupBy(
            centre => (centre.Value.Of(PolicyKeys.ApplicationOverdueDays), centre.Value.Of(PolicyKeys.CheckOverdueDays), centre.Value.Of(PolicyKeys.InductionOverdueDays)),
            centre => centre.Key))
        {
            int[] ids = [.. alike];
            var (applied, checking, inducted) = (today.AddDays(-alike.Key.Item1), today.AddDays(-alike.Key.Item2), today.AddDays(-alike.Key.Item3));
            var waiting = await db.Enrolments.IgnoreQueryFilters([AccessFilters.ContactLogName]).AsNoTracking()
                .Where(e => ids.Contains(e.CentreId) && e.Volunteer.ErasedAt == null)
                .Select(e => new { e.CentreId, e.Volunteer, Stage = EnrolmentFacts.Stage.Of(e), Since = EnrolmentFacts.StageSince.Of(e), Again = ContactFacts.LookAgainOn.Of(e) })
                .Where(e =>
                    ((e.Stage == EnrolmentStage.Application || e.Stage == EnrolmentStage.Interview) && e.Since < applied)
                    || (e.Stage == EnrolmentStage.Checks && e.Since < checking)
                    || (e.Stage == EnrolmentStage.Induction && e.Since < inducted))
                .Where(e => e.Again == null || e.Again < today)
                .OrderBy(e => e.Since)
                .Take(IAttentionSource.MostOfAKind)
                .ToListAsync(cancellationToken);
            items.AddRange(waiting.Select(e => new AttentionItem(
                AttentionKind.EnrolmentOverdue, e.Volunteer.FullName,
                $"At “{e.Stage.InWords()}” since {e.Since.InWords()}, longer than the {(book[e.CentreId].Of(EnrolmentPace.DaysAt(e.Stage)!) is var days and not 1 ? $"{days} days" : "one day")} that you allow.",
                EnrolmentPace.OverdueFrom(e.Stage, e.Since, answered: false, e.Again, book[e.CentreId]), e.Volunteer)));
        }

        return items;
    }
}
