using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Volunteers.Data.Access;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Data.Storage;

namespace Volunteers.Data.Concerns;

/// <summary>
/// Something that worries a volunteer or a member of staff about somebody's safety. Seen by the centre's safeguarding lead and deputy alone, whatever
/// their roles, and as it was reported by whoever reported it; about the lead, by the deputy and the cluster's administrators. The audit trail tells that
/// something happened to it, never what.
/// </summary>
public sealed class Concern : ICentreOwned, IVersioned
{
    /// <summary>How soon somebody has to have taken it in hand.</summary>
    public static readonly TimeSpan AcknowledgeWithin = TimeSpan.FromDays(1);

    private readonly List<ConcernEntry> _entries = [];

    private Concern()
    {
    }

    public int Id { get; private set; }

    public int CentreId { get; private set; }

    public Centre Centre { get; private set; } = null!;

    public Actor ReportedBy { get; private set; } = null!;

    public DateTimeOffset ReportedAt { get; private set; }

    /// <summary>As it was reported; never changed.</summary>
    [Sensitive]
    public string Report { get; private set; } = string.Empty;

    /// <summary>Whether it is about the safeguarding lead, who then does not see it.</summary>
    [NotAudited]
    public bool AboutLead { get; private set; }

    /// <summary>The volunteer whom it is about, when it is about one who is known: whoever it is about is not erased while it is open.</summary>
    [NotAudited]
    public int? SubjectVolunteerId { get; private set; }

    public Volunteer? SubjectVolunteer { get; private set; }

    [Sensitive]
    public DateTimeOffset? AcknowledgedAt { get; private set; }

    [Sensitive]
    public DateTimeOffset? ClosedAt { get; private set; }

    public int Version { get; private set; }

    /// <summary>What was done about it, oldest first once loaded in order.</summary>
    public IReadOnlyList<ConcernEntry> Entries => _entries;

    /// <inheritdoc cref="ConcernFacts.Status"/>
    public ConcernStatus Status => ConcernFacts.Status.Of(this);

    /// <exception cref="InvalidInputException">There is no report.</exception>
    public static Concern ReportedAs(int centreId, string? report, bool aboutLead, int? subjectVolunteerId, Actor by, DateTimeOffset now)
    {
        var rules = new InputRules();
        var text = rules.RequiredText("report", report, "what worries you", 10_000);
        rules.ThrowIfAny();
        return new Concern
        {
            CentreId = centreId,
            Report = text,
            AboutLead = aboutLead,
            SubjectVolunteerId = subjectVolunteerId,
            ReportedBy = by,
            ReportedAt = now,
        };
    }

    /// <summary>Somebody has read it and takes it in hand.</summary>
    /// <exception cref="ConcernRefusedException">Somebody did so already.</exception>
    public void Acknowledge(Actor by, DateTimeOffset now)
    {
        if (AcknowledgedAt is not null)
        {
            throw new ConcernRefusedException("Somebody acknowledged this concern already.");
        }

        AcknowledgedAt = now;
        Enter(ConcernEntryKind.Acknowledged, null, by, now);
    }

    /// <summary>Writes down what was learnt, or what was done. Whoever does so has acknowledged it.</summary>
    /// <param name="subjectVolunteerId">The volunteer whom it turned out to be about; unchanged when null.</param>
    /// <exception cref="ConcernRefusedException">It is closed.</exception>
    /// <exception cref="InvalidInputException">There is no text.</exception>
    public void Note(ConcernEntryKind kind, string? text, int? subjectVolunteerId, Actor by, DateTimeOffset now)
    {
        RefuseIfClosed();
        var rules = new InputRules();
        rules.RefuseIf(kind is not (ConcernEntryKind.Note or ConcernEntryKind.Action), "kind", "Write down a note, or what was done.");
        var entered = rules.RequiredText("text", text, kind == ConcernEntryKind.Action ? "what was done" : "the note", 10_000);
        rules.ThrowIfAny();
        AcknowledgedAt ??= now;
        SubjectVolunteerId = subjectVolunteerId ?? SubjectVolunteerId;
        Enter(kind, entered, by, now);
    }

    /// <summary>Nothing more is to be done about it.</summary>
    /// <exception cref="ConcernRefusedException">It is closed.</exception>
    /// <exception cref="InvalidInputException">The outcome is missing.</exception>
    public void Close(string? outcome, Actor by, DateTimeOffset now)
    {
        RefuseIfClosed();
        var rules = new InputRules();
        var text = rules.RequiredText("outcome", outcome, "what came of it", 10_000);
        rules.ThrowIfAny();
        AcknowledgedAt ??= now;
        ClosedAt = now;
        Enter(ConcernEntryKind.Closed, text, by, now);
    }

    /// <summary>It is to be looked at again.</summary>
    /// <exception cref="ConcernRefusedException">It is not closed.</exception>
    /// <exception cref="InvalidInputException">The reason is missing.</exception>
    public void Reopen(string? reason, Actor by, DateTimeOffset now)
    {
        if (ClosedAt is null)
        {
            throw new ConcernRefusedException("This concern is open.");
        }

        var rules = new InputRules();
        var text = rules.RequiredText("reason", reason, "why it is opened again", 2000);
        rules.ThrowIfAny();
        ClosedAt = null;
        Enter(ConcernEntryKind.Reopened, text, by, now);
    }

    private void RefuseIfClosed()
    {
        if (ClosedAt is not null)
        {
            throw new ConcernRefusedException("This concern is closed. Open it again first.");
        }
    }

    private void Enter(ConcernEntryKind kind, string? text, Actor by, DateTimeOffset now)
    {
        _entries.Add(new ConcernEntry { Kind = kind, Text = text, By = by, At = now });
        Version++;
    }
}

/// <summary>A fact of a concern: something was learnt, done or decided.</summary>
public sealed class ConcernEntry : IPartOf
{
    public int Id { get; private set; }

    public int ConcernId { get; private set; }

    public Concern Concern { get; private set; } = null!;

    [Sensitive]
    public required ConcernEntryKind Kind { get; init; }

    [Sensitive]
    public string? Text { get; init; }

    public required Actor By { get; init; }

    public required DateTimeOffset At { get; init; }

    (Type Type, int Id) IPartOf.Whole => (typeof(Concern), ConcernId);
}

/// <summary>What happened to a concern. Stored by number: append, never renumber.</summary>
public enum ConcernEntryKind
{
    Acknowledged = 0,
    Note = 1,
    Action = 2,
    Closed = 3,
    Reopened = 4,
}

/// <summary>How far a concern is.</summary>
public enum ConcernStatus
{
    Reported = 0,
    Acknowledged = 1,
    Closed = 2,
}

/// <summary>What follows from the dates of a concern.</summary>
public static class ConcernFacts
{
    public static readonly Fact<Concern, ConcernStatus> Status = new(c =>
        c.ClosedAt != null ? ConcernStatus.Closed
        : c.AcknowledgedAt != null ? ConcernStatus.Acknowledged
        : ConcernStatus.Reported);
}

/// <summary>What was asked of a concern cannot be done, for the reason given.</summary>
public sealed class ConcernRefusedException(string message) : DomainException(message);

internal sealed class ConcernConfiguration : IEntityTypeConfiguration<Concern>, IEntityTypeConfiguration<ConcernEntry>
{
    public void Configure(EntityTypeBuilder<Concern> concern)
    {
        concern.Property(c => c.Report).Long();
        concern.HasOne(c => c.SubjectVolunteer).WithMany().HasForeignKey(c => c.SubjectVolunteerId);
        concern.HasIndex(c => new { c.CentreId, c.ReportedAt });
    }

    public void Configure(EntityTypeBuilder<ConcernEntry> entry)
    {
        entry.Property(e => e.Text).Long();
        entry.HasIndex(e => new { e.ConcernId, e.At });
    }
}
