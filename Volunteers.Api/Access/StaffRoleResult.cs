using Volunteers.Data.Access;
using Volunteers.Data.Places;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.Access;

/// <summary>A role that is held at a centre, or for the whole cluster.</summary>
/// <param name="Centre">Null: the whole cluster.</param>
[GraphQLName("StaffRole")]
public sealed record StaffRoleResult(Centre? Centre, StaffRoleKind Role);
