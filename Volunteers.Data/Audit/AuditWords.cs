using System.Globalization;
using System.Text;
using Volunteers.Data.Access;
using Volunteers.Data.Concerns;
using Volunteers.Data.Contributions;
using Volunteers.Data.Meetings;
using Volunteers.Data.Messaging;
using Volunteers.Data.Newsletters;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Data.Policies;
using Volunteers.Data.Privacy;
using Volunteers.Data.Programmes;
using Volunteers.Data.Training;

namespace Volunteers.Data.Audit;

/// <summary>
/// The wording of the audit trail, one line for each kind of record, in the order in which a step that touched several is named after one of
/// them. In it {who's} stands for the volunteer's or volunteers', {who} for their names, {name} for what the record is called.
/// </summary>
internal static class AuditWords
{
    /// <summary>A kind of record.</summary>
    /// <param name="Noun">What was made, changed or removed.</param>
    /// <param name="Say">What is said instead of "added", "changed" or "removed" and the noun; null where those are right.</param>
    internal sealed record Word(string Type, string Noun, Func<AuditedRecord, string?>? Say = null);

    public static IReadOnlyList<Word> All { get; } =
    [
        new(nameof(StaffInvitation), "the invitation of {name} to the staff", r =>
            r.Action == "Created" ? "invited {name} to join the staff"
            : r.Action == "Removed" ? null
            : r.After("AcceptedAt") is not null ? "accepted the invitation that {name} was sent"
            : r.After("WithdrawnAt") is not null ? "withdrew the invitation of {name} to the staff"
            : r.Changed("SentAt") ? "invited {name} to join the staff again" : null),
        new(nameof(Account), "the sign-in of {name}", AccountSays),
        new(nameof(StaffRole), "a role of {name}", r => r.Action switch
        {
            "Created" => $"made {{name}} {Spaced(r.After("Kind"), "a member of staff")}",
            "Removed" => $"took a role away: {Spaced(r.Before("Kind"), "a member of staff")}",
            _ => null,
        }),
        new(nameof(AccessToken), "the access token {name}", r => r.Changed("RevokedAt") && r.Action == "Changed" ? "revoked the access token {name}" : null),
        new(nameof(Volunteer), "{who's} details", VolunteerSays),
        new(nameof(DataRequest), "{who's} data request", DataRequestSays),
        new(nameof(RetentionCase), "how long {who} is kept", r =>
            r.Action == "Created" ? "noticed that nothing has happened about {who} for as long as we keep people"
            : r.Action == "Removed" ? "noticed that {who} is not to be erased"
            : r.After("KeptUntil") is { } until ? $"decided to keep {{who}} until {Day(until)}"
            : r.Changed("KeptUntil") ? "decided not to keep {who} longer" : null),
        new(nameof(VolunteerNote), "a note about {who}", r => r.Action switch { "Read" => "read the notes about {who}", "Created" => "wrote a note about {who}", "Changed" => "put a note about {who} right", "Removed" => "removed a note about {who}", _ => null }),
        new(nameof(Accreditation), "{who's} accreditation {name}", r => r.Action == "Created" ? "recorded that {who} achieved {name}" : null),
        new(nameof(Enrolment), "{who's} enrolment at {name}", r =>
            r.Action == "Created" ? "enrolled {who} at {name}"
            : r.After("Stage") is { } stage ? $"moved {{who}} on at {{name}}: {StageInWords(stage)}"
            : r.Before("Stage") is { } undone ? $"took back that {{who}} came to “{StageInWords(undone)}” at {{name}}" : null),
        new(nameof(Check), "{who's} check", CheckSays),
        new(nameof(ContactLogEntry), "the contact log of {who}", r => r.Action switch
        {
            "Created" => "wrote down that they were in touch with {who}",
            "Changed" => "put a line of the contact log of {who} right",
            "Removed" => "removed a line of the contact log of {who}",
            _ => null,
        }),
        new(nameof(ReferenceRequest), "the request for a reference about {who}", r =>
            r.Action == "Read" ? "read what a referee said about {who}"
            : r.Action == "Created" ? "asked somebody for a reference about {who}"
            : r.Action == "Removed" ? null
            : r.Changed("ForgottenOn") ? "removed what a referee said about {who}"
            : TakenBack(r, "Satisfactory") ? "took back the decision on a reference about {who}"
            : r.After("Satisfactory") is { } good ? $"decided that a reference about {{who}} is {(good == "True" ? "satisfactory" : "not satisfactory")}"
            : r.Changed("WithdrawnOn") && r.After("WithdrawnOn") is not null ? "withdrew a request for a reference about {who}"
            : r.Changed("Round") && !r.Changed("Email") ? "asked again for a reference about {who}"
            : r.Changed("Answer") ? (r.After("EnteredBy") is null ? "answered about {who}" : "entered a referee’s answer about {who}")
            : r.Changed("RemindedAt") ? "reminded a referee of {who}" : null),
        new(nameof(ReferrerLink), "the referral link of {name}", r =>
            r.Action == "Created" ? "made a referral link for {name}"
            : r.Changed("RevokedAt") && r.After("RevokedAt") is not null ? "revoked the referral link of {name}"
            : r.Changed("SecretHash") ? "made a new referral link for {name}" : null),
        new(nameof(Referral), "the referral of {name}", r =>
            r.Action == "Created" ? "took in the referral of {name}"
            : TakenBack(r, "NotTakenUpOn") ? "opened the referral of {name} again"
            : TakenBack(r, "EnrolledOn") ? "took back that {name}, who was referred, was enrolled"
            : TakenBack(r, "MetOn") || TakenBack(r, "ContactedOn") || TakenBack(r, "AcknowledgedOn") ? "took back a step of the referral of {name}"
            : r.Changed("NotTakenUpOn") ? "closed the referral of {name}, not taken up"
            : r.Changed("EnrolledOn") ? "recorded that {name}, who was referred, was enrolled"
            : r.Changed("MetOn") ? "recorded that we met {name}, who was referred"
            : r.Changed("ContactedOn") ? "recorded that we reached {name}, who was referred"
            : r.Changed("AcknowledgedOn") ? "acknowledged the referral of {name}" : null),
        new(nameof(Cluster), "the cluster {name}", r => r.Action == "Demonstration loaded" ? "loaded the demonstration" : null),
        new(nameof(Centre), "the centre {name}", CentreSays),
        new(nameof(Venue), "the venue {name}", r => RetirementSays(r, "the venue {name}")),
        new(nameof(PartnerOrganisation), "the partner organisation {name}", PartnerSays),
        new(nameof(TargetGroup), "the target group {name}", r => RetirementSays(r, "the target group {name}")),
        new(nameof(CentreFigure), "a figure of {name}", r => r.Action switch
        {
            "Created" => $"recorded a figure of {{name}}: {Spaced(r.After("Kind"), "a count")}",
            "Changed" => "corrected a figure of {name}",
            _ => null,
        }),
        new(nameof(CheckType), "the check {name} that people go through", r =>
            RetirementSays(r, "the check {name}")
            ?? (r.Action != "Changed" || !r.Changed("From") ? null
                : r.After("From") is null ? "took back what was to be asked for of the check {name}"
                : "decided what is asked for of the check {name} from a day on")),
        new(nameof(PolicySetting), "a policy", r =>
            r.Action == "Removed" ? $"put a policy back to what holds otherwise: {PolicyInWords(r.Before("Key"))}"
            : r.Action == "Created" ? $"changed a policy: {PolicyInWords(r.After("Key"))}" : "changed a policy: {name}"),
        new(nameof(ConsentWording), "the wording of a consent", r =>
            r.Action == "Created" ? $"reworded what people are asked about {ConsentInWords(r.After("Kind"))}" : null),

        // that something happened, never what, nor about whom
        new(nameof(Concern), "a safeguarding concern", r => r.Action switch
        {
            "Created" => "reported a safeguarding concern",
            "Read" => "read a safeguarding concern",
            _ => "worked on a safeguarding concern",
        }),
        new(nameof(Course), "the course {name}"),
        new(nameof(CourseUnit), "the unit {name}"),
        new(nameof(CoursePrerequisite), "what a course asks for first"),
        new(nameof(Cohort), "the cohort {name}", r =>
            r.Action == "Created" ? "scheduled the cohort {name}" : r.Changed("CancelledAt") ? "cancelled the cohort {name}" : null),
        new(nameof(CohortPlace), "{who's} place on {name}", PlaceSays),
        new(nameof(UnitAchievement), "{who's} unit {name}", r => r.After("Status") is { } status ? $"recorded {{who's}} unit {{name}} as {Spaced(status, "")}" : null),
        new(nameof(CohortSession), "a session of {name}"),
        new(nameof(CohortAttendance), "{who's} attendance at {name}", r => AttendanceSays(r, "at {name}")),
        new(nameof(Programme), "the programme {name}", r => r.Action == "Changed" && r.Changed("EndedOn") ? "ended the programme {name}" : null),
        new(nameof(ProgrammeRole), "the role {name}"),
        new(nameof(RoleRequirement), "what the role {name} requires"),
        new(nameof(Waiver), "a waiver for {who}", r => r.Action == "Created" ? "waived a requirement for {who}" : null),
        new(nameof(ProgrammeSession), "a session of {name}", r =>
            r.Action == "Created" ? "added sessions of {name}" : r.Changed("CancelledAt") ? "cancelled a session of {name}" : r.Changed("StartsAt") ? "moved a session of {name}" : null),
        new(nameof(Assignment), "{who's} assignment to {name}", r =>
            r.Action == "Created" ? "put {who} down for {name}"
            : TakenBack(r, "EndedAt") ? "took back that {who's} assignment to {name} ended"
            : r.Changed("EndedAt") ? "ended {who's} assignment to {name}"
            : r.Changed("AcceptedAt") ? "recorded that {who} accepted to help at {name}"
            : r.Changed("DeclinedAt") ? "recorded that {who} declined to help at {name}"
            : r.Changed("ProposedAt") ? "asked {who} to help at {name}" : null),
        new(nameof(RotaPlace), "{who's} place on the rota of {name}", RotaSays),
        new(nameof(FamilyCount), "how many families came to {name}", r => r.Action == "Removed" ? null : "counted the families at {name}"),
        new(nameof(SupportMeeting), "the support meeting {name}", r =>
            r.Action == "Created" ? "scheduled the support meeting {name}"
            : r.Changed("CancelledAt") ? "cancelled the support meeting {name}"
            : r.Changed("StartsAt") ? "moved the support meeting {name}" : null),
        new(nameof(MeetingInvitation), "{who's} invitation to {name}", r => r.After("Reply") switch
        {
            nameof(Reply.Coming) => "recorded that {who} is coming to {name}",
            nameof(Reply.NotComing) => "recorded that {who} cannot come to {name}",
            _ => r.Action == "Created" ? "invited {who} to {name}" : null,
        }),
        new(nameof(MeetingAttendance), "that {who} came to {name}", r => r.Action switch
        {
            "Created" => "recorded that {who} came to {name}",
            "Removed" => "took {who} off the list of {name}",
            _ => null,
        }),
        new(nameof(Contribution), "{who's} hours", r =>
            r.Action == "Created" ? r.After("Source") == nameof(ContributionSource.Attendance) ? "proposed {who's} hours from the register" : "logged {who's} hours"
            : r.After("ConfirmedAt") is not null ? "confirmed {who's} hours"
            : r.After("DeclinedAt") is not null ? "declined {who's} hours"
            : r.Changed("DeclinedAt") ? "proposed {who's} hours again" : null),
        new(nameof(Story), "the story {name}", r => r.Action == "Created" ? "submitted the story {name}" : null),
        new(nameof(NewsletterIssue), "the newsletter {name}", r =>
            r.Action == "TakenDown" ? "took the newsletter {name} off the web, because somebody on it withdrew their consent"
            : r.Action == "Created" ? "drafted the newsletter {name}"
            : r.Changed("TakenDownAt") ? r.After("TakenDownAt") is null ? "published the newsletter {name} again" : "took the newsletter {name} off the web"
            : r.Changed("PublishedAt") ? "published the newsletter {name}"
            : r.Changed("SentAt") ? "finished sending the newsletter {name}"
            : r.Changed("PdfMadeAt") ? "printed the newsletter {name}"
            : r.Changed("ScheduledFor") ? "scheduled the newsletter {name}" : "edited the newsletter {name}"),
        new(nameof(NewsletterSection), "the newsletter {name}", _ => "edited the newsletter {name}"),
        new(nameof(Message), "an e-mail", r => r.Action switch { "Retried" => "had an e-mail to {who} sent again", "Tested" => "sent a test e-mail to themselves", _ => null }),
        new(nameof(Milestone), "{who's} milestone", r => r.Action == "Created" ? "noticed {who's} milestone: {name}" : null),
        new(nameof(Consent), "{who's} consent", r =>
            $"recorded that {{who}} {(r.After("Given") == "True" ? "agreed to" : "no longer agrees to")} {ConsentInWords(r.After("Kind"))}"),
        new(nameof(AuditEntry), "the audit trail", r => r.Action == "Exported" ? "took a copy of the audit trail" : null),
        new(nameof(EmergencyContact), "{who's} emergency contact"),
    ];

    private static readonly Dictionary<string, int> Ranks = All.Select((word, rank) => (word.Type, rank)).ToDictionary(w => w.Type, w => w.rank, StringComparer.Ordinal);

    public static int RankOf(string type) => Ranks.GetValueOrDefault(type, int.MaxValue);

    public static Word Of(string type) => Ranks.TryGetValue(type, out var rank) ? All[rank] : new Word(type, $"a record of the kind “{Spaced(type, type)}”");

    /// <summary>"ClearWithRiskAssessment" as "clear with risk assessment".</summary>
    public static string Spaced(string? name, string otherwise)
    {
        if (string.IsNullOrEmpty(name))
        {
            return otherwise;
        }

        var words = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            _ = i > 0 && char.IsUpper(name[i]) && !char.IsUpper(name[i - 1]) ? words.Append(' ') : words;
            words.Append(char.ToLowerInvariant(name[i]));
        }

        return words.ToString();
    }

    private static string AccountSays(AuditedRecord record) => record.Action switch
    {
        "SignedIn" => "signed in",
        "SessionEnded" => "ended a sign-in of their own",
        "PasskeyAdded" => "added a passkey to their own sign-in",
        "PasskeyRemoved" => "removed a passkey from their own sign-in",
        "SignInRefused" => "tried to sign in as {name} and was refused",
        "Created" => "gave {name} a sign-in",
        "Removed" => "removed the sign-in of {name}",
        _ => record.After("DisabledAt") is not null ? "disabled the sign-in of {name}"
            : record.Changed("DisabledAt") ? "enabled the sign-in of {name}"
            : record.Changed("PasswordHash") ? "changed the password of {name}"
            : record.After("LockoutEnd") is not null ? "locked the sign-in of {name} after wrong passwords"
            : record.Changed("Email") ? "changed the address with which {name} signs in"
            : record.Changed("VolunteerId") ? "changed which volunteer {name} is"
            : "changed the sign-in of {name}",
    };

    private static bool TakenBack(AuditedRecord record, string field) => record.Before(field) is not null && record.After(field) is null;

    private static string? VolunteerSays(AuditedRecord record) => record.Action switch
    {
        "SignedIn" => "signed in",
        "SessionEnded" => "ended a sign-in of their own",
        "SignInRefused" => "tried to sign in as {who} and was refused",
        "Exported" => "took a copy of what is held about {who}",
        "Erased" => "erased somebody’s record",
        "Merged" => $"merged the record of {record.After("Merged")} into that of {{who}}, as the same person",
        "MergeUndone" => $"took back that the record of {record.After("Merged")} was merged into that of {{who}}",
        "Created" => "took in {who}",
        "Removed" => null,
        _ => record.Changed("ErasedAt") ? "erased somebody’s record"
            : record.Changed("CalendarSecret") ? "gave {who's} calendar a new address"
            : record.Changes.Count is > 0 and < 4 ? $"changed {{who's}} {Listed(record.Changes.Select(change => AuditFields.TitleOf(change.Field).ToLowerInvariant()))}"
            : null,
    };

    private static string? CentreSays(AuditedRecord record) =>
        record.Action is "Read" or "Exported"
            ? $"{(record.Action == "Read" ? "opened" : "printed")} who was at {(record.After("Programme") is { } programme ? $"“{programme}”" : "sessions")} of {{name}} {(record.After("Days")?.Contains(" to ", StringComparison.Ordinal) == true ? "from" : "on")} {record.After("Days")}, and whether they were suitable ({(record.After("People") == "1" ? "1 person" : $"{record.After("People")} people")})"
        : record.Action != "Changed" ? null
        : record.After("HandedOverAt") is not null ? "moved the people and programmes of the centre {name} to the one that takes over"
        : record.After("ClosedOn") is { } day ? $"decided that the centre {{name}} closes on {Day(day)}"
        : record.Changed("ClosedOn") ? "decided that the centre {name} stays open"
        : record.Changed("SafeguardingLeadId") || record.Changed("SafeguardingDeputyId") ? "changed who looks after safeguarding at the centre {name}"
        : null;

    private static string? PartnerSays(AuditedRecord record) =>
        RetirementSays(record, "the partner organisation {name}")
        ?? (record.Action != "Changed" ? null
            : record.Changed("WeDo") || record.Changed("TheyDo") || record.Changed("DataShared") || record.Changed("From") || record.Changed("Until") ? "changed what is agreed with {name}"
            : record.Changed("Phone") || record.Changed("Email") || record.Changed("Position") ? "changed whom we know at {name}"
            : null);

    /// <summary>What is no longer used stays, and can come back.</summary>
    private static string? RetirementSays(AuditedRecord record, string what) =>
        record.Action != "Changed" || !record.Changed("RetiredAt") ? null
        : record.After("RetiredAt") is null ? $"brought {what} back into use"
        : $"took {what} out of use";

    private static string PolicyInWords(string? key) => PolicyKeys.Find(key)?.Title ?? "something that is decided no more";

    private static string? DataRequestSays(AuditedRecord record)
    {
        var what = record.After("Kind") == nameof(DataRequestKind.Erasure) ? "to be erased" : "for a copy of what is held";
        return record.Action == "Created" ? $"recorded that {{who}} asked {what}"
            : record.Changed("WithdrawnAt") ? "withdrew {who's} data request"
            : record.Changed("DeclinedAt") ? "declined {who's} data request"
            : record.Changed("AnsweredAt") ? "answered {who's} data request"
            : null;
    }

    private static string? CheckSays(AuditedRecord record)
    {
        if (record.After("What") is { } happened)
        {
            return UpdateServiceSays(happened) is { } said ? $"recorded that {said}" : null;
        }

        if (record.Before("What") is { } undone)
        {
            return UpdateServiceSays(undone) is { } said ? $"took back that {said}" : null;
        }

        var kind = !Enum.TryParse<CheckKind>(record.After("Kind") ?? record.Before("Kind"), out var known) ? "check" : known == CheckKind.Other ? "{name}" : known.InWords();
        return record.After("Status") is { } status ? $"recorded {{who's}} {kind} as {Spaced(status, "")}"
            : record.Before("Status") is { } before ? $"took back that {{who's}} {kind} was recorded as {Spaced(before, "")}" : null;
    }

    private static string? UpdateServiceSays(string what) => what switch
    {
        nameof(UpdateServiceEvent.Subscribed) => "{who} subscribed to the Update Service",
        nameof(UpdateServiceEvent.Ended) => "{who} ended the subscription to the Update Service",
        nameof(UpdateServiceEvent.NoChange) => "the Update Service was asked about {who}: no change",
        nameof(UpdateServiceEvent.Changed) => "the Update Service was asked about {who}: a new certificate is needed",
        _ => null,
    };

    private static string? PlaceSays(AuditedRecord record) => record.After("Status") switch
    {
        nameof(PlaceStatus.Applied) => "recorded that {who} applied for {name}",
        nameof(PlaceStatus.Waiting) => "put {who} on the waiting list of {name}",
        nameof(PlaceStatus.Offered) => "offered {who} a place on {name}",
        nameof(PlaceStatus.Accepted) => "recorded that {who} accepted a place on {name}",
        nameof(PlaceStatus.Declined) => "recorded that {who} declined a place on {name}",
        nameof(PlaceStatus.Lapsed) => "let the offer to {who} of a place on {name} lapse",
        nameof(PlaceStatus.Attending) => "recorded that {who} began {name}",
        nameof(PlaceStatus.Completed) => "recorded that {who} completed {name}",
        nameof(PlaceStatus.Withdrawn) => "withdrew {who} from {name}",
        null when record.Before("Status") is nameof(PlaceStatus.Withdrawn) or nameof(PlaceStatus.Offered) => "took back that {who} was withdrawn from {name}",
        _ => record.Changed("LearnerNumber") ? "registered {who} as a learner of {name}" : null,
    };

    private static string? RotaSays(AuditedRecord record) =>
        record.Changed("Attendance") ? AttendanceSays(record, "at a session of {name}")
        : record.Action == "Created" ? "put {who} on the rota of {name}"
        : TakenBack(record, "CancelledAt") ? "put {who} back on the rota of {name}"
        : record.Changed("CancelledAt") ? "recorded that {who} cannot come to a session of {name}"
        : record.Changed("ReplacedAt") ? "found a stand-in for {who} at {name}"
        : record.Changed("StandInSoughtAt") ? "asked for a stand-in for {who} at {name}"
        : record.Changed("ConfirmedAt") ? "recorded that {who} is coming to {name}"
        : null;

    private static string AttendanceSays(AuditedRecord record, string where) => record.After("Attendance") switch
    {
        nameof(Attendance.Present) => $"recorded that {{who}} was {where}",
        nameof(Attendance.Absent) => $"recorded that {{who}} was not {where}",
        _ => $"took back whether {{who}} was {where}",
    };

    private static string StageInWords(string stage) => Enum.TryParse<EnrolmentStage>(stage, out var known) ? known.InWords() : Spaced(stage, "");

    internal static string ConsentInWords(string? kind) => kind switch
    {
        nameof(ConsentKind.Newsletter) => "getting the newsletter",
        nameof(ConsentKind.ProgrammeNews) => "getting news of programmes",
        nameof(ConsentKind.Photographs) => "photographs",
        nameof(ConsentKind.StoryPublication) => "being told of in print",
        nameof(ConsentKind.SharingWithPartners) => "sharing with partners",
        _ => Spaced(kind, "something"),
    };

    private static string Day(string date) =>
        DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day.InWords() : date;

    private static string Listed(IEnumerable<string> words) => AuditSentences.Listed([.. words.Distinct()]);
}
