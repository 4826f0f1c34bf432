using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Subscriptions;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Annotations.Binding;

/// <summary>Guards fields that <see cref="AuthorizeAttribute"/> marks. What a person may is asked once per request and demand.</summary>
internal static class AuthorizationConvention
{
    public static void Apply(FieldBuilder field, MemberInfo member, Type? declaringClass)
    {
        if (Demands(member, declaringClass) is not { Length: > 0 } demands)
        {
            return;
        }

        var key = "authorize:" + string.Join('&', demands.Select(demand => $"{demand.Policy}|{demand.Roles}"));
        field.UseFirst(next => context =>
        {
            var check = CheckAsync(context, demands, key);
            if (check.IsCompletedSuccessfully)
            {
                Demand(check.Result);
                return next(context);
            }

            return ThenAsync(check, next, context);
        });
    }

    /// <summary>Whether the field of a method is guarded, by itself or by its class.</summary>
    public static bool IsGuarded(MemberInfo member) => Demands(member, member.DeclaringType).Length > 0;

    /// <summary>Guards the beginning of a subscription's events as <see cref="Apply"/> guards each of them.</summary>
    public static EventStreamResolver Guard(EventStreamResolver subscribe, MemberInfo member, Type? declaringClass)
    {
        var demands = Demands(member, declaringClass);
        return demands.Length == 0 ? subscribe : GuardedAsync;

        async ValueTask<IAsyncEnumerable<object?>> GuardedAsync(IResolverContext context)
        {
            Demand(await EvaluateAsync(context.Services, context.User, demands));
            return await subscribe(context);
        }
    }

    private static AuthorizeAttribute[] Demands(MemberInfo member, Type? declaringClass) =>
        [.. declaringClass?.GetCustomAttributes<AuthorizeAttribute>(false) ?? [], .. member.GetCustomAttributes<AuthorizeAttribute>(false)];

    private static async ValueTask ThenAsync(Task<string?> check, FieldDelegate next, IResolverContext context)
    {
        Demand(await check);
        await next(context);
    }

    private static void Demand(string? refusal)
    {
        if (refusal is not null)
        {
            throw new GraphQLException(
                refusal == ErrorCodes.Unauthenticated ? "Sign in to see or do this." : "You may not see or do this.", refusal);
        }
    }

    /// <summary>The error code of the refusal; null when there is none.</summary>
    private static Task<string?> CheckAsync(IResolverContext context, AuthorizeAttribute[] demands, string key)
    {
        if (context.ContextData.TryGetValue(key, out var known) && known is Task<string?> task)
        {
            return task;
        }

        task = EvaluateAsync(context.Services, context.User, demands);
        context.ContextData[key] = task;
        return task;
    }

    private static async Task<string?> EvaluateAsync(IServiceProvider services, System.Security.Claims.ClaimsPrincipal user, AuthorizeAttribute[] demands)
    {
        if (user.Identity?.IsAuthenticated != true)
        {
            return ErrorCodes.Unauthenticated;
        }

        var policies = services.GetRequiredService<IAuthorizationPolicyProvider>();
        var policy = await AuthorizationPolicy.CombineAsync(policies, demands);
        if (policy is null)
        {
            return null;
        }

        var result = await services.GetRequiredService<IAuthorizationService>().AuthorizeAsync(user, null, policy);
        return result.Succeeded ? null : ErrorCodes.Forbidden;
    }
}
