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

    private readonly List<Change> changes = [];

    private enum PropertyTreatment
    {
        Copied,
        Sensitive,
        Ignored,
    }

    public bool IsEmpty => changes.Count == 0;

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
                trail.changes.Add(new Change(entry.Entity, entry.State, fields, entry.State == EntityState.Added ? null : Subject(entry.Entity, tracker)));
            }
        }

        return trail;
    }

    public IEnumerable<AuditEntry> Entries(AccessScope actor, DateTimeOffset now)
    {
        foreach (var change in changes)
        {
            var subject = change.Subject ?? Subject(change.Entity);
            var entry = new AuditEntry
            {
                At = now,
                By = actor.Name,
                ActorAccountId = actor.AccountId,
                ActorVolunteerId = actor.VolunteerId,
                Action = change.State switch
                {
                    EntityState.Added => change.Entity is IPartOf ? "Changed" : "Created",
                    EntityState.Deleted => change.Entity is IPartOf ? "Changed" : "Removed",
                    _ => "Changed",
                },
                SubjectType = subject.Type,
                SubjectId = subject.Id,
                VolunteerId = subject.VolunteerId,
                CentreId = subject.CentreId,
            };
            foreach (var (field, before, after) in change.Fields)
            {
                entry.Add(field, before, after);
            }

            yield return entry;
        }
    }

    private static (string Type, int Id, int? VolunteerId, int? CentreId) Subject(object entity, ChangeTracker? tracker = null)
    {
        var (type, id) = entity is IPartOf part
            ? (part.Whole.Type.Name, part.Whole.Id)
            : (entity.GetType().Name, (int)(entity.GetType().GetProperty("Id")?.GetValue(entity) ?? 0));
        int? volunteer = entity switch
        {
            People.Volunteer v => v.Id,
            IVolunteerOwned owned => owned.VolunteerId,
            People.EnrolmentStep { Enrolment: { } e } => e.VolunteerId,
            People.CheckFact { Check: { } c } => c.VolunteerId,
            Training.PlaceStep { CohortPlace: { } p } => p.VolunteerId,
            Access.Account a => a.VolunteerId,
            Contributions.Story s => s.VolunteerId,
            Meetings.MeetingAttendance m => m.VolunteerId,
            Newsletters.NewsletterItem i => i.VolunteerId,
            People.Referral r => r.VolunteerId,
            _ => null,
        };
        int? centre = entity switch
        {
            ICentreOwned owned => owned.CentreId,
            Places.Centre c => c.Id,
            People.EnrolmentStep { Enrolment: { } e } => e.CentreId,
            // who was taken off a meeting's list has lost the meeting by now
            Meetings.MeetingAttendance a => a.Meeting?.CentreId ?? tracker?.Entries<Meetings.SupportMeeting>()
                .FirstOrDefault(m => m.Entity.Id == tracker.Context.Entry(a).Property(p => p.SupportMeetingId).OriginalValue)?.Entity.CentreId,
            _ => null,
        };
        return (type, id, volunteer, centre);
    }

    private static List<(string Field, string? Before, string? After)> Fields(EntityEntry entry)
    {
        var fields = new List<(string, string?, string?)>();
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
                ? (property.Metadata.Name, before is null ? null : NotCopied, after is null ? null : NotCopied)
                : (property.Metadata.Name, Text(before), Text(after)));
        }

        return fields;
    }

    private static PropertyTreatment Treat(IProperty property)
    {
        if (property.IsPrimaryKey() || property.IsForeignKey() && property.Name.EndsWith("Id", StringComparison.Ordinal) && property.IsShadowProperty()
            || property.Name is nameof(IVersioned.Version)
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
        object Entity, EntityState State, List<(string Field, string? Before, string? After)> Fields,
        (string Type, int Id, int? VolunteerId, int? CentreId)? Subject);
}
