using Volunteers.Api.Access;
using Volunteers.Data;
using Volunteers.Data.Concerns;
using Volunteers.Data.Messaging;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.GraphQL;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.Concerns;

[MutationType]
[Authorize]
public static class ConcernMutations
{
    /// <summary>Tells the centre's safeguarding lead and deputy of something worrying; of something about the lead, the deputy and the cluster's administrators.</summary>
    /// <param name="aboutLead">Whether it is about the safeguarding lead.</param>
    /// <param name="volunteerId">The volunteer whom it is about, when it is about one.</param>
    [Error<InvalidInputException>]
    public static async Task<Concern> ReportConcernAsync(
        [ID<Centre>] int centreId, string report, bool? aboutLead, [ID<Volunteer>] int? volunteerId,
        VolunteersDbContext db, SystemDatabase database, Caller caller, TimeProvider clock, CancellationToken cancellationToken)
    {
        RefuseTokens(caller);
        var centre = await db.Centres.FindRequiredAsync(c => c.Id == centreId, "centre", cancellationToken);
        if (volunteerId is { } id)
        {
            await db.Volunteers.FindRequiredAsync(v => v.Id == id, "volunteer", cancellationToken);
        }

        var now = clock.GetUtcNow();
        var concern = Concern.ReportedAs(centre.Id, report, aboutLead ?? false, volunteerId, caller.Actor, now);
        IReadOnlyList<string> addresses;
        await using (var everything = database.Open())
        {
            addresses = await ConcernRecipients.OfAsync(everything, centre, concern.AboutLead, cancellationToken);
        }

        await db.InTransactionAsync(
            async token =>
            {
                db.Concerns.Add(concern);
                await db.SaveChangesAsync(token);
                var number = db.Entry(concern).Property(c => c.Id).CurrentValue;

                // no centre: the ledger of a centre would tell its readers that there is one
                db.Messages.AddRange(addresses.Select(address => Message.ForAddress(
                    MessageKinds.ConcernReported, new Occasion(Topic.Concern, number), address, null, now, now)));
                await db.SaveChangesAsync(token);
            },
            cancellationToken);
        return concern;
    }

    /// <summary>Takes a concern in hand.</summary>
    [Error<ConcernRefusedException>]
    [Error<StaleRecordException>]
    public static Task<Concern> AcknowledgeConcernAsync(
        [ID<Concern>] int concernId, VolunteersDbContext db, Caller caller, TimeProvider clock, CancellationToken cancellationToken) =>
        ChangeAsync(concernId, null, concern => concern.Acknowledge(caller.Actor, clock.GetUtcNow()), db, caller, cancellationToken);

    /// <summary>Writes down what was learnt about a concern, or what was done.</summary>
    /// <param name="volunteerId">The volunteer whom it turned out to be about.</param>
    [Error<InvalidInputException>]
    [Error<ConcernRefusedException>]
    [Error<StaleRecordException>]
    public static async Task<Concern> NoteConcernAsync(
        [ID<Concern>] int concernId, ConcernEntryKind kind, string text, [ID<Volunteer>] int? volunteerId, int? version,
        VolunteersDbContext db, Caller caller, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (volunteerId is { } id)
        {
            await db.Volunteers.FindRequiredAsync(v => v.Id == id, "volunteer", cancellationToken);
        }

        return await ChangeAsync(concernId, version, concern => concern.Note(kind, text, volunteerId, caller.Actor, clock.GetUtcNow()), db, caller, cancellationToken);
    }

    /// <summary>Nothing more is to be done about a concern.</summary>
    [Error<InvalidInputException>]
    [Error<ConcernRefusedException>]
    [Error<StaleRecordException>]
    public static Task<Concern> CloseConcernAsync(
        [ID<Concern>] int concernId, string outcome, int? version,
        VolunteersDbContext db, Caller caller, TimeProvider clock, CancellationToken cancellationToken) =>
        ChangeAsync(concernId, version, concern => concern.Close(outcome, caller.Actor, clock.GetUtcNow()), db, caller, cancellationToken);

    /// <summary>Looks at a concern again that was closed.</summary>
    [Error<InvalidInputException>]
    [Error<ConcernRefusedException>]
    [Error<StaleRecordException>]
    public static Task<Concern> ReopenConcernAsync(
        [ID<Concern>] int concernId, string reason, VolunteersDbContext db, Caller caller, TimeProvider clock, CancellationToken cancellationToken) =>
        ChangeAsync(concernId, null, concern => concern.Reopen(reason, caller.Actor, clock.GetUtcNow()), db, caller, cancellationToken);

    // who only reported it may not act on it, and learns no more than that
    private static async Task<Concern> ChangeAsync(
        int concernId, int? version, Action<Concern> change, VolunteersDbContext db, Caller caller, CancellationToken cancellationToken)
    {
        RefuseTokens(caller);
        var concern = await Handling.Of(db).FindRequiredAsync(c => c.Id == concernId, "concern", cancellationToken);
        concern.RequireVersion(version);
        change(concern);
        await db.SaveChangesAsync(cancellationToken);
        return concern;
    }

    private static void RefuseTokens(Caller caller)
    {
        if (caller.Scope.ConcernAccountId is null && caller.VolunteerId is null)
        {
            throw new GraphQLException("You may not see or do this.", ErrorCodes.Forbidden);
        }
    }
}
