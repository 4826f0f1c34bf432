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
