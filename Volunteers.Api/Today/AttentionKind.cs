namespace Volunteers.Api.Today;

/// <summary>Why something wants attention.</summary>
public enum AttentionKind
{
    CheckOverdue,
    CheckDue,
    EnquiryWaiting,
    OfferExpiring,
    ContributionsToConfirm,
    AttendanceNotRecorded,
    SessionShort,
    MeetingNotScheduled,
    NewsletterDraft,
    MessageFailed,
    AccreditationExpiring,
}
