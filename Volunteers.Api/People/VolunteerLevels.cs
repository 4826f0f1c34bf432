using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Data.Storage;
using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Querying;

namespace Volunteers.Api.People;

/// <summary>What resolvers of many volunteers at once have in common.</summary>
internal static class VolunteerLevels
{
    /// <summary>The keys of the volunteers, none twice.</summary>
    public static List<int> Ids(this IReadOnlyList<Volunteer> volunteers) => [.. volunteers.Select(volunteer => volunteer.Id).Distinct()];
}

/// <summary>The centres at which volunteers are enrolled, read for many at once.</summary>
internal static class VolunteerCentres
{
    private static readonly PreparedQuery<List<int>, Enrolled> Centres = new((db, volunteers) => db.Enrolments.AsNoTracking()
        .Where(e => volunteers.Contains(e.VolunteerId))
        .OrderBy(e => e.Centre.SortName)
        .Select(e => new Enrolled(e.VolunteerId, e.Centre)));

    /// <summary>The centres of <paramref name="volunteers"/> by name, in the volunteers' order.</summary>
    public static async Task<IReadOnlyList<IReadOnlyList<Centre>>> OfAsync(
        VolunteersDbContext db, IReadOnlyList<Volunteer> volunteers, CancellationToken cancellationToken)
    {
        var centres = (await Centres.ToListAsync(db, volunteers.Ids(), cancellationToken)).ToLookup(row => row.VolunteerId, row => row.Centre);
        return volunteers.Each<Volunteer, IReadOnlyList<Centre>>(volunteer => [.. centres[volunteer.Id]]);
    }

    private sealed record Enrolled(int VolunteerId, Centre Centre);
}

/// <summary>The confirmed hours of volunteers, read for many at once.</summary>
internal static class VolunteerHours
{
    private static readonly StatementQuery<VolunteersDbContext, List<int>, HoursOf> Hours = new((db, volunteers) => db.Contributions
        .Where(c => volunteers.Contains(c.VolunteerId) && c.ConfirmedAt != null && c.DeclinedAt == null)
        .GroupBy(c => c.VolunteerId)
        .Select(g => new HoursOf(g.Key, g.Sum(c => c.Hours))));

    /// <summary>The hours of <paramref name="volunteers"/>, in their order.</summary>
    public static async Task<IReadOnlyList<double>> OfAsync(
        VolunteersDbContext db, IQueryableExecutor queries, IReadOnlyList<Volunteer> volunteers, CancellationToken cancellationToken)
    {
        var hours = (await queries.ToListAsync(Hours, db, volunteers.Ids(), cancellationToken)).ToDictionary(row => row.VolunteerId, row => row.Hours);
        return volunteers.Each(volunteer => hours.GetValueOrDefault(volunteer.Id));
    }

    private readonly record struct HoursOf(int VolunteerId, double Hours);
}

/// <summary>The latest stage of volunteers over all centres, read for many at once.</summary>
internal static class VolunteerStages
{
    private static readonly StatementQuery<VolunteersDbContext, List<int>, StageOf> Stages = new((db, volunteers) => db.Volunteers
        .Where(v => volunteers.Contains(v.Id))
        .Select(v => new StageOf(
            v.Id,
            v.Enrolments.SelectMany(e => e.Steps).OrderByDescending(s => s.On).ThenByDescending(s => s.Id).Select(s => s.Stage).FirstOrDefault())));

    /// <summary>The stages of <paramref name="volunteers"/>, in their order.</summary>
    public static async Task<IReadOnlyList<EnrolmentStage>> OfAsync(
        VolunteersDbContext db, IQueryableExecutor queries, IReadOnlyList<Volunteer> volunteers, CancellationToken cancellationToken)
    {
        var stages = (await queries.ToListAsync(Stages, db, volunteers.Ids(), cancellationToken)).ToDictionary(row => row.VolunteerId, row => row.Stage);
        return volunteers.Each(volunteer => stages.GetValueOrDefault(volunteer.Id));
    }

    private readonly record struct StageOf(int VolunteerId, EnrolmentStage Stage);
}
