using Volunteers.Data.Access;
using Volunteers.Data.Contributions;
using Volunteers.Data.Policies;
using Volunteers.Data.Programmes;
using Volunteers.Data.Training;

namespace Volunteers.Data.People;

/// <summary>
/// A person who volunteers, or asked about it. Belongs to the cluster and is enrolled at one or more centres. Two people may
/// share an e-mail address: an address does not identify a person.
/// </summary>
public sealed class Volunteer : IVersioned
{
    /// <summary>What someone is called who asked to be forgotten.</summary>
    public const string ErasedName = "Erased volunteer";

    /// <summary>As many people to ring as a person names.</summary>
    public const int MostEmergencyContacts = 5;

    private readonly List<Enrolment> _enrolments = [];
    private readonly List<Check> _checks = [];
    private readonly List<Consent> _consents = [];
    private readonly List<EmergencyContact> _emergencyContacts = [];
    private readonly List<VolunteerNote> _notes = [];
    private readonly List<ContactLogEntry> _contactLog = [];
    private readonly List<Accreditation> _accreditations = [];
    private readonly List<CohortPlace> _places = [];
    private readonly List<Assignment> _assignments = [];
    private readonly List<Contribution> _contributions = [];
    private readonly List<Milestone> _milestones = [];

    private Volunteer()
    {
    }

    public int Id { get; private set; }

    public string FullName { get; private set; } = string.Empty;

    public string KnownAs { get; private set; } = string.Empty;

    public string? Email { get; private set; }

    public string? Phone { get; private set; }

    /// <summary>UK, in capitals with its space.</summary>
    public string? Postcode { get; private set; }

    public DateOnly? DateOfBirth { get; private set; }

    public string? HowHeard { get; private set; }

    public string? Languages { get; private set; }

    public string? Skills { get; private set; }

    public string? Interests { get; private set; }

    [Sensitive]
    public string? AccessNeeds { get; private set; }

    /// <summary>Whether they are the parent or carer of a child at the centre.</summary>
    public bool ParentOrCarer { get; private set; }

    public Availability Availability { get; private set; }

    /// <summary>Whether where they live and when they are here is nobody's to know but those who coordinate their centre.</summary>
    public bool WhereaboutsConfidential { get; private set; }

    /// <summary>For someone under 18: which parent or carer agreed.</summary>
    public string? ParentalConsentBy { get; private set; }

    /// <summary>How that parent or carer was reached.</summary>
    public string? ParentalConsentHow { get; private set; }

    /// <summary>When they agreed.</summary>
    public DateOnly? ParentalConsentOn { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>When the record was anonymised, if it was.</summary>
    public DateTimeOffset? ErasedAt { get; private set; }

    /// <summary>The record of the same person that this one was merged into: it is read by nobody while that holds. See <see cref="VolunteerMerging"/>.</summary>
    [NotAudited]
    public int? MergedIntoId { get; private set; }

    /// <summary>Names, e-mail address, telephone number and postcode, folded: what searching looks at.</summary>
    [NotAudited]
    public string SearchText { get; private set; } = string.Empty;

    /// <summary>The full name, folded: what lists are searched and ordered by.</summary>
    [NotAudited]
    public string SortName { get => People.SearchText.Fold(FullName); private set { } }

    /// <summary>The surname and then the rest of the name, folded: what lists of people are ordered by.</summary>
    [NotAudited]
    public string SortSurname { get => People.SearchText.Fold(PersonName.SurnameFirst(FullName)); private set { } }

    /// <summary>The name to call them by, folded: what lists are searched and ordered by.</summary>
    [NotAudited]
    public string SortKnownAs { get => People.SearchText.Fold(KnownAs); private set { } }

    /// <summary>The e-mail address, folded: what lists are searched and ordered by.</summary>
    [NotAudited]
    public string? SortEmail { get => Email is null ? null : People.SearchText.Fold(Email); private set { } }

    /// <summary>The secret part of the address of this volunteer's calendar feed.</summary>
    [Sensitive]
    public string CalendarSecret { get; private set; } = string.Empty;

    /// <summary>The secret part of the addresses in this volunteer's e-mails that stop one kind of them.</summary>
    [NotAudited]
    public string UnsubscribeSecret { get; private set; } = string.Empty;

    public int Version { get; private set; }

    /// <summary>How they are reached, as far as the person who asks may read it.</summary>
    public ContactDetails? Contact { get; private set; }

    /// <summary>What else they told the centre, as far as the person who asks may read it.</summary>
    public PersonalDetails? Personal { get; private set; }

    public IReadOnlyList<Enrolment> Enrolments => _enrolments;

    public IReadOnlyList<Check> Checks => _checks;

    public IReadOnlyList<Consent> Consents => _consents;

    public IReadOnlyList<EmergencyContact> EmergencyContacts => _emergencyContacts;

    public IReadOnlyList<VolunteerNote> Notes => _notes;

    /// <summary>When staff of a centre rang, wrote to or met them.</summary>
    public IReadOnlyList<ContactLogEntry> ContactLog => _contactLog;

    public IReadOnlyList<Accreditation> Accreditations => _accreditations;

    public IReadOnlyList<CohortPlace> Places => _places;

    public IReadOnlyList<Assignment> Assignments => _assignments;

    public IReadOnlyList<Contribution> Contributions => _contributions;

    public IReadOnlyList<Milestone> Milestones => _milestones;

    /// <summary>What the volunteer told us, to be changed with <c>with</c> and given to <see cref="Change"/>.</summary>
    public VolunteerDetails Details => new()
    {
        FullName = FullName,
        KnownAs = KnownAs,
        Email = Email,
        Phone = Phone,
        Postcode = Postcode,
        DateOfBirth = DateOfBirth,
        HowHeard = HowHeard,
        Languages = Languages,
        Skills = Skills,
        Interests = Interests,
        AccessNeeds = AccessNeeds,
        ParentOrCarer = ParentOrCarer,
        Availability = Availability,
        WhereaboutsConfidential = WhereaboutsConfidential,
        ParentalConsentBy = ParentalConsentBy,
        ParentalConsentHow = ParentalConsentHow,
        ParentalConsentOn = ParentalConsentOn,
    };

    /// <summary>A new volunteer, not enrolled anywhere yet.</summary>
    /// <param name="today">Today at the centre that takes the enquiry.</param>
    /// <exception cref="InvalidInputException">Something is missing or impossible; all of it at once.</exception>
    public static Volunteer Register(VolunteerDetails details, DateTimeOffset now, DateOnly today)
    {
        var volunteer = new Volunteer { CreatedAt = now, CalendarSecret = Secrets.NewToken(), UnsubscribeSecret = Secrets.NewToken() };
        volunteer.Set(details, today);
        return volunteer;
    }

    /// <summary>What would be refused about <paramref name="details"/>; empty when nothing.</summary>
    public static IReadOnlyList<InvalidField> Problems(VolunteerDetails details, DateOnly today)
    {
        var rules = new InputRules();
        details.Clean(today, rules);
        return rules.Problems;
    }

    /// <summary>Replaces what the volunteer told us.</summary>
    /// <exception cref="InvalidInputException">Something is missing or impossible; all of it at once.</exception>
    /// <exception cref="ErasedVolunteerException">The record was anonymised.</exception>
    public void Change(VolunteerDetails details, DateOnly today)
    {
        RefuseIfErased();
        Set(details, today);
    }

    /// <summary>Enrols the volunteer at a centre; needs <see cref="Enrolments"/> loaded.</summary>
    /// <param name="stage">Usually <see cref="EnrolmentStage.Enquiry"/>.</param>
    /// <param name="on">When that stage was reached.</param>
    /// <param name="policy">Of the centre: what it says about age is looked at; null for somebody who has been known elsewhere.</param>
    /// <exception cref="AlreadyEnrolledException">They are enrolled there.</exception>
    /// <exception cref="NotReadyException">They may only ask: too young, or no parent or carer agreed.</exception>
    /// <exception cref="InvalidInputException">The date is impossible.</exception>
    public Enrolment Enrol(int centreId, EnrolmentStage stage, DateOnly on, Actor by, DateOnly today, string? reason = null, Policy? policy = null)
    {
        RefuseIfErased();
        if (_enrolments.Any(e => e.CentreId == centreId))
        {
            throw new AlreadyEnrolledException(FullName);
        }

        // somebody who is too young, or for whom nobody agreed, may ask and no more
        if (policy is not null && stage != EnrolmentStage.Enquiry && !stage.Ends())
        {
            ReadinessReason[] problems = [.. SuitabilityRules.AgeProblems(SuitabilityEvidence.Of(this), today, policy)];
            if (problems.Length > 0)
            {
                throw new NotReadyException(KnownAs, stage.InWords(), problems);
            }
        }

        var enrolment = Enrolment.Begin(centreId, stage, on, reason, by, today);
        _enrolments.Add(enrolment);
        return enrolment;
    }

    /// <summary>Records how far a check of the volunteer is; needs <see cref="Checks"/> with their facts loaded.</summary>
    /// <remarks>Goes to the open record of that type; when that is decided, or there is none, makes a new one.</remarks>
    /// <exception cref="CheckRefusedException">The day comes before the last fact of the check.</exception>
    /// <exception cref="InvalidInputException">The state is one that is derived, or the date is impossible.</exception>
    public Check RecordCheck(CheckType type, CheckStatus status, DateOnly on, string? reference, Actor by, DateOnly today, CertificateDetails? certificate = null)
    {
        RefuseIfErased();
        var open = _checks.LastOrDefault(c =>
            (type.Id == 0 ? c.Type == type : c.CheckTypeId == type.Id)
            && !c.Decided
            && (type.Kind is not (CheckKind.Reference or CheckKind.Other) || reference is null || c.Reference is null
                || string.Equals(c.Reference, reference.Trim(), StringComparison.OrdinalIgnoreCase)));
        if (open is not null)
        {
            open.Record(type, status, on, reference, by, today, certificate);
            return open;
        }

        var check = Check.Begin(type, status, on, reference, by, today, certificate);
        _checks.Add(check);
        return check;
    }

    /// <summary>Records that consent was given or withdrawn; the same answer again changes nothing. Needs <see cref="Consents"/> loaded.</summary>
    /// <param name="how">How we know: enrolment form, own page, unsubscribe link.</param>
    /// <param name="wordingVersion">What they were asked; see <see cref="Policy.WordingOf"/>.</param>
    /// <returns>The fact that holds now.</returns>
    public Consent RecordConsent(ConsentKind kind, bool given, DateTimeOffset at, string how, string wordingVersion = ConsentWording.BuiltInVersion)
    {
        RefuseIfErased();
        var latest = VolunteerFacts.AnswersTo.Of(this, kind).LastOrDefault();

        // what is withdrawn is what was given, whatever people are asked by now
        var wording = !given && latest is not null ? latest.WordingVersion : wordingVersion;
        if (latest is not null && latest.Given == given && latest.WordingVersion == wording)
        {
            return latest;
        }

        var consent = new Consent { Kind = kind, Given = given, At = at, How = how, WordingVersion = wording };
        _consents.Add(consent);
        return consent;
    }

    /// <summary>Whether consent to that use holds; needs <see cref="Consents"/> loaded.</summary>
    public bool HasConsentedTo(ConsentKind kind) => VolunteerFacts.HasConsentedTo.Of(this, kind);

    /// <summary>The age on a day, in whole years; null when the date of birth is unknown.</summary>
    public int? AgeOn(DateOnly day) => AgeOn(DateOfBirth, day);

    /// <summary>The age on a day of who was born on another; null when that is unknown.</summary>
    public static int? AgeOn(DateOnly? dateOfBirth, DateOnly day)
    {
        if (dateOfBirth is not { } born)
        {
            return null;
        }

        // who was born on 29 February is a year older on 1 March where there is no such day
        var years = day.Year - born.Year;
        return (born.Month, born.Day).CompareTo((day.Month, day.Day)) > 0 ? years - 1 : years;
    }

    /// <summary>Adds somebody to ring.</summary>
    /// <exception cref="InvalidInputException">Something is missing or impossible; all of it at once.</exception>
    public EmergencyContact AddEmergencyContact(string? name, string? relationship, string? phone)
    {
        RefuseIfErased();
        var rules = new InputRules();
        var contact = EmergencyContact.Read(rules, name, relationship, phone);
        rules.ThrowIfAny();
        _emergencyContacts.Add(contact);
        return contact;
    }

    /// <summary>Changes somebody to ring; needs <see cref="EmergencyContacts"/> loaded.</summary>
    /// <exception cref="NotFoundException">It is no contact of theirs.</exception>
    /// <exception cref="InvalidInputException">The name or the telephone number is missing or impossible.</exception>
    public void ChangeEmergencyContact(int id, string? name, string? relationship, string? phone) => ContactOf(id).Set(name, relationship, phone);

    /// <summary>Takes somebody off the list; needs <see cref="EmergencyContacts"/> loaded.</summary>
    /// <exception cref="NotFoundException">It is no contact of theirs.</exception>
    public void RemoveEmergencyContact(int id) => _emergencyContacts.Remove(ContactOf(id));

    private EmergencyContact ContactOf(int id) => _emergencyContacts.Find(contact => contact.Id == id) ?? throw new NotFoundException("emergency contact");

    /// <summary>Writes down something about the volunteer.</summary>
    /// <exception cref="InvalidInputException">There is no text, or too much.</exception>
    public VolunteerNote WriteNote(string? text, Actor by, DateTimeOffset now)
    {
        RefuseIfErased();
        var rules = new InputRules();
        var clean = VolunteerNote.Clean(rules, text);
        rules.ThrowIfAny();
        var note = new VolunteerNote { VolunteerId = Id, Text = clean, WrittenBy = by, At = now };
        _notes.Add(note);
        return note;
    }

    /// <summary>Writes down that somebody of a centre was in touch.</summary>
    /// <exception cref="InvalidInputException">Something is missing or impossible; all of it at once.</exception>
    public ContactLogEntry LogContact(int centreId, ContactLine line, Actor by, DateTimeOffset now, DateOnly today)
    {
        RefuseIfErased();
        var entry = ContactLogEntry.Write(Id, centreId, line, by, now, today);
        _contactLog.Add(entry);
        return entry;
    }

    /// <summary>Makes the present address of the calendar feed useless and a new one valid.</summary>
    public void ResetCalendarSecret() => CalendarSecret = Secrets.NewToken();

    /// <summary>Removes what tells who this was; dates, hours and stages stay for the statistics. See <see cref="Privacy.VolunteerErasure"/>.</summary>
    internal void Anonymise(DateTimeOffset at)
    {
        FullName = KnownAs = ErasedName;
        Email = Phone = Postcode = HowHeard = Languages = Skills = Interests = AccessNeeds = ParentalConsentBy = ParentalConsentHow = null;
        DateOfBirth = ParentalConsentOn = null;
        Availability = Availability.None;
        ParentOrCarer = WhereaboutsConfidential = false;
        ErasedAt = at;
        CalendarSecret = Secrets.NewToken();
        UnsubscribeSecret = Secrets.NewToken();
        Index();
    }

    /// <summary>Another record of the same person stands for this one from now on; with null, it stands for itself again.</summary>
    internal void StandAside(int? mergedIntoId) => MergedIntoId = mergedIntoId;

    private void RefuseIfErased()
    {
        if (ErasedAt is not null)
        {
            throw new ErasedVolunteerException();
        }
    }

    private void Set(VolunteerDetails details, DateOnly today)
    {
        var rules = new InputRules();
        var clean = details.Clean(today, rules);
        rules.ThrowIfAny();
        TakeOver(clean);
    }

    /// <summary>Keeps details as they are; those of another record of the person were looked at when they were entered.</summary>
    internal void TakeOver(VolunteerDetails clean)
    {
        (FullName, KnownAs, Email, Phone, Postcode, DateOfBirth) = (clean.FullName!, clean.KnownAs!, clean.Email, clean.Phone, clean.Postcode, clean.DateOfBirth);
        (HowHeard, Languages, Skills, Interests, AccessNeeds) = (clean.HowHeard, clean.Languages, clean.Skills, clean.Interests, clean.AccessNeeds);
        (ParentOrCarer, Availability, WhereaboutsConfidential) = (clean.ParentOrCarer, clean.Availability, clean.WhereaboutsConfidential);
        (ParentalConsentBy, ParentalConsentHow, ParentalConsentOn) = (clean.ParentalConsentBy, clean.ParentalConsentHow, clean.ParentalConsentOn);
        Index();
    }

    private void Index() => SearchText = string.Join(
        '\n',
        SortName,
        SortKnownAs,
        SortEmail,
        People.SearchText.Digits(Phone),
        People.SearchText.Fold(Postcode),
        People.SearchText.Fold(Postcode).Replace(" ", string.Empty, StringComparison.Ordinal));
}
