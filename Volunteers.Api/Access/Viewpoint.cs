using Volunteers.Data.Places;

namespace Volunteers.Api.Access;

/// <summary>From where a request looks at the records: when, and who. What depends on either takes this as an argument.</summary>
/// <param name="Now">The instant of the request.</param>
/// <param name="Today">The day at the cluster.</param>
/// <param name="VolunteerId">The volunteer that the signed-in person is.</param>
/// <param name="AccountId">The account whose own things the signed-in person may read.</param>
public sealed record Viewpoint(DateTimeOffset Now, DateOnly Today, int? VolunteerId, int? AccountId)
{
    public static Viewpoint Of(IServiceProvider request)
    {
        var caller = request.GetRequiredService<Caller>();
        var clock = request.GetRequiredService<TimeProvider>();
        // read once for each process; a request waits for it at most once
        var today = request.GetRequiredService<CentreClocks>().TodayAsync(CancellationToken.None).AsTask().GetAwaiter().GetResult();
        return new Viewpoint(clock.GetUtcNow(), today, caller.VolunteerId, caller.Scope.OwnAccountId);
    }
}
