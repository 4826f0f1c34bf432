using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Data.Storage;

namespace Volunteers.Data.Messaging;

/// <summary>
/// A row of the ledger: one e-mail that was due, and what became of it. Unique on recipient, occasion and kind, so that
/// nobody is told the same thing twice however often the planner runs.
/// </summary>
[NotAudited]
public sealed class Message
{
    /// <summary>Tries after which a message is given up.</summary>
    public const int MostAttempts = 6;

    private Message()
    {
    }

    public int Id { get; private set; }

    /// <summary>One of <see cref="MessageKinds"/>.</summary>
    public string Kind { get; private set; } = string.Empty;

    /// <summary>Who it is for, as a key: v:12 for a volunteer, e:address for anyone else.</summary>
    public string Recipient { get; private set; } = string.Empty;

    /// <summary>The kind of record that it is about.</summary>
    public Topic Topic { get; private set; }

    /// <summary>The number of that record; 0 where there is none.</summary>
    public int TopicId { get; private set; }

    /// <summary>Tells apart several e-mails of a kind about the record; see <see cref="Occasion"/>.</summary>
    public string Detail { get; private set; } = string.Empty;

    public int? VolunteerId { get; private set; }

    public Volunteer? Volunteer { get; private set; }

    public int? CentreId { get; private set; }

    public Centre? Centre { get; private set; }

    /// <summary>The address; empty when there is none. A volunteer's is read anew each time that the e-mail is about to leave.</summary>
    public string To { get; private set; } = string.Empty;

    /// <summary>Whether it was skipped because no address was known; it leaves after all when there is one and it still matters.</summary>
    public bool AddressMissing { get; private set; }

    public string? Subject { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>When it is to be sent.</summary>
    public DateTimeOffset DueAt { get; private set; }

    public MessageStatus Status { get; private set; }

    /// <summary>Why it was skipped or failed, in words for the coordinator.</summary>
    public string? Reason { get; private set; }

    public int Attempts { get; private set; }

    /// <summary>When to try (again); the due time until a try failed.</summary>
    public DateTimeOffset NextAttemptAt { get; private set; }

    /// <summary>Which sender works on it.</summary>
    public string? ClaimedBy { get; private set; }

    /// <summary>Until when nobody else may; a sender that died is overtaken after it.</summary>
    public DateTimeOffset? ClaimedUntil { get; private set; }

    public DateTimeOffset? SentAt { get; private set; }

    /// <summary>The Message-ID of the e-mail without brackets; the same at every try, so that a mail system drops a repetition.</summary>
    public string MessageId { get; private set; } = string.Empty;

    /// <summary>What the text is made from, as JSON.</summary>
    public string? Payload { get; private set; }

    /// <summary>What it is about.</summary>
    public Occasion Occasion => new(Topic, TopicId, Detail);

    /// <param name="address">The volunteer's address as it is now; null when there is none.</param>
    public static Message ForVolunteer(
        string kind, Occasion occasion, int volunteerId, string? address, int? centreId, DateTimeOffset dueAt, DateTimeOffset now, string? payload = null)
    {
        var message = Create(kind, $"v:{volunteerId}", occasion, address, centreId, dueAt, now, payload);
        message.VolunteerId = volunteerId;
        return message;
    }

    public static Message ForAddress(
        string kind, Occasion occasion, string address, int? centreId, DateTimeOffset dueAt, DateTimeOffset now, string? payload = null) =>
        Create(kind, $"e:{address.Trim().ToLowerInvariant()}", occasion, address, centreId, dueAt, now, payload);

    /// <summary>It is about to leave, for the address that its recipient has now. Without one it is skipped until there is one.</summary>
    /// <returns>Whether there is an address.</returns>
    public bool AddressTo(string? address)
    {
        To = address?.Trim() ?? string.Empty;
        AddressMissing = To.Length == 0;
        if (AddressMissing)
        {
            Skip("No e-mail address is known.");
        }

        return !AddressMissing;
    }

    /// <summary>It was handed to the mail system.</summary>
    public void MarkSent(DateTimeOffset now, string? subject)
    {
        Attempts++;
        Status = MessageStatus.Sent;
        SentAt = now;
        Subject = subject is { Length: > 400 } ? subject[..400] : subject;
        Reason = null;
        Payload = null;
        Release();
    }

    /// <summary>It is not sent, for a reason that is nobody's fault.</summary>
    public void Skip(string reason)
    {
        Status = MessageStatus.Skipped;
        Reason = Short(reason);
        Release();
    }

    /// <summary>A try failed; there will be another, later and later, until <see cref="MostAttempts"/> or a permanent refusal.</summary>
    /// <param name="permanent">Whether trying again is pointless, for example an address that does not exist.</param>
    public void MarkAttemptFailed(string reason, bool permanent, DateTimeOffset now)
    {
        Attempts++;
        Reason = Short(reason);
        Release();
        if (permanent || Attempts >= MostAttempts)
        {
            Status = MessageStatus.Failed;
            return;
        }

        NextAttemptAt = now + TimeSpan.FromMinutes(Math.Pow(3, Attempts - 1));
    }

    /// <summary>Puts a message that failed, or was skipped for want of an address, back in the queue.</summary>
    /// <exception cref="MessageRefusedException">It was sent, waits already, or was skipped for a reason that stands.</exception>
    public void Retry(DateTimeOffset now)
    {
        var refusal = Status switch
        {
            MessageStatus.Sent => "This e-mail was sent.",
            MessageStatus.Queued => "This e-mail is waiting to be sent already.",
            MessageStatus.Skipped when !AddressMissing => $"This e-mail is not sent: {Reason}",
            _ => null,
        };
        if (refusal is not null)
        {
            throw new MessageRefusedException(refusal);
        }

        Status = MessageStatus.Queued;
        Reason = null;
        AddressMissing = false;
        Attempts = 0;
        NextAttemptAt = now;
    }

    internal void Anonymise()
    {
        To = string.Empty;
        Subject = null;
        Payload = null;
        AddressMissing = false;
        Reason = null;
        if (Status == MessageStatus.Queued)
        {
            Skip("The volunteer's record was erased.");
        }
    }

    private static string Short(string reason) => reason.Length > 400 ? reason[..400] : reason;

    private static Message Create(
        string kind, string recipient, Occasion occasion, string? to, int? centreId, DateTimeOffset dueAt, DateTimeOffset now, string? payload) => new()
        {
            Kind = kind,
            Recipient = recipient,
            Topic = occasion.Topic,
            TopicId = occasion.TopicId,
            Detail = occasion.Detail,
            To = to?.Trim() ?? string.Empty,
            CentreId = centreId,
            DueAt = dueAt,
            NextAttemptAt = dueAt,
            CreatedAt = now,
            MessageId = $"{Guid.CreateVersion7(now):N}@volunteers",
            Payload = payload,
        };

    private void Release()
    {
        ClaimedBy = null;
        ClaimedUntil = null;
    }
}

/// <summary>An e-mail cannot be sent again, for the reason given.</summary>
public sealed class MessageRefusedException(string message) : DomainException(message);

/// <summary>What became of a message.</summary>
public enum MessageStatus
{
    Queued = 0,
    Sent = 1,
    Skipped = 2,
    Failed = 3,
}

internal sealed class MessageConfiguration : IEntityTypeConfiguration<Message>
{
    public void Configure(EntityTypeBuilder<Message> message)
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
    }
}
