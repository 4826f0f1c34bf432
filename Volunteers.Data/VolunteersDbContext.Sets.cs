using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
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
using Volunteers.Data.Privacy;
using Volunteers.Data.Programmes;
using Volunteers.Data.Storage;
using Volunteers.Data.Training;

namespace Volunteers.Data;

/// <content>What the database holds, in the order of the rooms.</content>
public abstract partial class VolunteersDbContext
{
    public DbSet<Cluster> Clusters => Set<Cluster>();

    public DbSet<Centre> Centres => Set<Centre>();

    public DbSet<Venue> Venues => Set<Venue>();

    public DbSet<CentreFigure> CentreFigures => Set<CentreFigure>();

    public DbSet<PartnerContact> PartnerContacts => Set<PartnerContact>();

    public DbSet<PartnerAgreement> PartnerAgreements => Set<PartnerAgreement>();

    public DbSet<Concern> Concerns => Set<Concern>();

    public DbSet<ConcernEntry> ConcernEntries => Set<ConcernEntry>();

    public DbSet<PartnerOrganisation> PartnerOrganisations => Set<PartnerOrganisation>();

    public DbSet<TargetGroup> TargetGroups => Set<TargetGroup>();

    public DbSet<PolicySetting> PolicySettings => Set<PolicySetting>();

    public DbSet<ConsentWording> ConsentWordings => Set<ConsentWording>();

    public DbSet<Volunteer> Volunteers => Set<Volunteer>();

    public DbSet<VolunteerMerge> VolunteerMerges => Set<VolunteerMerge>();

    public DbSet<Enrolment> Enrolments => Set<Enrolment>();

    public DbSet<EnrolmentStep> EnrolmentSteps => Set<EnrolmentStep>();

    public DbSet<Check> Checks => Set<Check>();

    public DbSet<CheckType> CheckTypes => Set<CheckType>();

    public DbSet<CheckFact> CheckFacts => Set<CheckFact>();

    public DbSet<ReferenceRequest> ReferenceRequests => Set<ReferenceRequest>();

    public DbSet<ReferenceLink> ReferenceLinks => Set<ReferenceLink>();

    public DbSet<UpdateServiceEntry> UpdateServiceEntries => Set<UpdateServiceEntry>();

    public DbSet<Consent> Consents => Set<Consent>();

    public DbSet<EmergencyContact> EmergencyContacts => Set<EmergencyContact>();

    public DbSet<VolunteerNote> VolunteerNotes => Set<VolunteerNote>();

    public DbSet<ContactLogEntry> ContactLog => Set<ContactLogEntry>();

    public DbSet<Referral> Referrals => Set<Referral>();

    public DbSet<ReferrerLink> ReferrerLinks => Set<ReferrerLink>();

    public DbSet<Account> Accounts => Set<Account>();

    public DbSet<StaffRole> StaffRoles => Set<StaffRole>();

    public DbSet<StaffInvitation> StaffInvitations => Set<StaffInvitation>();

    public DbSet<SignInLink> SignInLinks => Set<SignInLink>();

    public DbSet<SignInSession> SignInSessions => Set<SignInSession>();

    public DbSet<AccessToken> AccessTokens => Set<AccessToken>();

    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    public DbSet<Course> Courses => Set<Course>();

    public DbSet<CourseUnit> CourseUnits => Set<CourseUnit>();

    public DbSet<Cohort> Cohorts => Set<Cohort>();

    public DbSet<CohortSession> CohortSessions => Set<CohortSession>();

    public DbSet<CohortPlace> CohortPlaces => Set<CohortPlace>();

    public DbSet<PlaceStep> PlaceSteps => Set<PlaceStep>();

    public DbSet<CohortAttendance> CohortAttendances => Set<CohortAttendance>();

    public DbSet<UnitAchievement> UnitAchievements => Set<UnitAchievement>();

    public DbSet<Accreditation> Accreditations => Set<Accreditation>();

    public DbSet<Programme> Programmes => Set<Programme>();

    public DbSet<ProgrammeRole> ProgrammeRoles => Set<ProgrammeRole>();

    public DbSet<RoleRequirement> RoleRequirements => Set<RoleRequirement>();

    public DbSet<ProgrammeSession> ProgrammeSessions => Set<ProgrammeSession>();

    public DbSet<Assignment> Assignments => Set<Assignment>();

    public DbSet<RotaPlace> RotaPlaces => Set<RotaPlace>();

    public DbSet<FamilyCount> FamilyCounts => Set<FamilyCount>();

    public DbSet<Waiver> Waivers => Set<Waiver>();

    public DbSet<SupportMeeting> SupportMeetings => Set<SupportMeeting>();

    public DbSet<MeetingInvitation> MeetingInvitations => Set<MeetingInvitation>();

    public DbSet<MeetingAttendance> MeetingAttendances => Set<MeetingAttendance>();

    public DbSet<Contribution> Contributions => Set<Contribution>();

    public DbSet<Milestone> Milestones => Set<Milestone>();

    public DbSet<Story> Stories => Set<Story>();

    public DbSet<UploadedPhoto> UploadedPhotos => Set<UploadedPhoto>();

    public DbSet<NewsletterIssue> NewsletterIssues => Set<NewsletterIssue>();

    public DbSet<NewsletterSection> NewsletterSections => Set<NewsletterSection>();

    public DbSet<NewsletterItem> NewsletterItems => Set<NewsletterItem>();

    public DbSet<Message> Messages => Set<Message>();

    public DbSet<DataRequest> DataRequests => Set<DataRequest>();

    public DbSet<RetentionCase> RetentionCases => Set<RetentionCase>();

    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    /// <summary>See <see cref="SaveMark"/>.</summary>
    public DbSet<SaveMark> SaveMarks => Set<SaveMark>();
}
