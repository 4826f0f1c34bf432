using Microsoft.AspNetCore.Authorization;

namespace Volunteers.Api.Access;

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
