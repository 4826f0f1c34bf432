using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Volunteers.Data.Access;

/// <summary>A personal access token for programs that act for someone. Only its hash is kept.</summary>
public sealed class AccessToken
{
    /// <summary>What every token starts with, so that one that leaked is recognised.</summary>
    public const string Prefix = "vol_";

    private AccessToken()
    {
    }

    public int Id { get; private set; }

    [NotAudited]
    public string Hash { get; private set; } = string.Empty;

    public int? AccountId { get; private set; }

    public Account? Account { get; private set; }

    public int? VolunteerId { get; private set; }

    public string Name { get; private set; } = string.Empty;

    /// <summary>Permissions that it is limited to, separated by spaces; empty: all that the owner has.</summary>
    public string Scopes { get; private set; } = string.Empty;

    public DateTimeOffset CreatedAt { get; private set; }

    public DateTimeOffset? ExpiresAt { get; private set; }

    [NotAudited]
    public DateTimeOffset? LastUsedAt { get; private set; }

    public DateTimeOffset? RevokedAt { get; private set; }

    /// <summary>A new token of an account or a volunteer.</summary>
    /// <returns>The record to keep, and the secret to hand out: it cannot be had again.</returns>
    public static (AccessToken Token, string Secret) Create(
        int? accountId, int? volunteerId, string name, IEnumerable<string> scopes, DateTimeOffset now, DateTimeOffset? expiresAt)
    {
        var rules = new InputRules();
        var title = rules.Required("name", name, "a name for the token", 100);
        rules.RefuseIf(accountId is null == volunteerId is null, "for", "A token belongs to one account or one volunteer.");
        rules.RefuseIf(expiresAt <= now, "days", "A token must expire in the future.");
        rules.ThrowIfAny();

        var secret = Prefix + Secrets.NewToken();
        var token = new AccessToken
        {
            Hash = Secrets.Hash(secret),
            AccountId = accountId,
            VolunteerId = volunteerId,
            Name = title,
            Scopes = string.Join(' ', scopes),
            CreatedAt = now,
            ExpiresAt = expiresAt,
        };
        return (token, secret);
    }

    public bool UsableAt(DateTimeOffset now) => RevokedAt is null && (ExpiresAt is null || now < ExpiresAt);

    public void Revoke(DateTimeOffset now) => RevokedAt ??= now;
}

internal sealed class AccessTokenConfiguration : IEntityTypeConfiguration<AccessToken>
{
    public void Configure(EntityTypeBuilder<AccessToken> token) => token.HasIndex(t => t.Hash).IsUnique();
}
