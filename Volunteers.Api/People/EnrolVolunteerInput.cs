using Volunteers.Data.Meetings;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.People;

/// <summary>An enquiry or a full application, also at the door.</summary>
/// <param name="Stage">The stage reached; an enquiry when not given.</param>
/// <param name="On">When it was reached; today when not given.</param>
/// <param name="SupportMeetingId">The support meeting at which it happens; the person is put on its list as a first-time visitor.</param>
/// <param name="ParentalConsentBy">For somebody under 18: which parent or carer agreed; needed for more than an enquiry.</param>
/// <param name="ReferralId">The referral that brought them; it is enrolled in the same step.</param>
/// <param name="EnrolAnyway">Whoever it might be was looked at: it is somebody else.</param>
/// <param name="Consents">What the person consents to, each asked for on its own.</param>
public sealed record EnrolVolunteerInput(
    [ID<Centre>] int CentreId,
    string FullName,
    string? KnownAs,
    string? Email,
    string? Phone,
    string? Postcode,
    DateOnly? DateOfBirth,
    EnrolmentStage? Stage,
    DateOnly? On,
    string? HowHeard,
    [ID<SupportMeeting>] int? SupportMeetingId,
    IReadOnlyList<ConsentKind>? Consents,
    IReadOnlyList<string>? Interests,
    IReadOnlyList<string>? Languages,
    string? ParentalConsentBy = null,
    [ID<Referral>] int? ReferralId = null,
    bool? EnrolAnyway = null);

/// <summary>What to change about a volunteer: omitted is unchanged, null is cleared.</summary>
/// <param name="Version">The version that was read; refused when someone changed the volunteer since.</param>
/// <param name="ParentalConsentBy">For somebody under 18: which parent or carer agreed.</param>
/// <param name="ParentalConsentHow">How that parent or carer was reached.</param>
/// <param name="ParentalConsentOn">When they agreed; today when it is not said.</param>
/// <param name="Languages">All of them: those that are left out are taken away. Likewise skills, interests and when they have time.</param>
/// <param name="WhereaboutsConfidential">Whether where they live and when they are here is nobody's to know but those who coordinate their centre.</param>
/// <param name="ConfirmSignInAddress">That the new address is the person's own: needed from staff where sign-in links of somebody who has signed in before would go to another one.</param>
public sealed record UpdateVolunteerInput(
    [ID<Volunteer>] int VolunteerId,
    Optional<string?> FullName,
    Optional<string?> KnownAs,
    Optional<string?> Email,
    Optional<string?> Phone,
    Optional<string?> Postcode,
    Optional<DateOnly?> DateOfBirth,
    int? Version,
    Optional<string?> ParentalConsentBy,
    Optional<string?> ParentalConsentHow,
    Optional<DateOnly?> ParentalConsentOn,
    Optional<string?> HowHeard,
    Optional<IReadOnlyList<string>?> Languages,
    Optional<IReadOnlyList<string>?> Skills,
    Optional<IReadOnlyList<string>?> Interests,
    Optional<string?> AccessNeeds,
    Optional<IReadOnlyList<AvailabilityInput>?> Availability,
    bool? ParentOrCarer = null,
    bool? WhereaboutsConfidential = null,
    bool? ConfirmSignInAddress = null);

/// <summary>Somebody starts although something is missing.</summary>
/// <param name="Until">The last day on which that holds; three months on at most.</param>
public sealed record OverrideInput(string Reason, DateOnly Until);
