using Microsoft.EntityFrameworkCore;
using Volunteers.Data.Policies;
using Volunteers.Data.Programmes;

namespace Volunteers.Data.People;

/// <summary>Asks <see cref="SuitabilityRules"/> of people as they are kept; three statements, of however many.</summary>
public sealed class Suitability(PolicyBook policies)
{
    /// <summary>Whether somebody may start at a centre on a day, with every reason.</summary>
    /// <param name="asCleared">As if the stage of being ready were recorded that day.</param>
    public async Task<Readiness> OfAsync(
        VolunteersDbContext db, int volunteerId, int centreId, DateOnly on, CancellationToken cancellationToken, bool asCleared = false) =>
        (await OfAllAsync(db, [(volunteerId, centreId, on)], cancellationToken, asCleared))[(volunteerId, centreId, on)];

    /// <summary>The same of many at once.</summary>
    public async Task<IReadOnlyDictionary<(int VolunteerId, int CentreId, DateOnly On), Readiness>> OfAllAsync(
        VolunteersDbContext db, IReadOnlyCollection<(int VolunteerId, int CentreId, DateOnly On)> asked, CancellationToken cancellationToken, bool asCleared = false)
    {
        var evidence = await SuitabilityEvidence.LoadAsync(db, [.. asked.Select(a => a.VolunteerId)], cancellationToken);
        var answers = new Dictionary<(int VolunteerId, int CentreId, DateOnly On), Readiness>();
        foreach (var (volunteerId, centreId, on) in asked.Distinct())
        {
            answers[(volunteerId, centreId, on)] = SuitabilityRules.Answer(
                evidence[volunteerId], centreId, on, await policies.OfAsync(centreId, cancellationToken), asCleared);
        }

        return answers;
    }

    /// <summary>How many who were cleared at each of some centres are ready there on a day.</summary>
    public async Task<IReadOnlyDictionary<int, int>> CountAsync(
        VolunteersDbContext db, IReadOnlyCollection<int> centreIds, DateOnly on, CancellationToken cancellationToken)
    {
        int[] centres = [.. centreIds];
        var evidence = await SuitabilityEvidence.LoadAsync(
            db,
            db.Volunteers.Where(v => v.ErasedAt == null && v.Enrolments.Any(e => centres.Contains(e.CentreId) && EnrolmentFacts.Stage.Of(e) == EnrolmentStage.Ready)),
            cancellationToken);
        var counts = new Dictionary<int, int>();
        foreach (var centreId in centres)
        {
            var policy = await policies.OfAsync(centreId, cancellationToken);
            counts[centreId] = evidence.Values.Count(person =>
                person.IsClearedAt(centreId, on) && SuitabilityRules.Answer(person, centreId, on, policy).Ready);
        }

        return counts;
    }
}
