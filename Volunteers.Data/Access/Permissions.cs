using System.Collections.Frozen;

namespace Volunteers.Data.Access;

/// <summary>What can be allowed, and which roles allow it. Reads are limited to centres by <see cref="AccessFilters"/>.</summary>
public static class Permissions
{
    public const string VolunteersRead = "volunteers.read";
    public const string VolunteersWrite = "volunteers.write";
    public const string DetailsRead = "details.read";
    public const string RotaRead = "rota.read";
    public const string VolunteersErase = "volunteers.erase";
    public const string NotesRead = "notes.read";
    public const string NotesWrite = "notes.write";
    public const string ChecksRead = "checks.read";
    public const string ChecksWrite = "checks.write";
    public const string ReferralsRead = "referrals.read";
    public const string ReferralsWrite = "referrals.write";
    public const string TrainingRead = "training.read";
    public const string LearnersRead = "learners.read";
    public const string TrainingWrite = "training.write";
    public const string AssessmentWrite = "assessment.write";
    public const string ProgrammesRead = "programmes.read";
    public const string ProgrammesWrite = "programmes.write";
    public const string RegistersWrite = "registers.write";
    public const string MeetingsRead = "meetings.read";
    public const string MeetingsWrite = "meetings.write";
    public const string ContributionsRead = "contributions.read";
    public const string ContributionsConfirm = "contributions.confirm";
    public const string StoriesWrite = "stories.write";
    public const string NewsletterRead = "newsletter.read";
    public const string NewsletterWrite = "newsletter.write";
    public const string MessagesRead = "messages.read";
    public const string MessagesWrite = "messages.write";
    public const string AuditRead = "audit.read";
    public const string ImpactRead = "impact.read";
    public const string PolicyRead = "policy.read";
    public const string PolicyWrite = "policy.write";
    public const string PlacesWrite = "places.write";
    public const string PartnersRead = "partners.read";
    public const string PartnersWrite = "partners.write";
    public const string CentresManage = "centres.manage";
    public const string Import = "import";
    public const string StaffRead = "staff.read";
    public const string StaffInvite = "staff.invite";
    public const string StaffManage = "staff.manage";

    private static readonly FrozenDictionary<StaffRoleKind, FrozenSet<string>> ByRole = new Dictionary<StaffRoleKind, FrozenSet<string>>
    {
        [StaffRoleKind.Administrator] = All().ToFrozenSet(StringComparer.Ordinal),
        [StaffRoleKind.Coordinator] = All().Except([StaffManage, CentresManage]).ToFrozenSet(StringComparer.Ordinal),
        [StaffRoleKind.Tutor] = Set(VolunteersRead, TrainingRead, LearnersRead, TrainingWrite, RegistersWrite, ProgrammesRead, MeetingsRead),
        [StaffRoleKind.Assessor] = Set(VolunteersRead, TrainingRead, LearnersRead, AssessmentWrite),
        [StaffRoleKind.InternalQualityAssurer] = Set(VolunteersRead, TrainingRead, LearnersRead),
        [StaffRoleKind.ProgrammeLead] = Set(VolunteersRead, RotaRead, ProgrammesRead, RegistersWrite, MeetingsRead, ContributionsRead, ImpactRead),
        [StaffRoleKind.Viewer] = Set(TrainingRead, ProgrammesRead, MeetingsRead, ImpactRead, PartnersRead),
    }.ToFrozenDictionary();

    /// <summary>What a role allows with its own work alone: the cohorts that a tutor teaches, the programmes that a lead leads, the learners whom an assessor assesses.</summary>
    private static readonly FrozenDictionary<StaffRoleKind, FrozenSet<string>> WithOwnWork = new Dictionary<StaffRoleKind, FrozenSet<string>>
    {
        [StaffRoleKind.Tutor] = Set(VolunteersRead, LearnersRead, TrainingWrite, RegistersWrite),
        [StaffRoleKind.Assessor] = Set(VolunteersRead),
        [StaffRoleKind.InternalQualityAssurer] = Set(VolunteersRead),
        [StaffRoleKind.ProgrammeLead] = Set(VolunteersRead, RotaRead, RegistersWrite, ContributionsRead, ImpactRead),
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<StaffRoleKind, FrozenSet<string>> Everywhere = ByRole.ToFrozenDictionary(
        role => role.Key, role => role.Value.Except(OfOwnWork(role.Key)).ToFrozenSet(StringComparer.Ordinal));

    /// <summary>What a role allows, with all or with its own work.</summary>
    public static IReadOnlySet<string> Of(StaffRoleKind role) => ByRole[role];

    /// <summary>What a role allows with everything of its centre.</summary>
    public static IReadOnlySet<string> AtCentre(StaffRoleKind role) => Everywhere[role];

    /// <summary>What a role allows with its own work alone.</summary>
    public static IReadOnlySet<string> OfOwnWork(StaffRoleKind role) => WithOwnWork.TryGetValue(role, out var own) ? own : FrozenSet<string>.Empty;

    /// <summary>What several roles allow together, in order.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<StaffRoleKind> roles) =>
        [.. roles.Distinct().SelectMany(r => ByRole[r]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Everything that can be allowed.</summary>
    public static IReadOnlyList<string> All() =>
    [
        VolunteersRead, DetailsRead, RotaRead, VolunteersWrite, VolunteersErase, NotesRead, NotesWrite, ChecksRead, ChecksWrite, ReferralsRead, ReferralsWrite,
        TrainingRead, LearnersRead, TrainingWrite, AssessmentWrite, ProgrammesRead, ProgrammesWrite, RegistersWrite, MeetingsRead, MeetingsWrite,
        ContributionsRead, ContributionsConfirm, StoriesWrite, NewsletterRead, NewsletterWrite, MessagesRead, MessagesWrite, AuditRead, ImpactRead,
        PolicyRead, PolicyWrite, PlacesWrite, PartnersRead, PartnersWrite, CentresManage, Import, StaffRead, StaffInvite, StaffManage,
    ];

    private static FrozenSet<string> Set(params string[] permissions) => permissions.ToFrozenSet(StringComparer.Ordinal);
}
