using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.Referrals;

[MutationType]
[Authorize(Policy = Permissions.ReferralsWrite)]
public static class ReferralMutations
{
    /// <summary>Takes in somebody who was referred, or who came by themself. The person, and the partner's contact who sent them, are told by e-mail that it arrived.</summary>
    [Error<InvalidInputException>]
    public static async Task<Referral> ReceiveReferralAsync(
        ReceiveReferralInput input, VolunteersDbContext db, Caller caller, TimeProvider clock, CancellationToken cancellationToken)
    {
        caller.Require(Permissions.ReferralsWrite, input.CentreId);
        var centre = await db.OpenCentreAsync(input.CentreId, clock, cancellationToken);
        var partner = input.PartnerOrganisationId is { } partnerId
            ? await db.PartnerOrganisations.Include(p => p.Contacts).FindRequiredAsync(p => p.Id == partnerId, "partner organisation", cancellationToken)
            : null;
        PartnerContact? contact = null;
        if (input.ContactId is { } contactId)
        {
            contact = partner?.Contacts.FirstOrDefault(c => c.Id == contactId) ?? throw new NotFoundException("contact");
        }

        var today = centre.Time.Today(clock);
        var referral = Referral.Receive(
            centre.Id, partner?.Id, new ReferralDetails(input.PersonName, input.Email, input.Phone, input.Note, input.Age ?? ReferralAge.NotSaid, input.Agreed ?? false),
            input.On ?? today, today);
        await ReferralAcknowledgement.AddAsync(db, referral, contact?.Email, tell: input.Acknowledge ?? true, clock.GetUtcNow(), cancellationToken);
        return referral;
    }

    /// <summary>Puts right what was written down about somebody who was referred.</summary>
    [Error<InvalidInputException>]
    [Error<StaleRecordException>]
    public static Task<Referral> UpdateReferralAsync(
        UpdateReferralInput input, VolunteersDbContext db, Caller caller, TimeProvider clock, CancellationToken cancellationToken) =>
        ChangeAsync(
            input.ReferralId, input.Version,
            (referral, _) =>
            {
                referral.Change(new ReferralDetails(
                    input.PersonName.Or(referral.PersonName), input.Email.Or(referral.Email), input.Phone.Or(referral.Phone), input.Note.Or(referral.Note),
                    input.Age ?? referral.Age, input.Agreed ?? referral.Agreed));
                return Task.CompletedTask;
            },
            db, caller, clock, cancellationToken);

    /// <summary>Records how far a referral has come. A step that was skipped can be recorded later; recorded again it gets the other date.</summary>
    /// <param name="reason">Why it was not taken up.</param>
    /// <param name="volunteerId">Whom the person became, where they are enrolled at the centre already. Who is not is enrolled from the referral (`enrolVolunteer`).</param>
    [Error<InvalidInputException>]
    [Error<StaleRecordException>]
    public static Task<Referral> AdvanceReferralAsync(
        [ID<Referral>] int referralId, ReferralStatus status, DateOnly on, string? reason, [ID<Volunteer>] int? volunteerId, int? version,
        VolunteersDbContext db, Caller caller, TimeProvider clock, CancellationToken cancellationToken) =>
        ChangeAsync(
            referralId, version,
            async (referral, today) =>
            {
                switch (status)
                {
                    case ReferralStatus.Acknowledged:
                        referral.Acknowledge(on, today);
                        break;
                    case ReferralStatus.Contacted:
                        referral.Contact(on, today);
                        break;
                    case ReferralStatus.Met:
                        referral.Meet(on, today);
                        break;
                    case ReferralStatus.Enrolled:
                        referral.Enrol(await EnrolledAsync(db, referral.CentreId, volunteerId, cancellationToken), on, today);
                        break;
                    case ReferralStatus.NotTakenUp:
                        referral.CloseNotTakenUp(reason, on, today);
                        break;
                    case ReferralStatus.Received:
                        throw new InvalidInputException("status", "It was received when it was entered. To go back a step, take the last one back.");
                    default:
                        throw new UnreachableException();
                }
            },
            db, caller, clock, cancellationToken);

    /// <summary>Takes the last step of a referral back: it was recorded by mistake, or a closed referral goes on after all.</summary>
    [Error<InvalidInputException>]
    [Error<StaleRecordException>]
    public static Task<Referral> TakeReferralBackAsync(
        [ID<Referral>] int referralId, int? version, VolunteersDbContext db, Caller caller, TimeProvider clock, CancellationToken cancellationToken) =>
        ChangeAsync(
            referralId, version,
            (referral, _) =>
            {
                referral.TakeBack();
                return Task.CompletedTask;
            },
            db, caller, clock, cancellationToken);

    private static async Task<Referral> ChangeAsync(
        int id, int? version, Func<Referral, DateOnly, Task> change, VolunteersDbContext db, Caller caller, TimeProvider clock, CancellationToken cancellationToken)
    {
        var referral = await db.Referrals.Include(r => r.Centre).Include(r => r.Volunteer).FindRequiredAsync(r => r.Id == id, "referral", cancellationToken);
        caller.Require(Permissions.ReferralsWrite, referral.CentreId);
        referral.RequireVersion(version);
        await change(referral, referral.Centre.Time.Today(clock));
        await db.SaveChangesAsync(cancellationToken);
        return referral;
    }

    private static async Task<Volunteer> EnrolledAsync(VolunteersDbContext db, int centreId, int? volunteerId, CancellationToken cancellationToken) =>
        volunteerId is { } id
            ? await db.Volunteers.FindRequiredAsync(v => v.Id == id && v.ErasedAt == null && v.Enrolments.Any(e => e.CentreId == centreId), "volunteer", cancellationToken)
            : throw new InvalidInputException("volunteerId", "Say whom they became, or enrol them from the referral.");
}

/// <summary>Somebody who was referred.</summary>
/// <param name="PartnerOrganisationId">Who referred them; nobody when they came by themself.</param>
/// <param name="ContactId">The partner's contact who sent them, and is told that it arrived.</param>
/// <param name="On">When it was received; today when not given.</param>
/// <param name="Agreed">Whether the person knows of it and agrees.</param>
/// <param name="Acknowledge">Whether the person and the contact are told by e-mail that it arrived; they are when not given.</param>
public sealed record ReceiveReferralInput(
    [ID<PartnerOrganisation>] int? PartnerOrganisationId,
    [ID<Centre>] int CentreId,
    string PersonName,
    string? Email,
    string? Phone,
    string? Note,
    [ID<PartnerContact>] int? ContactId = null,
    DateOnly? On = null,
    ReferralAge? Age = null,
    bool? Agreed = null,
    bool? Acknowledge = null);

/// <summary>What to change: omitted is unchanged, null is cleared.</summary>
/// <param name="Version">The version that was read; refused when someone changed the referral since.</param>
public sealed record UpdateReferralInput(
    [ID<Referral>] int ReferralId,
    Optional<string?> PersonName,
    Optional<string?> Email,
    Optional<string?> Phone,
    Optional<string?> Note,
    ReferralAge? Age = null,
    bool? Agreed = null,
    int? Version = null);
