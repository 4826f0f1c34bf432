using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Volunteers.Data.Access;
using Volunteers.Data.Places;

namespace Volunteers.Data.People;

/// <summary>
/// The link by which a partner organisation refers people to a centre and sees how far they are. There is one for each partner and centre; of its secret a hash is
/// kept, so that it is shown once, when it is made.
/// </summary>
public sealed class ReferrerLink : ICentreOwned
{
    private ReferrerLink()
    {
    }

    public int Id { get; private set; }

    public int CentreId { get; private set; }

    public Centre Centre { get; private set; } = null!;

    public int PartnerOrganisationId { get; private set; }

    public PartnerOrganisation PartnerOrganisation { get; private set; } = null!;

    [Sensitive]
    public string SecretHash { get; private set; } = string.Empty;

    /// <summary>When the secret that works, or worked last, was made.</summary>
    public DateTimeOffset MadeAt { get; private set; }

    public Actor MadeBy { get; private set; } = null!;

    public DateTimeOffset? RevokedAt { get; private set; }

    /// <summary>Makes the first link.</summary>
    public static (ReferrerLink Link, string Secret) Make(int centreId, int partnerOrganisationId, Actor by, DateTimeOffset now)
    {
        var link = new ReferrerLink { CentreId = centreId, PartnerOrganisationId = partnerOrganisationId };
        return (link, link.MakeAnew(by, now));
    }

    /// <summary>Makes another secret; the one before does not work any more.</summary>
    /// <returns>The secret, which cannot be had again.</returns>
    public string MakeAnew(Actor by, DateTimeOffset now)
    {
        var secret = Secrets.NewToken();
        (SecretHash, MadeAt, MadeBy, RevokedAt) = (Secrets.Hash(secret), now, by, null);
        return secret;
    }

    /// <summary>The link does not work any more; another can be made.</summary>
    public void Revoke(DateTimeOffset now) => RevokedAt ??= now;
}

internal sealed class ReferrerLinkConfiguration : IEntityTypeConfiguration<ReferrerLink>
{
    public void Configure(EntityTypeBuilder<ReferrerLink> link)
    {
        link.Property(l => l.SecretHash).HasMaxLength(64);
        link.HasIndex(l => l.SecretHash).IsUnique();
        link.HasIndex(l => new { l.PartnerOrganisationId, l.CentreId }).IsUnique();
    }
}
