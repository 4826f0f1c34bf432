using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Volunteers.Data.Access;
using Volunteers.Data.Audit;
using Volunteers.Data.Contributions;
using Volunteers.Data.Meetings;
using Volunteers.Data.Messaging;
using Volunteers.Data.Newsletters;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Data.Programmes;
using Volunteers.Data.Storage;
using Volunteers.Data.Training;

namespace Volunteers.Data;

/// <summary>The database as one person, or the machinery, may see it: set <see cref="AccessScope"/> before the first query.</summary>
/// <remarks>Abstract: each provider has a class of its own with its own migrations. Pooled; get one from <see cref="IVolunteersDbContextFactory"/>.</remarks>
public abstract class VolunteersDbContext(DbContextOptions options) : IdentityUserContext<Account, int>(options), IDataProtectionKeyContext
{
    /// <summary>Whose eyes this context reads with; nobody's to begin with.</summary>
    public AccessScope AccessScope { get; set; } = AccessScope.Nobody;

    /// <summary>Off only while the demonstration is loaded: its entries would drown what people did, and nobody is told of them.</summary>
    internal bool RecordsAudit { get; set; } = true;

    /// <summary>Writes down what people have to be told of a change; null where nobody sends anything.</summary>
    internal IOutbox? Outbox { get; set; }

    public DbSet<Cluster> Clusters => Set<Cluster>();

    public DbSet<Centre> Centres => Set<Centre>();

    public DbSet<Venue> Venues => Set<Venue>();

    public DbSet<PartnerOrganisation> PartnerOrganisations => Set<PartnerOrganisation>();

    public DbSet<TargetGroup> TargetGroups => Set<TargetGroup>();

    public DbSet<Volunteer> Volunteers => Set<Volunteer>();

    public DbSet<Enrolment> Enrolments => Set<Enrolment>();

    public DbSet<EnrolmentStep> EnrolmentSteps => Set<EnrolmentStep>();

    public DbSet<Check> Checks => Set<Check>();

    public DbSet<CheckFact> CheckFacts => Set<CheckFact>();

    public DbSet<Consent> Consents => Set<Consent>();

    public DbSet<EmergencyContact> EmergencyContacts => Set<EmergencyContact>();

    public DbSet<VolunteerNote> VolunteerNotes => Set<VolunteerNote>();

    public DbSet<Referral> Referrals => Set<Referral>();

    public DbSet<Account> Accounts => Set<Account>();

    public DbSet<StaffRole> StaffRoles => Set<StaffRole>();

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

    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    /// <inheritdoc/>
    /// <remarks>For code that knows EF Core and nothing of us; ours awaits. One way of saving, so that none goes past the audit trail.</remarks>
    /// <exception cref="StaleRecordException">Someone else changed a record after it was read.</exception>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        SaveChangesAsync(acceptAllChangesOnSuccess, CancellationToken.None).GetAwaiter().GetResult();

    /// <summary>Saves the changes, their audit entries, and what people have to be told of them, in one transaction.</summary>
    /// <exception cref="StaleRecordException">Someone else changed a record after it was read.</exception>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        ChangeTracker.DetectChanges();
        Versions.Advance(ChangeTracker);
        var trail = RecordsAudit ? AuditTrail.Of(ChangeTracker) : null;
        var due = RecordsAudit && Outbox is not null ? DueChanges.Of(ChangeTracker) : null;
        var changesAccess = AccessChanges.In(ChangeTracker);
        try
        {
            var saved = trail is { IsEmpty: false } || due is { AddRows: true }
                ? await SaveWithWhatFollowsAsync(trail, due, acceptAllChangesOnSuccess, cancellationToken)
                : await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
            due?.Announce(Outbox!);
            return saved;
        }
        catch (DbUpdateConcurrencyException)
        {
            throw new StaleRecordException();
        }
        finally
        {
            // an outer transaction may still be open: what is read until it ends is kept for a moment only
            if (changesAccess)
            {
                AccessChanges.Happened();
            }
        }
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        Forget();
        base.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <inheritdoc/>
    public override ValueTask DisposeAsync()
    {
        Forget();
        GC.SuppressFinalize(this);
        return base.DisposeAsync();
    }

    /// <summary>The clock that audit entries are dated by.</summary>
    internal TimeProvider Clock { get; set; } = TimeProvider.System;

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<string>().HaveMaxLength(400);
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        ModelRules.Apply(builder);
        AccessFilters.Apply(builder, this);
    }

    // what follows needs the numbers that the database gives to new records: saved second, in the same transaction
    private async Task<int> SaveWithWhatFollowsAsync(
        AuditTrail? trail, DueChanges? due, bool acceptAllChangesOnSuccess, CancellationToken cancellationToken)
    {
        await using var transaction = Database.CurrentTransaction is null ? await Database.BeginTransactionAsync(cancellationToken) : null;
        var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        if (due is { AddRows: true })
        {
            await due.RecordAsync(this, Outbox!, cancellationToken);
        }

        AuditEntries.AddRange(trail?.Entries(AccessScope, Clock.GetUtcNow()) ?? []);
        await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        if (transaction is not null)
        {
            await transaction.CommitAsync(cancellationToken);
        }

        return saved;
    }

    // a pooled context is handed to someone else next
    private void Forget()
    {
        AccessScope = AccessScope.Nobody;
        RecordsAudit = true;
    }
}
