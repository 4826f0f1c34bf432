using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Volunteers.Data.Access;

/// <summary>
/// That somebody was asked to join the staff: a link, by e-mail, with which they choose their password. Of the link a hash is kept. It can be sent again, which
/// ends the link before, and withdrawn; what was withdrawn can be sent again.
/// </summary>
public sealed class StaffInvitation : IVersioned
{
    /// <summary>How long a link works.</summary>
    public static readonly TimeSpan ValidFor = TimeSpan.FromDays(7);

    public int Id { get; private set; }

    public int AccountId { get; private set; }

    public Account Account { get; private set; } = null!;

    [NotAudited]
    public string TokenHash { get; private set; } = string.Empty;

    /// <summary>Who asked; the last of those who did.</summary>
    public required Actor InvitedBy { get; set; }

    /// <summary>When the link that works was made.</summary>
    public DateTimeOffset SentAt { get; private set; }

    public DateTimeOffset ExpiresAt { get; private set; }

    public DateTimeOffset? AcceptedAt { get; private set; }

    public DateTimeOffset? WithdrawnAt { get; private set; }

    public int Version { get; private set; }

    /// <summary>Takes it back before it is accepted; its link no longer works.</summary>
    /// <exception cref="StaffRefusedException">It was accepted, or taken back.</exception>
    public void Withdraw(DateTimeOffset now)
    {
        RefuseIfAccepted();
        WithdrawnAt = WithdrawnAt is null ? now : throw new StaffRefusedException("This invitation was withdrawn already.");
    }

    /// <summary>Its owner has come in and chosen a password; the second of two who use the link at once is refused by the concurrency token.</summary>
    /// <exception cref="SignInRefusedException">It is used, withdrawn or expired.</exception>
    public void Accept(DateTimeOffset now)
    {
        if (!InvitationFacts.IsOpenAt.Of(this, now))
        {
            throw new SignInRefusedException();
        }

        AcceptedAt = now;
    }

    /// <summary>Somebody vouches for its owner in another way: it is not waited for, and its link no longer works.</summary>
    public void Waive(DateTimeOffset now) => AcceptedAt ??= now;

    internal string Send(Actor by, DateTimeOffset now)
    {
        RefuseIfAccepted();
        var token = Secrets.NewToken();
        (TokenHash, InvitedBy, SentAt, ExpiresAt, WithdrawnAt) = (Secrets.Hash(token), by, now, now + ValidFor, null);
        return token;
    }

    private void RefuseIfAccepted()
    {
        if (AcceptedAt is not null)
        {
            throw new StaffRefusedException("This invitation was accepted. Disable the account, or take its roles away, instead.");
        }
    }
}

/// <summary>What follows from the facts about an invitation.</summary>
public static class InvitationFacts
{
    /// <summary>Whether its link works at an instant.</summary>
    public static readonly Fact<StaffInvitation, DateTimeOffset, bool> IsOpenAt = new((invitation, now) =>
        invitation.AcceptedAt == null && invitation.WithdrawnAt == null && invitation.ExpiresAt > now);
}

internal sealed class StaffInvitationConfiguration : IEntityTypeConfiguration<StaffInvitation>
{
    public void Configure(EntityTypeBuilder<StaffInvitation> invitation) => invitation.HasIndex(i => i.TokenHash).IsUnique();
}
