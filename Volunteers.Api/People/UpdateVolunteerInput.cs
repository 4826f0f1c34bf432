using Volunteers.Data.People;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.People;

/// <summary>What to change about a volunteer: omitted is unchanged, null is cleared.</summary>
/// <param name="Version">The version that was read; refused when someone changed the volunteer since.</param>
public sealed record UpdateVolunteerInput(
    [ID<Volunteer>] int VolunteerId,
    Optional<string?> FullName,
    Optional<string?> KnownAs,
    Optional<string?> Email,
    Optional<string?> Phone,
    Optional<string?> Postcode,
    Optional<DateOnly?> DateOfBirth,
    int? Version);
