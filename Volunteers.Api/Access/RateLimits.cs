using System.Net;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;
using Volunteers.Api.Hosting;

namespace Volunteers.Api.Access;

/// <summary>
/// How often one network address may try to sign in, or open and send a public form. An account is protected besides by its lockout, a code by its attempts.
/// </summary>
public static class RateLimits
{
    public const string Account = "account";

    /// <summary>Forms that anybody may open.</summary>
    public const string PublicForms = "public-forms";

    public static IServiceCollection AddVolunteersRateLimits(this IServiceCollection services) => services.AddRateLimiter(limiter =>
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.AddPolicy(Account, PerNetwork);
        limiter.AddPolicy(PublicForms, PerNetwork);
        limiter.OnRejected = async (rejected, cancellationToken) =>
        {
            const string wait = "Too many tries. Wait a minute before the next.";
            var response = rejected.HttpContext.Response;
            response.Headers.RetryAfter = "60";
            if (rejected.HttpContext.Request.Path.StartsWithSegments("/api"))
            {
                await response.WriteAsJsonAsync(new Notice(wait), cancellationToken);
                return;
            }

            response.ContentType = "text/html; charset=utf-8";
            await response.WriteAsync(PublicPage.Plain("One moment", wait), cancellationToken);
        };
    });

    private static RateLimitPartition<string> PerNetwork(HttpContext context)
    {
        var permitted = context.RequestServices.GetRequiredService<IOptions<AccessOptions>>().Value.RequestsPerMinute;
        return RateLimitPartition.GetTokenBucketLimiter(Network(context.Connection.RemoteIpAddress), _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = permitted,
            TokensPerPeriod = permitted,
            ReplenishmentPeriod = TimeSpan.FromMinutes(1),
        });
    }

    /// <summary>An IPv6 household has a whole /64.</summary>
    private static string Network(IPAddress? address)
    {
        if (address is null)
        {
            return "";
        }

        var bytes = address.IsIPv4MappedToIPv6 ? address.MapToIPv4().GetAddressBytes() : address.GetAddressBytes();
        return Convert.ToHexString(bytes.Length == 16 ? bytes.AsSpan(0, 8) : bytes);
    }
}
