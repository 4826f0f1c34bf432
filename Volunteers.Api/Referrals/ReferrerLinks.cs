using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Api.Changes;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.Referrals;

/// <summary>The link by which a partner refers people to a centre, without its secret.</summary>
[Node]
[ObjectType<ReferrerLink>(Fields = [nameof(ReferrerLink.MadeAt), nameof(ReferrerLink.RevokedAt)])]
public static class ReferrerLinkType
{
    public static Expression<Func<ReferrerLink, Centre>> Centre => l => l.Centre;

    public static Expression<Func<ReferrerLink, string>> MadeBy => l => l.MadeBy.Name;
}

[ObjectType<PartnerOrganisation>]
public static class PartnerReferrerLinks
{
    /// <summary>Its links to the centres at which one deals with referrals, those that were revoked among them.</summary>
    public static Expression<Func<VolunteersDbContext, PartnerOrganisation, IEnumerable<ReferrerLink>>> ReferrerLinks => (db, p) => db.ReferrerLinks
        .Where(l => l.PartnerOrganisationId == p.Id)
        .OrderBy(l => l.Centre.SortName);
}

[ObjectType<Centre>]
public static class CentreReferrals
{
    /// <summary>Where anybody can say that they would like to volunteer at the centre.</summary>
    public static Uri GetJoinUrl([Column] int id, PublicAddress address) => address.Of($"join/{id}");
}

[MutationType]
[Authorize(Policy = Permissions.ReferralsWrite)]
public static class ReferrerLinkMutations
{
    /// <summary>
    /// Makes the link by which a partner refers people to a centre and sees how far they are. It is in this answer alone; made anew, the one before works no more.
    /// </summary>
    [InTurn]
    [Error<InvalidInputException>]
    public static async Task<MakeReferrerLinkPayload> MakeReferrerLinkAsync(
        [ID<PartnerOrganisation>] int partnerOrganisationId, [ID<Centre>] int centreId,
        VolunteersDbContext db, Caller caller, PublicAddress address, TimeProvider clock, CancellationToken cancellationToken)
    {
        caller.Require(Permissions.ReferralsWrite, centreId);
        var centre = await db.OpenCentreAsync(centreId, clock, cancellationToken);
        var partner = await db.PartnerOrganisations.FindRequiredAsync(p => p.Id == partnerOrganisationId, "partner organisation", cancellationToken);
        if (partner.RetiredAt is not null)
        {
            throw new InvalidInputException("partnerOrganisationId", $"We do not work with {partner.Name} any more. Work with them again first.");
        }

        var link = await db.ReferrerLinks.SingleOrDefaultAsync(l => l.PartnerOrganisationId == partner.Id && l.CentreId == centre.Id, cancellationToken);
        string secret;
        if (link is null)
        {
            (link, secret) = ReferrerLink.Make(centre.Id, partner.Id, caller.Actor, clock.GetUtcNow());
            db.ReferrerLinks.Add(link);
        }
        else
        {
            secret = link.MakeAnew(caller.Actor, clock.GetUtcNow());
        }

        await db.SaveChangesAsync(cancellationToken);
        return new(link, address.Of($"refer/{secret}"));
    }

    /// <summary>Makes the link of a partner useless, at once. Another can be made.</summary>
    public static async Task<ReferrerLink> RevokeReferrerLinkAsync(
        [ID<ReferrerLink>] int referrerLinkId, VolunteersDbContext db, Caller caller, TimeProvider clock, CancellationToken cancellationToken)
    {
        var link = await db.ReferrerLinks.FindRequiredAsync(l => l.Id == referrerLinkId, "referral link", cancellationToken);
        caller.Require(Permissions.ReferralsWrite, link.CentreId);
        link.Revoke(clock.GetUtcNow());
        await db.SaveChangesAsync(cancellationToken);
        return link;
    }
}

/// <param name="ReferrerLink">What was made.</param>
/// <param name="Url">What to give the partner; it cannot be had again.</param>
public sealed record MakeReferrerLinkPayload(ReferrerLink? ReferrerLink, Uri? Url)
{
    public static MakeReferrerLinkPayload Refused { get; } = new(null, null);
}
