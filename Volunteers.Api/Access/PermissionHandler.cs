using Microsoft.AspNetCore.Authorization;

namespace Volunteers.Api.Access;

/// <summary>Answers <see cref="PermissionRequirement"/> from the <see cref="Caller"/>.</summary>
public sealed class PermissionHandler(CallerHolder holder) : AuthorizationHandler<PermissionRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (holder.Caller.Can(requirement.Permission))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}

/// <summary>That the person asking holds a permission at some centre; which centre is for the operation to say.</summary>
public sealed record PermissionRequirement(string Permission) : IAuthorizationRequirement;

/// <summary>A session of a disabled account or an erased volunteer is nobody's.</summary>
public sealed class SignedInHandler(CallerHolder holder) : AuthorizationHandler<SignedInRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, SignedInRequirement requirement)
    {
        if (holder.Caller.SignedIn)
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}

/// <summary>That somebody is signed in whose account still counts.</summary>
public sealed class SignedInRequirement : IAuthorizationRequirement;
