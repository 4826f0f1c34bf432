using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.People;
using Volunteers.Data.Privacy;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Types;

namespace Volunteers.Api.Privacy;

[MutationType]
[Authorize]
public static class DataRequestMutations
{
    /// <summary>Asks for a copy of what is held about a person, or to be erased: by the person, or by staff who were told.</summary>
    [Error<DataRequestRefusedException>]
    [Error<InvalidInputException>]
    public static async Task<DataRequest> RequestPersonalDataAsync(
        [ID<Volunteer>] int volunteerId, DataRequestKind kind, string? note, VolunteersDbContext db, Caller caller, TimeProvider clock, CancellationToken cancellationToken)
    {
        var volunteer = await db.VolunteerForChangeAsync(volunteerId, Permissions.VolunteersWrite, caller, cancellationToken, orSelf: true);
        if (volunteer.ErasedAt is not null)
        {
            throw new NotFoundException("volunteer");
        }

        var earlier = await db.DataRequests.Where(r => r.VolunteerId == volunteerId).ToListAsync(cancellationToken);
        var request = DataRequest.Make(volunteerId, kind, note, caller.Actor, earlier, clock.GetUtcNow());
        db.Add(request);
        await db.SaveChangesAsync(cancellationToken);
        return request;
    }

    /// <summary>Takes a request back; the person's own decision, which staff may enter when they were told.</summary>
    [Error<DataRequestRefusedException>]
    [Error<StaleRecordException>]
    public static async Task<DataRequest> WithdrawDataRequestAsync(
        [ID<DataRequest>] int dataRequestId, int? version, VolunteersDbContext db, Caller caller, TimeProvider clock, CancellationToken cancellationToken)
    {
        var request = await RequestAsync(db, dataRequestId, version, cancellationToken);
        await db.VolunteerForChangeAsync(request.VolunteerId, Permissions.VolunteersWrite, caller, cancellationToken, orSelf: true);
        request.Withdraw(clock.GetUtcNow());
        await db.SaveChangesAsync(cancellationToken);
        return request;
    }

    /// <summary>Declines a request, with a reason that the person is told.</summary>
    [Error<DataRequestRefusedException>]
    [Error<InvalidInputException>]
    [Error<OwnDecisionException>]
    [Error<StaleRecordException>]
    public static async Task<DataRequest> DeclineDataRequestAsync(
        [ID<DataRequest>] int dataRequestId, string reason, int? version, VolunteersDbContext db, Caller caller, TimeProvider clock, CancellationToken cancellationToken)
    {
        var request = await RequestAsync(db, dataRequestId, version, cancellationToken);
        await db.VolunteerForChangeAsync(request.VolunteerId, Permissions.VolunteersErase, caller, cancellationToken);
        caller.RequireOther(request.VolunteerId, "decide about your own request");
        request.Decline(reason, caller.Actor, clock.GetUtcNow());
        await db.SaveChangesAsync(cancellationToken);
        return request;
    }

    /// <summary>Hands over a copy of what is held, without what is left out. The person is told, and can fetch it for thirty days.</summary>
    /// <param name="leftOut">Sections and items, by their keys, each with the reason why the person is not given it.</param>
    [Cost(2_000)]
    [Error<DataRequestRefusedException>]
    [Error<InvalidInputException>]
    [Error<OwnDecisionException>]
    [Error<StaleRecordException>]
    public static async Task<DataRequest> AnswerDataRequestAsync(
        [ID<DataRequest>] int dataRequestId, IReadOnlyList<LeftOutPart> leftOut, int? version,
        VolunteersDbContext db, Caller caller, TimeProvider clock, CancellationToken cancellationToken)
    {
        var request = await RequestAsync(db, dataRequestId, version, cancellationToken);
        await db.VolunteerForChangeAsync(request.VolunteerId, Permissions.VolunteersErase, caller, cancellationToken);
        caller.RequireOther(request.VolunteerId, "answer your own request");
        var draft = await PersonalData.ReadAsync(db, request.VolunteerId, own: false, clock.GetUtcNow(), cancellationToken);
        request.HandOver(draft, leftOut, caller.Actor, clock.GetUtcNow());
        await db.SaveChangesAsync(cancellationToken);
        return request;
    }

    private static async Task<DataRequest> RequestAsync(VolunteersDbContext db, int id, int? version, CancellationToken cancellationToken)
    {
        var request = await db.DataRequests.FindRequiredAsync(r => r.Id == id, "data request", cancellationToken);
        request.RequireVersion(version);
        return request;
    }
}
