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

    /// <summary>Created, Changed, Removed, Read, Exported, Erased, Merged, MergeUndone, Retried, Tested, TakenDown, SignedIn, SignInRefused, SessionEnded, PasskeyAdded or PasskeyRemoved.</summary>
    public required string Action { get; init; }

    /// <summary>The name of the record's class, for example Volunteer.</summary>
    public required string SubjectType { get; init; }

    public required int SubjectId { get; init; }

    /// <summary>The volunteer that the record is about, if it is about one.</summary>
    public int? VolunteerId { get; init; }

    /// <summary>The centre that the record belongs to, if it belongs to one.</summary>
    public int? CentreId { get; init; }

    public IReadOnlyList<AuditChange> Changes { get; internal set; } = [];

    /// <summary>What the record has to do with; what lists are filtered by.</summary>
    public AuditArea Area { get => AuditAreas.Of(SubjectType); private set { } }

    /// <summary>What was done in one step has one number, however many records it touched.</summary>
    public Guid Operation { get; internal set; } = Guid.CreateVersion7();

    /// <summary>Whether it is the first of its operation at its centre: a list of what people did shows it, and what else the step touched with it.</summary>
    public bool Leads { get; internal set; } = true;

    /// <summary>Whether it is the first of its operation about its volunteer.</summary>
    public bool LeadsForVolunteer { get; internal set; } = true;

    /// <summary>Somebody came in.</summary>
    /// <param name="centreId">That of the account; see <see cref="AccountCentres"/>.</param>
    public static AuditEntry SignedIn(Actor who, int? centreId, DateTimeOffset now) => OfSignIn("SignedIn", who, who.AccountId, who.VolunteerId, centreId, now);

    /// <summary>Somebody tried to come in as that account or volunteer, and was refused.</summary>
    public static AuditEntry SignInRefused(int? accountId, int? volunteerId, int? centreId, DateTimeOffset now) =>
        OfSignIn("SignInRefused", new Actor(null, null, "somebody signing in"), accountId, volunteerId, centreId, now);

    /// <summary>Somebody ended sessions of their own from another one.</summary>
    public static AuditEntry SessionEnded(Actor who, int? centreId, DateTimeOffset now) => OfSignIn("SessionEnded", who, who.AccountId, who.VolunteerId, centreId, now);

    /// <summary>Somebody added a passkey to their own account.</summary>
    public static AuditEntry PasskeyAdded(Actor who, int? centreId, DateTimeOffset now) => OfSignIn("PasskeyAdded", who, who.AccountId, who.VolunteerId, centreId, now);

    /// <summary>Somebody removed a passkey from their own account.</summary>
    public static AuditEntry PasskeyRemoved(Actor who, int? centreId, DateTimeOffset now) => OfSignIn("PasskeyRemoved", who, who.AccountId, who.VolunteerId, centreId, now);

    /// <summary>Somebody read what is not for everybody.</summary>
    /// <param name="type">The class of what was read, for example <see cref="VolunteerNote"/>.</param>
    public static AuditEntry Read(string type, int volunteerId, int? centreId, Actor by, DateTimeOffset now) => About("Read", type, volunteerId, centreId, by, now);

    /// <summary>Somebody took away a copy of what is held about a person.</summary>
    public static AuditEntry Exported(int volunteerId, int? centreId, Actor by, DateTimeOffset now) =>
        About("Exported", nameof(Volunteer), volunteerId, centreId, by, now);

    /// <summary>Somebody opened, or printed, who was at sessions and whether they were suitable: which sessions, and how many people it named.</summary>
    public static AuditEntry Inspected(Programmes.Inspection inspection, bool printed, Actor by, DateTimeOffset now) => new()
    {
        At = now,
        By = by,
        Action = printed ? "Exported" : "Read",
        SubjectType = nameof(Places.Centre),
        SubjectId = inspection.Range.Centre.Id,
        CentreId = inspection.Range.Centre.Id,
        Changes =
        [
            new AuditChange("Days", null, inspection.Range.Days),
            .. inspection.Range.Programme is { } programme ? (AuditChange[])[new AuditChange("Programme", null, programme.Name)] : [],
            new AuditChange("Sessions", null, Number(inspection.Figures.Sessions)),
            new AuditChange("People", null, Number(inspection.Figures.People)),
        ],
    };

    /// <summary>
    /// Somebody made one record of two, or told them apart again: whose the other was, and which fields were filled from it; not with what, for that is somebody else's if they
    /// are told apart.
    /// </summary>
    /// <param name="action">Merged or MergeUndone.</param>
    /// <param name="operation">Of the context that saves it.</param>
    internal static AuditEntry Merged(string action, VolunteerMerge merge, int? centreId, Actor by, DateTimeOffset now, Guid operation) => new()
    {
        At = now,
        By = by,
        Action = action,
        SubjectType = nameof(Volunteer),
        SubjectId = merge.VolunteerId,
        VolunteerId = merge.VolunteerId,
        CentreId = centreId,
        Operation = operation,
        Changes =
        [
            new AuditChange("Merged", null, merge.MergedName),
            .. merge.Rows is { Before: { } before, After: { } after }
                ? MergedDetails.Filled(before, after).Select(field => new AuditChange(field.Name, null, "(not copied)"))
                : [],
        ],
    };

    /// <summary>Somebody took away a copy of the audit trail.</summary>
    public static AuditEntry TrailExported(int? centreId, Actor by, DateTimeOffset now) =>
        new() { At = now, By = by, Action = "Exported", SubjectType = nameof(AuditEntry), SubjectId = 0, CentreId = centreId };

    /// <summary>A published issue went off the web because somebody on it withdrew their consent.</summary>
    public static AuditEntry TakenDown(int issueId, int centreId, Actor by, DateTimeOffset now) => new()
    {
        At = now,
        By = by,
        Action = "TakenDown",
        SubjectType = nameof(Newsletters.NewsletterIssue),
        SubjectId = issueId,
        CentreId = centreId,
    };

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

    private static string Number(int count) => count.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static AuditEntry About(string action, string type, int volunteerId, int? centreId, Actor by, DateTimeOffset now) => new()
    {
        At = now,
        By = by,
        Action = action,
        SubjectType = type,
        SubjectId = volunteerId,
        VolunteerId = volunteerId,
        CentreId = centreId,
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
        entry.HasIndex(e => e.Operation);
        entry.HasIndex(e => new { e.SubjectType, e.SubjectId });
        entry.HasIndex(e => new { e.VolunteerId, e.At });
        entry.HasIndex(e => new { e.CentreId, e.At });
    }
}
