using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Volunteers.Data.Access;

namespace Volunteers.Data.Audit;

/// <summary>What one save is about to change, remembered before it, written down after it.</summary>
internal sealed class AuditTrail
{
    private const string NotCopied = "(not copied)";

    private static readonly ConcurrentDictionary<IProperty, PropertyTreatment> Treatments = new();

    // credentials: that they changed matters, what they are does not
    private static readonly HashSet<string> Secret = ["PasswordHash", "SecurityStamp", "ConcurrencyStamp"];

    private readonly List<Change> _changes = [];

    private enum PropertyTreatment
    {
        Copied,
        Sensitive,
        Ignored,
    }

    public bool IsEmpty => _changes.Count == 0;

    public static AuditTrail Of(ChangeTracker tracker)
    {
        var trail = new AuditTrail();
        foreach (var entry in tracker.Entries())
        {
            if (entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted
                && entry.Metadata.ClrType.Namespace?.StartsWith("Volunteers.Data", StringComparison.Ordinal) == true
                && entry.Metadata.ClrType.GetCustomAttribute<NotAuditedAttribute>() is null
                && !entry.Metadata.IsOwned()
                && Fields(entry) is { } fields
                && (fields.Count > 0 || entry.State != EntityState.Modified))
            {
                // what is removed has its numbers now and may have lost them after the save
                trail._changes.Add(new Change(entry, entry.State, fields, entry.State == EntityState.Added ? null : Subject(entry)));
            }
        }

        return trail;
    }

    /// <param name="db">Reads everything, in the transaction of the save.</param>
    public async Task<IReadOnlyList<AuditEntry>> EntriesAsync(VolunteersDbContext db, Actor actor, DateTimeOffset now, CancellationToken cancellationToken)
    {
        List<(Change Change, SubjectOfChange Subject)> changes = [.. _changes.Select(change => (change, change.Subject ?? Subject(change.Entry)))];
        int[] accounts = [.. changes.Select(change => change.Subject.AccountId).OfType<int>().Distinct()];
        var centres = accounts.Length == 0 ? [] : await db.CentresOfAccountsAsync(accounts, cancellationToken);
        List<AuditEntry> entries = [];
        foreach (var (change, subject) in changes)
        {
            entries.Add(new AuditEntry
            {
                At = now,
                By = actor,
                Action = change.State switch
                {
                    EntityState.Added => change.Entry.Entity is IPartOf ? "Changed" : "Created",
                    EntityState.Deleted => change.Entry.Entity is IPartOf ? "Changed" : "Removed",
                    _ => "Changed",
                },
                SubjectType = subject.Type,
                SubjectId = subject.Id,
                VolunteerId = subject.VolunteerId,
                CentreId = subject.CentreId ?? (subject.AccountId is { } account ? centres.GetValueOrDefault(account) : null),
                Changes = change.Fields,
            });
        }

        return entries;
    }

    // numbers are read from the tracker: until the commit, records themselves do not know what the database gave them
    private static SubjectOfChange Subject(EntityEntry entry)
    {
        var entity = entry.Entity;
        var (type, key) = entity is IPartOf { Whole.Type: var whole }
            ? (whole, entry.Metadata.GetForeignKeys().First(k => k.PrincipalEntityType.ClrType == whole).Properties[0].Name)
            : (entity.GetType(), "Id");
        int? volunteer = entity switch
        {
            People.Volunteer => Number(entity, "Id"),
            People.EnrolmentStep { Enrolment: { } e } => Number(e, "VolunteerId"),
            People.CheckFact { Check: { } c } => Number(c, "VolunteerId"),
            Training.PlaceStep { CohortPlace: { } p } => Number(p, "VolunteerId"),
            IVolunteerOwned or Access.Account or Contributions.Story or Meetings.MeetingAttendance or Newsletters.NewsletterItem or People.Referral or AccessToken =>
                Number(entity, "VolunteerId"),
            _ => null,
        };
        int? centre = entity switch
        {
            ICentreOwned or StaffRole => Number(entity, "CentreId"),
            Places.Centre => Number(entity, "Id"),
            Policies.PolicySetting => Number(entity, "CentreId"),
            Concerns.ConcernEntry { Concern: { } c } => Number(c, "CentreId"),
            People.EnrolmentStep { Enrolment: { } e } => Number(e, "CentreId"),
            // an attendance that was taken off a meeting's list no longer refers to the meeting
            Meetings.MeetingAttendance a => a.Meeting?.CentreId ?? entry.Context.ChangeTracker.Entries<Meetings.SupportMeeting>()
                .FirstOrDefault(m => m.Entity.Id == (int)entry.OriginalValues["SupportMeetingId"]!)?.Entity.CentreId,
            _ => null,
        };
        int? account = entity switch
        {
            Account => Number(entity, "Id"),
            AccessToken or StaffInvitation => Number(entity, "AccountId"),
            _ => null,
        };
        return new(type.Name, Number(entity, key) ?? 0, volunteer, centre, account);

        int? Number(object record, string property) =>
            entry.Context.Entry(record) is var owner && owner.Metadata.FindProperty(property) is { } number ? owner.Property(number).CurrentValue as int? : null;
    }

    private static List<AuditChange> Fields(EntityEntry entry)
    {
        var fields = new List<AuditChange>();
        foreach (var property in entry.Properties)
        {
            var treatment = Treatments.GetOrAdd(property.Metadata, Treat);
            if (treatment == PropertyTreatment.Ignored)
            {
                continue;
            }

            var before = entry.State == EntityState.Added ? null : property.OriginalValue;
            var after = entry.State == EntityState.Deleted ? null : property.CurrentValue;
            if (Equals(before, after) || (entry.State == EntityState.Modified && !property.IsModified))
            {
                continue;
            }

            fields.Add(treatment == PropertyTreatment.Sensitive
                ? new AuditChange(property.Metadata.Name, before is null ? null : NotCopied, after is null ? null : NotCopied)
                : new AuditChange(property.Metadata.Name, Text(before), Text(after)));
        }

        foreach (var actor in entry.ComplexProperties.Where(p => p.Metadata.ClrType == typeof(Actor)))
        {
            var name = actor.Property(nameof(Actor.Name));
            var before = entry.State == EntityState.Added ? null : (string?)name.OriginalValue;
            var after = entry.State == EntityState.Deleted ? null : (string?)name.CurrentValue;
            if (before != after)
            {
                fields.Add(new AuditChange(actor.Metadata.Name, before, after));
            }
        }

        return fields;
    }

    private static PropertyTreatment Treat(IProperty property)
    {
        if (property.IsPrimaryKey() || property.IsForeignKey() && property.Name.EndsWith("Id", StringComparison.Ordinal) && property.IsShadowProperty()
            || property.Name is nameof(IVersioned.Version) or nameof(Account.AccessFailedCount)
            || property.PropertyInfo?.GetCustomAttribute<NotAuditedAttribute>() is not null)
        {
            return PropertyTreatment.Ignored;
        }

        if (Secret.Contains(property.Name) || property.PropertyInfo?.GetCustomAttribute<SensitiveAttribute>() is not null)
        {
            return PropertyTreatment.Sensitive;
        }

        return PropertyTreatment.Copied;
    }

    private static string? Text(object? value)
    {
        var text = value switch
        {
            null => null,
            DateTimeOffset instant => instant.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            string s => s,
            System.Collections.IEnumerable list => string.Join(", ", list.Cast<object>()),
            IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString(),
        };
        return text is { Length: > 2000 } ? text[..2000] + "…" : text;
    }

    private sealed record Change(EntityEntry Entry, EntityState State, List<AuditChange> Fields, SubjectOfChange? Subject);

    /// <summary>What a change is about.</summary>
    /// <param name="AccountId">The account whose centre the entry is filed at.</param>
    private sealed record SubjectOfChange(string Type, int Id, int? VolunteerId, int? CentreId, int? AccountId);
}
