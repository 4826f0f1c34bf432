using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.People;

[Node]
[ObjectType<Check>(Fields = [nameof(Check.Kind), nameof(Check.DecidedOn), nameof(Check.RecheckDue), nameof(Check.Reference)])]
public static class CheckType
{
    [NodeResolver]
    public static IQueryable<Check> GetNodes(VolunteersDbContext db) => db.Checks.AsNoTracking().Include(c => c.Facts);

    /// <summary>The state today, our re-check policy applied.</summary>
    public static ValueTask<CheckStatus> GetStatusAsync([Parent] Check check, CentreClocks clocks, CancellationToken cancellationToken)
    {
        var today = clocks.TodayAsync(cancellationToken);
        return today.IsCompletedSuccessfully ? new(check.StatusOn(today.Result)) : WaitAsync();

        async ValueTask<CheckStatus> WaitAsync() => check.StatusOn(await today);
    }

    /// <summary>The day of the latest fact.</summary>
    public static DateOnly GetOn([Parent] Check check) => check.Latest.On;

    /// <summary>Who recorded the latest fact.</summary>
    public static string? GetRecordedBy([Parent] Check check) => check.Latest.By;
}
