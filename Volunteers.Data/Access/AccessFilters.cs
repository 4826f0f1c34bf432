using Microsoft.EntityFrameworkCore;
using Volunteers.Data.Audit;
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

namespace Volunteers.Data.Access;

/// <summary>
/// The one place that limits what is read. Staff see the records of volunteers enrolled at the centres at which they hold the permission that reads them,
/// volunteers their own; both see what goes on at their centres; without a scope nothing is seen. Every query of a context has these filters, so that what
/// may not be seen does not exist, and cannot be told from what does not exist. A row is read only together with the rows that it
/// requires: a list never fails because one of its rows has to do with another centre.
/// </summary>
public static class AccessFilters
{
    /// <summary>The filters' name, for the few queries of the machinery that read without them.</summary>
    public const string Name = "access";

    /// <summary>The filters of facts that are as visible as what they are facts of.</summary>
    public const string FactsName = "facts";

    /// <summary>The filter of the contact log: that an enquiry was answered counts for those too who may not read how.</summary>
    public const string ContactLogName = "contact log";

    /// <summary>The filters of rows that need a row of a centre beside their volunteer.</summary>
    public const string RequiredName = "required";

    /// <summary>The filter that leaves out records that were merged into another, whoever reads.</summary>
    public const string MergedName = "merged";

    internal static void Apply(ModelBuilder model, VolunteersDbContext db)
    {
        // a volunteer, and what belongs to one, is as visible as an enrolment of theirs: these filters ask for any enrolment and leave to its own
        // filter which ones count. Saying the centres again would say the same, and SQLite would then look up each centre for each row
        model.Entity<Volunteer>().HasQueryFilter(Name, v =>
            db.AccessScope.SeesEverything
            || v.Id == db.AccessScope.VolunteerId
            || v.Enrolments.Any());
        model.Entity<Volunteer>().HasQueryFilter(MergedName, v => v.MergedIntoId == null);
        model.Entity<VolunteerMerge>().HasQueryFilter(Name, x =>
            db.AccessScope.SeesEverything
            || x.VolunteerId == db.AccessScope.VolunteerId
            || db.Set<Enrolment>().Any(e => e.VolunteerId == x.VolunteerId && db.AccessScope.DetailCentreIds.Contains(e.CentreId)));
        model.Entity<Enrolment>().HasQueryFilter(Name, e =>
            db.AccessScope.SeesEverything
            || (e.VolunteerId == db.AccessScope.VolunteerId && db.AccessScope.OwnCentreIds.Contains(e.CentreId))
            || db.AccessScope.VolunteerCentreIds.Contains(e.CentreId)
            // tutors, leads and assessors know those whom they work with, and those only
            || (db.AccessScope.CentreIds.Contains(e.CentreId) && db.AccessScope.NamedIds.Contains(e.VolunteerId)));
        model.Entity<ContactDetails>().HasQueryFilter(Name, x =>
            db.AccessScope.SeesEverything
            || x.Id == db.AccessScope.VolunteerId
            || db.Set<Enrolment>().Any(e => e.VolunteerId == x.Id && db.AccessScope.VolunteerCentreIds.Contains(e.CentreId))
            || (!x.WhereaboutsConfidential && db.AccessScope.ContactIds.Contains(x.Id)));
        model.Entity<EnrolmentDetails>().HasQueryFilter(Name, x =>
            db.AccessScope.SeesEverything
            || (x.VolunteerId == db.AccessScope.VolunteerId && db.AccessScope.OwnCentreIds.Contains(x.CentreId))
            || db.AccessScope.DetailCentreIds.Contains(x.CentreId));
        model.Entity<PersonalDetails>().HasQueryFilter(Name, x =>
            db.AccessScope.SeesEverything
            || x.Id == db.AccessScope.VolunteerId
            || db.Set<Enrolment>().Any(e => e.VolunteerId == x.Id && db.AccessScope.DetailCentreIds.Contains(e.CentreId)));

        model.Entity<Check>().HasQueryFilter(Name, c =>
            db.AccessScope.SeesEverything
            || c.VolunteerId == db.AccessScope.VolunteerId
            || db.Set<Enrolment>().Any(e => e.VolunteerId == c.VolunteerId && db.AccessScope.CheckCentreIds.Contains(e.CentreId)));
        model.Entity<Consent>().HasQueryFilter(Name, x =>
            db.AccessScope.SeesEverything
            || x.VolunteerId == db.AccessScope.VolunteerId
            || db.Set<Enrolment>().Any(e => e.VolunteerId == x.VolunteerId && db.AccessScope.DetailCentreIds.Contains(e.CentreId)));
        model.Entity<EmergencyContact>().HasQueryFilter(Name, x =>
            db.AccessScope.SeesEverything
            || x.VolunteerId == db.AccessScope.VolunteerId
            || db.Set<Enrolment>().Any(e => e.VolunteerId == x.VolunteerId && db.AccessScope.DetailCentreIds.Contains(e.CentreId)));
        model.Entity<Accreditation>().HasQueryFilter(Name, a =>
            db.AccessScope.SeesEverything
            || a.VolunteerId == db.AccessScope.VolunteerId
            || db.Set<Enrolment>().Any(e => e.VolunteerId == a.VolunteerId && db.AccessScope.LearnerCentreIds.Contains(e.CentreId))
            || db.Set<CohortPlace>().Any(p => p.Id == a.CohortPlaceId && db.AccessScope.TaughtCohortIds.Contains(p.CohortId)));
        OwnedByVolunteer<CohortPlace>(model, db);
        OwnedByVolunteer<CohortAttendance>(model, db);
        OwnedByVolunteer<Assignment>(model, db);
        OwnedByVolunteer<RotaPlace>(model, db);
        OwnedByVolunteer<Waiver>(model, db);
        OwnedByVolunteer<MeetingInvitation>(model, db);
        model.Entity<Milestone>().HasQueryFilter(Name, m =>
            db.AccessScope.SeesEverything
            || m.VolunteerId == db.AccessScope.VolunteerId
            || db.Set<Enrolment>().Any(e => e.VolunteerId == m.VolunteerId && db.AccessScope.ContributionCentreIds.Contains(e.CentreId)));

        // somebody who volunteers at two centres shows each only what happened there: what counts is the permission at the centre of the course, the
        // programme or the meeting. The role of an assignment, or of a place on the rota, is of the same programme
        model.Entity<CohortPlace>().HasQueryFilter(RequiredName, p => db.AccessScope.SeesEverything || db.Set<Cohort>().Any(c =>
            c.Id == p.CohortId && (p.VolunteerId == db.AccessScope.VolunteerId || db.AccessScope.LearnerCentreIds.Contains(c.CentreId) || db.AccessScope.TaughtCohortIds.Contains(c.Id))));
        model.Entity<CohortAttendance>().HasQueryFilter(RequiredName, a => db.AccessScope.SeesEverything || db.Set<CohortSession>().Any(s =>
            s.Id == a.CohortSessionId
            && (a.VolunteerId == db.AccessScope.VolunteerId || db.AccessScope.LearnerCentreIds.Contains(s.Cohort.CentreId) || db.AccessScope.TaughtCohortIds.Contains(s.CohortId))));
        model.Entity<Assignment>().HasQueryFilter(RequiredName, a => db.AccessScope.SeesEverything || db.Set<Programme>().Any(p =>
            p.Id == a.ProgrammeId && (a.VolunteerId == db.AccessScope.VolunteerId || db.AccessScope.RotaCentreIds.Contains(p.CentreId) || db.AccessScope.LedProgrammeIds.Contains(p.Id))));
        model.Entity<RotaPlace>().HasQueryFilter(RequiredName, r => db.AccessScope.SeesEverything || db.Set<ProgrammeSession>().Any(s =>
            s.Id == r.ProgrammeSessionId
            && (r.VolunteerId == db.AccessScope.VolunteerId || db.AccessScope.RotaCentreIds.Contains(s.Programme.CentreId) || db.AccessScope.LedProgrammeIds.Contains(s.ProgrammeId))));
        model.Entity<Waiver>().HasQueryFilter(RequiredName, w => db.AccessScope.SeesEverything || db.Set<RoleRequirement>().Any(r =>
            r.Id == w.RoleRequirementId && (w.VolunteerId == db.AccessScope.VolunteerId || db.AccessScope.CheckCentreIds.Contains(r.Role.Programme.CentreId))));
        model.Entity<MeetingInvitation>().HasQueryFilter(RequiredName, i => db.AccessScope.SeesEverything || db.Set<SupportMeeting>().Any(m =>
            m.Id == i.SupportMeetingId && (i.VolunteerId == db.AccessScope.VolunteerId || db.AccessScope.DetailCentreIds.Contains(m.CentreId))));

        // hours belong to the centre at which they were given, not to every centre of the volunteer
        model.Entity<Contribution>().HasQueryFilter(Name, c =>
            db.AccessScope.SeesEverything
            || (c.VolunteerId == db.AccessScope.VolunteerId && db.AccessScope.OwnCentreIds.Contains(c.CentreId))
            || ((db.AccessScope.ContributionCentreIds.Contains(c.CentreId)
                    || db.Set<ProgrammeSession>().Any(s => s.Id == c.ProgrammeSessionId && db.AccessScope.LedHoursProgrammeIds.Contains(s.ProgrammeId)))
                && db.Set<Enrolment>().Any(e => e.VolunteerId == c.VolunteerId)));

        // a volunteer does not read what staff wrote down about them here; a request for one's data is answered by a person
        model.Entity<VolunteerNote>().HasQueryFilter(Name, n =>
            db.AccessScope.SeesEverything
            || db.Set<Enrolment>().Any(e => e.VolunteerId == n.VolunteerId && db.AccessScope.NoteCentreIds.Contains(e.CentreId)));

        // nor when staff of a centre were in touch, which is that centre's
        model.Entity<ContactLogEntry>().HasQueryFilter(ContactLogName, e =>
            db.AccessScope.SeesEverything
            || (db.AccessScope.DetailCentreIds.Contains(e.CentreId) && db.Set<Enrolment>().Any(x => x.VolunteerId == e.VolunteerId)));

        // nor who gives a reference and what they say, which was told in confidence to the centre that asked: nor do staff of their own record
        model.Entity<ReferenceRequest>().HasQueryFilter(Name, r =>
            db.AccessScope.SeesEverything
            || (db.AccessScope.CheckCentreIds.Contains(r.CentreId) && !db.AccessScope.SelfIds.Contains(r.VolunteerId)
                && db.Set<Enrolment>().Any(e => e.VolunteerId == r.VolunteerId)));
        model.Entity<ReferenceLink>().HasQueryFilter(Name, _ => db.AccessScope.SeesEverything);

        // what a person asked for is theirs and their coordinators'; whether they are kept is for those who decide about it
        model.Entity<DataRequest>().HasQueryFilter(Name, r =>
            db.AccessScope.SeesEverything
            || r.VolunteerId == db.AccessScope.VolunteerId
            || db.Set<Enrolment>().Any(e => e.VolunteerId == r.VolunteerId && db.AccessScope.DetailCentreIds.Contains(e.CentreId)));
        model.Entity<RetentionCase>().HasQueryFilter(Name, c =>
            db.AccessScope.SeesEverything
            || db.Set<Enrolment>().Any(e => e.VolunteerId == c.VolunteerId && db.AccessScope.DetailCentreIds.Contains(e.CentreId)));

        // facts are as visible as what they are facts of
        model.Entity<EnrolmentStep>().HasQueryFilter(FactsName, s =>
            db.AccessScope.SeesEverything || db.Set<Enrolment>().Any(e => e.Id == s.EnrolmentId));
        model.Entity<CheckFact>().HasQueryFilter(FactsName, f =>
            db.AccessScope.SeesEverything || db.Set<Check>().Any(c => c.Id == f.CheckId));
        model.Entity<UpdateServiceEntry>().HasQueryFilter(Name, e =>
            db.AccessScope.SeesEverything || db.Set<Check>().Any(c => c.Id == e.CheckId));
        model.Entity<PlaceStep>().HasQueryFilter(Name, s =>
            db.AccessScope.SeesEverything || db.Set<CohortPlace>().Any(p => p.Id == s.CohortPlaceId));
        model.Entity<UnitAchievement>().HasQueryFilter(Name, u =>
            db.AccessScope.SeesEverything || db.Set<CohortPlace>().Any(p => p.Id == u.CohortPlaceId));
        model.Entity<UnitStep>().HasQueryFilter(Name, s =>
            db.AccessScope.SeesEverything || db.Set<UnitAchievement>().Any(u => u.Id == s.UnitAchievementId));

        model.Entity<Referral>().HasQueryFilter(Name, r =>
            db.AccessScope.SeesEverything || db.AccessScope.ReferralCentreIds.Contains(r.CentreId));
        model.Entity<ReferrerLink>().HasQueryFilter(Name, l =>
            db.AccessScope.SeesEverything || db.AccessScope.ReferralCentreIds.Contains(l.CentreId));

        // what belongs to no volunteer (null) does not belong to a caller who is none (null)
        model.Entity<MeetingAttendance>().HasQueryFilter(Name, a =>
            db.AccessScope.SeesEverything
            || db.Set<SupportMeeting>().Any(m => m.Id == a.SupportMeetingId
                && ((a.VolunteerId != null && a.VolunteerId == db.AccessScope.VolunteerId) || db.AccessScope.AttendanceCentreIds.Contains(m.CentreId))));
        model.Entity<Story>().HasQueryFilter(Name, s =>
            db.AccessScope.SeesEverything
            || (s.VolunteerId != null && s.VolunteerId == db.AccessScope.VolunteerId && db.AccessScope.OwnCentreIds.Contains(s.CentreId))
            || db.AccessScope.StoryCentreIds.Contains(s.CentreId));
        model.Entity<UploadedPhoto>().HasQueryFilter(Name, _ => db.AccessScope.SeesEverything);
        model.Entity<Message>().HasQueryFilter(Name, m =>
            db.AccessScope.SeesEverything
            || (m.VolunteerId != null && m.VolunteerId == db.AccessScope.VolunteerId)
            || (m.CentreId != null && db.AccessScope.MessageCentreIds.Contains(m.CentreId.Value)
                && (m.Topic != Topic.Reference || db.Set<ReferenceRequest>().Any(r => r.Id == m.TopicId))));
        // who gave a reference is told to nobody of their own record, and stands with the check that was recorded of it, too
        model.Entity<AuditEntry>().HasQueryFilter(Name, a =>
            db.AccessScope.SeesEverything
            || (((a.CentreId != null && db.AccessScope.AuditCentreIds.Contains(a.CentreId.Value))
                    || (a.CentreId == null && a.VolunteerId != null
                        && (db.Set<Enrolment>().Any(e => e.VolunteerId == a.VolunteerId && db.AccessScope.AuditCentreIds.Contains(e.CentreId))
                            || db.Set<VolunteerMerge>().Any(m => m.MergedId == a.VolunteerId && m.UndoneAt == null
                                && db.Set<Enrolment>().Any(e => e.VolunteerId == m.VolunteerId && db.AccessScope.AuditCentreIds.Contains(e.CentreId))))))
                && ((a.SubjectType != nameof(ReferenceRequest) && a.SubjectType != nameof(Check)) || a.VolunteerId == null || !db.AccessScope.SelfIds.Contains(a.VolunteerId.Value))));

        // staff are seen where they work, and each of their roles where it holds; a coordinator does not learn what somebody does elsewhere
        model.Entity<Account>().HasQueryFilter(Name, a =>
            db.AccessScope.SeesEverything
            || a.Id == db.AccessScope.OwnAccountId
            || db.Set<StaffRole>().Any(r => r.AccountId == a.Id && r.CentreId != null && db.AccessScope.AccountCentreIds.Contains(r.CentreId.Value)));
        model.Entity<StaffRole>().HasQueryFilter(Name, r =>
            db.AccessScope.SeesEverything
            || r.AccountId == db.AccessScope.OwnAccountId
            || (r.CentreId != null && db.AccessScope.AccountCentreIds.Contains(r.CentreId.Value)));
        model.Entity<StaffInvitation>().HasQueryFilter(Name, i => db.AccessScope.SeesEverything || db.Set<Account>().Any(a => a.Id == i.AccountId));
        model.Entity<AccessToken>().HasQueryFilter(Name, t =>
            db.AccessScope.SeesEverything
            || (t.AccountId != null && t.AccountId == db.AccessScope.OwnAccountId)
            || (t.VolunteerId != null && t.VolunteerId == db.AccessScope.VolunteerId));
        model.Entity<SignInSession>().HasQueryFilter(Name, s =>
            db.AccessScope.SeesEverything
            || (s.AccountId != null && s.AccountId == db.AccessScope.OwnAccountId)
            || (s.VolunteerId != null && s.VolunteerId == db.AccessScope.VolunteerId));

        // what goes on at a centre is seen by everyone who works there or is active there as a volunteer
        model.Entity<Cohort>().HasQueryFilter(Name, c => db.AccessScope.SeesEverything || db.AccessScope.CohortCentreIds.Contains(c.CentreId));
        model.Entity<Programme>().HasQueryFilter(Name, p => db.AccessScope.SeesEverything || db.AccessScope.ProgrammeCentreIds.Contains(p.CentreId));
        model.Entity<SupportMeeting>().HasQueryFilter(Name, m => db.AccessScope.SeesEverything || db.AccessScope.MeetingCentreIds.Contains(m.CentreId));
        model.Entity<Venue>().HasQueryFilter(Name, v => db.AccessScope.SeesEverything || db.AccessScope.CentreIds.Contains(v.CentreId));

        // which families come, and how many, can tell who they are: for those alone who work with the figures, and at a register for whoever leads there
        model.Entity<TargetGroup>().HasQueryFilter(Name, t =>
            db.AccessScope.SeesEverything
            || db.AccessScope.FamilyCentreIds.Contains(t.CentreId)
            || db.Set<Programme>().Any(p => p.CentreId == t.CentreId && db.AccessScope.LedFamilyProgrammeIds.Contains(p.Id)));
        model.Entity<CohortSession>().HasQueryFilter(Name, s =>
            db.AccessScope.SeesEverything || db.Set<Cohort>().Any(c => c.Id == s.CohortId));
        model.Entity<ProgrammeSession>().HasQueryFilter(Name, s =>
            db.AccessScope.SeesEverything || db.Set<Programme>().Any(p => p.Id == s.ProgrammeId));
        model.Entity<ProgrammeRole>().HasQueryFilter(Name, r =>
            db.AccessScope.SeesEverything || db.Set<Programme>().Any(p => p.Id == r.ProgrammeId));
        model.Entity<RoleRequirement>().HasQueryFilter(Name, r =>
            db.AccessScope.SeesEverything || db.Set<ProgrammeRole>().Any(p => p.Id == r.ProgrammeRoleId));
        model.Entity<FamilyCount>().HasQueryFilter(Name, f =>
            db.AccessScope.SeesEverything
            || (db.Set<ProgrammeSession>().Any(s => s.Id == f.ProgrammeSessionId && (db.AccessScope.FamilyCentreIds.Contains(s.Programme.CentreId) || db.AccessScope.LedFamilyProgrammeIds.Contains(s.ProgrammeId)))
                && db.Set<TargetGroup>().Any(t => t.Id == f.TargetGroupId)));
        model.Entity<NewsletterIssue>().HasQueryFilter(Name, n =>
            db.AccessScope.SeesEverything
            || db.AccessScope.NewsletterCentreIds.Contains(n.CentreId)
            || (n.PublishedAt != null && n.TakenDownAt == null && db.AccessScope.CentreIds.Contains(n.CentreId)));
        model.Entity<NewsletterSection>().HasQueryFilter(Name, s =>
            db.AccessScope.SeesEverything || db.Set<NewsletterIssue>().Any(n => n.Id == s.NewsletterIssueId));
        // readers see what was published, and not what else there was or why it was left out
        model.Entity<NewsletterItem>().HasQueryFilter(Name, i =>
            db.AccessScope.SeesEverything
            || db.Set<NewsletterSection>().Any(s => s.Id == i.NewsletterSectionId
                && ((i.Included && i.LeftOutBecause == null) || db.Set<NewsletterIssue>().Any(n => n.Id == s.NewsletterIssueId && db.AccessScope.NewsletterCentreIds.Contains(n.CentreId)))));

        // concerns are the safeguarding lead's and the deputy's, whatever their roles, and an administrator's only when the lead is whom it is about;
        // whoever reported one sees it as reported, also by a record that was merged into theirs, and nothing of what was done
        model.Entity<Concern>().HasQueryFilter(Name, x =>
            db.AccessScope.IsMachinery
            || db.Set<Centre>().Any(c => c.Id == x.CentreId && (
                (x.ReportedBy.AccountId != null && x.ReportedBy.AccountId == db.AccessScope.ConcernAccountId)
                || (!x.AboutLead && c.SafeguardingLeadId != null && c.SafeguardingLeadId == db.AccessScope.ConcernAccountId)
                || (c.SafeguardingDeputyId != null && c.SafeguardingDeputyId == db.AccessScope.ConcernAccountId)
                || (x.ReportedBy.VolunteerId != null
                    && (x.ReportedBy.VolunteerId == db.AccessScope.VolunteerId
                        || db.Set<VolunteerMerge>().Any(m => m.MergedId == x.ReportedBy.VolunteerId && m.UndoneAt == null && m.VolunteerId == db.AccessScope.VolunteerId)))
                || (x.AboutLead && db.AccessScope.Administers))));
        model.Entity<ConcernEntry>().HasQueryFilter(Name, e =>
            db.AccessScope.IsMachinery
            || db.Set<Concern>().Any(x => x.Id == e.ConcernId && (
                (x.AboutLead && db.AccessScope.Administers)
                || db.Set<Centre>().Any(c => c.Id == x.CentreId
                    && ((!x.AboutLead && c.SafeguardingLeadId != null && c.SafeguardingLeadId == db.AccessScope.ConcernAccountId)
                        || (c.SafeguardingDeputyId != null && c.SafeguardingDeputyId == db.AccessScope.ConcernAccountId))))));

        model.Entity<CentreFigure>().HasQueryFilter(Name, f => db.AccessScope.SeesEverything || db.AccessScope.FamilyCentreIds.Contains(f.CentreId));

        // a partner is the cluster's; whom to ring there, and what was agreed, is for those who work with it at some centre
        model.Entity<PartnerContact>().HasQueryFilter(Name, _ => db.AccessScope.SeesPartnerContacts);
        model.Entity<PartnerAgreement>().HasQueryFilter(Name, _ => db.AccessScope.SeesAgreements);

        // what the cluster decided shows who decided it: for those who work by it
        model.Entity<PolicySetting>().HasQueryFilter(Name, s =>
            db.AccessScope.SeesEverything || (s.CentreId == null ? db.AccessScope.SeesPolicy : db.AccessScope.PolicyCentreIds.Contains(s.CentreId.Value)));

        // the cluster's own: anyone who is signed in
        model.Entity<ConsentWording>().HasQueryFilter(Name, _ => db.AccessScope.SignedIn);
        model.Entity<CheckType>().HasQueryFilter(Name, _ => db.AccessScope.SignedIn);
        model.Entity<CheckTypeDemand>().HasQueryFilter(Name, _ => db.AccessScope.SignedIn);
        model.Entity<Cluster>().HasQueryFilter(Name, _ => db.AccessScope.SignedIn);
        model.Entity<Centre>().HasQueryFilter(Name, c =>
            db.AccessScope.SeesEverything || db.AccessScope.CentreIds.Contains(c.Id) || db.AccessScope.OwnCentreIds.Contains(c.Id));
        model.Entity<Course>().HasQueryFilter(Name, _ => db.AccessScope.SignedIn);
        model.Entity<CourseUnit>().HasQueryFilter(Name, _ => db.AccessScope.SignedIn);
        model.Entity<CoursePrerequisite>().HasQueryFilter(Name, _ => db.AccessScope.SignedIn);
        model.Entity<PartnerOrganisation>().HasQueryFilter(Name, _ => db.AccessScope.SignedIn);
    }

    private static void OwnedByVolunteer<T>(ModelBuilder model, VolunteersDbContext db)
        where T : class, IVolunteerOwned =>
        model.Entity<T>().HasQueryFilter(Name, x =>
            db.AccessScope.SeesEverything
            || x.VolunteerId == db.AccessScope.VolunteerId
            || db.Set<Enrolment>().Any(e => e.VolunteerId == x.VolunteerId));
}
