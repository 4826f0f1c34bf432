using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Attention;
using Volunteers.Data.Access;
using Volunteers.Data.Privacy;

namespace Volunteers.Api.Privacy;

/// <summary>Requests about personal data that wait for an answer, and people who are about to be erased.</summary>
public sealed class PrivacyAttention : IAttentionSource
{
    public string Permission => Permissions.VolunteersErase;

    public async Task<IReadOnlyList<AttentionItem>> FindAsync(AttentionQuery query, CancellationToken cancellationToken)
    {
        var requests = await query.Db.DataRequests.AsNoTracking()
            .Include(r => r.Volunteer)
            .Where(r => DataRequestFacts.Status.Of(r) == DataRequestStatus.Open && r.Volunteer.Enrolments.Any(e => query.CentreIds.Contains(e.CentreId)))
            .OrderBy(r => r.RequestedAt)
            .Take(IAttentionSource.MostOfAKind)
            .ToListAsync(cancellationToken);
        var cases = await query.Db.RetentionCases.AsNoTracking()
            .Where(c => c.KeptUntil == null && c.Volunteer.ErasedAt == null && c.Volunteer.Enrolments.Any(e => query.CentreIds.Contains(e.CentreId)))
            .Select(c => c.WarnedAt)
            .ToListAsync(cancellationToken);
        return
        [
            .. requests.Select(r => new AttentionItem(
                AttentionKind.DataRequest, r.Volunteer.FullName,
                r.Kind == DataRequestKind.Copy ? "Asks for a copy of what is held about them." : "Asks to be erased.",
                DateOnly.FromDateTime(r.RequestedAt.UtcDateTime).AddDays(DataRequest.AnswerWithinDays), r)),
            .. cases.Count == 0
                ? Array.Empty<AttentionItem>()
                :
                [
                    new AttentionItem(
                        AttentionKind.RetentionDue, cases.Count == 1 ? "One person is about to be erased" : $"{cases.Count} people are about to be erased",
                        "Nothing has happened about them for as long as we keep people. Keep those you still need.",
                        DateOnly.FromDateTime(cases.Min().UtcDateTime).AddDays(RetentionCase.ErasedAfterDays), null),
                ],
        ];
    }
}
