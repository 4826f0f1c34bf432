using System.Linq.Expressions;
using Volunteers.Api.Access;
using Volunteers.Data.Places;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.Places;

[Node]
[ObjectType<PartnerOrganisation>(Fields =
[
    nameof(PartnerOrganisation.Name), nameof(PartnerOrganisation.Kind), nameof(PartnerOrganisation.RetiredAt), nameof(PartnerOrganisation.Version),
])]
public static class PartnerOrganisationType
{
    /// <summary>Whom to ring there; for those who work with partners.</summary>
    public static Expression<Func<PartnerOrganisation, IEnumerable<PartnerContact>>> Contacts => p => p.Contacts.OrderBy(c => c.Name);

    /// <summary>What was agreed, newest first.</summary>
    public static Expression<Func<PartnerOrganisation, IEnumerable<PartnerAgreement>>> Agreements => p => p.Agreements.OrderByDescending(a => a.From);
}

[Node]
[ObjectType<PartnerContact>(Fields = [nameof(PartnerContact.Name), nameof(PartnerContact.Position), nameof(PartnerContact.Email)])]
public static class PartnerContactType
{
    public static Expression<Func<PartnerContact, string?>> Telephone => c => c.Phone;
}

[Node]
[ObjectType<PartnerAgreement>(Fields =
[
    nameof(PartnerAgreement.WeDo), nameof(PartnerAgreement.TheyDo), nameof(PartnerAgreement.DataShared), nameof(PartnerAgreement.From), nameof(PartnerAgreement.Until),
])]
public static class PartnerAgreementType
{
    /// <summary>Whether it holds today.</summary>
    public static Expression<Func<PartnerAgreement, bool>> InForce(Viewpoint viewpoint) => a =>
        a.From <= viewpoint.Today && (a.Until == null || a.Until.Value >= viewpoint.Today);
}
