using Volunteers.Data.Access;
using Volunteers.Data.People;
using Volunteers.Data.Places;

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

    /// <summary>Who it is for, as a key: v:12 for a volunteer, a:3 for an account, e:address for anyone else.</summary>
    public string Recipient { get; private set; } = string.Empty;

    /// <summary>What it is about, as a key, for example meeting:7:10080.</summary>
    public string Occasion { get; private set; } = string.Empty;

    public int? VolunteerId { get; private set; }

    public Volunteer? Volunteer { get; private set; }

    public int? AccountId { get; private set; }

    public int? CentreId { get; private set; }

    public Centre? Centre { get; private set; }

    /// <summary>The address; empty when there is none, which is a reason to skip.</summary>
    public string To { get; private set; } = string.Empty;

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

    public static Message ForVolunteer(
        string kind, string occasion, Volunteer volunteer, int? centreId, DateTimeOffset dueAt, DateTimeOffset now, string? payload = null)
    {
        var message = Create(kind, $"v:{volunteer.Id}", occasion, volunteer.Email, centreId, dueAt, now, payload);
        message.VolunteerId = volunteer.Id;
        if (message.To.Length == 0)
        {
            message.Skip("No e-mail address is known.");
        }

        return message;
    }

    public static Message ForAccount(
        string kind, string occasion, Account account, int? centreId, DateTimeOffset dueAt, DateTimeOffset now, string? payload = null)
    {
        var message = Create(kind, $"a:{account.Id}", occasion, account.Email, centreId, dueAt, now, payload);
        message.AccountId = account.Id;
        if (message.To.Length == 0)
        {
            message.Skip("No e-mail address is known.");
        }

        return message;
    }

    public static Message ForAddress(
        string kind, string occasion, string address, int? centreId, DateTimeOffset dueAt, DateTimeOffset now, string? payload = null) =>
        Create(kind, $"e:{address.Trim().ToLowerInvariant()}", occasion, address, centreId, dueAt, now, payload);

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

    /// <summary>Puts a message that failed back in the queue.</summary>
    public void Retry(DateTimeOffset now)
    {
        if (Status == MessageStatus.Failed)
        {
            Status = MessageStatus.Queued;
            Attempts = 0;
            NextAttemptAt = now;
        }
    }

    internal void Anonymise()
    {
        To = string.Empty;
        Subject = null;
        Payload = null;
        if (Status == MessageStatus.Queued)
        {
            Skip("The volunteer's record was erased.");
        }
    }

    private static string Short(string reason) => reason.Length > 400 ? reason[..400] : reason;

    private static Message Create(
        string kind, string recipient, string occasion, string? to, int? centreId, DateTimeOffset dueAt, DateTimeOffset now, string? payload) => new()
    {
        Kind = kind,
        Recipient = recipient,
        Occasion = occasion,
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
