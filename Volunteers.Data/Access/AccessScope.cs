namespace Volunteers.Data.Access;

/// <summary>What a context may read, for whom, and whose name the audit trail writes.</summary>
/// <remarks>
/// A permission is held at centres: for each that reads something there are the centres at which it is held, and the filter of a record names the permission
/// that reads it. That it is held somewhere decides nothing about a record of another centre.
/// </remarks>
public sealed record AccessScope
{
    private AccessScope()
    {
    }

    /// <summary>Sees nothing: what a context has until it is given a scope.</summary>
    public static AccessScope Nobody { get; } = new() { Name = "nobody" };

    /// <summary>The machinery itself: sees everything.</summary>
    public static AccessScope System { get; } = new() { Name = "the system", SeesEverything = true, IsMachinery = true, SignedIn = true, SeesPartnerContacts = true, SeesAgreements = true, SeesPolicy = true };

    /// <summary>The machinery, at somebody's request: sees everything, and signs with their name.</summary>
    public static AccessScope SystemFor(Actor actor) =>
        System with { Name = actor.Name, AccountId = actor.AccountId, ActingVolunteerId = actor.VolunteerId };

    /// <summary>The name that the audit trail writes.</summary>
    public required string Name { get; init; }

    /// <summary>Whether everything of the cluster may be read.</summary>
    public bool SeesEverything { get; private init; }

    /// <summary>Whether somebody is signed in.</summary>
    public bool SignedIn { get; private init; }

    /// <summary>Who is acting.</summary>
    public Actor Actor => new(AccountId, ActingVolunteerId, Name);

    public int? AccountId { get; private init; }

    /// <summary>The account whose own records may be read; null where a token reads no more than its scopes.</summary>
    public int? OwnAccountId { get; private init; }

    /// <summary>The volunteer whose own records may be read; null where a token reads no more than its scopes.</summary>
    public int? VolunteerId { get; private init; }

    /// <summary>The volunteer that this person is.</summary>
    public int? ActingVolunteerId { get; private init; }

    /// <summary>The same as a list of one or none, for filters that hide from a person what others say of them in confidence.</summary>
    public int[] SelfIds => ActingVolunteerId is { } id ? [id] : [];

    /// <summary>Centres at which the person works.</summary>
    public int[] StaffCentreIds { get; private init; } = [];

    /// <summary>Centres at which the person has records of their own: also where they only asked, or have left.</summary>
    public int[] OwnCentreIds { get; private init; } = [];

    /// <summary>Centres at which the person works, or is active as a volunteer.</summary>
    public int[] CentreIds { get; private init; } = [];

    /// <summary>Centres whose courses may be read: where the person works, or is active.</summary>
    public int[] CohortCentreIds { get; private init; } = [];

    /// <summary>Centres whose programmes and sessions may be read.</summary>
    public int[] ProgrammeCentreIds { get; private init; } = [];

    /// <summary>Centres whose support meetings may be read.</summary>
    public int[] MeetingCentreIds { get; private init; } = [];

    /// <summary>Centres whose volunteers may be read: who they are, how they are reached, how far they are.</summary>
    public int[] VolunteerCentreIds { get; private init; } = [];

    /// <summary>Centres at which more may be read of volunteers: what they agreed to, whom to ring, what they were invited to.</summary>
    public int[] DetailCentreIds { get; private init; } = [];

    /// <summary>Centres at which it may be read who does what, and when.</summary>
    public int[] RotaCentreIds { get; private init; } = [];

    /// <summary>Centres whose volunteers' checks may be read.</summary>
    public int[] CheckCentreIds { get; private init; } = [];

    /// <summary>Centres whose notes about volunteers may be read.</summary>
    public int[] NoteCentreIds { get; private init; } = [];

    /// <summary>Centres whose referrals may be read.</summary>
    public int[] ReferralCentreIds { get; private init; } = [];

    /// <summary>Centres whose learners' places, registers, units and accreditations may be read.</summary>
    public int[] LearnerCentreIds { get; private init; } = [];

    /// <summary>Centres at which it may be read who was at a support meeting.</summary>
    public int[] AttendanceCentreIds { get; private init; } = [];

    /// <summary>Centres whose hours may be read.</summary>
    public int[] ContributionCentreIds { get; private init; } = [];

    /// <summary>Centres whose stories may be read.</summary>
    public int[] StoryCentreIds { get; private init; } = [];

    /// <summary>Centres whose newsletters may be read before they are published, with what was left out.</summary>
    public int[] NewsletterCentreIds { get; private init; } = [];

    /// <summary>Centres whose e-mails may be read.</summary>
    public int[] MessageCentreIds { get; private init; } = [];

    /// <summary>Centres whose audit trail may be read.</summary>
    public int[] AuditCentreIds { get; private init; } = [];

    /// <summary>Centres whose figures of families may be read.</summary>
    public int[] FamilyCentreIds { get; private init; } = [];

    /// <summary>Cohorts that the person teaches: their learners' places and registers may be read.</summary>
    public int[] TaughtCohortIds { get; private init; } = [];

    /// <summary>Programmes that the person leads: who does what in them, and when, may be read.</summary>
    public int[] LedProgrammeIds { get; private init; } = [];

    /// <summary>Programmes whose sessions' hours may be read, because the person leads them.</summary>
    public int[] LedHoursProgrammeIds { get; private init; } = [];

    /// <summary>Programmes whose sessions' families may be read, because the person leads them.</summary>
    public int[] LedFamilyProgrammeIds { get; private init; } = [];

    /// <summary>Volunteers who may be read and reached, because the person works with them.</summary>
    public int[] ContactIds { get; private init; } = [];

    /// <summary>Volunteers whose names may be read, because the person works with them or did.</summary>
    public int[] NamedIds { get; private init; } = [];

    /// <summary>Centres whose staff may be read: who they are, and which roles they have there.</summary>
    public int[] AccountCentreIds { get; private init; } = [];

    /// <summary>Centres whose policy may be read, with who decided it.</summary>
    public int[] PolicyCentreIds { get; private init; } = [];

    /// <summary>Whether whom to ring at partners may be read: at any centre, because partners are the cluster's.</summary>
    public bool SeesPartnerContacts { get; private init; }

    /// <summary>Whether agreements with partners may be read.</summary>
    public bool SeesAgreements { get; private init; }

    /// <summary>Whether the policy of the cluster may be read.</summary>
    public bool SeesPolicy { get; private init; }

    /// <summary>The account by which concerns are read: whoever is named at a centre, and nobody by a token.</summary>
    public int? ConcernAccountId { get; private init; }

    /// <summary>Whether concerns about a safeguarding lead may be read: the cluster's administrators, and nobody by a token.</summary>
    public bool Administers { get; private init; }

    /// <summary>The machinery, which reads what no person reads as such.</summary>
    public bool IsMachinery { get; private init; }

    /// <summary>What the filters of reads look at, each with a scope in which it alone is another. A filter that looked at anything else would be found by a test.</summary>
    public static IReadOnlyList<ScopeInput> Inputs { get; } =
    [
        new(nameof(SeesEverything), scope => scope.SeesEverything, scope => scope with { SeesEverything = !scope.SeesEverything }),
        new(nameof(SignedIn), scope => scope.SignedIn, scope => scope with { SignedIn = !scope.SignedIn }),
        new(nameof(VolunteerId), scope => scope.VolunteerId, scope => scope with { VolunteerId = scope.VolunteerId + 1 }),
        new(nameof(SelfIds), scope => scope.SelfIds, scope => scope with { ActingVolunteerId = (scope.ActingVolunteerId ?? 0) + 1 }),
        new(nameof(OwnCentreIds), scope => scope.OwnCentreIds, scope => scope with { OwnCentreIds = More(scope.OwnCentreIds) }),
        new(nameof(CentreIds), scope => scope.CentreIds, scope => scope with { CentreIds = More(scope.CentreIds) }),
        new(nameof(CohortCentreIds), scope => scope.CohortCentreIds, scope => scope with { CohortCentreIds = More(scope.CohortCentreIds) }),
        new(nameof(ProgrammeCentreIds), scope => scope.ProgrammeCentreIds, scope => scope with { ProgrammeCentreIds = More(scope.ProgrammeCentreIds) }),
        new(nameof(MeetingCentreIds), scope => scope.MeetingCentreIds, scope => scope with { MeetingCentreIds = More(scope.MeetingCentreIds) }),
        new(nameof(VolunteerCentreIds), scope => scope.VolunteerCentreIds, scope => scope with { VolunteerCentreIds = More(scope.VolunteerCentreIds) }),
        new(nameof(DetailCentreIds), scope => scope.DetailCentreIds, scope => scope with { DetailCentreIds = More(scope.DetailCentreIds) }),
        new(nameof(RotaCentreIds), scope => scope.RotaCentreIds, scope => scope with { RotaCentreIds = More(scope.RotaCentreIds) }),
        new(nameof(CheckCentreIds), scope => scope.CheckCentreIds, scope => scope with { CheckCentreIds = More(scope.CheckCentreIds) }),
        new(nameof(NoteCentreIds), scope => scope.NoteCentreIds, scope => scope with { NoteCentreIds = More(scope.NoteCentreIds) }),
        new(nameof(ReferralCentreIds), scope => scope.ReferralCentreIds, scope => scope with { ReferralCentreIds = More(scope.ReferralCentreIds) }),
        new(nameof(LearnerCentreIds), scope => scope.LearnerCentreIds, scope => scope with { LearnerCentreIds = More(scope.LearnerCentreIds) }),
        new(nameof(AttendanceCentreIds), scope => scope.AttendanceCentreIds, scope => scope with { AttendanceCentreIds = More(scope.AttendanceCentreIds) }),
        new(nameof(ContributionCentreIds), scope => scope.ContributionCentreIds, scope => scope with { ContributionCentreIds = More(scope.ContributionCentreIds) }),
        new(nameof(StoryCentreIds), scope => scope.StoryCentreIds, scope => scope with { StoryCentreIds = More(scope.StoryCentreIds) }),
        new(nameof(NewsletterCentreIds), scope => scope.NewsletterCentreIds, scope => scope with { NewsletterCentreIds = More(scope.NewsletterCentreIds) }),
        new(nameof(MessageCentreIds), scope => scope.MessageCentreIds, scope => scope with { MessageCentreIds = More(scope.MessageCentreIds) }),
        new(nameof(AuditCentreIds), scope => scope.AuditCentreIds, scope => scope with { AuditCentreIds = More(scope.AuditCentreIds) }),
        new(nameof(OwnAccountId), scope => scope.OwnAccountId, scope => scope with { OwnAccountId = scope.OwnAccountId + 1 }),
        new(nameof(AccountCentreIds), scope => scope.AccountCentreIds, scope => scope with { AccountCentreIds = More(scope.AccountCentreIds) }),
        new(nameof(FamilyCentreIds), scope => scope.FamilyCentreIds, scope => scope with { FamilyCentreIds = More(scope.FamilyCentreIds) }),
        new(nameof(TaughtCohortIds), scope => scope.TaughtCohortIds, scope => scope with { TaughtCohortIds = More(scope.TaughtCohortIds) }),
        new(nameof(LedProgrammeIds), scope => scope.LedProgrammeIds, scope => scope with { LedProgrammeIds = More(scope.LedProgrammeIds) }),
        new(nameof(LedHoursProgrammeIds), scope => scope.LedHoursProgrammeIds, scope => scope with { LedHoursProgrammeIds = More(scope.LedHoursProgrammeIds) }),
        new(nameof(LedFamilyProgrammeIds), scope => scope.LedFamilyProgrammeIds, scope => scope with { LedFamilyProgrammeIds = More(scope.LedFamilyProgrammeIds) }),
        new(nameof(ContactIds), scope => scope.ContactIds, scope => scope with { ContactIds = More(scope.ContactIds) }),
        new(nameof(NamedIds), scope => scope.NamedIds, scope => scope with { NamedIds = More(scope.NamedIds) }),
        new(nameof(SeesPartnerContacts), scope => scope.SeesPartnerContacts, scope => scope with { SeesPartnerContacts = !scope.SeesPartnerContacts }),
        new(nameof(SeesAgreements), scope => scope.SeesAgreements, scope => scope with { SeesAgreements = !scope.SeesAgreements }),
        new(nameof(SeesPolicy), scope => scope.SeesPolicy, scope => scope with { SeesPolicy = !scope.SeesPolicy }),
        new(nameof(ConcernAccountId), scope => scope.ConcernAccountId, scope => scope with { ConcernAccountId = scope.ConcernAccountId + 1 }),
        new(nameof(Administers), scope => scope.Administers, scope => scope with { Administers = !scope.Administers }),
        new(nameof(IsMachinery), scope => scope.IsMachinery, scope => scope with { IsMachinery = !scope.IsMachinery }),
        new(nameof(PolicyCentreIds), scope => scope.PolicyCentreIds, scope => scope with { PolicyCentreIds = More(scope.PolicyCentreIds) }),
    ];

    /// <summary>A member of staff, who may also be a volunteer.</summary>
    /// <param name="roles">Roles held; a null centre means the whole cluster.</param>
    /// <param name="centres">All centres of the cluster, where a role is for the whole of it.</param>
    /// <param name="tokenScopes">Permissions that a personal access token is limited to; null for all that its owner has.</param>
    /// <param name="activeAt">Centres at which the person is active as a volunteer.</param>
    /// <param name="enrolledAt">Other centres at which the person is enrolled.</param>
    /// <param name="work">What they teach and lead; none when not given.</param>
    public static AccessScope OfAccount(
        int accountId, string name, IReadOnlyCollection<HeldRole> roles, IEnumerable<int> centres,
        IReadOnlySet<string>? tokenScopes = null, int? volunteerId = null, IEnumerable<int>? activeAt = null, IEnumerable<int>? enrolledAt = null, OwnWork? work = null)
    {
        work ??= OwnWork.None;
        int[] works = [.. (roles.Any(role => role.CentreId is null) ? centres : []).Union(roles.Select(role => role.CentreId).OfType<int>()).Order()];
        int[] active = tokenScopes is null ? [.. activeAt ?? []] : [];
        return new AccessScope
        {
            Name = name,
            SignedIn = true,
            AccountId = accountId,
            ActingVolunteerId = volunteerId,
            OwnAccountId = tokenScopes is null ? accountId : null,
            VolunteerId = tokenScopes is null ? volunteerId : null,
            SeesEverything = tokenScopes is null && roles.Any(role => role is { CentreId: null, Kind: StaffRoleKind.Administrator }),
            StaffCentreIds = works,
            CentreIds = [.. works.Union(active).Order()],
            OwnCentreIds = tokenScopes is null ? [.. active.Union(enrolledAt ?? []).Order()] : [],
            CohortCentreIds = !InToken(Permissions.TrainingRead) ? [] : [.. works.Union(active).Order()],
            ProgrammeCentreIds = [.. Holding(Permissions.ProgrammesRead).Union(active).Order()],
            MeetingCentreIds = [.. Holding(Permissions.MeetingsRead).Union(active).Order()],
            VolunteerCentreIds = Holding(Permissions.VolunteersRead),
            DetailCentreIds = Holding(Permissions.DetailsRead),
            RotaCentreIds = Holding(Permissions.RotaRead),
            CheckCentreIds = Holding(Permissions.ChecksRead),
            NoteCentreIds = Holding(Permissions.NotesRead),
            ReferralCentreIds = Holding(Permissions.ReferralsRead),
            LearnerCentreIds = Holding(Permissions.LearnersRead),
            AttendanceCentreIds = [.. Holding(Permissions.MeetingsRead).Intersect(Holding(Permissions.DetailsRead))],
            ContributionCentreIds = Holding(Permissions.ContributionsRead),
            StoryCentreIds = Holding(Permissions.StoriesWrite),
            NewsletterCentreIds = Holding(Permissions.NewsletterRead),
            MessageCentreIds = Holding(Permissions.MessagesRead),
            AuditCentreIds = Holding(Permissions.AuditRead),
            AccountCentreIds = Holding(Permissions.StaffRead),
            FamilyCentreIds = Holding(Permissions.ImpactRead),
            TaughtCohortIds = InToken(Permissions.LearnersRead) ? work.CohortIds : [],
            LedProgrammeIds = InToken(Permissions.RotaRead) ? work.ProgrammeIds : [],
            LedHoursProgrammeIds = InToken(Permissions.ContributionsRead) ? work.ProgrammeIds : [],
            LedFamilyProgrammeIds = InToken(Permissions.ImpactRead) ? work.ProgrammeIds : [],
            ContactIds = InToken(Permissions.VolunteersRead) ? work.ContactIds : [],
            NamedIds = InToken(Permissions.VolunteersRead) ? work.NamedIds : [],
            SeesPartnerContacts = HoldsAnywhere(Permissions.PartnersWrite),
            SeesAgreements = HoldsAnywhere(Permissions.PartnersRead),
            SeesPolicy = HoldsAnywhere(Permissions.PolicyRead),
            ConcernAccountId = tokenScopes is null ? accountId : null,
            Administers = tokenScopes is null && roles.Any(role => role is { CentreId: null, Kind: StaffRoleKind.Administrator }),
            PolicyCentreIds = Holding(Permissions.PolicyRead),
        };

        bool InToken(string permission) => tokenScopes?.Contains(permission) != false;

        bool HoldsAnywhere(string permission) => InToken(permission) && roles.Any(role => Permissions.AtCentre(role.Kind).Contains(permission));

        int[] Holding(string permission) => !InToken(permission) ? [] : [.. works.Where(centre =>
            roles.Any(role => (role.CentreId is null || role.CentreId == centre) && Permissions.AtCentre(role.Kind).Contains(permission)))];
    }

    /// <summary>A coordinator at some centres, who may also be a volunteer.</summary>
    /// <param name="seesEverything">Whether they administer the cluster.</param>
    public static AccessScope Staff(
        int accountId, string name, bool seesEverything, IEnumerable<int> staffCentreIds,
        int? volunteerId = null, IEnumerable<int>? volunteerCentreIds = null, IEnumerable<int>? otherCentreIds = null)
    {
        int[] centres = [.. staffCentreIds.Distinct().Order()];
        return OfAccount(
            accountId, name,
            seesEverything ? [new HeldRole(null, StaffRoleKind.Administrator)] : [.. centres.Select(centre => new HeldRole(centre, StaffRoleKind.Coordinator))],
            centres, null, volunteerId, volunteerCentreIds, otherCentreIds);
    }

    /// <summary>A volunteer, who sees their own things.</summary>
    /// <param name="centreIds">Centres at which the volunteer is active.</param>
    /// <param name="otherCentreIds">Centres at which the volunteer is enrolled and not active.</param>
    /// <param name="work">What they lead; nothing when not given.</param>
    public static AccessScope OfVolunteer(
        int volunteerId, string name, IEnumerable<int> centreIds, int? accountId = null, IEnumerable<int>? otherCentreIds = null, OwnWork? work = null)
    {
        work ??= OwnWork.None;
        int[] active = [.. centreIds.Distinct().Order()];
        return new AccessScope
        {
            Name = name,
            SignedIn = true,
            VolunteerId = volunteerId,
            ActingVolunteerId = volunteerId,
            AccountId = accountId,
            ConcernAccountId = accountId,
            CentreIds = active,
            CohortCentreIds = active,
            ProgrammeCentreIds = active,
            MeetingCentreIds = active,
            OwnCentreIds = [.. active.Union(otherCentreIds ?? []).Order()],
            LedProgrammeIds = work.ProgrammeIds,
            LedHoursProgrammeIds = work.ProgrammeIds,
            LedFamilyProgrammeIds = work.ProgrammeIds,
            ContactIds = work.ContactIds,
            NamedIds = work.NamedIds,
        };
    }

    /// <summary>The same person, who reads nothing of their own: a token that is limited to permissions that they do not have.</summary>
    public AccessScope WithoutOwn() => new() { Name = Name, SignedIn = SignedIn, AccountId = AccountId, ActingVolunteerId = ActingVolunteerId };

    private static int[] More(int[] centres) => [.. centres, int.MaxValue];
}

/// <summary>Something of a scope that filters look at.</summary>
/// <param name="Name">The property.</param>
/// <param name="Read">Its value.</param>
/// <param name="Change">A scope in which it alone is another; null stays null.</param>
public sealed record ScopeInput(string Name, Func<AccessScope, object?> Read, Func<AccessScope, AccessScope> Change);
