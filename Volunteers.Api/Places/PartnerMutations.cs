using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Places;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.Places;

[MutationType]
[Authorize(Policy = Permissions.PartnersWrite)]
public static class PartnerMutations
{
    /// <summary>Adds an organisation that the cluster works with, or changes one.</summary>
    [Error<InvalidInputException>]
    [Error<StaleRecordException>]
    public static async Task<PartnerOrganisation> SavePartnerOrganisationAsync(
        SavePartnerOrganisationInput input, VolunteersDbContext db, CancellationToken cancellationToken)
    {
        var others = await db.PartnerOrganisations.Where(p => p.Id != input.Id).Select(p => p.SortName).ToListAsync(cancellationToken);
        PartnerOrganisation partner;
        if (input.Id is { } id)
        {
            partner = await PartnerAsync(db, id, cancellationToken);
            partner.RequireVersion(input.Version);
            partner.Change(input.Name ?? partner.Name, input.Kind ?? partner.Kind, others);
        }
        else
        {
            var cluster = await db.Clusters.OrderBy(c => c.Id).Select(c => (int?)c.Id).FirstOrDefaultAsync(cancellationToken)
                ?? throw new InvalidInputException("name", "Set up the cluster first.");
            partner = PartnerOrganisation.Add(cluster, input.Name, input.Kind ?? PartnerKind.Other, others);
            db.PartnerOrganisations.Add(partner);
        }

        await db.SaveChangesAsync(cancellationToken);
        return partner;
    }

    /// <summary>We do not work with it any more; what was done together stays.</summary>
    [Error<StaleRecordException>]
    public static async Task<PartnerOrganisation> RetirePartnerOrganisationAsync(
        [ID<PartnerOrganisation>] int partnerOrganisationId, VolunteersDbContext db, TimeProvider clock, CancellationToken cancellationToken)
    {
        var partner = await PartnerAsync(db, partnerOrganisationId, cancellationToken);
        partner.Retire(clock.GetUtcNow());
        await db.SaveChangesAsync(cancellationToken);
        return partner;
    }

    /// <summary>We work with it again.</summary>
    [Error<StaleRecordException>]
    public static async Task<PartnerOrganisation> RestorePartnerOrganisationAsync(
        [ID<PartnerOrganisation>] int partnerOrganisationId, VolunteersDbContext db, CancellationToken cancellationToken)
    {
        var partner = await PartnerAsync(db, partnerOrganisationId, cancellationToken);
        partner.Restore();
        await db.SaveChangesAsync(cancellationToken);
        return partner;
    }

    /// <summary>Adds somebody to ring at a partner, or changes what is known of them.</summary>
    [Error<InvalidInputException>]
    public static async Task<PartnerOrganisation> SavePartnerContactAsync(
        SavePartnerContactInput input, VolunteersDbContext db, CancellationToken cancellationToken)
    {
        var partner = await PartnerAsync(db, input.PartnerOrganisationId, cancellationToken);
        var details = new PartnerContactDetails(input.Name, input.Position, input.Email, input.Telephone);
        if (input.Id is { } id)
        {
            ContactOf(partner, id).Change(details);
        }
        else
        {
            partner.AddContact(details);
        }

        await db.SaveChangesAsync(cancellationToken);
        return partner;
    }

    /// <summary>Takes somebody off the list of those to ring.</summary>
    [Error<StaleRecordException>]
    public static async Task<PartnerOrganisation> RemovePartnerContactAsync(
        [ID<PartnerOrganisation>] int partnerOrganisationId, [ID<PartnerContact>] int contactId, VolunteersDbContext db, CancellationToken cancellationToken)
    {
        var partner = await PartnerAsync(db, partnerOrganisationId, cancellationToken);
        partner.RemoveContact(ContactOf(partner, contactId));
        await db.SaveChangesAsync(cancellationToken);
        return partner;
    }

    /// <summary>Writes down what was agreed with a partner; puts it right, or ends it.</summary>
    [Error<InvalidInputException>]
    public static async Task<PartnerOrganisation> SavePartnerAgreementAsync(
        SavePartnerAgreementInput input, VolunteersDbContext db, CancellationToken cancellationToken)
    {
        var partner = await PartnerAsync(db, input.PartnerOrganisationId, cancellationToken);
        var details = new PartnerAgreementDetails(input.WeDo, input.TheyDo, input.DataShared, input.From, input.Until);
        if (input.Id is { } id)
        {
            (partner.Agreements.FirstOrDefault(a => a.Id == id) ?? throw new NotFoundException("agreement")).Change(details);
        }
        else
        {
            partner.Agree(details);
        }

        await db.SaveChangesAsync(cancellationToken);
        return partner;
    }

    private static PartnerContact ContactOf(PartnerOrganisation partner, int id) =>
        partner.Contacts.FirstOrDefault(c => c.Id == id) ?? throw new NotFoundException("contact");

    private static Task<PartnerOrganisation> PartnerAsync(VolunteersDbContext db, int id, CancellationToken cancellationToken) =>
        db.PartnerOrganisations.Include(p => p.Contacts).Include(p => p.Agreements).FindRequiredAsync(p => p.Id == id, "partner organisation", cancellationToken);
}
