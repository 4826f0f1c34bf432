using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Volunteers.Data.Access;

/// <summary>A single-use way in, sent by e-mail: a link, and a code of six digits for typing. Only hashes are kept.</summary>
[NotAudited]
public sealed class SignInLink : IVersioned
{
    /// <summary>How long a link works.</summary>
    public static readonly TimeSpan ValidFor = TimeSpan.FromMinutes(15);

    /// <summary>Wrong codes after which neither code nor link works.</summary>
    public const int MostAttempts = 5;

    private SignInLink()
    {
    }

    public int Id { get; private set; }

    public string TokenHash { get; private set; } = string.Empty;

    public string CodeHash { get; private set; } = string.Empty;

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
    /// <returns>The record to keep, and the secrets to send: they cannot be had again.</returns>
    public static (SignInLink Link, string Token, string Code) Create(
        string email, int? volunteerId, int? accountId, DateTimeOffset now, TimeSpan? validFor = null)
    {
        var token = Secrets.NewToken();
        var code = Secrets.NewCode();
        var link = new SignInLink
        {
            TokenHash = Secrets.Hash(token),
            Email = email.Trim().ToLowerInvariant(),
            VolunteerId = volunteerId,
            AccountId = accountId,
            CreatedAt = now,
            ExpiresAt = now + (validFor ?? ValidFor),
        };

        // the code has little entropy: bound to the token's hash, so that equal codes do not have equal hashes
        link.CodeHash = Secrets.Hash(link.TokenHash + code);
        return (link, token, code);
    }

    /// <inheritdoc cref="SignInLinkFacts.IsUsableAt"/>
    public bool UsableAt(DateTimeOffset now) => SignInLinkFacts.IsUsableAt.Of(this, now);

    /// <summary>Uses the link up; the second of two who use it at once is refused by the concurrency token.</summary>
    /// <exception cref="SignInRefusedException">It is used, expired or was guessed at too often.</exception>
    public void Consume(DateTimeOffset now)
    {
        if (!UsableAt(now))
        {
            throw new SignInRefusedException();
        }

        ConsumedAt = now;
        Version++;
    }

    /// <summary>Uses the link up by its code; a wrong code counts, and must be saved too.</summary>
    /// <returns>Whether the code was right.</returns>
    public bool TryConsume(string code, DateTimeOffset now)
    {
        if (!UsableAt(now))
        {
            return false;
        }

        Version++;
        if (!Secrets.Matches(TokenHash + code.Trim(), CodeHash))
        {
            FailedAttempts++;
            return false;
        }

        ConsumedAt = now;
        return true;
    }
}

/// <summary>What follows from the facts about a sign-in link.</summary>
public static class SignInLinkFacts
{
    /// <summary>Whether it can still be used at an instant.</summary>
    public static readonly Fact<SignInLink, DateTimeOffset, bool> IsUsableAt = new((link, now) =>
        link.ConsumedAt == null && link.ExpiresAt > now && link.FailedAttempts < SignInLink.MostAttempts);
}

/// <summary>A sign-in link or code that does not work (any more). Never says which.</summary>
public sealed class SignInRefusedException()
    : DomainException("This sign-in link or code has been used, has expired or is not right. Ask for a new one.");

internal sealed class SignInLinkConfiguration : IEntityTypeConfiguration<SignInLink>
{
    public void Configure(EntityTypeBuilder<SignInLink> link)
    {
        link.HasIndex(l => l.TokenHash).IsUnique();
        link.HasIndex(l => new { l.Email, l.ExpiresAt });
    }
}
