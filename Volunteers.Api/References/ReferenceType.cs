using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data;
using Volunteers.Data.Audit;
using Volunteers.Data.Messaging;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Data.Policies;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Execution;

namespace Volunteers.Api.References;

/// <summary>A referee of a volunteer, what they were asked, and what came of it; for those who deal with checks at the centre that asked.</summary>
[Node]
[ObjectType<ReferenceRequest>(Fields =
[
    nameof(ReferenceRequest.Name), nameof(ReferenceRequest.Email), nameof(ReferenceRequest.Telephone), nameof(ReferenceRequest.Relationship), nameof(ReferenceRequest.AskedAt),
    nameof(ReferenceRequest.RemindedAt), nameof(ReferenceRequest.Answer), nameof(ReferenceRequest.AnsweredOn), nameof(ReferenceRequest.AnsweredThrough),
    nameof(ReferenceRequest.WithdrawnOn), nameof(ReferenceRequest.DecidedOn), nameof(ReferenceRequest.ForgottenOn), nameof(ReferenceRequest.Version),
])]
public static class ReferenceRequestType
{
    public static Expression<Func<ReferenceRequest, Volunteer>> Volunteer => r => r.Volunteer;

    public static Expression<Func<ReferenceRequest, Centre>> Centre => r => r.Centre;

    public static Expression<Func<ReferenceRequest, ReferenceStatus>> Status => ReferenceFacts.Status;

    public static Expression<Func<ReferenceRequest, string>> AskedBy => r => r.AskedBy.Name;

    public static Expression<Func<ReferenceRequest, string?>> DecidedBy => r => r.DecidedBy!.Name;

    /// <summary>Who entered an answer that came another way than by the page.</summary>
    public static Expression<Func<ReferenceRequest, string?>> EnteredBy => r => r.EnteredBy!.Name;

    /// <summary>By when the referee is to answer; null when nobody waits for it.</summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<DateOnly?>> GetDueOnAsync(
        [Parent(
            nameof(ReferenceRequest.CentreId), nameof(ReferenceRequest.AskedAt), nameof(ReferenceRequest.WithdrawnOn), nameof(ReferenceRequest.Answer),
            nameof(ReferenceRequest.Satisfactory))]
        IReadOnlyList<ReferenceRequest> requests, PolicyBook policies, CentreClocks clocks, CancellationToken cancellationToken)
    {
        int[] centres = [.. requests.Select(r => r.CentreId).Distinct()];
        var days = await policies.OfEachAsync(centres, PolicyKeys.ReferenceAnswerDays, cancellationToken);
        var time = await clocks.OfAsync(centres, cancellationToken);
        return requests.Each(r => ReferenceFacts.IsWaiting.Of(r) ? time.DateOf(r.AskedAt).AddDays(days[r.CentreId]) : (DateOnly?)null);
    }

    /// <summary>Why the e-mail that asked or reminded them last did not arrive; null when nothing speaks against it, or to those who do not read the ledger.</summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<string?>> GetUndeliveredAsync(
        [Parent(nameof(ReferenceRequest.Id), nameof(ReferenceRequest.Round))] IReadOnlyList<ReferenceRequest> requests, VolunteersDbContext db, CancellationToken cancellationToken)
    {
        int[] ids = [.. requests.Select(r => r.Id).Distinct()];
        var messages = (await db.Messages
                .Where(m => m.Topic == Topic.Reference && ids.Contains(m.TopicId) && m.Kind != MessageKinds.ReferenceReceived)
                .OrderBy(m => m.Id).Select(m => new { m.TopicId, m.Detail, m.Status, m.Reason }).ToListAsync(cancellationToken))
            .ToLookup(m => m.TopicId);
        return requests.Each(r =>
            messages[r.Id].LastOrDefault(m => ReferenceMessages.RoundOf(m.Detail) == ReferenceMessages.RoundOf(r.Round)) is { Status: MessageStatus.Failed } failed
                ? failed.Reason ?? "It could not be sent."
                : null);
    }

    /// <summary>What the referee said, until some months after the decision. Each reading is recorded.</summary>
    [BatchResolver]
    public static IReadOnlyList<RefereesStatement?> GetStatement(
        [Parent(
            nameof(ReferenceRequest.VolunteerId), nameof(ReferenceRequest.Answer), nameof(ReferenceRequest.Words), nameof(ReferenceRequest.Capacity),
            nameof(ReferenceRequest.KnownSince), nameof(ReferenceRequest.ForgottenOn))]
        IReadOnlyList<ReferenceRequest> requests, Caller caller, ReadLog reads)
    {
        foreach (var request in requests.Where(IsThere))
        {
            reads.Add(nameof(ReferenceRequest), request.VolunteerId, caller.Actor);
        }

        return requests.Each(r => IsThere(r) ? new RefereesStatement(r.Words, r.Capacity, r.KnownSince) : null);

        static bool IsThere(ReferenceRequest request) => request.Answer is not (null or ReferenceAnswer.Declined) && request.ForgottenOn is null;
    }
}

/// <summary>What a referee said, in their words.</summary>
/// <param name="Capacity">How they know the volunteer.</param>
/// <param name="KnownSince">Since when.</param>
public sealed record RefereesStatement(string? Words, string? Capacity, string? KnownSince);

[ObjectType<Volunteer>]
public static class VolunteerReferences
{
    /// <summary>Whom the centre asked for a reference: first what waits for a decision. For those who deal with checks there, and not for the volunteer.</summary>
    public static Expression<Func<VolunteersDbContext, Volunteer, IEnumerable<ReferenceRequest>>> ReferenceRequests => (db, v) => db.ReferenceRequests
        .Where(r => r.VolunteerId == v.Id)
        .OrderBy(r => ReferenceFacts.Urgency.Of(r)).ThenByDescending(r => r.AskedAt).ThenByDescending(r => r.Id);
}
