using Microsoft.AspNetCore.Authorization;

namespace Volunteers.Api.Access;

/// <summary>That the person asking holds a permission at some centre; which centre is for the operation to say.</summary>
public sealed record PermissionRequirement(string Permission) : IAuthorizationRequirement;
