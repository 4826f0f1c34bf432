using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Volunteers.Data.Access;
using Volunteers.Data.Audit;
using Volunteers.Data.Contributions;
using Volunteers.Data.Meetings;
using Volunteers.Data.Messaging;
using Volunteers.Data.Newsletters;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Data.Programmes;
using Volunteers.Data.Training;

namespace Volunteers.Data.Storage;

/// <summary>What conventions do not find out by themselves: long texts, unique facts, the indexes that queries go by.</summary>
internal static class ModelRules
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        IgnoreReadOnlyProperties = true,
    };

    public static void Apply(ModelBuilder model)
    {
        foreach (var entity in model.Model.GetEntityTypes().Where(e => typeof(IVersioned).IsAssignableFrom(e.ClrType)))
        {
            entity.FindProperty(nameof(IVersioned.Version))!.IsConcurrencyToken = true;
        }

        Access(model);
        Places(model);
        People(model);
        Training(model);
        Programmes(model);
        MeetingsAndContributions(model);
        Newsletters(model);
        MessagingAndAudit(model);

        // nothing is deleted by deleting something else, except parts of a whole; SQL Server refuses the cycles otherwise
        foreach (var key in model.Model.GetEntityTypes().Where(e => !e.IsOwned()).SelectMany(e => e.GetForeignKeys()))
        {
            if (!key.IsOwnership && !IsPartOf(key.DeclaringEntityType.ClrType, key.PrincipalEntityType.ClrType))
            {
                key.DeleteBehavior = DeleteBehavior.NoAction;
            }
        }
    }

    private static bool IsPartOf(Type part, Type whole) =>
        (part.Name, whole.Name) is
            ("EnrolmentStep", "Enrolment") or ("CheckFact", "Check") or ("PlaceStep", "CohortPlace") or ("UnitStep", "UnitAchievement")
            or ("NewsletterSection", "NewsletterIssue") or ("NewsletterItem", "NewsletterSection")
            or ("CohortAttendance", "CohortSession") or ("MeetingAttendance", "SupportMeeting") or ("MeetingInvitation", "SupportMeeting")
            or ("EmergencyContact", "Volunteer") or ("StaffRole", "Account")
        || whole == typeof(Account) && part.Namespace?.StartsWith("Microsoft", StringComparison.Ordinal) == true;

    private static PropertyBuilder<string?> Long(this PropertyBuilder<string?> property) => property.HasMaxLength(-1);

    private static void AsJson<T>(this PropertyBuilder<T?> property)
        where T : class =>
        property.HasConversion(value => JsonSerializer.Serialize(value, Json), json => JsonSerializer.Deserialize<T>(json, Json)).HasMaxLength(-1);

    private static void Access(ModelBuilder model)
    {
        model.Entity<Account>(account =>
        {
            // said in full, so that the model is the same with and without the application's Identity options at hand
            account.ToTable("Accounts");
            account.Property(a => a.PhoneNumber).HasMaxLength(256);
            account.HasOne(a => a.Volunteer).WithMany().HasForeignKey(a => a.VolunteerId);
            account.HasMany(a => a.Roles).WithOne(r => r.Account).HasForeignKey(r => r.AccountId);
        });
        model.Entity<IdentityUserClaim<int>>().ToTable("AccountClaims");
        model.Entity<IdentityUserLogin<int>>(login =>
        {
            login.ToTable("AccountLogins");
            login.Property(l => l.LoginProvider).HasMaxLength(128);
            login.Property(l => l.ProviderKey).HasMaxLength(128);
        });
        model.Entity<IdentityUserToken<int>>(token =>
        {
            token.ToTable("AccountTokens");
            token.Property(t => t.LoginProvider).HasMaxLength(128);
            token.Property(t => t.Name).HasMaxLength(128);
        });
        model.Entity<IdentityUserPasskey<int>>(passkey =>
        {
            passkey.ToTable("AccountPasskeys");
            passkey.HasKey(p => p.CredentialId);
            passkey.Property(p => p.CredentialId).HasMaxLength(1024);
            passkey.OwnsOne(p => p.Data).ToJson();
            passkey.HasOne<Account>().WithMany().HasForeignKey(p => p.UserId).IsRequired();
        });
        model.Entity<StaffRole>().HasIndex(r => new { r.AccountId, r.CentreId, r.Kind }).IsUnique();
        model.Entity<SignInLink>(link =>
        {
            link.HasIndex(l => l.TokenHash).IsUnique();
            link.HasIndex(l => new { l.Email, l.ExpiresAt });
        });
        model.Entity<SignInSession>(session =>
        {
            session.Property(s => s.Key).HasMaxLength(100);
            session.HasIndex(s => s.Key).IsUnique();
            session.HasIndex(s => s.ExpiresAt);
            session.HasIndex(s => s.AccountId);
        });
        model.Entity<AccessToken>().HasIndex(t => t.Hash).IsUnique();
        model.Entity<DataProtectionKey>().Property(k => k.Xml).Long();
    }

    private static void Places(ModelBuilder model)
    {
        model.Entity<Centre>().HasIndex(c => new { c.ClusterId, c.Name }).IsUnique();
        model.Entity<Centre>().HasMany(c => c.TargetGroups).WithOne(t => t.Centre).HasForeignKey(t => t.CentreId);
        model.Entity<TargetGroup>().HasIndex(t => new { t.CentreId, t.Name }).IsUnique();
        model.Entity<PartnerOrganisation>().HasIndex(p => p.SortName);
    }

    private static void People(ModelBuilder model)
    {
        model.Entity<Volunteer>(volunteer =>
        {
            volunteer.Ignore(v => v.Details);
            volunteer.Property(v => v.SearchText).HasMaxLength(1300);
            volunteer.HasIndex(v => new { v.SortName, v.Id });
            volunteer.HasIndex(v => v.SortEmail);
            volunteer.HasIndex(v => v.CalendarSecret).IsUnique();
            volunteer.HasIndex(v => v.UnsubscribeSecret).IsUnique();
            volunteer.HasIndex(v => v.CreatedAt);
        });
        model.Entity<Enrolment>(enrolment =>
        {
            enrolment.Ignore(e => e.Latest);
            enrolment.HasIndex(e => new { e.VolunteerId, e.CentreId }).IsUnique();
            enrolment.HasIndex(e => new { e.CentreId, e.VolunteerId });
        });
        model.Entity<EnrolmentStep>().HasIndex(s => new { s.EnrolmentId, s.On, s.Id, s.Stage });
        model.Entity<EnrolmentStep>().HasIndex(s => new { s.Stage, s.On });
        model.Entity<Check>().Ignore(c => c.Latest);
        model.Entity<Check>().HasIndex(c => new { c.VolunteerId, c.Kind });
        model.Entity<CheckFact>().HasIndex(f => new { f.CheckId, f.On, f.Status });
        model.Entity<CheckFact>().HasIndex(f => new { f.Status, f.On });
        model.Entity<Consent>().HasIndex(c => new { c.VolunteerId, c.Kind, c.At });
        model.Entity<VolunteerNote>().Property(n => n.Text).HasMaxLength(-1);
        model.Entity<Referral>(referral =>
        {
            referral.HasOne(r => r.From).WithMany().HasForeignKey(r => r.PartnerOrganisationId);
            referral.Property(r => r.Note).Long();
            referral.HasIndex(r => new { r.CentreId, r.ReceivedOn });
        });
    }

    private static void Training(ModelBuilder model)
    {
        model.Entity<Course>().HasMany(c => c.Prerequisites).WithOne().HasForeignKey(p => p.CourseId);
        model.Entity<CoursePrerequisite>().HasOne(p => p.RequiredCourse).WithMany().HasForeignKey(p => p.RequiredCourseId);
        model.Entity<Course>().HasIndex(c => c.SortTitle);
        model.Entity<CourseUnit>().HasIndex(u => new { u.CourseId, u.Code }).IsUnique();
        model.Entity<Cohort>(cohort =>
        {
            cohort.Ignore(c => c.WaitingList);
            cohort.HasIndex(c => new { c.CentreId, c.OpensOn });
        });
        model.Entity<CohortSession>().HasIndex(s => new { s.CohortId, s.StartsAt });
        model.Entity<CohortSession>().HasIndex(s => s.StartsAt);
        model.Entity<CohortPlace>(place =>
        {
            place.Ignore(p => p.Latest);
            place.HasIndex(p => new { p.CohortId, p.VolunteerId }).IsUnique();
            place.HasIndex(p => p.OfferExpiresAt);
        });
        model.Entity<PlaceStep>().HasIndex(s => new { s.CohortPlaceId, s.At, s.Status });
        model.Entity<CohortAttendance>().HasIndex(a => new { a.CohortSessionId, a.VolunteerId }).IsUnique();
        model.Entity<UnitAchievement>(unit =>
        {
            unit.Ignore(u => u.Latest);
            unit.HasOne(u => u.Unit).WithMany().HasForeignKey(u => u.CourseUnitId);
            unit.HasIndex(u => new { u.CohortPlaceId, u.CourseUnitId }).IsUnique();
        });
        model.Entity<Accreditation>().HasIndex(a => new { a.VolunteerId, a.CourseId });
        model.Entity<Accreditation>().HasIndex(a => a.ValidUntil);
        model.Entity<Accreditation>().HasIndex(a => a.AwardedOn);
    }

    private static void Programmes(ModelBuilder model)
    {
        model.Entity<Programme>(programme =>
        {
            programme.Property(p => p.Purpose).Long();
            programme.HasMany(p => p.TargetGroups).WithMany().UsingEntity("ProgrammeTargetGroups");
            programme.HasIndex(p => new { p.CentreId, p.SortName });
        });
        model.Entity<ProgrammeRole>().Property(r => r.Description).Long();
        model.Entity<RoleRequirement>().HasOne(r => r.Role).WithMany(r => r.Requirements).HasForeignKey(r => r.ProgrammeRoleId);
        model.Entity<ProgrammeSession>(session =>
        {
            session.HasIndex(s => new { s.ProgrammeId, s.ScheduledFor }).IsUnique();
            session.HasIndex(s => new { s.ProgrammeId, s.StartsAt });
            session.HasIndex(s => s.StartsAt);
            session.HasMany(s => s.Rota).WithOne(r => r.Session).HasForeignKey(r => r.ProgrammeSessionId);
        });
        model.Entity<Assignment>(assignment =>
        {
            assignment.HasIndex(a => new { a.ProgrammeId, a.From });
            assignment.HasIndex(a => new { a.VolunteerId, a.ProgrammeId });
        });
        model.Entity<RotaPlace>(place =>
        {
            place.HasOne(r => r.ReplacedBy).WithMany().HasForeignKey(r => r.ReplacedById);
            place.HasIndex(r => new { r.ProgrammeSessionId, r.VolunteerId }).IsUnique();
            place.HasIndex(r => new { r.VolunteerId, r.ProgrammeSessionId });
        });
        model.Entity<FamilyCount>().HasIndex(f => new { f.ProgrammeSessionId, f.TargetGroupId }).IsUnique();
        model.Entity<Waiver>().HasOne(w => w.Requirement).WithMany().HasForeignKey(w => w.RoleRequirementId);
        model.Entity<Waiver>().HasIndex(w => new { w.VolunteerId, w.RoleRequirementId });
    }

    private static void MeetingsAndContributions(ModelBuilder model)
    {
        model.Entity<SupportMeeting>(meeting =>
        {
            meeting.Property(m => m.Agenda).Long();
            meeting.Property(m => m.Notes).Long();
            meeting.HasIndex(m => new { m.CentreId, m.StartsAt });
            meeting.HasIndex(m => m.StartsAt);
            meeting.HasMany(m => m.Invitations).WithOne(i => i.Meeting).HasForeignKey(i => i.SupportMeetingId);
            meeting.HasMany(m => m.Attendances).WithOne(a => a.Meeting).HasForeignKey(a => a.SupportMeetingId);
        });
        model.Entity<MeetingInvitation>().HasIndex(i => new { i.SupportMeetingId, i.VolunteerId }).IsUnique();
        model.Entity<MeetingAttendance>().HasIndex(a => new { a.SupportMeetingId, a.VolunteerId });
        model.Entity<Contribution>(contribution =>
        {
            contribution.HasIndex(c => new { c.VolunteerId, c.On });
            contribution.HasIndex(c => new { c.CentreId, c.On });
            contribution.HasIndex(c => c.ConfirmedAt);
            contribution.HasIndex(c => new { c.VolunteerId, c.ProgrammeSessionId }).IsUnique();
            contribution.HasIndex(c => new { c.VolunteerId, c.SupportMeetingId }).IsUnique();
        });
        model.Entity<Milestone>(milestone =>
        {
            milestone.Property(m => m.Kind).HasMaxLength(60);
            milestone.HasIndex(m => new { m.VolunteerId, m.Kind }).IsUnique();
            milestone.HasIndex(m => m.ReachedOn);
        });
        model.Entity<Story>().Property(s => s.Text).HasMaxLength(-1);
        model.Entity<Story>().HasIndex(s => new { s.CentreId, s.SubmittedAt });
        model.Entity<Story>().HasIndex(s => s.PhotoFileName);
        model.Entity<UploadedPhoto>().HasIndex(p => p.AddedAt);
    }

    private static void Newsletters(ModelBuilder model)
    {
        model.Entity<NewsletterIssue>(issue =>
        {
            issue.Property(i => i.Welcome).Long();
            issue.Property(i => i.Edition).AsJson();
            issue.Property(i => i.Slug).HasMaxLength(120);
            issue.HasIndex(i => i.Slug).IsUnique();
            issue.HasIndex(i => new { i.CentreId, i.From });
            issue.HasIndex(i => i.ScheduledFor);
            issue.HasMany(i => i.Sections).WithOne(s => s.Issue).HasForeignKey(s => s.NewsletterIssueId);
        });
        model.Entity<NewsletterSection>().HasMany(s => s.Items).WithOne(i => i.Section).HasForeignKey(i => i.NewsletterSectionId);
        model.Entity<NewsletterItem>().Property(i => i.Fact).AsJson();
        model.Entity<NewsletterItem>().Property(i => i.EditedText).Long();
        model.Entity<NewsletterItem>().HasIndex(i => i.VolunteerId);
        model.Entity<NewsletterItem>().HasIndex(i => i.PhotoFileName);
    }

    private static void MessagingAndAudit(ModelBuilder model)
    {
        model.Entity<Message>(message =>
        {
            message.Property(m => m.Recipient).HasMaxLength(300);
            message.Ignore(m => m.Occasion);
            message.Property(m => m.Detail).HasMaxLength(60);
            message.Property(m => m.Kind).HasMaxLength(60);
            message.Property(m => m.Payload).Long();
            message.HasIndex(m => new { m.TopicId, m.Topic, m.Kind, m.Detail, m.Recipient }).IsUnique();
            message.HasIndex(m => new { m.Status, m.NextAttemptAt });
            message.HasIndex(m => m.ClaimedBy);
            message.HasIndex(m => m.DueAt);
        });
        model.Entity<AuditEntry>(entry =>
        {
            entry.Property(e => e.SubjectType).HasMaxLength(60);
            entry.Property(e => e.Action).HasMaxLength(60);
            entry.OwnsMany(e => e.Changes, changes =>
            {
                changes.ToJson();
                changes.Property(c => c.Before).Long();
                changes.Property(c => c.After).Long();
            });
            entry.HasIndex(e => e.At);
            entry.HasIndex(e => new { e.SubjectType, e.SubjectId });
            entry.HasIndex(e => new { e.VolunteerId, e.At });
            entry.HasIndex(e => new { e.CentreId, e.At });
        });
    }
}
