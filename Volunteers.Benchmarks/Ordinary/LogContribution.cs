using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Volunteers.Benchmarks.Driving;
using Volunteers.Benchmarks.HandWritten;
using Volunteers.Data;
using Volunteers.Data.Contributions;

namespace Volunteers.Benchmarks.Ordinary;

/// <summary>Logs hours through the entity and one save, which writes the audit entry.</summary>
internal static class LogContribution
{
    public static async Task<LoggedResult> RunAsync(VolunteersDbContext db, IQueryCollection input, CancellationToken cancellationToken)
    {
        var volunteer = Json.Key(input["id"]);
        var enrolment = await db.Enrolments.AsNoTracking().IgnoreQueryFilters()
            .Where(e => e.VolunteerId == volunteer)
            .OrderBy(e => e.Id)
            .Select(e => new { e.CentreId, e.Centre.TimeZone })
            .FirstAsync(cancellationToken);
        var now = TimeProvider.System.GetUtcNow();
        var contribution = Contribution.Log(
            volunteer, enrolment.CentreId, DateOnly.ParseExact(input["on"]!, "O", CultureInfo.InvariantCulture),
            double.Parse(input["hours"]!, CultureInfo.InvariantCulture), ContributionKind.Other, input["description"], now,
            Data.Places.CentreTime.Of(enrolment.TimeZone).DateOf(now));
        db.Contributions.Add(contribution);
        await db.SaveChangesAsync(cancellationToken);
        return new LoggedResult(
            new GivenRow(Operations.Id("Contribution", contribution.Id), contribution.On, contribution.Hours, contribution.Kind, contribution.Status), null);
    }
}
