using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Volunteers.Data.Access;
using Volunteers.Data.People;
using Volunteers.Data.Storage;

namespace Volunteers.Data.Audit;

/// <summary>Who did what, when, to which record. Written in the same transaction as the change, never changed afterwards.</summary>
[NotAudited]
public sealed class AuditEntry
{
    public int Id { get; private set; }

    public required DateTimeOffset At { get; init; }

    public required Actor By { get; init; }

    /// <summary>Who, folded: what lists are searched and ordered by.</summary>
    [NotAudited]
    public string SortActor { get => SearchText.Fold(By.Name); private set { } }

    /// <summary>Created, Changed, Removed, Read, Retried, Tested, SignedIn, SignInRefused or SessionEnded.</summary>
    public required string Action { get; init; }

    /// <summary>The name of the record's class, for example Volunteer.</summary>
    public required string SubjectType { get; init; }

    public required int SubjectId { get; init; }

    /// <summary>The volunteer that the record is about, if it is about one.</summary>
    public int? VolunteerId { get; init; }

    /// <summary>The centre that the record belongs to, if it belongs to one.</summary>
    public int? CentreId { get; init; }

    public IReadOnlyList<AuditChange> Changes { get; internal set; } = [];

    /// <summary>Somebody came in.</summary>
    /// <param name="centreId">That of the account; see <see cref="AccountCentres"/>.</param>
    public static AuditEntry SignedIn(Actor who, int? centreId, DateTimeOffset now) => OfSignIn("SignedIn", who, who.AccountId, who.VolunteerId, centreId, now);

    /// <summary>Somebody tried to come in as that account or volunteer, and was refused.</summary>
    public static AuditEntry SignInRefused(int? accountId, int? volunteerId, int? centreId, DateTimeOffset now) =>
        OfSignIn("SignInRefused", new Actor(null, null, "somebody signing in"), accountId, volunteerId, centreId, now);

    /// <summary>Somebody ended sessions of their own from another one.</summary>
    public static AuditEntry SessionEnded(Actor who, int? centreId, DateTimeOffset now) => OfSignIn("SessionEnded", who, who.AccountId, who.VolunteerId, centreId, now);

    /// <summary>Somebody had an e-mail sent again: the ledger itself is not audited, what people do with it is.</summary>
    public static AuditEntry Retried(Messaging.Message message, Actor by, DateTimeOffset now) => new()
    {
        At = now,
        By = by,
        Action = "Retried",
        SubjectType = nameof(Messaging.Message),
        SubjectId = message.Id,
        VolunteerId = message.VolunteerId,
        CentreId = message.CentreId,
    };

    /// <summary>Somebody read what a concern says. That it was read is written down, and nothing of what it says or whom it is about.</summary>
    public static AuditEntry Read(Concerns.Concern concern, Actor by, DateTimeOffset now) => new()
    {
        At = now,
        By = by,
        Action = "Read",
        SubjectType = nameof(Concerns.Concern),
        SubjectId = concern.Id,
        CentreId = concern.CentreId,
    };

    /// <summary>Somebody sent a test message to themself.</summary>
    public static AuditEntry Tested(int messageId, Actor by, DateTimeOffset now) => new()
    {
        At = now,
        By = by,
        Action = "Tested",
        SubjectType = nameof(Messaging.Message),
        SubjectId = messageId,
    };

    private static AuditEntry OfSignIn(string action, Actor by, int? accountId, int? volunteerId, int? centreId, DateTimeOffset now) => new()
    {
        At = now,
        By = by,
        Action = action,
        SubjectType = accountId is null ? nameof(Volunteer) : nameof(Account),
        SubjectId = accountId ?? volunteerId ?? 0,
        VolunteerId = volunteerId,
        CentreId = centreId,
    };

    /// <summary>Forgets what was written about a person who asked for it; that something happened stays.</summary>
    internal void Redact() => Changes = [];
}

/// <summary>One field that changed.</summary>
public sealed record AuditChange(string Field, string? Before, string? After);

internal sealed class AuditEntryConfiguration : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> entry)
    {
        entry.Property(e => e.SubjectType).HasMaxLength(60);
        entry.Property(e => e.Action).HasMaxLength(60);
        entry.Property(e => e.Changes).AsJson();
        entry.HasIndex(e => e.At);
        entry.HasIndex(e => new { e.SubjectType, e.SubjectId });
        entry.HasIndex(e => new { e.VolunteerId, e.At });
        entry.HasIndex(e => new { e.CentreId, e.At });
    }
}
