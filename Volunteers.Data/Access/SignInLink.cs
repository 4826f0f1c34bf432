using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Volunteers.Data.Access;

/// <summary>
/// A single-use way in, sent by e-mail: a link that works in any browser, and a code of six digits that works where it was asked for. Neither is kept: of
/// the link a hash, of the code what only the keys of the installation can open. A passkey's answer, which works once too, leaves its note here.
/// </summary>
[NotAudited]
public sealed class SignInLink : IVersioned
{
    /// <summary>How long a link works.</summary>
    public static readonly TimeSpan ValidFor = TimeSpan.FromMinutes(15);

    /// <summary>What stands in the place of an address in the link of an empty installation.</summary>
    public const string SetUpAddress = "set-up";

    /// <summary>What stands in the place of an address in the note of a passkey's answer.</summary>
    public const string PasskeyAddress = "passkey";

    /// <summary>Wrong codes after which the code no longer works.</summary>
    public const int MostAttempts = 5;

    private SignInLink()
    {
    }

    public int Id { get; private set; }

    public string TokenHash { get; private set; } = string.Empty;

    /// <summary>The code, sealed; null when there is none.</summary>
    public string? SealedCode { get; private set; }

    /// <summary>Hash of what the browser that asked was given: its code works there only.</summary>
    public string? BrowserHash { get; private set; }

    public int? VolunteerId { get; private set; }

    public int? AccountId { get; private set; }

    /// <summary>The address that the link was sent to, in lower case.</summary>
    public string Email { get; private set; } = string.Empty;

    public DateTimeOffset CreatedAt { get; private set; }

    public DateTimeOffset ExpiresAt { get; private set; }

    public DateTimeOffset? ConsumedAt { get; private set; }

    public int FailedAttempts { get; private set; }

    public int Version { get; private set; }

    /// <summary>A new link for a volunteer or an account.</summary>
    /// <returns>The record to keep, and the secret to send: it cannot be had again.</returns>
    public static (SignInLink Link, string Token) Create(string email, int? volunteerId, int? accountId, DateTimeOffset now, TimeSpan? validFor = null)
    {
        var token = Secrets.NewToken();
        return (
            new SignInLink
            {
                TokenHash = Secrets.Hash(token),
                Email = email.Trim().ToLowerInvariant(),
                VolunteerId = volunteerId,
                AccountId = accountId,
                CreatedAt = now,
                ExpiresAt = now + (validFor ?? ValidFor),
            },
            token);
    }

    /// <summary>The link with which the first administrator of an empty installation begins: it belongs to nobody yet, and works until it is used or there is another.</summary>
    /// <returns>The record to keep, and the secret to print: it cannot be had again.</returns>
    public static (SignInLink Link, string Token) ForSetUp(DateTimeOffset now) => Create(SetUpAddress, null, null, now, TimeSpan.FromDays(3650));

    /// <summary>
    /// Notes that a passkey answered a question, which is used up with it: the hash is unique, so that of two who bring the same answer one is refused.
    /// </summary>
    /// <param name="until">When the question would have ended by itself; the note is needed no longer.</param>
    public static SignInLink ForPasskey(string question, int accountId, DateTimeOffset now, DateTimeOffset until) => new()
    {
        TokenHash = Secrets.Hash(question),
        Email = PasskeyAddress,
        AccountId = accountId,
        CreatedAt = now,
        ExpiresAt = until,
        ConsumedAt = now,
    };

    /// <summary>Gives it a code for typing.</summary>
    /// <param name="sealedCode">The code, sealed.</param>
    /// <param name="browserHash">Hash of what the browser that asked was given.</param>
    public void AddCode(string sealedCode, string browserHash) => (SealedCode, BrowserHash) = (sealedCode, browserHash);

    /// <inheritdoc cref="SignInLinkFacts.IsUsableAt"/>
    public bool UsableAt(DateTimeOffset now) => SignInLinkFacts.IsUsableAt.Of(this, now);

    /// <summary>Uses the link up; the second of two who use it at once is refused by the concurrency token.</summary>
    /// <exception cref="SignInRefusedException">It is used or expired.</exception>
    public void Consume(DateTimeOffset now)
    {
        if (!UsableAt(now))
        {
            throw new SignInRefusedException();
        }

        ConsumedAt = now;
        Version++;
    }

    /// <summary>A wrong code was typed in the browser that asked. The link still works.</summary>
    public void CountFailure()
    {
        FailedAttempts++;
        Version++;
    }
}

/// <summary>What follows from the facts about a sign-in link.</summary>
public static class SignInLinkFacts
{
    /// <summary>Whether it can still be used at an instant.</summary>
    public static readonly Fact<SignInLink, DateTimeOffset, bool> IsUsableAt = new((link, now) => link.ConsumedAt == null && link.ExpiresAt > now);

    /// <summary>Whether its code, if it has one, can still be typed at an instant.</summary>
    public static readonly Fact<SignInLink, DateTimeOffset, bool> TakesCodeAt = new((link, now) =>
        link.ConsumedAt == null && link.ExpiresAt > now && link.SealedCode != null && link.FailedAttempts < SignInLink.MostAttempts);
}

/// <summary>A sign-in link or code that does not work (any more). Never says which.</summary>
public sealed class SignInRefusedException()
    : DomainException("This sign-in link or code has been used, has expired or is not right. Ask for a new one.");

internal sealed class SignInLinkConfiguration : IEntityTypeConfiguration<SignInLink>
{
    public void Configure(EntityTypeBuilder<SignInLink> link)
    {
        link.HasIndex(l => l.TokenHash).IsUnique();
        link.Property(l => l.SealedCode).HasMaxLength(400);
        link.HasIndex(l => new { l.Email, l.ExpiresAt });
    }
}
