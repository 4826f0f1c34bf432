using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.Places;

namespace Volunteers.Tests.Api.Access;

/// <summary>Where a record belongs, read past every filter: what the walk judges answers by.</summary>
/// <param name="CentreId">The centre at which it happened; null for what belongs to none.</param>
/// <param name="VolunteerId">Whom it is about; null for nobody.</param>
internal sealed record RecordFacts(int Id, int? CentreId, int? VolunteerId = null)
{
    /// <summary>The centre of what belongs to none, and is for whoever administers the cluster.</summary>
    private const int Nowhere = -1;

    /// <summary>The records of each type of the schema that has an id. A new one is added here.</summary>
    public static IReadOnlyDictionary<string, Func<VolunteersDbContext, IQueryable<RecordFacts>>> Of { get; } =
        new Dictionary<string, Func<VolunteersDbContext, IQueryable<RecordFacts>>>
        {
            ["Account"] = db => db.Accounts.Select(a => new RecordFacts(a.Id, a.Roles.Min(r => r.CentreId) ?? Nowhere, null)),
            ["Accreditation"] = db => db.Accreditations.Select(a => new RecordFacts(a.Id, null, a.VolunteerId)),
            ["Assignment"] = db => db.Assignments.Select(a => new RecordFacts(a.Id, a.Programme.CentreId, a.VolunteerId)),
            ["AuditEntry"] = db => db.AuditEntries.Select(e => new RecordFacts(e.Id, e.CentreId ?? (e.VolunteerId == null ? Nowhere : null), e.CentreId == null ? e.VolunteerId : null)),
            ["Centre"] = db => db.Centres.Select(c => new RecordFacts(c.Id, c.Id, null)),
            ["CentreFigure"] = db => db.CentreFigures.Select(f => new RecordFacts(f.Id, f.CentreId, null)),
            ["Check"] = db => db.Checks.Select(c => new RecordFacts(c.Id, null, c.VolunteerId)),
            ["CheckType"] = db => db.CheckTypes.Select(t => new RecordFacts(t.Id, null, null)),
            ["Cluster"] = db => db.Clusters.Select(c => new RecordFacts(c.Id, null, null)),
            ["Cohort"] = db => db.Cohorts.Select(c => new RecordFacts(c.Id, c.CentreId, null)),
            ["CohortPlace"] = db => db.CohortPlaces.Select(p => new RecordFacts(p.Id, p.Cohort.CentreId, p.VolunteerId)),
            ["CohortSession"] = db => db.CohortSessions.Select(s => new RecordFacts(s.Id, s.Cohort.CentreId, null)),
            ["Concern"] = db => db.Concerns.Select(c => new RecordFacts(c.Id, c.CentreId, null)),
            ["ContactLogEntry"] = db => db.ContactLog.Select(e => new RecordFacts(e.Id, e.CentreId, e.VolunteerId)),
            ["Contribution"] = db => db.Contributions.Select(c => new RecordFacts(c.Id, c.CentreId, c.VolunteerId)),
            ["Course"] = db => db.Courses.Select(c => new RecordFacts(c.Id, null, null)),
            ["CourseUnit"] = db => db.CourseUnits.Select(u => new RecordFacts(u.Id, null, null)),
            ["DataRequest"] = db => db.DataRequests.Select(r => new RecordFacts(r.Id, null, r.VolunteerId)),
            ["EmergencyContact"] = db => db.EmergencyContacts.Select(c => new RecordFacts(c.Id, null, c.VolunteerId)),
            ["Enrolment"] = db => db.Enrolments.Select(e => new RecordFacts(e.Id, e.CentreId, e.VolunteerId)),
            ["Message"] = db => db.Messages.Select(m => new RecordFacts(m.Id, m.CentreId, m.VolunteerId)),
            ["NewsletterIssue"] = db => db.NewsletterIssues.Select(n => new RecordFacts(n.Id, n.CentreId, null)),
            ["PartnerAgreement"] = db => db.Set<PartnerAgreement>().Select(a => new RecordFacts(a.Id, null, null)),
            ["PartnerContact"] = db => db.Set<PartnerContact>().Select(c => new RecordFacts(c.Id, null, null)),
            ["PartnerOrganisation"] = db => db.PartnerOrganisations.Select(p => new RecordFacts(p.Id, null, null)),
            ["Programme"] = db => db.Programmes.Select(p => new RecordFacts(p.Id, p.CentreId, null)),
            ["ProgrammeRole"] = db => db.ProgrammeRoles.Select(r => new RecordFacts(r.Id, r.Programme.CentreId, null)),
            ["ProgrammeSession"] = db => db.ProgrammeSessions.Select(s => new RecordFacts(s.Id, s.Programme.CentreId, null)),
            ["ReferenceRequest"] = db => db.ReferenceRequests.Select(r => new RecordFacts(r.Id, r.CentreId, r.VolunteerId)),
            ["Referral"] = db => db.Referrals.Select(r => new RecordFacts(r.Id, r.CentreId, null)),
            ["ReferrerLink"] = db => db.ReferrerLinks.Select(l => new RecordFacts(l.Id, l.CentreId, null)),
            ["RetentionCase"] = db => db.RetentionCases.Select(c => new RecordFacts(c.Id, null, c.VolunteerId)),
            ["RotaPlace"] = db => db.RotaPlaces.Select(r => new RecordFacts(r.Id, r.Session.Programme.CentreId, r.VolunteerId)),
            ["Story"] = db => db.Stories.Select(s => new RecordFacts(s.Id, s.CentreId, s.VolunteerId)),
            ["SupportMeeting"] = db => db.SupportMeetings.Select(m => new RecordFacts(m.Id, m.CentreId, null)),
            ["TargetGroup"] = db => db.TargetGroups.Select(t => new RecordFacts(t.Id, t.CentreId, null)),
            ["UnitAchievement"] = db => db.UnitAchievements.Select(u => new RecordFacts(u.Id, u.CohortPlace.Cohort.CentreId, u.CohortPlace.VolunteerId)),
            ["UpdateServiceEntry"] = db => db.UpdateServiceEntries.Select(e => new RecordFacts(e.Id, null, e.Check.VolunteerId)),
            ["Venue"] = db => db.Venues.Select(v => new RecordFacts(v.Id, v.CentreId, null)),
            ["Volunteer"] = db => db.Volunteers.Select(v => new RecordFacts(v.Id, null, v.Id)),
        };
}
