using Microsoft.AspNetCore.Authorization;
using Volunteers.Data.Access;

namespace Volunteers.Api.Access;

/// <summary>Every permission is a policy of the same name; no policy at all asks for somebody signed in.</summary>
public sealed class PermissionPolicies : IAuthorizationPolicyProvider
{
    private static readonly AuthorizationPolicy SignedIn =
        new AuthorizationPolicyBuilder().AddRequirements(new SignedInRequirement()).Build();

    private static readonly Dictionary<string, AuthorizationPolicy> ByPermission = Permissions.All().ToDictionary(
        permission => permission,
        permission => new AuthorizationPolicyBuilder().AddRequirements(new PermissionRequirement(permission)).Build(),
        StringComparer.Ordinal);

    public bool AllowsCachingPolicies => true;

    public Task<AuthorizationPolicy> GetDefaultPolicyAsync() => Task.FromResult(SignedIn);

    public Task<AuthorizationPolicy?> GetFallbackPolicyAsync() => Task.FromResult<AuthorizationPolicy?>(null);

    public Task<AuthorizationPolicy?> GetPolicyAsync(string policyName) => Task.FromResult(ByPermission.GetValueOrDefault(policyName));
}
