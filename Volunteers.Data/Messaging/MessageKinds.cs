namespace Volunteers.Data.Messaging;

/// <summary>The kinds of e-mail. One person gets at most one of a kind for one occasion.</summary>
public static class MessageKinds
{
    public const string SignIn = "SIGN_IN";
    public const string StaffInvitation = "STAFF_INVITATION";
    public const string AddressConfirmation = "ADDRESS_CONFIRMATION";
    public const string SignInAddressChanged = "SIGN_IN_ADDRESS_CHANGED";
    public const string PasskeyAdded = "PASSKEY_ADDED";
    public const string PasskeyRemoved = "PASSKEY_REMOVED";
    public const string AddressChanged = "ADDRESS_CHANGED";
    public const string MeetingReminder = "MEETING_REMINDER";
    public const string MeetingInvitation = "MEETING_INVITATION";
    public const string MeetingChanged = "MEETING_CHANGED";
    public const string MeetingCancelled = "MEETING_CANCELLED";
    public const string SessionReminder = "SESSION_REMINDER";
    public const string SessionCancelled = "SESSION_CANCELLED";
    public const string AssignmentProposed = "ASSIGNMENT_PROPOSED";
    public const string PlaceOffered = "PLACE_OFFERED";
    public const string OfferLapsing = "OFFER_LAPSING";
    public const string CohortReminder = "COHORT_REMINDER";
    public const string JoiningInstructions = "JOINING_INSTRUCTIONS";
    public const string Newsletter = "NEWSLETTER";
    public const string ReferralReceived = "REFERRAL_RECEIVED";
    public const string ReferenceRequested = "REFERENCE_REQUESTED";
    public const string ReferenceReminder = "REFERENCE_REMINDER";
    public const string ReferenceReceived = "REFERENCE_RECEIVED";
    public const string ConcernReported = "CONCERN_REPORTED";
    public const string ConcernWaiting = "CONCERN_WAITING";
    public const string TestEmail = "TEST_EMAIL";
    public const string CheckRenewal = "CHECK_RENEWAL";
    public const string CheckRenewals = "CHECK_RENEWALS";
    public const string RetentionWarning = "RETENTION_WARNING";
    public const string DataRequestAnswered = "DATA_REQUEST_ANSWERED";
}
