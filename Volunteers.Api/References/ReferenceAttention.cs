using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Attention;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.People;
using Volunteers.Data.Policies;

namespace Volunteers.Api.References;

/// <summary>References that were answered and wait for a decision, and those that nobody answers.</summary>
public sealed class ReferenceAttention(PolicyBook policies) : IAttentionSource
{
    public string Permission => Permissions.ChecksRead;

    public async Task<IReadOnlyList<AttentionItem>> FindAsync(AttentionQuery query, CancellationToken cancellationToken)
    {
        var (db, centres, _, today) = query;
        var open = await db.ReferenceRequests.AsNoTracking().Include(r => r.Volunteer).Include(r => r.Centre)
            .Where(r => centres.Contains(r.CentreId) && r.WithdrawnOn == null && r.Satisfactory == null && ReferenceFacts.GoesOn.Of(r))
            .OrderBy(r => ReferenceFacts.Urgency.Of(r)).ThenBy(r => r.AskedAt).ThenBy(r => r.Id)
            .Take(IAttentionSource.MostOfAKind * 4)
            .ToListAsync(cancellationToken);
        var days = await policies.OfEachAsync(centres, PolicyKeys.ReferenceAnswerDays, cancellationToken);
        var items = new List<AttentionItem>();
        foreach (var request in open)
        {
            var asked = request.Centre.Time.DateOf(request.AskedAt);
            var due = asked.AddDays(days[request.CentreId]);
            if (ReferenceFacts.IsToDecide.Of(request))
            {
                items.Add(Item(AttentionKind.ReferenceToDecide, request, $"{request.Name} answered on {request.AnsweredOn!.Value.InWords()}. The reference waits for a decision.", null));
            }
            else if (request.Answer == ReferenceAnswer.Declined)
            {
                items.Add(Item(AttentionKind.ReferenceUnanswered, request, $"{request.Name} would rather not give a reference. Somebody else is to be asked.", null));
            }
            else if (due < today)
            {
                items.Add(Item(AttentionKind.ReferenceUnanswered, request, $"{request.Name} was asked for a reference on {asked.InWords()}, and has not answered.", due));
            }
        }

        return [.. items.GroupBy(item => item.Kind).SelectMany(kind => kind.Take(IAttentionSource.MostOfAKind))];
    }

    private static AttentionItem Item(AttentionKind kind, ReferenceRequest request, string detail, DateOnly? due) =>
        new(kind, request.Volunteer.FullName, detail, due, request.Volunteer);
}
