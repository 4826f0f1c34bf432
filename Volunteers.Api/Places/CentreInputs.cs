using Volunteers.Data.Places;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.Places;

/// <summary>What to change about a centre: omitted is unchanged, null is cleared.</summary>
/// <param name="SafeguardingLeadId">The account of somebody who works there.</param>
/// <param name="Version">The version that was read; refused when someone changed the centre since.</param>
public sealed record UpdateCentreInput(
    [ID<Centre>] int CentreId,
    Optional<string?> Name,
    Optional<string?> Address,
    Optional<string?> TimeZone,
    Optional<string?> Telephone,
    Optional<string?> Email,
    Optional<string?> HealthVisitor,
    Optional<string?> SocialWorker,
    [property: GraphQLType("ID")] Optional<string?> SafeguardingLeadId,
    [property: GraphQLType("ID")] Optional<string?> SafeguardingDeputyId,
    int? Version);

/// <summary>With an id it changes that venue, without one it adds one; omitted is unchanged, null is cleared.</summary>
/// <param name="CentreId">Where to add it; the only centre that one works at when not given.</param>
/// <param name="Version">The version that was read; refused when someone changed the venue since.</param>
public sealed record SaveVenueInput(
    [ID<Venue>] int? Id,
    [ID<Centre>] int? CentreId,
    Optional<string?> Name,
    Optional<string?> Address,
    Optional<string?> HowToFind,
    Optional<string?> AccessNotes,
    int? Version);

/// <summary>With an id it changes that partner, without one it adds one.</summary>
public sealed record SavePartnerOrganisationInput([ID<PartnerOrganisation>] int? Id, string? Name, PartnerKind? Kind, int? Version);

/// <summary>With an id it changes that contact, without one it adds one.</summary>
public sealed record SavePartnerContactInput(
    [ID<PartnerOrganisation>] int PartnerOrganisationId, [ID<PartnerContact>] int? Id, string Name, string? Position, string? Email, string? Telephone);

/// <summary>With an id it puts that agreement right, or ends it; without one it adds one.</summary>
public sealed record SavePartnerAgreementInput(
    [ID<PartnerOrganisation>] int PartnerOrganisationId, [ID<PartnerAgreement>] int? Id, string WeDo, string TheyDo, string? DataShared, DateOnly From, DateOnly? Until);

/// <summary>Adds a target group, or changes the one with that id or that name; with a number of families known it is counted anew.</summary>
/// <param name="Known">How many such families the centre knows of.</param>
/// <param name="On">When that was counted; today when not given.</param>
/// <param name="Source">Who counted.</param>
/// <param name="Threshold">The share to reach, 0 to 1.</param>
/// <param name="Sensitive">Whether a small number could tell who they are.</param>
public sealed record SaveTargetGroupInput(
    [ID<Centre>] int CentreId, [ID<TargetGroup>] int? Id, string Name, int? Known, DateOnly? On, string? Source, double? Threshold, bool? Sensitive, int? Version);

/// <summary>With an id it puts that figure right, without one it adds a new count.</summary>
/// <param name="TargetGroupId">For the number of families known of a group.</param>
/// <param name="Value">A number, or for a share 0 to 1.</param>
public sealed record SaveCentreFigureInput(
    [ID<Centre>] int CentreId, [ID<CentreFigure>] int? Id, FigureKind Kind, [ID<TargetGroup>] int? TargetGroupId, double Value, DateOnly On, string? Source, int? Version);
