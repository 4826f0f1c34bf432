using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Types;

namespace Volunteers.Api.People;

[Node]
[ObjectType<Check>(Fields = [nameof(Check.Kind), nameof(Check.DecidedOn), nameof(Check.RecheckDue), nameof(Check.Reference)])]
public static class CheckType
{
    [NodeResolver]
    public static IQueryable<Check> GetNodes(VolunteersDbContext db) => db.Checks.AsNoTracking().Include(c => c.Facts);

    /// <summary>The state today, our re-check policy applied.</summary>
    [BatchResolver]
    [Preloaded(nameof(Check.StatusToday))]
    public static async Task<IReadOnlyList<CheckStatus>> GetStatusAsync(
        [Parent] IReadOnlyList<Check> checks, CentreClocks clocks, CancellationToken cancellationToken)
    {
        var today = await clocks.TodayAsync(cancellationToken);
        return checks.Each(check => check.StatusOn(today));
    }

    /// <summary>The day of the latest fact.</summary>
    public static DateOnly GetOn([Parent] Check check) => check.Latest.On;

    /// <summary>Who recorded the latest fact.</summary>
    public static string? GetRecordedBy([Parent] Check check) => check.Latest.By.Name;

    /// <summary>Whether <see cref="CheckQueries.StatesOf"/> has all that is selected of checks.</summary>
    internal static bool NeedsStatesOnly(Selection checks) =>
        checks.Field.Type.NamedType is GraphQLObjectType type
        && checks.GetSelectionSet(type).Selections.All(selection => selection.Field.Name is not ("reference" or "recordedBy"));
}
