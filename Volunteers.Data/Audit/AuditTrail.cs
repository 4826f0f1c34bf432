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
    private static readonly HashSet<string> Secret = ["PasswordHash", "SecurityStamp"];

    // what Identity counts for itself
    private static readonly HashSet<string> Bookkeeping = ["ConcurrencyStamp", "AccessFailedCount", "NormalizedEmail", "NormalizedUserName"];

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
                trail._changes.Add(new Change(
                    entry, entry.State, fields, entry.State == EntityState.Added ? null : Subject(entry), entry.State == EntityState.Added ? null : AuditCentres.Of(entry)));
            }
        }

        return trail;
    }

    /// <summary>The entries of this save.</summary>
    /// <param name="db">Reads everything, in the transaction of the save.</param>
    /// <param name="continues">Whether something of the operation may have been saved before.</param>
    public async Task<IReadOnlyList<AuditEntry>> EntriesAsync(
        VolunteersDbContext db, Actor actor, DateTimeOffset now, Guid operation, bool continues, CancellationToken cancellationToken)
    {
        var drafts = _changes.ConvertAll(change => (Change: change, Subject: change.Subject ?? Subject(change.Entry), Centre: change.Centre ?? AuditCentres.Of(change.Entry)));
        var centres = await AuditCentres.ReadAsync(db, drafts.Select(d => (d.Centre, d.Subject.VolunteerId)), cancellationToken);
        var led = continues
            ? await db.AuditEntries.Where(e => e.Operation == operation).Select(e => new { e.CentreId, e.VolunteerId }).ToListAsync(cancellationToken)
            : [];
        var ledCentres = led.Select(e => e.CentreId ?? 0).ToHashSet();
        var ledVolunteers = led.Select(e => e.VolunteerId).ToHashSet();
        return drafts.ConvertAll(draft =>
        {
            var centre = draft.Centre.CentreId ?? (draft.Centre.Parent is { } parent ? centres.Parents.GetValueOrDefault(parent) : null)
                ?? (draft.Subject.VolunteerId is { } person ? centres.Volunteers.GetValueOrDefault(person) : null);
            return new AuditEntry
            {
                At = now,
                By = actor,
                Action = draft.Change.State switch
                {
                    EntityState.Added => draft.Change.Entry.Entity is IPartOf ? "Changed" : "Created",
                    EntityState.Deleted => draft.Change.Entry.Entity is IPartOf ? "Changed" : "Removed",
                    _ => "Changed",
                },
                SubjectType = draft.Subject.Type,
                SubjectId = draft.Subject.Id,
                VolunteerId = draft.Subject.VolunteerId,
                CentreId = centre,
                Changes = draft.Change.Fields,
                Operation = operation,
                Leads = ledCentres.Add(centre ?? 0),
                LeadsForVolunteer = draft.Subject.VolunteerId is { } volunteer && ledVolunteers.Add(volunteer),
            };
        });
    }

    // numbers are read from the tracker: until the commit, records themselves do not know what the database gave them
    private static (string Type, int Id, int? VolunteerId) Subject(EntityEntry entry)
    {
        var entity = entry.Entity;
        var (type, key) = entity is IPartOf { Whole.Type: var whole }
            ? (whole, entry.Metadata.GetForeignKeys().First(k => k.PrincipalEntityType.ClrType == whole).Properties[0].Name)
            : (entity.GetType(), "Id");
        int? volunteer = entity switch
        {
            People.Volunteer => Number(entity, "Id"),
            People.EnrolmentStep step => Whose(step.Enrolment, "EnrolmentId"),
            People.CheckFact fact => Whose(fact.Check, "CheckId"),
            People.UpdateServiceEntry answer => Whose(answer.Check, "CheckId"),
            Training.PlaceStep step => Whose(step.CohortPlace, "CohortPlaceId"),
            Training.UnitAchievement { CohortPlace: { } p } => Number(p, "VolunteerId"),
            Training.UnitStep { UnitAchievement.CohortPlace: { } p } => Number(p, "VolunteerId"),
            IVolunteerOwned or Access.Account or Contributions.Story or Meetings.MeetingAttendance or Newsletters.NewsletterItem or People.Referral or AccessToken =>
                Number(entity, "VolunteerId"),
            _ => null,
        };
        return (type.Name, Number(entity, key) ?? 0, volunteer);

        // a part that is taken back has left its whole already
        int? Whose<TWhole>(TWhole? whole, string key) where TWhole : class
        {
            whole ??= entry.Context.ChangeTracker.Entries<TWhole>().FirstOrDefault(w => Number(w.Entity, "Id") == Number(entity, key))?.Entity;
            return whole is null ? null : Number(whole, "VolunteerId");
        }

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
            || property.Name is nameof(IVersioned.Version)
            || Bookkeeping.Contains(property.Name)
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

    private sealed record Change(
        EntityEntry Entry, EntityState State, List<AuditChange> Fields, (string Type, int Id, int? VolunteerId)? Subject, CentreOfRecord? Centre);
}
