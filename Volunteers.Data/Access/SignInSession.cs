using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Volunteers.Data.Access;

/// <summary>A signed-in browser; kept here so that any node serves it and it can be ended from afar.</summary>
[NotAudited]
public sealed class SignInSession
{
    public int Id { get; private set; }

    /// <summary>What the cookie holds; random.</summary>
    public required string Key { get; init; }

    public int? AccountId { get; init; }

    public int? VolunteerId { get; init; }

    /// <summary>The serialised authentication ticket, protected.</summary>
    public required byte[] Ticket { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it was last asked for; noted every few minutes.</summary>
    public required DateTimeOffset LastUsedAt { get; set; }

    public required DateTimeOffset ExpiresAt { get; set; }
}

internal sealed class SignInSessionConfiguration : IEntityTypeConfiguration<SignInSession>
{
    public void Configure(EntityTypeBuilder<SignInSession> session)
    {
        session.Property(s => s.Key).HasMaxLength(100);
        session.HasIndex(s => s.Key).IsUnique();
        session.HasIndex(s => s.ExpiresAt);
        session.HasIndex(s => s.AccountId);
        session.HasIndex(s => s.VolunteerId);
    }
}
