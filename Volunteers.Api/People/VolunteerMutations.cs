using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Api.Changes;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Meetings;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Data.Policies;
using Volunteers.Data.Programmes;
using Volunteers.Data.Storage;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.People;

[MutationType]
[Authorize]
public static class VolunteerMutations
{
    /// <summary>Takes an enquiry or a full application, also at the door: a name and one way to reach the person are enough.</summary>
    [InTurn]
    [Error<InvalidInputException>]
    [Error<AlreadyEnrolledException>]
    [Error<LikelyDuplicateException>]
    [Error<NotReadyException>]
    public static async Task<Volunteer> EnrolVolunteerAsync(
        EnrolVolunteerInput input, VolunteersDbContext db, Caller caller, PolicyBook policies, TimeProvider clock, CancellationToken cancellationToken)
    {
        caller.Require(Permissions.VolunteersWrite, input.CentreId);
        var centre = await db.OpenCentreAsync(input.CentreId, clock, cancellationToken);
        var today = centre.Time.Today(clock);
        var details = new VolunteerDetails
        {
            FullName = input.FullName,
            KnownAs = input.KnownAs,
            Email = input.Email,
            Phone = input.Phone,
            Postcode = input.Postcode,
            DateOfBirth = input.DateOfBirth,
            HowHeard = input.HowHeard,
            Interests = Tags.Line(input.Interests ?? []),
            Languages = Tags.Line(input.Languages ?? []),
            ParentalConsentBy = input.ParentalConsentBy,
        };

        var volunteer = Volunteer.Register(details, clock.GetUtcNow(), today);
        if (input.EnrolAnyway != true && await Likeness.FindAsync(db, volunteer.Details, cancellationToken) is { Count: > 0 } known)
        {
            throw new LikelyDuplicateException(known.Select(k => k.FullName));
        }

        if (input.ReferralId is { } referralId)
        {
            caller.Require(Permissions.ReferralsWrite, centre.Id);
            var referral = await db.Referrals.FindRequiredAsync(r => r.Id == referralId && r.CentreId == centre.Id, "referral", cancellationToken);
            referral.Enrol(volunteer, input.On ?? today, today);
        }

        var policy = await policies.OfAsync(centre.Id, cancellationToken);
        volunteer.Enrol(centre.Id, input.Stage ?? EnrolmentStage.Enquiry, input.On ?? today, caller.Actor, today, policy: policy);
        foreach (var kind in (input.Consents ?? []).Distinct())
        {
            volunteer.RecordConsent(kind, given: true, clock.GetUtcNow(), "enrolment form", policy.WordingOf(kind));
        }

        db.Volunteers.Add(volunteer);

        // the meeting's list needs the new volunteer's number
        await db.SaveChangesAsync(cancellationToken);
        await AtTheDoorAsync(db, input.SupportMeetingId, centre.Id, volunteer, clock.GetUtcNow(), cancellationToken);
        return volunteer;
    }

    /// <summary>
    /// Enrols somebody whom the cluster knows already: at a centre where they were not, or again where they had left. Whoever is enrolled there stays as they are; at the door
    /// of a meeting they are put on its list.
    /// </summary>
    /// <param name="referralId">The referral that brought them; it is enrolled in the same step.</param>
    /// <param name="supportMeetingId">The support meeting at which it happens.</param>
    [InTurn]
    [Error<InvalidInputException>]
    [Error<ErasedVolunteerException>]
    [Error<OwnDecisionException>]
    [Error<StageRefusedException>]
    [Error<StaleRecordException>]
    public static async Task<Volunteer> EnrolKnownVolunteerAsync(
        [ID<Volunteer>] int volunteerId, [ID<Centre>] int centreId, DateOnly? on, [ID<Referral>] int? referralId, [ID<SupportMeeting>] int? supportMeetingId,
        VolunteersDbContext db, Caller caller, TimeProvider clock, CancellationToken cancellationToken)
    {
        caller.Require(Permissions.VolunteersWrite, centreId);
        caller.RequireOther(volunteerId, "enrol yourself");
        var volunteer = await db.VolunteerForChangeAsync(volunteerId, Permissions.VolunteersWrite, caller, cancellationToken);
        if (volunteer.ErasedAt is not null)
        {
            throw new ErasedVolunteerException();
        }

        await db.Entry(volunteer).Collection(v => v.Enrolments).Query().Include(e => e.Steps).LoadAsync(cancellationToken);
        var centre = await db.OpenCentreAsync(centreId, clock, cancellationToken);
        var today = centre.Time.Today(clock);
        var day = on ?? today;
        if (volunteer.Enrolments.FirstOrDefault(e => e.CentreId == centre.Id) is not { } enrolment)
        {
            volunteer.Enrol(centre.Id, EnrolmentStage.Enquiry, day, caller.Actor, today);
        }
        else if (enrolment.Stage.Ends())
        {
            enrolment.Advance(EnrolmentStage.Enquiry, day, null, caller.Actor, today);
        }

        if (referralId is { } id)
        {
            caller.Require(Permissions.ReferralsWrite, centre.Id);
            (await db.Referrals.FindRequiredAsync(r => r.Id == id && r.CentreId == centre.Id, "referral", cancellationToken)).Enrol(volunteer, day, today);
        }

        await db.SaveChangesAsync(cancellationToken);
        await AtTheDoorAsync(db, supportMeetingId, centre.Id, volunteer, clock.GetUtcNow(), cancellationToken);
        return volunteer;
    }

    private static async Task AtTheDoorAsync(
        VolunteersDbContext db, int? supportMeetingId, int centreId, Volunteer volunteer, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (supportMeetingId is { } meetingId)
        {
            await db.LockAsync<SupportMeeting>(meetingId, cancellationToken);
            var meeting = await db.SupportMeetings
                .Include(m => m.Attendances)
                .FindRequiredAsync(m => m.Id == meetingId && m.CentreId == centreId, "support meeting", cancellationToken);
            meeting.Enrolled(volunteer.Id, volunteer.FullName, now);
            await db.SaveChangesAsync(cancellationToken);
        }
    }

    /// <summary>Changes what is known about a volunteer; volunteers may change their own contact details.</summary>
    [Error<InvalidInputException>]
    [Error<StaleRecordException>]
    public static async Task<Volunteer> UpdateVolunteerAsync(
        UpdateVolunteerInput input, VolunteersDbContext db, Caller caller, SignInAddresses addresses, CentreClocks clocks, CancellationToken cancellationToken)
    {
        var volunteer = await db.VolunteerForChangeAsync(input.VolunteerId, Permissions.VolunteersWrite, caller, cancellationToken, orSelf: true);
        volunteer.RequireVersion(input.Version);
        var details = volunteer.Details;
        if (caller.IsSelf(volunteer.Id))
        {
            // a check was seen for them: what it was seen for is not theirs to change
            var rules = new InputRules();
            rules.RefuseIf(input.FullName.Or(details.FullName) != details.FullName, "fullName", "Your name is changed by the centre. Ask the coordinator.");
            rules.RefuseIf(input.DateOfBirth.Or(details.DateOfBirth) != details.DateOfBirth, "dateOfBirth", "Your date of birth is changed by the centre. Ask the coordinator.");
            rules.RefuseIf(
                input.ParentalConsentBy.Or(details.ParentalConsentBy) != details.ParentalConsentBy
                    || input.ParentalConsentHow.Or(details.ParentalConsentHow) != details.ParentalConsentHow
                    || input.ParentalConsentOn.Or(details.ParentalConsentOn) != details.ParentalConsentOn,
                "parentalConsentBy", "Who agreed is written down by the centre. Ask the coordinator.");
            rules.RefuseIf((input.WhereaboutsConfidential ?? details.WhereaboutsConfidential) != details.WhereaboutsConfidential, "whereaboutsConfidential", "Ask the coordinator to change that.");
            rules.ThrowIfAny();
        }

        var before = volunteer.Email;
        volunteer.Change(
            details with
            {
                FullName = input.FullName.Or(details.FullName),
                KnownAs = input.KnownAs.Or(details.KnownAs),
                Email = input.Email.Or(details.Email),
                Phone = input.Phone.Or(details.Phone),
                Postcode = input.Postcode.Or(details.Postcode),
                DateOfBirth = input.DateOfBirth.Or(details.DateOfBirth),
                ParentalConsentBy = input.ParentalConsentBy.Or(details.ParentalConsentBy),
                ParentalConsentHow = input.ParentalConsentHow.Or(details.ParentalConsentHow),
                ParentalConsentOn = input.ParentalConsentOn.Or(details.ParentalConsentOn),
                HowHeard = input.HowHeard.Or(details.HowHeard),
                Languages = Tagged(input.Languages, details.Languages),
                Skills = Tagged(input.Skills, details.Skills),
                Interests = Tagged(input.Interests, details.Interests),
                AccessNeeds = input.AccessNeeds.Or(details.AccessNeeds),
                Availability = input.Availability.HasValue ? PartOfWeek.FlagsOf(input.Availability.Value ?? []) : details.Availability,
                ParentOrCarer = input.ParentOrCarer ?? details.ParentOrCarer,
                WhereaboutsConfidential = input.WhereaboutsConfidential ?? details.WhereaboutsConfidential,
            },
            await clocks.TodayAsync(cancellationToken));
        if (!caller.IsSelf(volunteer.Id) && input.ConfirmSignInAddress != true)
        {
            await addresses.RefuseMoveAsync(volunteer, before, cancellationToken);
        }

        await db.SaveChangesAsync(cancellationToken);
        return volunteer;
    }

    /// <summary>
    /// Records that a volunteer reached a later stage, or an ending one, at a centre on a date. Ready is only who is suitable that day, or who may start all the same.
    /// Whoever leaves, withdraws or is not accepted is expected nowhere there any more.
    /// </summary>
    /// <param name="override">Why, and until when, they start although something is missing.</param>
    /// <param name="destination">What they go on to, when they leave.</param>
    [InTurn]
    [Error<InvalidInputException>]
    [Error<NotReadyException>]
    [Error<OwnDecisionException>]
    [Error<StageRefusedException>]
    [Error<StaleRecordException>]
    public static async Task<Volunteer> AdvanceEnrolmentAsync(
        [ID<Volunteer>] int volunteerId, [ID<Centre>] int centreId, EnrolmentStage stage, DateOnly on, string? reason, OverrideInput? @override, string? destination,
        VolunteersDbContext db, Caller caller, PolicyBook policies, TimeProvider clock, CancellationToken cancellationToken)
    {
        caller.Require(Permissions.VolunteersWrite, centreId);
        caller.RequireOther(volunteerId, "move your own enrolment on");
        if (stage == EnrolmentStage.Ready)
        {
            // a refusal tells what was decided about checks
            caller.Require(Permissions.ChecksRead, centreId);
        }

        var enrolment = await db.Enrolments
            .Include(e => e.Steps)
            .Include(e => e.Volunteer)
            .Include(e => e.Centre)
            .FindRequiredAsync(e => e.VolunteerId == volunteerId && e.CentreId == centreId, "enrolment", cancellationToken);
        var evidence = (await SuitabilityEvidence.LoadAsync(db, [volunteerId], cancellationToken))[volunteerId];
        var (now, today) = (clock.GetUtcNow(), enrolment.Centre.Time.Today(clock));
        var step = enrolment.Advance(
            stage, on, reason, evidence, await policies.OfAsync(centreId, cancellationToken), caller.Actor, today,
            @override is null ? null : new StartAllTheSame(@override.Reason, @override.Until), destination);
        if (stage.Ends())
        {
            await CommitmentRelease.EndAsync(db, enrolment, step, now, today, cancellationToken);
        }

        await db.SaveChangesAsync(cancellationToken);
        return enrolment.Volunteer;
    }

    /// <summary>Records that consent to one use was given or withdrawn; volunteers decide for themselves, staff record what they were told.</summary>
    [Error<InvalidInputException>]
    public static async Task<ConsentState> RecordConsentAsync(
        [ID<Volunteer>] int volunteerId, ConsentKind kind, bool given,
        VolunteersDbContext db, Caller caller, PolicyBook policies, TimeProvider clock, CancellationToken cancellationToken)
    {
        var volunteer = await db.VolunteerForChangeAsync(volunteerId, Permissions.VolunteersWrite, caller, cancellationToken, orSelf: true);
        await db.Entry(volunteer).Collection(v => v.Consents).LoadAsync(cancellationToken);
        var wording = (await policies.OfAsync(null, cancellationToken)).WordingOf(kind);
        var consent = volunteer.RecordConsent(kind, given, clock.GetUtcNow(), caller.IsSelf(volunteerId) ? "own page" : $"told {caller.Name}", wording);
        await db.SaveChangesAsync(cancellationToken);
        return new ConsentState(consent.Kind, consent.Given, consent.At);
    }

    /// <summary>Makes the address of the personal calendar feed useless and gives a new one.</summary>
    [Error<InvalidInputException>]
    public static async Task<Volunteer> ResetCalendarUrlAsync(
        [ID<Volunteer>] int volunteerId, VolunteersDbContext db, Caller caller, CancellationToken cancellationToken)
    {
        var volunteer = await db.VolunteerForChangeAsync(volunteerId, Permissions.VolunteersWrite, caller, cancellationToken, orSelf: true);
        volunteer.ResetCalendarSecret();
        await db.SaveChangesAsync(cancellationToken);
        return volunteer;
    }

    private static string? Tagged(Optional<IReadOnlyList<string>?> given, string? before) => given.HasValue ? Tags.Line(given.Value ?? []) : before;
}
