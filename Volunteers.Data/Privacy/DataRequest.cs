using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Volunteers.Data.Access;
using Volunteers.Data.People;
using Volunteers.Data.Storage;

namespace Volunteers.Data.Privacy;

/// <summary>Somebody asks for what is held about them, or to be forgotten. Open until it is answered, declined or withdrawn.</summary>
public sealed class DataRequest : IVersioned, IVolunteerOwned
{
    /// <summary>A request is answered within a month (UK GDPR, article 12(3)).</summary>
    public const int AnswerWithinDays = 30;

    /// <summary>How long the copy can be fetched.</summary>
    public const int CopyKeptDays = 30;

    private DataRequest()
    {
    }

    public int Id { get; private set; }

    public int VolunteerId { get; private set; }

    public Volunteer Volunteer { get; private set; } = null!;

    public DataRequestKind Kind { get; private set; }

    /// <summary>What the person adds to it.</summary>
    public string? Note { get; private set; }

    public DateTimeOffset RequestedAt { get; private set; }

    /// <summary>Who entered it: the person, or staff who were told.</summary>
    public Actor RequestedBy { get; private set; } = null!;

    public DateTimeOffset? WithdrawnAt { get; private set; }

    public DateTimeOffset? DeclinedAt { get; private set; }

    /// <summary>Why, in words for the person.</summary>
    public string? DeclinedReason { get; private set; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>Who answered or declined it.</summary>
    public Actor? AnsweredBy { get; private set; }

    /// <summary>The copy that the person was given, as the coordinator left it; null where none was asked for, and when it was given long enough ago.</summary>
    [NotAudited]
    public PersonalData? Copy { get; private set; }

    public int Version { get; private set; }

    /// <inheritdoc cref="DataRequestFacts.Status"/>
    public DataRequestStatus Status => DataRequestFacts.Status.Of(this);

    /// <exception cref="DataRequestRefusedException">One of that kind is open.</exception>
    /// <exception cref="InvalidInputException">The note is too long.</exception>
    public static DataRequest Make(int volunteerId, DataRequestKind kind, string? note, Actor by, IEnumerable<DataRequest> earlier, DateTimeOffset now)
    {
        var rules = new InputRules();
        var text = rules.Text("note", note, "the note", 2000);
        rules.ThrowIfAny();
        if (earlier.Any(r => r.Kind == kind && r.Status == DataRequestStatus.Open))
        {
            throw new DataRequestRefusedException("This was asked for already, and is being looked at.");
        }

        return new DataRequest { VolunteerId = volunteerId, Kind = kind, Note = text, RequestedBy = by, RequestedAt = now };
    }

    /// <summary>The person changed their mind.</summary>
    /// <exception cref="DataRequestRefusedException">It is closed.</exception>
    public void Withdraw(DateTimeOffset now)
    {
        RefuseUnlessOpen();
        WithdrawnAt = now;
        Version++;
    }

    /// <summary>It is not done, for a reason that the person is told.</summary>
    /// <exception cref="DataRequestRefusedException">It is closed.</exception>
    /// <exception cref="InvalidInputException">No reason was given.</exception>
    public void Decline(string? reason, Actor by, DateTimeOffset now)
    {
        RefuseUnlessOpen();
        var rules = new InputRules();
        DeclinedReason = rules.Required("reason", reason, "why it is declined", 1000);
        rules.ThrowIfAny();
        DeclinedAt = now;
        AnsweredBy = by;
        Version++;
    }

    /// <summary>A copy is handed over: what is held, without what was left out for a reason.</summary>
    /// <param name="draft">What was looked at.</param>
    /// <exception cref="DataRequestRefusedException">It is closed, or asks for something else.</exception>
    /// <exception cref="InvalidInputException">Something is left out without a reason.</exception>
    public void HandOver(PersonalData draft, IReadOnlyList<LeftOutPart> leftOut, Actor by, DateTimeOffset now)
    {
        RefuseUnlessOpen();
        if (Kind != DataRequestKind.Copy)
        {
            throw new DataRequestRefusedException("This asks to be erased: erase the record, or decline with a reason.");
        }

        var rules = new InputRules();
        List<LeftOutPart> without = [.. leftOut.Select((part, index) => new LeftOutPart(part.Key, rules.Required($"leftOut[{index}].reason", part.Reason, "why it is left out", 400)))];
        rules.ThrowIfAny();
        Copy = draft.Without(without);
        AnsweredAt = now;
        AnsweredBy = by;
        Version++;
    }

    /// <summary>The person was erased, as they asked.</summary>
    internal void Fulfil(Actor by, DateTimeOffset now)
    {
        AnsweredAt = now;
        AnsweredBy = by;
        Version++;
    }

    /// <summary>Forgets what was written in it; that it was asked for, and when, stays.</summary>
    internal void Anonymise()
    {
        Note = DeclinedReason = null;
        Copy = null;
        Version++;
    }

    private void RefuseUnlessOpen()
    {
        if (Status != DataRequestStatus.Open)
        {
            throw new DataRequestRefusedException("This request is closed already.");
        }
    }
}

/// <summary>What somebody asks for. Stored by number: append, never renumber.</summary>
public enum DataRequestKind
{
    Copy = 0,
    Erasure = 1,
}

/// <summary>Where a request stands; follows from its facts.</summary>
public enum DataRequestStatus
{
    Open = 0,
    Answered = 1,
    Declined = 2,
    Withdrawn = 3,
}

/// <summary>A part of what is held that the person is not given.</summary>
/// <param name="Key">The key of the section or item.</param>
public sealed record LeftOutPart(string Key, string Reason);

/// <summary>What follows from the facts about a request.</summary>
public static class DataRequestFacts
{
    public static readonly Fact<DataRequest, DataRequestStatus> Status = new(r =>
        r.WithdrawnAt != null ? DataRequestStatus.Withdrawn
        : r.DeclinedAt != null ? DataRequestStatus.Declined
        : r.AnsweredAt != null ? DataRequestStatus.Answered
        : DataRequestStatus.Open);
}

/// <summary>A request cannot take that step.</summary>
public sealed class DataRequestRefusedException(string message) : DomainException(message);

internal sealed class DataRequestConfiguration : IEntityTypeConfiguration<DataRequest>
{
    public void Configure(EntityTypeBuilder<DataRequest> request)
    {
        request.Property(r => r.Note).Long();
        request.Property(r => r.DeclinedReason).Long();
        request.Property(r => r.Copy).AsJson();
        request.HasIndex(r => r.VolunteerId);
        request.HasIndex(r => r.RequestedAt);
    }
}
