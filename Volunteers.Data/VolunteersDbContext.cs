using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
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

/// <summary>The database as one person, or the machinery, may see it: set <see cref="AccessScope"/> before the first query.</summary>
/// <remarks>Abstract: each provider has a class of its own with its own migrations. Pooled; get one from <see cref="IVolunteersDbContextFactory"/>.</remarks>
public abstract class VolunteersDbContext(DbContextOptions options) : IdentityUserContext<Account, int>(options), IDataProtectionKeyContext
{
    // stays the same while the context comes and goes in its pool
    private readonly Guid _id = Guid.CreateVersion7();
    private readonly List<Action> _afterCommit = [];
    private bool _changesAccess;
    private Guid _operation;
    private bool _continues;

    // kept while this one comes and goes in its pool, because making one takes half as long as a save; it owns nothing that has to be disposed of
    private VolunteersDbContext? _following;

    /// <summary>What this context may read, and for whom; nothing to begin with.</summary>
    public AccessScope AccessScope { get; set; } = AccessScope.Nobody;

    /// <summary>Off only while the demonstration is loaded: its entries would drown what people did, and nobody is told of them.</summary>
    internal bool RecordsAudit { get; set; } = true;

    /// <summary>Writes down what people have to be told of a change; null where nobody sends anything.</summary>
    internal IOutbox? Outbox { get; set; }

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

    /// <inheritdoc/>
    /// <remarks>For code that knows EF Core and nothing of us; ours awaits. One way of saving, so that none goes past the audit trail.</remarks>
    /// <exception cref="StaleRecordException">Someone else changed a record after it was read.</exception>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        SaveChangesAsync(acceptAllChangesOnSuccess, CancellationToken.None).GetAwaiter().GetResult();

    /// <summary>Saves the changes, their audit entries and what people have to be told of them in one transaction, which is run again after a transient fault.</summary>
    /// <exception cref="StaleRecordException">Someone else changed a record after it was read.</exception>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        if (!ChangeTracker.HasChanges())
        {
            return 0;
        }

        // what changed is known now, and looking again each time that an entry is asked for takes longer than saving
        ChangeTracker.AutoDetectChangesEnabled = false;
        var keys = TemporaryKeys.Of(ChangeTracker);
        try
        {
            Versions.Advance(ChangeTracker);
            RecordedFacts.Date(ChangeTracker, Clock.GetUtcNow());
            var trail = RecordsAudit ? AuditTrail.Of(ChangeTracker) : null;
            _changesAccess |= AccessChanges.In(ChangeTracker);
            var due = RecordsAudit && Outbox is not null ? DueChanges.Of(ChangeTracker) : null;
            var withdrawals = WithdrawnConsents.Of(ChangeTracker);
            if (due is not null)
            {
                AfterCommit(() => due.Announce(Outbox!));
            }

            var saved = await CommitAsync(
                token =>
                {
                    // an earlier attempt may have failed
                    keys.Restore();
                    return WriteAsync(trail, due, withdrawals, token);
                },
                cancellationToken);
            if (acceptAllChangesOnSuccess)
            {
                ChangeTracker.AcceptAllChanges();
            }

            return saved;
        }
        catch (Exception exception)
        {
            keys.Restore();
            if (exception is DbUpdateConcurrencyException)
            {
                throw new StaleRecordException();
            }

            throw;
        }
        finally
        {
            ChangeTracker.AutoDetectChangesEnabled = true;
        }
    }

    /// <summary>
    /// Runs a unit of work in one transaction: it reads what it changes, changes it and saves, once or several times. After a transient fault
    /// it is run again from its beginning, with nothing tracked; what it does outside of the database must bear that.
    /// Within another unit it is a part of that one.
    /// </summary>
    public Task<T> InTransactionAsync<T>(Func<CancellationToken, Task<T>> unit, CancellationToken cancellationToken) =>
        Database.CurrentTransaction is not null ? unit(cancellationToken) : CommitAsync(
            token =>
            {
                ChangeTracker.Clear();
                _afterCommit.Clear();
                return unit(token);
            },
            cancellationToken);

    /// <inheritdoc cref="InTransactionAsync{T}(Func{CancellationToken, Task{T}}, CancellationToken)"/>
    public Task InTransactionAsync(Func<CancellationToken, Task> unit, CancellationToken cancellationToken) => InTransactionAsync(
        async token =>
        {
            await unit(token);
            return true;
        },
        cancellationToken);

    /// <summary>Does something, once, when what is about to be saved is there for everybody to read.</summary>
    public void AfterCommit(Action action) => _afterCommit.Add(action);

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

    /// <summary>
    /// Writes what follows from a save, in its transaction. Another context does it, so that what this one tracks stays as it was until the
    /// commit, and can be saved again when the commit fails.
    /// </summary>
    internal async Task FollowUpAsync(Func<VolunteersDbContext, Task> write, CancellationToken cancellationToken)
    {
        var following = _following ??= CreateAnother();
        following.AccessScope = AccessScope.System;
        following.RecordsAudit = false;
        following.Database.SetDbConnection(Database.GetDbConnection());
        await following.Database.UseTransactionAsync(Database.CurrentTransaction!.GetDbTransaction(), cancellationToken);
        try
        {
            await write(following);
        }
        finally
        {
            following.ChangeTracker.Clear();
            await following.Database.UseTransactionAsync(null, CancellationToken.None);
        }
    }

    /// <summary>What is saved from here on is another step of what people do; a context that is handed out begins one by itself.</summary>
    public void BeginOperation() => (_operation, _continues) = (default, false);

    /// <summary>The number of the step that is being saved.</summary>
    internal Guid Operation => _operation == default ? _operation = Guid.CreateVersion7() : _operation;

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
        ModelConventions.Apply(builder);
        AccessFilters.Apply(builder, this);
    }

    /// <summary>A second context of the same database.</summary>
    private protected abstract VolunteersDbContext CreateAnother();

    private async Task<T> CommitAsync<T>(Func<CancellationToken, Task<T>> write, CancellationToken cancellationToken)
    {
        if (Database.CurrentTransaction is not null)
        {
            return await write(cancellationToken);
        }

        try
        {
            var result = await Commits.RunAsync(this, _id, write, cancellationToken);
            _afterCommit.ForEach(action => action());
            return result;
        }
        finally
        {
            _afterCommit.Clear();
            TellOfAccess();
        }
    }

    // what follows needs the numbers that the database gives to new records; nothing counts as saved before the commit
    private async Task<int> WriteAsync(AuditTrail? trail, DueChanges? due, WithdrawnConsents? withdrawals, CancellationToken cancellationToken)
    {
        var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess: false, cancellationToken);
        if (due is { IsEmpty: false } || trail is { IsEmpty: false } || withdrawals is not null)
        {
            await FollowUpAsync(
                async following =>
                {
                    if (due is not null)
                    {
                        await due.RecordAsync(following, Outbox!, cancellationToken);
                    }

                    if (trail is not null)
                    {
                        following.AddRange(await trail.EntriesAsync(following, AccessScope.Actor, Clock.GetUtcNow(), Operation, _continues, cancellationToken));
                    }

                    if (withdrawals is not null)
                    {
                        await withdrawals.TakeDownAsync(following, AccessScope.Actor, Clock.GetUtcNow(), cancellationToken);
                    }

                    await following.SaveChangesAsync(cancellationToken);
                    _continues = true;
                },
                cancellationToken);
        }

        return saved;
    }

    private void TellOfAccess()
    {
        if (_changesAccess)
        {
            _changesAccess = false;
            AccessChanges.Happened();
        }
    }

    // a pooled context is handed to someone else next
    private void Forget()
    {
        _afterCommit.Clear();
        TellOfAccess();
        AccessScope = AccessScope.Nobody;
        RecordsAudit = true;
        BeginOperation();
    }
}
