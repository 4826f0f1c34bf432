using System.Reflection;
using Microsoft.AspNetCore.Authorization;
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
            var check = context.OnceAsync(key, (context, demands), static (asked, _) => EvaluateAsync(asked.context, asked.demands));
            if (check.IsCompletedSuccessfully)
            {
                Demand(check.Result);
                return next(context);
            }

            return ThenAsync(check, next, context);
        });
    }

    /// <summary>Guards the beginning of a subscription's events as <see cref="Apply"/> guards each of them.</summary>
    public static EventStreamResolver Guard(EventStreamResolver subscribe, MemberInfo member, Type? declaringClass)
    {
        var demands = Demands(member, declaringClass);
        return demands.Length == 0 ? subscribe : GuardedAsync;

        async ValueTask<IAsyncEnumerable<object?>> GuardedAsync(IResolverContext context)
        {
            Demand(await EvaluateAsync(context, demands));
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
    private static async Task<string?> EvaluateAsync(IResolverContext context, AuthorizeAttribute[] demands)
    {
        if (context.User.Identity?.IsAuthenticated != true)
        {
            return ErrorCodes.Unauthenticated;
        }

        var policy = await AuthorizationPolicy.CombineAsync(context.Service<IAuthorizationPolicyProvider>(), demands);
        if (policy is null)
        {
            return null;
        }

        var result = await context.Service<IAuthorizationService>().AuthorizeAsync(context.User, null, policy);
        return result.Succeeded ? null : ErrorCodes.Forbidden;
    }
}
