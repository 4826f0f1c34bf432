using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Api.Changes;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.References;

/// <summary>Asking for references, and deciding on them. Nobody does so about themselves, nor decides on a reference that they gave.</summary>
[MutationType]
[Authorize(Policy = Permissions.ChecksWrite)]
public static class ReferenceMutations
{
    /// <summary>Asks somebody for a reference: they get an e-mail with a link to a page of their own. Who has no e-mail address is rung or written to, and their answer entered.</summary>
    [InTurn]
    [Error<InvalidInputException>]
    [Error<OwnDecisionException>]
    [Error<ErasedVolunteerException>]
    public static async Task<ReferenceRequest> RequestReferenceAsync(
        RequestReferenceInput input, VolunteersDbContext db, Caller caller, TimeProvider clock, CancellationToken cancellationToken)
    {
        var volunteer = await db.VolunteerForChangeAsync(input.VolunteerId, Permissions.ChecksWrite, caller, cancellationToken);
        caller.RequireOther(volunteer.Id, "ask for references about yourself");
        if (volunteer.ErasedAt is not null)
        {
            throw new ErasedVolunteerException();
        }

        await db.Entry(volunteer).Collection(v => v.Enrolments).Query().Include(e => e.Steps).LoadAsync(cancellationToken);
        var enrolments = volunteer.Enrolments.OrderBy(e => e.Id)
            .Where(e => caller.Can(Permissions.ChecksWrite, e.CentreId) && (input.CentreId is null || e.CentreId == input.CentreId)).ToList();
        if (enrolments.Count == 0)
        {
            throw new NotFoundException("centre");
        }

        var centreId = (enrolments.Find(EnrolmentFacts.IsCurrent.Of) ?? throw new InvalidInputException(
            "volunteerId", $"{volunteer.KnownAs} does not go on here: {enrolments[0].Stage.InWords()} since {enrolments[0].Latest.On.InWords()}. Nobody is asked about them.")).CentreId;
        await db.OpenCentreAsync(centreId, clock, cancellationToken);
        var now = clock.GetUtcNow();
        var request = ReferenceRequest.Ask(
            volunteer, centreId, new RefereeDetails(input.Name, input.Email, input.Telephone, input.Relationship),
            await OthersAsync(db, volunteer.Id, centreId, cancellationToken), caller.Actor, now);
        db.ReferenceRequests.Add(request);
        await ReferenceMessages.AskAsync(db, request, now, cancellationToken);
        return request;
    }

    /// <summary>Puts right who is asked; omitted is unchanged, null is cleared. At another address they are asked anew, and the link that went to the wrong one is dead.</summary>
    [Error<InvalidInputException>]
    [Error<OwnDecisionException>]
    [Error<StaleRecordException>]
    public static Task<ReferenceRequest> UpdateReferenceRequestAsync(
        UpdateReferenceRequestInput input, VolunteersDbContext db, Caller caller, TimeProvider clock, CancellationToken cancellationToken) =>
        ChangeAsync(
            input.ReferenceRequestId, input.Version,
            async (request, token) =>
            {
                var now = clock.GetUtcNow();
                var referee = new RefereeDetails(
                    input.Name.Or(request.Name), input.Email.Or(request.Email), input.Telephone.Or(request.Telephone), input.Relationship.Or(request.Relationship));
                if (request.Correct(referee, request.Volunteer, await OthersAsync(db, request.VolunteerId, request.CentreId, token), caller.Actor, now))
                {
                    await ReferenceMessages.AskAsync(db, request, now, token);
                }
            },
            db, caller, cancellationToken);

    /// <summary>Reminds a referee by e-mail now, whatever the policy does by itself.</summary>
    [Error<InvalidInputException>]
    [Error<OwnDecisionException>]
    [Error<StaleRecordException>]
    public static Task<ReferenceRequest> RemindRefereeAsync(
        [ID<ReferenceRequest>] int referenceRequestId, int? version, VolunteersDbContext db, Caller caller, TimeProvider clock, CancellationToken cancellationToken) =>
        ChangeAsync(
            referenceRequestId, version,
            (request, token) =>
            {
                var now = clock.GetUtcNow();
                request.Remind(now);
                return ReferenceMessages.RemindAsync(db, request, now, token);
            },
            db, caller, cancellationToken);

    /// <summary>Asks once more, with a new link: nobody answered, the answer does not help and is removed, they declined, or the request was withdrawn.</summary>
    [Error<InvalidInputException>]
    [Error<OwnDecisionException>]
    [Error<StaleRecordException>]
    public static Task<ReferenceRequest> AskRefereeAgainAsync(
        [ID<ReferenceRequest>] int referenceRequestId, int? version, VolunteersDbContext db, Caller caller, TimeProvider clock, CancellationToken cancellationToken) =>
        ChangeAsync(
            referenceRequestId, version,
            async (request, token) =>
            {
                var now = clock.GetUtcNow();
                request.AskAgain(request.Volunteer, await OthersAsync(db, request.VolunteerId, request.CentreId, token), caller.Actor, now);
                await ReferenceMessages.AskAsync(db, request, now, token);
            },
            db, caller, cancellationToken);

    /// <summary>Withdraws a request: its link is dead, and nobody is reminded. It can be asked again.</summary>
    [Error<InvalidInputException>]
    [Error<OwnDecisionException>]
    [Error<StaleRecordException>]
    public static Task<ReferenceRequest> WithdrawReferenceRequestAsync(
        [ID<ReferenceRequest>] int referenceRequestId, int? version, VolunteersDbContext db, Caller caller, TimeProvider clock, CancellationToken cancellationToken) =>
        ChangeAsync(
            referenceRequestId, version,
            (request, _) =>
            {
                request.Withdraw(request.Centre.Time.Today(clock));
                return Task.CompletedTask;
            },
            db, caller, cancellationToken);

    /// <summary>Enters an answer that came by letter, telephone or e-mail, or in person; entered again, it is put right.</summary>
    [Error<InvalidInputException>]
    [Error<OwnDecisionException>]
    [Error<StaleRecordException>]
    public static Task<ReferenceRequest> EnterReferenceAsync(
        EnterReferenceInput input, VolunteersDbContext db, Caller caller, TimeProvider clock, CancellationToken cancellationToken) =>
        ChangeAsync(
            input.ReferenceRequestId, input.Version,
            (request, _) =>
            {
                var today = request.Centre.Time.Today(clock);
                request.EnterAnswer(
                    new RefereesAnswer(input.Answer, input.Words, input.Capacity, input.KnownSince), input.Through, input.On ?? today, caller.Actor, today);
                return Task.CompletedTask;
            },
            db, caller, cancellationToken);

    /// <summary>
    /// Decides whether a reference is satisfactory, and records that as a check of the volunteer. One that is not satisfactory counts as a check that is not suitable: they
    /// are expected nowhere any more.
    /// </summary>
    /// <param name="on">The day of the decision; today when not given.</param>
    [InTurn]
    [Error<InvalidInputException>]
    [Error<CheckRefusedException>]
    [Error<OwnDecisionException>]
    [Error<StaleRecordException>]
    public static Task<ReferenceRequest> DecideReferenceAsync(
        [ID<ReferenceRequest>] int referenceRequestId, bool satisfactory, DateOnly? on, int? version,
        VolunteersDbContext db, Caller caller, TimeProvider clock, CancellationToken cancellationToken) =>
        ChangeAsync(
            referenceRequestId, version,
            async (request, token) =>
            {
                if (caller.Email is { } own && string.Equals(own, request.Email, StringComparison.OrdinalIgnoreCase))
                {
                    throw new OwnDecisionException("decide on a reference that you gave");
                }

                var volunteer = request.Volunteer;
                await db.Entry(volunteer).Collection(v => v.Checks).Query().Include(c => c.Facts).LoadAsync(token);
                var today = request.Centre.Time.Today(clock);
                request.Decide(satisfactory, on ?? today, volunteer, caller.Actor, today);

                // one that is written down late, after a newer decision, changes nothing of what lies ahead
                if (!satisfactory && SuitabilityRules.IsRefused(SuitabilityEvidence.Of(volunteer), CheckType.IdOf(CheckKind.Reference), today))
                {
                    await CommitmentRelease.EndAsync(db, volunteer.Id, request.Check!, clock.GetUtcNow(), today, token);
                }
            },
            db, caller, cancellationToken);

    /// <summary>Takes the decision on a reference back: it was a mistake, or is to be thought over. The check is undecided again from today on.</summary>
    [InTurn]
    [Error<InvalidInputException>]
    [Error<OwnDecisionException>]
    [Error<StaleRecordException>]
    public static Task<ReferenceRequest> ReopenReferenceAsync(
        [ID<ReferenceRequest>] int referenceRequestId, int? version, VolunteersDbContext db, Caller caller, TimeProvider clock, CancellationToken cancellationToken) =>
        ChangeAsync(
            referenceRequestId, version,
            async (request, token) =>
            {
                await db.Entry(request).Reference(r => r.Check).Query().Include(c => c!.Facts).LoadAsync(token);
                var releasedAt = request.Check?.Latest.ReleasedAt;
                request.Reopen(caller.Actor, request.Centre.Time.Today(clock));
                await CommitmentReturn.ReturnAsync(db, request.VolunteerId, null, releasedAt, clock.GetUtcNow(), token);
            },
            db, caller, cancellationToken);

    /// <summary>Changes a request and saves, in one transaction: whoever is told of it is told of what was saved.</summary>
    private static Task<ReferenceRequest> ChangeAsync(
        int id, int? version, Func<ReferenceRequest, CancellationToken, Task> change, VolunteersDbContext db, Caller caller, CancellationToken cancellationToken) =>
        db.InTransactionAsync(
            async token =>
            {
                var request = await db.ReferenceRequests.Include(r => r.Centre).Include(r => r.Volunteer).ThenInclude(v => v.Enrolments)
                    .FindRequiredAsync(r => r.Id == id, "request for a reference", token);
                caller.Require(Permissions.ChecksWrite, request.CentreId);
                caller.RequireOther(request.VolunteerId, "deal with references about yourself");
                request.RequireVersion(version);
                await change(request, token);
                await db.SaveChangesAsync(token);
                return request;
            },
            cancellationToken);

    private static Task<List<ReferenceRequest>> OthersAsync(VolunteersDbContext db, int volunteerId, int centreId, CancellationToken cancellationToken) =>
        db.ReferenceRequests.Where(r => r.VolunteerId == volunteerId && r.CentreId == centreId).ToListAsync(cancellationToken);
}

/// <summary>Whom to ask for a reference.</summary>
/// <param name="Email">Null: they have none, and are rung or written to.</param>
/// <param name="Telephone">Needed of somebody without an e-mail address.</param>
/// <param name="Relationship">How they and the volunteer know each other.</param>
/// <param name="CentreId">Which centre asks; when not given the one at which the volunteer is enrolled, or enrolled first.</param>
public sealed record RequestReferenceInput(
    [ID<Volunteer>] int VolunteerId,
    string Name,
    string? Email,
    string? Telephone = null,
    string? Relationship = null,
    [ID<Centre>] int? CentreId = null);

/// <summary>What to change: omitted is unchanged, null is cleared.</summary>
/// <param name="Version">The version that was read; refused when someone changed it since.</param>
public sealed record UpdateReferenceRequestInput(
    [ID<ReferenceRequest>] int ReferenceRequestId,
    Optional<string?> Name,
    Optional<string?> Email,
    Optional<string?> Telephone,
    Optional<string?> Relationship,
    int? Version = null);

/// <summary>An answer that came another way than by the page.</summary>
/// <param name="Through">How it came.</param>
/// <param name="On">When it came; today when not given.</param>
/// <param name="Capacity">How the referee knows the volunteer.</param>
/// <param name="KnownSince">Since when.</param>
/// <param name="Version">The version that was read; refused when someone changed it since.</param>
public sealed record EnterReferenceInput(
    [ID<ReferenceRequest>] int ReferenceRequestId,
    ReferenceAnswer Answer,
    ReferenceChannel Through,
    DateOnly? On = null,
    string? Words = null,
    string? Capacity = null,
    string? KnownSince = null,
    int? Version = null);
