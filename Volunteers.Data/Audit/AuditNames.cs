using Microsoft.EntityFrameworkCore;
using Volunteers.Data.Access;
using Volunteers.Data.Contributions;
using Volunteers.Data.Meetings;
using Volunteers.Data.Newsletters;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Data.Policies;
using Volunteers.Data.Programmes;
using Volunteers.Data.Training;

namespace Volunteers.Data.Audit;

/// <summary>What people and things in the audit trail are called today; what the reader may not see, or is gone, has no name.</summary>
public sealed class AuditNames
{
    private readonly Dictionary<int, string> _volunteers = [];
    private readonly Dictionary<(string Type, int Id), string> _records = [];

    public string? OfVolunteer(int? id) => id is { } number ? _volunteers.GetValueOrDefault(number) : null;

    public string? OfRecord(AuditedRecord record) => _records.GetValueOrDefault((record.Type, record.Id));

    /// <param name="db">As the reader sees it.</param>
    public static async Task<AuditNames> LoadAsync(VolunteersDbContext db, IEnumerable<AuditedRecord> records, CancellationToken cancellationToken)
    {
        var names = new AuditNames();
        var subjects = records.ToList();
        int[] people = [.. subjects.Select(s => s.VolunteerId).OfType<int>().Distinct()];
        if (people.Length > 0)
        {
            foreach (var person in await db.Volunteers.Where(v => people.Contains(v.Id)).Select(v => new { v.Id, v.FullName }).ToListAsync(cancellationToken))
            {
                names._volunteers[person.Id] = person.FullName;
            }

            // whose record was merged is called what the record says that stands for it
            int[] others = [.. people.Where(id => !names._volunteers.ContainsKey(id))];
            if (others.Length > 0)
            {
                foreach (var merged in await db.VolunteerMerges.Where(m => others.Contains(m.MergedId) && VolunteerMergeFacts.Holds.Of(m)).Select(m => new { m.MergedId, m.Volunteer.FullName }).ToListAsync(cancellationToken))
                {
                    names._volunteers[merged.MergedId] = merged.FullName;
                }
            }
        }

        foreach (var type in subjects.GroupBy(s => s.Type, s => s.Id, StringComparer.Ordinal))
        {
            int[] ids = [.. type.Distinct()];
            if (Query(db, type.Key, ids) is not { } query)
            {
                continue;
            }

            foreach (var named in await query.ToListAsync(cancellationToken))
            {
                names._records[(type.Key, named.Id)] = type.Key == nameof(PolicySetting) ? PolicyKeys.Find(named.Name)?.Title ?? named.Name : named.Name;
            }
        }

        return names;
    }

    private static IQueryable<Named>? Query(VolunteersDbContext db, string type, int[] ids) => type switch
    {
        nameof(Centre) => db.Centres.Where(x => ids.Contains(x.Id)).Select(x => new Named(x.Id, x.Name)),
        nameof(Cluster) => db.Clusters.Where(x => ids.Contains(x.Id)).Select(x => new Named(x.Id, x.Name)),
        nameof(Venue) => db.Venues.Where(x => ids.Contains(x.Id)).Select(x => new Named(x.Id, x.Name)),
        nameof(PartnerOrganisation) => db.PartnerOrganisations.Where(x => ids.Contains(x.Id)).Select(x => new Named(x.Id, x.Name)),
        nameof(TargetGroup) => db.TargetGroups.Where(x => ids.Contains(x.Id)).Select(x => new Named(x.Id, x.Name)),
        nameof(CentreFigure) => db.Set<CentreFigure>().Where(x => ids.Contains(x.Id)).Select(x => new Named(x.Id, x.Centre.Name)),
        nameof(Check) => db.Checks.Where(x => ids.Contains(x.Id)).Select(x => new Named(x.Id, x.Type.Name)),
        nameof(CheckType) => db.CheckTypes.Where(x => ids.Contains(x.Id)).Select(x => new Named(x.Id, x.Name)),
        nameof(PolicySetting) => db.Set<PolicySetting>().Where(x => ids.Contains(x.Id)).Select(x => new Named(x.Id, x.Key)),
        nameof(StaffInvitation) => db.Set<StaffInvitation>().Where(x => ids.Contains(x.Id)).Select(x => new Named(x.Id, x.Account.DisplayName)),
        nameof(Account) => db.Accounts.Where(x => ids.Contains(x.Id)).Select(x => new Named(x.Id, x.DisplayName)),
        nameof(StaffRole) => db.StaffRoles.Where(x => ids.Contains(x.Id)).Select(x => new Named(x.Id, x.Account.DisplayName)),
        nameof(AccessToken) => db.AccessTokens.Where(x => ids.Contains(x.Id)).Select(x => new Named(x.Id, x.Name)),
        nameof(Enrolment) => db.Enrolments.Where(x => ids.Contains(x.Id)).Select(x => new Named(x.Id, x.Centre.Name)),
        nameof(Course) => db.Courses.Where(x => ids.Contains(x.Id)).Select(x => new Named(x.Id, x.Title)),
        nameof(CourseUnit) => db.CourseUnits.Where(x => ids.Contains(x.Id)).Select(x => new Named(x.Id, x.Title)),
        nameof(Cohort) => db.Cohorts.Where(x => ids.Contains(x.Id)).Select(x => new Named(x.Id, x.Name)),
        nameof(CohortSession) => db.CohortSessions.Where(x => ids.Contains(x.Id)).Select(x => new Named(x.Id, x.Cohort.Name)),
        nameof(CohortPlace) => db.CohortPlaces.Where(x => ids.Contains(x.Id)).Select(x => new Named(x.Id, x.Cohort.Name)),
        nameof(CohortAttendance) => db.CohortAttendances.Where(x => ids.Contains(x.Id)).Select(x => new Named(x.Id, x.CohortSession.Cohort.Name)),
        nameof(UnitAchievement) => db.UnitAchievements.Where(x => ids.Contains(x.Id)).Select(x => new Named(x.Id, x.Unit.Title)),
        nameof(Accreditation) => db.Accreditations.Where(x => ids.Contains(x.Id)).Select(x => new Named(x.Id, x.Title)),
        nameof(Programme) => db.Programmes.Where(x => ids.Contains(x.Id)).Select(x => new Named(x.Id, x.Name)),
        nameof(ProgrammeRole) => db.ProgrammeRoles.Where(x => ids.Contains(x.Id)).Select(x => new Named(x.Id, x.Title)),
        nameof(RoleRequirement) => db.RoleRequirements.Where(x => ids.Contains(x.Id)).Select(x => new Named(x.Id, x.Role.Title)),
        nameof(ProgrammeSession) => db.ProgrammeSessions.Where(x => ids.Contains(x.Id)).Select(x => new Named(x.Id, x.Programme.Name)),
        nameof(FamilyCount) => db.FamilyCounts.Where(x => ids.Contains(x.Id)).Select(x => new Named(x.Id, x.ProgrammeSession.Programme.Name)),
        nameof(Assignment) => db.Assignments.Where(x => ids.Contains(x.Id)).Select(x => new Named(x.Id, x.Programme.Name)),
        nameof(RotaPlace) => db.RotaPlaces.Where(x => ids.Contains(x.Id)).Select(x => new Named(x.Id, x.Session.Programme.Name)),
        nameof(SupportMeeting) => db.SupportMeetings.Where(x => ids.Contains(x.Id)).Select(x => new Named(x.Id, x.Title)),
        nameof(MeetingInvitation) => db.MeetingInvitations.Where(x => ids.Contains(x.Id)).Select(x => new Named(x.Id, x.Meeting.Title)),
        nameof(MeetingAttendance) => db.MeetingAttendances.Where(x => ids.Contains(x.Id)).Select(x => new Named(x.Id, x.Meeting.Title)),
        nameof(Milestone) => db.Milestones.Where(x => ids.Contains(x.Id)).Select(x => new Named(x.Id, x.Title)),
        nameof(Story) => db.Stories.Where(x => ids.Contains(x.Id)).Select(x => new Named(x.Id, x.Title)),
        nameof(ReferrerLink) => db.ReferrerLinks.Where(x => ids.Contains(x.Id)).Select(x => new Named(x.Id, x.PartnerOrganisation.Name)),
        nameof(Referral) => db.Referrals.Where(x => ids.Contains(x.Id)).Select(x => new Named(x.Id, x.PersonName)),
        nameof(ReferenceRequest) => db.ReferenceRequests.Where(x => ids.Contains(x.Id)).Select(x => new Named(x.Id, x.Name)),
        nameof(NewsletterIssue) => db.NewsletterIssues.Where(x => ids.Contains(x.Id)).Select(x => new Named(x.Id, x.Title)),
        nameof(NewsletterSection) => db.NewsletterSections.Where(x => ids.Contains(x.Id)).Select(x => new Named(x.Id, x.Issue.Title)),
        _ => null,
    };

    private sealed record Named(int Id, string Name);
}
