using System.Collections.Frozen;

namespace Volunteers.Data.Policies;

/// <summary>
/// Everything that a cluster decides for itself by a number, with what holds where nothing was decided. A key is here when a rule reads it; which checks are asked for,
/// how many and how often, is said by <see cref="People.CheckType"/>. What concerns a person as a whole (checks, milestones, how long we keep what we know) is the cluster's to decide: two centres of one person cannot differ.
/// </summary>
public static class PolicyKeys
{
    private const string Checks = "Checks";
    private const string Waiting = "Enquiries, offers and renewals";
    private const string Reminders = "Reminders";
    private const string Recognition = "Recognition";
    private const string Keeping = "Keeping personal data";

    private const int MinutesOfAQuarter = 90 * 24 * 60;

    /// <summary>Years of age below which somebody may ask, and nothing else.</summary>
    public static readonly PolicyNumber MinimumAge = new(
        "person.minimum-age", Checks, "Nobody volunteers who is younger than", "years", 16, 10, 25, centreMayChange: false);

    /// <summary>Days before a check is to be repeated at which the person and their coordinator are written to.</summary>
    public static readonly PolicyNumbers CheckRenewals = new(
        "check.renewal-mails", Checks, "Write to the volunteer and the coordinator before a check is to be repeated", "days", [60, 30, 7], 1, 365, centreMayChange: false, longestFirst: true);

    /// <summary>Days after which an enquiry that nobody answered is shown.</summary>
    public static readonly PolicyNumber EnquiryShownDays = new(
        "enquiry.shown-days", Waiting, "Show an enquiry that nobody answered after", "days", 3, 0, 60, centreMayChange: true);

    /// <summary>Days after which it is overdue.</summary>
    public static readonly PolicyNumber EnquiryOverdueDays = new(
        "enquiry.overdue-days", Waiting, "An enquiry that nobody answered is overdue after", "days", 7, 1, 90, centreMayChange: true);

    /// <summary>Days after which somebody who applied, or whom we met, and who has come no further is overdue.</summary>
    public static readonly PolicyNumber ApplicationOverdueDays = new(
        "application.overdue-days", Waiting, "Somebody who applied, or whom you met, comes on within", "days", 14, 1, 180, centreMayChange: true);

    /// <summary>Days after which somebody whose checks and references began, and who has come no further, is overdue.</summary>
    public static readonly PolicyNumber CheckOverdueDays = new(
        "check.overdue-days", Waiting, "Checks and references that began are done within", "days", 42, 1, 365, centreMayChange: true);

    /// <summary>Days after which somebody who was inducted, and is not cleared, is overdue.</summary>
    public static readonly PolicyNumber InductionOverdueDays = new(
        "induction.overdue-days", Waiting, "Somebody who was inducted is cleared within", "days", 14, 1, 180, centreMayChange: true);

    /// <summary>Days within which somebody who was referred hears from us.</summary>
    public static readonly PolicyNumber ReferralContactDays = new(
        "referral.contact-days", Waiting, "Be in touch with somebody who was referred within", "days", 5, 1, 90, centreMayChange: true);

    /// <summary>Days within which a referee is asked to answer; after them staff see that nobody did.</summary>
    public static readonly PolicyNumber ReferenceAnswerDays = new(
        "reference.answer-days", Waiting, "Ask a referee to answer within", "days", 14, 1, 90, centreMayChange: true);

    /// <summary>Days without an answer after which a referee is reminded, twice at most.</summary>
    public static readonly PolicyNumber ReferenceRemindDays = new(
        "reference.remind-days", Waiting, "Remind a referee who has not answered, twice at most, after", "days", 7, 1, 90, centreMayChange: true);

    /// <summary>Days to answer the offer of a course place that fell free.</summary>
    public static readonly PolicyNumber OfferAnswerDays = new(
        "offer.answer-days", Waiting, "Time to answer the offer of a course place that falls free", "days", 5, 1, 60, centreMayChange: true);

    /// <summary>Hours before an offer lapses at which the person is reminded.</summary>
    public static readonly PolicyNumber OfferWarningHours = new(
        "offer.warning-hours", Waiting, "Remind of an offer before it lapses", "hours", 24, 1, 168, centreMayChange: true);

    /// <summary>Days before an offer lapses from which staff see it.</summary>
    public static readonly PolicyNumber OfferShownDays = new(
        "offer.shown-days", Waiting, "Show an offer that nobody answered before it lapses", "days", 3, 1, 60, centreMayChange: true);

    /// <summary>Days before an accreditation ends from which staff see it.</summary>
    public static readonly PolicyNumber AccreditationRenewalDays = new(
        "accreditation.renewal-days", Waiting, "Show an accreditation before it ends", "days", 60, 1, 365, centreMayChange: true);

    /// <summary>When to remind of support meetings, in minutes before the start.</summary>
    public static readonly PolicyNumbers MeetingReminders = new(
        "reminder.meeting", Reminders, "Before a support meeting", "minutes", [10080, 1440], 1, MinutesOfAQuarter, centreMayChange: true, longestFirst: true);

    /// <summary>When to remind those expected at a programme's session.</summary>
    public static readonly PolicyNumbers SessionReminders = new(
        "reminder.session", Reminders, "Before a programme's session", "minutes", [1440], 1, MinutesOfAQuarter, centreMayChange: true, longestFirst: true);

    /// <summary>When to remind those on a course of its next session.</summary>
    public static readonly PolicyNumbers CohortReminders = new(
        "reminder.cohort", Reminders, "Before a course's session", "minutes", [1440], 1, MinutesOfAQuarter, centreMayChange: true, longestFirst: true);

    /// <summary>Hours that are celebrated.</summary>
    public static readonly PolicyNumbers MilestoneHours = new(
        "milestone.hours", Recognition, "Hours given that are celebrated", "hours", [10, 50, 100, 250, 500], 1, 100_000, centreMayChange: false);

    /// <summary>Anniversaries that are celebrated.</summary>
    public static readonly PolicyNumbers MilestoneYears = new(
        "milestone.years", Recognition, "Years with us that are celebrated", "years", [1, 3, 5, 10], 1, 80, centreMayChange: false);

    /// <summary>Months after which a person who only enquired is due to be anonymised.</summary>
    public static readonly PolicyNumber RetentionEnquiry = new(
        "retention.enquiry", Keeping, "Somebody who only asked", "months", 12, 1, 240, centreMayChange: false);

    /// <summary>Months after which a person who left is due to be anonymised.</summary>
    public static readonly PolicyNumber RetentionLeft = new(
        "retention.left", Keeping, "Somebody who left", "months", 72, 1, 600, centreMayChange: false);

    /// <summary>Months after which a person who was not accepted, or withdrew, is due to be anonymised.</summary>
    public static readonly PolicyNumber RetentionRefused = new(
        "retention.refused", Keeping, "Somebody who withdrew or was not accepted", "months", 12, 1, 240, centreMayChange: false);

    /// <summary>Months after which e-mails lose whom they went to and what they said.</summary>
    public static readonly PolicyNumber RetentionMessages = new(
        "retention.messages", Keeping, "E-mails that were sent", "months", 24, 1, 240, centreMayChange: false);

    /// <summary>Months after the decision after which what a referee said, and where they are reached, is removed.</summary>
    public static readonly PolicyNumber RetentionReferences = new(
        "retention.references", Keeping, "What referees said, after the decision", "months", 6, 1, 60, centreMayChange: false);

    /// <summary>All of them, in the order in which pages show them.</summary>
    public static IReadOnlyList<PolicyKey> All { get; } =
    [
        MinimumAge, CheckRenewals,
        EnquiryShownDays, EnquiryOverdueDays, ApplicationOverdueDays, CheckOverdueDays, InductionOverdueDays, ReferralContactDays, ReferenceAnswerDays, ReferenceRemindDays,
        OfferAnswerDays, OfferWarningHours, OfferShownDays, AccreditationRenewalDays,
        MeetingReminders, SessionReminders, CohortReminders,
        MilestoneHours, MilestoneYears,
        RetentionEnquiry, RetentionLeft, RetentionRefused, RetentionReferences, RetentionMessages,
    ];

    private static readonly FrozenDictionary<string, PolicyKey> ByName = All.ToFrozenDictionary(key => key.Name, StringComparer.Ordinal);

    /// <summary>The key of that name; null when there is none.</summary>
    public static PolicyKey? Find(string? name) => name is not null && ByName.TryGetValue(name, out var key) ? key : null;
}
