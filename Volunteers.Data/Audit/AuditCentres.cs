using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Volunteers.Data.Access;
using Volunteers.Data.Concerns;
using Volunteers.Data.Meetings;
using Volunteers.Data.Newsletters;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Data.Programmes;
using Volunteers.Data.Training;

namespace Volunteers.Data.Audit;

/// <summary>Which centre a change belongs to: the record's own, that of the record it is part of, or the only one of its volunteer.</summary>
internal static class AuditCentres
{
    /// <summary>The record by which another is found at a centre, and the column that refers to it.</summary>
    private static readonly Dictionary<Type, (Type Parent, string Key)> Parents = new()
    {
        [typeof(EnrolmentStep)] = (typeof(Enrolment), nameof(EnrolmentStep.EnrolmentId)),
        [typeof(CohortPlace)] = (typeof(Cohort), nameof(CohortPlace.CohortId)),
        [typeof(PlaceStep)] = (typeof(CohortPlace), nameof(PlaceStep.CohortPlaceId)),
        [typeof(UnitAchievement)] = (typeof(CohortPlace), nameof(UnitAchievement.CohortPlaceId)),
        [typeof(UnitStep)] = (typeof(UnitAchievement), nameof(UnitStep.UnitAchievementId)),
        [typeof(CohortSession)] = (typeof(Cohort), nameof(CohortSession.CohortId)),
        [typeof(CohortAttendance)] = (typeof(CohortSession), nameof(CohortAttendance.CohortSessionId)),
        [typeof(Accreditation)] = (typeof(CohortPlace), nameof(Accreditation.CohortPlaceId)),
        [typeof(ProgrammeRole)] = (typeof(Programme), nameof(ProgrammeRole.ProgrammeId)),
        [typeof(RoleRequirement)] = (typeof(ProgrammeRole), nameof(RoleRequirement.ProgrammeRoleId)),
        [typeof(Waiver)] = (typeof(RoleRequirement), nameof(Waiver.RoleRequirementId)),
        [typeof(ProgrammeSession)] = (typeof(Programme), nameof(ProgrammeSession.ProgrammeId)),
        [typeof(FamilyCount)] = (typeof(ProgrammeSession), nameof(FamilyCount.ProgrammeSessionId)),
        [typeof(Assignment)] = (typeof(Programme), nameof(Assignment.ProgrammeId)),
        [typeof(RotaPlace)] = (typeof(ProgrammeSession), nameof(RotaPlace.ProgrammeSessionId)),
        [typeof(MeetingInvitation)] = (typeof(SupportMeeting), nameof(MeetingInvitation.SupportMeetingId)),
        [typeof(MeetingAttendance)] = (typeof(SupportMeeting), nameof(MeetingAttendance.SupportMeetingId)),
        [typeof(NewsletterSection)] = (typeof(NewsletterIssue), nameof(NewsletterSection.NewsletterIssueId)),
        [typeof(NewsletterItem)] = (typeof(NewsletterSection), nameof(NewsletterItem.NewsletterSectionId)),
        [typeof(AccessToken)] = (typeof(Account), nameof(AccessToken.AccountId)),
        [typeof(StaffInvitation)] = (typeof(Account), nameof(StaffInvitation.AccountId)),
        [typeof(ConcernEntry)] = (typeof(Concern), nameof(ConcernEntry.ConcernId)),
    };

    /// <summary>The centre, as far as the tracker knows, or the record that has to be looked up.</summary>
    public static CentreOfRecord Of(EntityEntry entry)
    {
        var type = entry.Metadata.ClrType;
        if (type == typeof(Centre))
        {
            return new(Number(entry, "Id"), null);
        }

        if (entry.Metadata.FindProperty("CentreId") is not null && Number(entry, "CentreId") is { } centre)
        {
            return new(centre, null);
        }

        if (type == typeof(Account))
        {
            return new(null, (type, Number(entry, "Id") ?? 0));
        }

        if (!Parents.TryGetValue(type, out var parent) || Number(entry, parent.Key) is not { } key)
        {
            return default;
        }

        var tracked = entry.Context.ChangeTracker.Entries().FirstOrDefault(other => other.Metadata.ClrType == parent.Parent && Number(other, "Id") == key);
        return tracked is null ? new(null, (parent.Parent, key)) : Of(tracked);
    }

    /// <summary>Looks up what the tracker did not know.</summary>
    public static async Task<(Dictionary<(Type, int), int?> Parents, Dictionary<int, int?> Volunteers)> ReadAsync(
        VolunteersDbContext db, IEnumerable<(CentreOfRecord Centre, int? VolunteerId)> records, CancellationToken cancellationToken)
    {
        var parents = new Dictionary<(Type, int), int?>();
        HashSet<int> people = [];
        foreach (var (centre, volunteerId) in records.Where(record => record.Centre.CentreId is null))
        {
            if (centre.Parent is { } parent && !parents.ContainsKey(parent))
            {
                parents[parent] = await CentreAsync(db, parent.Type, parent.Id, cancellationToken);
            }

            if (volunteerId is { } id && (centre.Parent is not { } of || parents[of] is null))
            {
                people.Add(id);
            }
        }

        int[] ids = [.. people];
        var enrolments = ids.Length == 0 ? [] : await db.Enrolments.Where(e => ids.Contains(e.VolunteerId)).Select(e => new { e.VolunteerId, e.CentreId }).ToListAsync(cancellationToken);

        // what centres share of a person, checks and consents, belongs to each of them
        return (parents, enrolments.ToLookup(e => e.VolunteerId, e => e.CentreId).ToDictionary(of => of.Key, of => of.Distinct().Count() == 1 ? of.First() : (int?)null));
    }

    private static Task<int?> CentreAsync(VolunteersDbContext db, Type type, int id, CancellationToken cancellationToken)
    {
        var centres = type.Name switch
        {
            nameof(Enrolment) => db.Enrolments.Where(e => e.Id == id).Select(e => (int?)e.CentreId),
            nameof(Cohort) => db.Cohorts.Where(c => c.Id == id).Select(c => (int?)c.CentreId),
            nameof(CohortPlace) => db.CohortPlaces.Where(p => p.Id == id).Select(p => (int?)p.Cohort.CentreId),
            nameof(UnitAchievement) => db.UnitAchievements.Where(u => u.Id == id).Select(u => (int?)u.CohortPlace.Cohort.CentreId),
            nameof(CohortSession) => db.CohortSessions.Where(s => s.Id == id).Select(s => (int?)s.Cohort.CentreId),
            nameof(Programme) => db.Programmes.Where(p => p.Id == id).Select(p => (int?)p.CentreId),
            nameof(ProgrammeRole) => db.ProgrammeRoles.Where(r => r.Id == id).Select(r => (int?)r.Programme.CentreId),
            nameof(RoleRequirement) => db.RoleRequirements.Where(r => r.Id == id).Select(r => (int?)r.Role.Programme.CentreId),
            nameof(ProgrammeSession) => db.ProgrammeSessions.Where(s => s.Id == id).Select(s => (int?)s.Programme.CentreId),
            nameof(SupportMeeting) => db.SupportMeetings.Where(m => m.Id == id).Select(m => (int?)m.CentreId),
            nameof(NewsletterIssue) => db.NewsletterIssues.Where(n => n.Id == id).Select(n => (int?)n.CentreId),
            nameof(NewsletterSection) => db.NewsletterSections.Where(s => s.Id == id).Select(s => (int?)s.Issue.CentreId),
            nameof(Concern) => db.Set<Concern>().Where(c => c.Id == id).Select(c => (int?)c.CentreId),
            nameof(Account) => db.StaffRoles.Where(r => r.AccountId == id).OrderBy(r => r.Id).Select(r => r.CentreId),
            _ => throw new System.Diagnostics.UnreachableException(type.Name),
        };
        return centres.FirstOrDefaultAsync(cancellationToken);
    }

    // of what is removed, the number that it had
    private static int? Number(EntityEntry entry, string property) => entry.Metadata.FindProperty(property) is null
        ? null
        : (entry.State == EntityState.Deleted ? entry.Property(property).OriginalValue : entry.Property(property).CurrentValue) as int?;
}

/// <summary>The centre of a record, or the record that knows it.</summary>
internal readonly record struct CentreOfRecord(int? CentreId, (Type Type, int Id)? Parent);
