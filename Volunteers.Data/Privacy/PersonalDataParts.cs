using Microsoft.EntityFrameworkCore;
using Volunteers.Data.Access;
using Volunteers.Data.Audit;
using Volunteers.Data.Concerns;
using Volunteers.Data.Contributions;
using Volunteers.Data.Meetings;
using Volunteers.Data.Messaging;
using Volunteers.Data.Newsletters;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Data.Policies;
using Volunteers.Data.Programmes;
using Volunteers.Data.Training;
using static Volunteers.Data.Privacy.PersonalDataReader;

namespace Volunteers.Data.Privacy;

/// <summary>
/// Everything that is held about a person, by kind. Of a reference the person reads what was decided, not who gave it; of other people
/// nothing. A test compares it with every entity that refers to a volunteer.
/// </summary>
internal static class PersonalDataParts
{
    private const int MostMessages = 500;
    private const int MostSignIns = 50;

    public static IReadOnlyList<PersonalDataPart> All { get; } =
    [
        new("about", "Who you are and how you are reached", [typeof(Volunteer)], AboutAsync),
        new("merged", "Records that were merged into yours, because they are yours", [typeof(VolunteerMerge)], MergedAsync),
        new("emergency", "Whom we ring in an emergency", [typeof(EmergencyContact)], async r => [.. (await r.Db.EmergencyContacts.AsNoTracking()
            .Where(c => c.VolunteerId == r.VolunteerId).ToListAsync(r.CancellationToken)).Select(c => Item(c.Name, ("Relationship", c.Relationship), ("Telephone", c.Phone)))]),
        new("enrolments", "Where you volunteer, and how far you have come", [typeof(Enrolment), typeof(EnrolmentStep)], EnrolmentsAsync),
        new("checks", "Checks and references: what was decided", [typeof(Check), typeof(CheckFact), typeof(UpdateServiceEntry)], ChecksAsync),
        // a reference is given in confidence (Data Protection Act 2018, schedule 2, paragraph 24), and its referee is a third person: no copy says who they are, nor what
        // they wrote, whoever prepares it. That somebody was asked, and what came of it, is about the volunteer
        new("references", "References that were asked for", [typeof(ReferenceRequest)], async r => [.. (await r.Db.ReferenceRequests.AsNoTracking()
            .Where(x => x.VolunteerId == r.VolunteerId).OrderBy(x => x.Id).ToListAsync(r.CancellationToken))
            .Select((x, i) => Item(
                $"Reference {i + 1}", ("Asked", r.At(x.AskedAt)), ("Answered", On(x.AnsweredOn)), ("State", Capital(x.Status.InWords())), ("Decided", On(x.DecidedOn))))],
            ForStaffAlone: true),
        new("consents", "What you agreed to", [typeof(Consent)], async r => [.. (await r.Db.Consents.AsNoTracking()
            .Where(c => c.VolunteerId == r.VolunteerId).OrderBy(c => c.At).ToListAsync(r.CancellationToken))
            .Select(c => Item(Capital(State<ConsentKind>(c.Kind)), ("Answer", c.Given ? "agreed" : "withdrawn"), ("When", r.At(c.At)), ("How we know", c.How), ("Wording", c.WordingVersion)))]),
        new("training", "Courses and what you achieved",
            [typeof(CohortPlace), typeof(PlaceStep), typeof(UnitAchievement), typeof(UnitStep), typeof(CohortAttendance), typeof(Accreditation)], TrainingAsync),
        new("programmes", "What you do in programmes", [typeof(Assignment), typeof(RotaPlace), typeof(Waiver)], ProgrammesAsync),
        new("meetings", "Support meetings", [typeof(MeetingInvitation), typeof(MeetingAttendance)], MeetingsAsync),
        new("hours", "Hours you gave", [typeof(Contribution), typeof(Milestone)], HoursAsync),
        new("stories", "Stories, photographs and where you were told of", [typeof(Story), typeof(UploadedPhoto), typeof(NewsletterItem)], StoriesAsync),
        new("messages", "E-mails to you", [typeof(Message)], async r => [.. (await r.Db.Messages.AsNoTracking()
            .Where(m => m.VolunteerId == r.VolunteerId).OrderByDescending(m => m.DueAt).Take(MostMessages).ToListAsync(r.CancellationToken))
            .Select(m => Item(
                m.Subject ?? Capital(m.Kind.Replace('_', ' ').ToLowerInvariant()), ("To", m.To), ("Due", r.At(m.DueAt)), ("Sent", r.At(m.SentAt)), ("Outcome", State<MessageStatus>(m.Status))))]),
        new("access", "How you sign in",
            [
                typeof(Account), typeof(StaffInvitation), typeof(AccessToken), typeof(Microsoft.AspNetCore.Identity.IdentityUserPasskey<int>), typeof(SignInSession),
                typeof(SignInLink), typeof(AuditEntry), typeof(StaffRole),
            ],
            AccessAsync),
        new("disabled", "Why your sign-in was disabled", [typeof(Account)], async r => [.. (await r.Db.Accounts.AsNoTracking()
            .Where(a => a.VolunteerId == r.VolunteerId && a.DisabledAt != null).ToListAsync(r.CancellationToken))
            .Select(a => Item($"Disabled {r.At(a.DisabledAt)}", ("Because", a.DisabledReason)))],
            ForStaffAlone: true),
        new("requests", "What you asked us about your data", [typeof(DataRequest)], async r => [.. (await r.Db.DataRequests.AsNoTracking()
            .Where(d => d.VolunteerId == r.VolunteerId).OrderBy(d => d.RequestedAt).ToListAsync(r.CancellationToken))
            .Select(d => Item(
                d.Kind == DataRequestKind.Copy ? "A copy of what is held" : "To be erased", ("Asked", r.At(d.RequestedAt)), ("In your words", d.Note), ("Outcome", State<DataRequestStatus>(d.Status)),
                ("Why it was declined", d.DeclinedReason)))]),
        new("referrals", "How you were referred to us", [typeof(Referral)], async r => [.. (await r.Db.Referrals.AsNoTracking().Include(x => x.From)
            .Where(x => x.VolunteerId == r.VolunteerId).ToListAsync(r.CancellationToken))
            .Select(x => Item(
                x.From is { } from ? $"Referred by {from.Name}" : "You came by yourself", ("Received", On(x.ReceivedOn)), ("Name", x.PersonName), ("E-mail", x.Email), ("Telephone", x.Phone), ("Note", x.Note)))],
            ForStaffAlone: true),
        new("notes", "Notes that staff wrote", [typeof(VolunteerNote)], async r => [.. (await r.Db.VolunteerNotes.AsNoTracking()
            .Where(n => n.VolunteerId == r.VolunteerId).OrderBy(n => n.At).ToListAsync(r.CancellationToken)).Select(n => Item($"Note of {r.At(n.At)}", ("Text", n.Text)))],
            ForStaffAlone: true),
        new("contacts", "When we were in touch with you", [typeof(ContactLogEntry)], async r => [.. (await r.Db.ContactLog.AsNoTracking()
            .Where(c => c.VolunteerId == r.VolunteerId).OrderBy(c => c.On).ThenBy(c => c.Id).ToListAsync(r.CancellationToken))
            .Select(c => Item($"{Capital(State(c.Kind) ?? "in touch")} on {On(c.On)}", ("What was said", c.Text), ("To look again", On(c.NextOn))))],
            ForStaffAlone: true),
        new("retention", "How long we keep you on record", [typeof(RetentionCase)], async r => [.. (await r.Db.RetentionCases.AsNoTracking()
            .Where(c => c.VolunteerId == r.VolunteerId).ToListAsync(r.CancellationToken))
            .Select(c => Item("Nothing has happened for a long time", ("Last", On(c.LastOn)), ("Kept until", On(c.KeptUntil)), ("Because", c.KeptReason)))],
            ForStaffAlone: true),
    ];

    /// <summary>Entities that refer to a volunteer or an account and are in no part, each with the reason.</summary>
    public static IReadOnlyDictionary<Type, string> Exceptions { get; } = new Dictionary<Type, string>
    {
        [typeof(Microsoft.AspNetCore.Identity.IdentityUserClaim<int>)] = "nothing is kept in it",
        [typeof(Microsoft.AspNetCore.Identity.IdentityUserLogin<int>)] = "nothing is kept in it",
        [typeof(Microsoft.AspNetCore.Identity.IdentityUserToken<int>)] = "holds secrets of signing in alone",
        [typeof(PolicySetting)] = "says who of the staff decided a policy",
        [typeof(ConsentWording)] = "says who of the staff worded a consent",
        [typeof(Concern)] = "a safeguarding record, for the centre's lead and deputy alone: in no export",
        [typeof(ConcernEntry)] = "part of a safeguarding record: in no export",
        [typeof(ContactDetails)] = "columns of the volunteer's own row, which is told",
        [typeof(PersonalDetails)] = "columns of the volunteer's own row, which is told",
        [typeof(EnrolmentDetails)] = "columns of the enrolment's own row, which is told",
        [typeof(Centre)] = "names its safeguarding lead and deputy as members of staff",
        [typeof(CentreFigure)] = "says who of the staff entered a count",
        [typeof(ReferrerLink)] = "says who of the staff made it",
        [typeof(Cohort)] = "refers to its tutor as a member of staff",
    };

    private static async Task<IReadOnlyList<PersonalDataItem>> AboutAsync(PersonalDataReader r)
    {
        var v = await r.Db.Volunteers.AsNoTracking().SingleAsync(x => x.Id == r.VolunteerId, r.CancellationToken);
        return
        [
            Item(
                v.FullName, ("Known as", v.KnownAs), ("E-mail address", v.Email), ("Telephone", v.Phone), ("Postcode", v.Postcode), ("Date of birth", On(v.DateOfBirth)),
                ("How you heard of us", v.HowHeard), ("Languages", v.Languages), ("Skills", v.Skills), ("Interests", v.Interests), ("What you need from us", v.AccessNeeds),
                ("Parent or carer of a child at the centre", YesNo(v.ParentOrCarer)), ("Where you are is kept confidential", YesNo(v.WhereaboutsConfidential)), ("When you can come", v.Availability == Availability.None ? null : string.Join(", ", PartsOf(v.Availability))),
                ("The parent or carer who agreed", v.ParentalConsentBy), ("On record since", r.At(v.CreatedAt)), ("Your calendar has an address of its own", YesNo(v.CalendarSecret.Length > 0))),
        ];
    }

    private static async Task<IReadOnlyList<PersonalDataItem>> MergedAsync(PersonalDataReader r)
    {
        // who reads the record that stands for them reads these: they are the same person's
        var merges = await r.Db.VolunteerMerges.AsNoTracking().Where(m => m.VolunteerId == r.VolunteerId && VolunteerMergeFacts.Holds.Of(m)).OrderBy(m => m.At).ToListAsync(r.CancellationToken);
        int[] ids = [.. merges.Select(m => m.MergedId)];
        var people = await r.Db.Volunteers.IgnoreQueryFilters([AccessFilters.MergedName, AccessFilters.Name]).AsNoTracking().Where(v => ids.Contains(v.Id))
            .ToDictionaryAsync(v => v.Id, r.CancellationToken);
        return
        [
            .. merges.Select(m => Item(
                m.MergedName,
                [("Merged", r.At(m.At)), .. MergedDetails.InWords(people[m.MergedId].Details), .. m.Rows.Told(seesAll: r.Db.AccessScope.SeesEverything || r.Db.AccessScope.VolunteerId == r.VolunteerId).Select(told => ("Entered twice, and kept", (string?)told))])),
        ];
    }

    private static async Task<IReadOnlyList<PersonalDataItem>> EnrolmentsAsync(PersonalDataReader r)
    {
        var enrolments = await r.Db.Enrolments.AsNoTracking().Include(e => e.Centre).Include(e => e.Steps).AsSplitQuery()
            .Where(e => e.VolunteerId == r.VolunteerId).OrderBy(e => e.Id).ToListAsync(r.CancellationToken);
        return
        [
            .. enrolments.Select(e => Item(
                e.Centre.Name, [.. EnrolmentFacts.InOrder.Of(e.Steps).Select(s => (Capital(s.Stage.InWords()), (string?)(s.Reason is null ? s.On.InWords() : $"{s.On.InWords()}: {s.Reason}")))])),
        ];
    }

    private static async Task<IReadOnlyList<PersonalDataItem>> ChecksAsync(PersonalDataReader r)
    {
        var checks = await r.Db.Checks.AsNoTracking().Include(c => c.Type).Include(c => c.Facts).Include(c => c.UpdateService).AsSplitQuery()
            .Where(c => c.VolunteerId == r.VolunteerId).OrderBy(c => c.Id).ToListAsync(r.CancellationToken);
        return
        [
            .. checks.Select(c => Item(
                Capital(c.Type.InWords),
                [
                    // who gave a reference, and what they said, was told in confidence
                    ("Number", c.Kind is CheckKind.Reference ? null : c.Reference), ("Level", State(c.Level)), ("Workforce", State(c.Workforce)),
                    .. c.Facts.OrderBy(f => f.On).ThenBy(f => f.Id).Select(f => (Capital(State<CheckStatus>(f.Status)), On(f.On))),
                    .. CheckFacts.EntriesInOrder.Of(c).Select(e => ($"Update Service: {e.What.InWords()}", On(e.On))),
                ])),
        ];
    }

    private static async Task<IReadOnlyList<PersonalDataItem>> TrainingAsync(PersonalDataReader r)
    {
        var places = await r.Db.CohortPlaces.AsNoTracking().Include(p => p.Cohort).ThenInclude(c => c.Course).Include(p => p.Steps).Include(p => p.Units).ThenInclude(u => u.Unit)
            .Include(p => p.Units).ThenInclude(u => u.Steps).AsSplitQuery().Where(p => p.VolunteerId == r.VolunteerId).OrderBy(p => p.Id).ToListAsync(r.CancellationToken);
        var attendances = await r.Db.CohortAttendances.AsNoTracking().Include(a => a.CohortSession).ThenInclude(s => s.Cohort)
            .Where(a => a.VolunteerId == r.VolunteerId).OrderBy(a => a.CohortSession.StartsAt).ToListAsync(r.CancellationToken);
        var accreditations = await r.Db.Accreditations.AsNoTracking().Where(a => a.VolunteerId == r.VolunteerId).OrderBy(a => a.AwardedOn).ToListAsync(r.CancellationToken);
        return
        [
            .. places.Select(p => Item(
                $"Your place on {p.Cohort.Name}, {p.Cohort.Course.Title}",
                [
                    .. p.Steps.OrderBy(s => s.At).ThenBy(s => s.Id).Select(s => (Capital(State<PlaceStatus>(s.Status)), (string?)(s.Reason is null ? r.At(s.At) : $"{r.At(s.At)}: {s.Reason}"))),
                    ("Learner number", p.LearnerNumber), ("Registered", On(p.LearnerRegisteredOn)), ("Unique learner number", p.Uln),
                    .. p.Units.SelectMany(u => u.Steps.OrderBy(s => s.On).ThenBy(s => s.Id), (u, s) => ($"Unit {u.Unit.Title}", (string?)$"{State<UnitStatus>(s.Status)}, {s.On.InWords()}")),
                ])),
            .. attendances.Select(a => Item($"{a.CohortSession.Cohort.Name}, {r.At(a.CohortSession.StartsAt)}", ("You were", State<Attendance>(a.Attendance)))),
            .. accreditations.Select(a => Item(a.Title, ("Awarded", On(a.AwardedOn)), ("Certificate number", a.CertificateNumber), ("Valid until", On(a.ValidUntil)))),
        ];
    }

    private static async Task<IReadOnlyList<PersonalDataItem>> ProgrammesAsync(PersonalDataReader r)
    {
        var assignments = await r.Db.Assignments.AsNoTracking().Include(a => a.Programme).Include(a => a.Role)
            .Where(a => a.VolunteerId == r.VolunteerId).OrderBy(a => a.From).ToListAsync(r.CancellationToken);
        var places = await r.Db.RotaPlaces.AsNoTracking().Include(p => p.Session).ThenInclude(s => s.Programme).Include(p => p.Role)
            .Where(p => p.VolunteerId == r.VolunteerId).OrderBy(p => p.Session.StartsAt).ToListAsync(r.CancellationToken);
        var waivers = await r.Db.Waivers.AsNoTracking().Where(w => w.VolunteerId == r.VolunteerId).OrderBy(w => w.At).ToListAsync(r.CancellationToken);
        return
        [
            .. assignments.Select(a => Item(
                $"{a.Role.Title}, {a.Programme.Name}", ("State", State<AssignmentStatus>(a.Status)), ("From", On(a.From)), ("Until", On(a.Until)), ("Asked", r.At(a.ProposedAt)),
                ("Accepted", r.At(a.AcceptedAt)), ("Declined", r.At(a.DeclinedAt)), ("Why it ended", a.EndReason))),
            .. places.Select(p => Item(
                $"{p.Session.Programme.Name}, {r.At(p.Session.StartsAt)}", ("As", p.Role.Title), ("State", State<RotaStatus>(p.Status)), ("You were", State(p.Attendance)),
                ("Why you asked for a stand-in", p.StandInReason))),
            .. waivers.Select(w => Item("A requirement was waived for you", ("When", r.At(w.At)), ("Until", On(w.Until)), ("Because", w.Reason))),
        ];
    }

    private static async Task<IReadOnlyList<PersonalDataItem>> MeetingsAsync(PersonalDataReader r)
    {
        var invitations = await r.Db.MeetingInvitations.AsNoTracking().Include(i => i.Meeting)
            .Where(i => i.VolunteerId == r.VolunteerId).OrderBy(i => i.Meeting.StartsAt).ToListAsync(r.CancellationToken);
        var attendances = await r.Db.MeetingAttendances.AsNoTracking().Include(a => a.Meeting)
            .Where(a => a.VolunteerId == r.VolunteerId).OrderBy(a => a.Meeting.StartsAt).ToListAsync(r.CancellationToken);
        return
        [
            .. invitations.Select(i => Item($"{i.Meeting.Title}, {r.At(i.Meeting.StartsAt)}", ("Invited", r.At(i.InvitedAt)), ("Your answer", State<Reply>(i.Reply)), ("Answered", r.At(i.RepliedAt)))),
            .. attendances.Select(a => Item($"You came to {a.Meeting.Title}", ("When", r.At(a.Meeting.StartsAt)), ("For the first time", YesNo(a.FirstVisit)))),
        ];
    }

    private static async Task<IReadOnlyList<PersonalDataItem>> HoursAsync(PersonalDataReader r)
    {
        var hours = await r.Db.Contributions.AsNoTracking().Include(c => c.Centre).Where(c => c.VolunteerId == r.VolunteerId).OrderBy(c => c.On).ToListAsync(r.CancellationToken);
        var milestones = await r.Db.Milestones.AsNoTracking().Where(m => m.VolunteerId == r.VolunteerId).OrderBy(m => m.ReachedOn).ToListAsync(r.CancellationToken);
        return
        [
            .. hours.Select(c => Item(
                c.On.InWords(), ("Hours", c.Hours.InWords()), ("At", c.Centre.Name), ("For", c.Description ?? State<ContributionKind>(c.Kind)), ("State", State<ContributionStatus>(c.Status)),
                ("Why they were declined", c.DeclinedReason))),
            .. milestones.Select(m => Item(m.Title, ("Reached", On(m.ReachedOn)))),
        ];
    }

    private static async Task<IReadOnlyList<PersonalDataItem>> StoriesAsync(PersonalDataReader r)
    {
        var stories = await r.Db.Stories.AsNoTracking().Where(s => s.VolunteerId == r.VolunteerId).OrderBy(s => s.SubmittedAt).ToListAsync(r.CancellationToken);
        var photos = await r.Db.UploadedPhotos.IgnoreQueryFilters([AccessFilters.Name]).AsNoTracking()
            .Where(p => p.VolunteerId == r.VolunteerId).OrderBy(p => p.AddedAt).ToListAsync(r.CancellationToken);
        var items = await r.Db.NewsletterItems.AsNoTracking().Include(i => i.Section).ThenInclude(s => s.Issue)
            .Where(i => i.VolunteerId == r.VolunteerId && i.Section.Issue.PublishedAt != null && i.Included && i.LeftOutBecause == null).OrderBy(i => i.Id).ToListAsync(r.CancellationToken);
        return
        [
            .. stories.Select(s => Item(s.Title, ("Text", s.Text), ("Submitted", r.At(s.SubmittedAt)), ("Photograph", s.PhotoDescription ?? (s.PhotoFileName is null ? null : "yes")))),
            .. photos.Select(p => Item("A photograph that you added", ("When", r.At(p.AddedAt)))),
            .. items.Select(i => Item($"In the newsletter {i.Section.Issue.Title}", ("Title", i.Title), ("Text", i.Text))),
        ];
    }

    private static async Task<IReadOnlyList<PersonalDataItem>> AccessAsync(PersonalDataReader r)
    {
        var account = await r.Db.Accounts.AsNoTracking().Include(a => a.Invitation).Include(a => a.Roles).ThenInclude(role => role.Centre).Where(a => a.VolunteerId == r.VolunteerId).FirstOrDefaultAsync(r.CancellationToken);
        var accountId = account?.Id;
        var tokens = await r.Db.AccessTokens.AsNoTracking().Where(t => t.VolunteerId == r.VolunteerId || (accountId != null && t.AccountId == accountId)).ToListAsync(r.CancellationToken);
        var passkeys = await r.Db.UserPasskeys.AsNoTracking().Where(p => p.UserId == accountId).ToListAsync(r.CancellationToken);
        var sessions = await r.Db.SignInSessions.AsNoTracking().Where(s => s.VolunteerId == r.VolunteerId || (accountId != null && s.AccountId == accountId))
            .OrderBy(s => s.CreatedAt).ToListAsync(r.CancellationToken);
        var signIns = await r.Db.AuditEntries.IgnoreQueryFilters([AccessFilters.Name]).AsNoTracking()
            .Where(e => e.Action == "SignedIn" && e.By.VolunteerId == r.VolunteerId).OrderByDescending(e => e.At).Take(MostSignIns).Select(e => e.At).ToListAsync(r.CancellationToken);
        return
        [
            .. account is null
                ? Array.Empty<PersonalDataItem>()
                :
                [
                    Item(
                        "Your sign-in", ("Name", account.DisplayName), ("Address", account.Email), ("Telephone", account.PhoneNumber),
                        ("Invited to the staff", r.At(account.Invitation?.SentAt)), ("Invitation accepted", r.At(account.Invitation?.AcceptedAt)),
                        ("Roles", string.Join(", ", account.Roles.Select(role => $"{State<StaffRoleKind>(role.Kind)}{(role.Centre is { } centre ? $" at {centre.Name}" : "")}")))),
                ],
            .. tokens.Select(t => Item($"Access token {t.Name}", ("Made", r.At(t.CreatedAt)), ("Last used", r.At(t.LastUsedAt)), ("Ends", r.At(t.ExpiresAt)), ("Revoked", r.At(t.RevokedAt)))),
            .. passkeys.Select(p => Item($"Passkey {p.Data.Name}", ("Added", r.At(p.Data.CreatedAt)))),
            .. sessions.Select(s => Item("A browser in which you are signed in", ("Since", r.At(s.CreatedAt)), ("Until", r.At(s.ExpiresAt)))),
            .. signIns.Select(at => Item("You signed in", ("When", r.At(at)))),
        ];
    }

    /// <summary>Each part of the week by itself: days have a capital letter.</summary>
    private static IEnumerable<string> PartsOf(Availability availability) =>
        Enum.GetValues<Availability>().Where(part => part != Availability.None && availability.HasFlag(part)).Select(part => Capital(State<Availability>(part)));

    private static string Capital(string? words) => string.IsNullOrEmpty(words) ? "" : char.ToUpperInvariant(words[0]) + words[1..];
}
