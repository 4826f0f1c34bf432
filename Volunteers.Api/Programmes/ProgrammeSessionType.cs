using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Data.Programmes;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Execution;

namespace Volunteers.Api.Programmes;

[Node]
[ObjectType<ProgrammeSession>(Fields = [nameof(ProgrammeSession.StartsAt), nameof(ProgrammeSession.EndsAt)])]
public static class ProgrammeSessionType
{
    public static Expression<Func<ProgrammeSession, Programme>> Programme => s => s.Programme;

    public static Expression<Func<ProgrammeSession, SessionStatus>> Status => ProgrammeSessionFacts.Status;

    /// <summary>From when on who was there can be recorded.</summary>
    public static DateTimeOffset GetRegisterOpensAt([Column] DateTimeOffset startsAt) => RegisterTimes.OpensAt(startsAt);

    /// <summary>Why it was cancelled.</summary>
    public static Expression<Func<ProgrammeSession, string?>> Reason => s => s.CancelledReason;

    /// <summary>Who is expected, and who came.</summary>
    public static Expression<Func<ProgrammeSession, IEnumerable<RotaPlace>>> Rota => s => s.Rota.OrderBy(r => r.Volunteer.SortName);

    /// <summary>
    /// What the others who are expected are called by their first names, for whoever is expected there themself. Left out are those on a break, and those whose
    /// whereabouts nobody is to know.
    /// </summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<IReadOnlyList<string>>> GetAlongsideAsync(
        [Parent(nameof(ProgrammeSession.Id))] IReadOnlyList<ProgrammeSession> sessions, VolunteersDbContext db, Caller caller, CancellationToken cancellationToken)
    {
        var names = await Alongside.OfAsync(db, [.. sessions.Select(s => s.Id)], caller.VolunteerId, cancellationToken);
        return sessions.Each<ProgrammeSession, IReadOnlyList<string>>(session => [.. names[session.Id]]);
    }

    /// <summary>How many volunteers are missing, over all roles; who is expected and not ready that day counts as missing.</summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<int>> GetStillNeededAsync(
        [Parent(nameof(ProgrammeSession.Id))] IReadOnlyList<ProgrammeSession> sessions, VolunteersDbContext db, Suitability suitability, CancellationToken cancellationToken)
    {
        var staffing = await Staffing.OfAsync(db, [.. sessions.Select(s => s.Id)], suitability, cancellationToken);
        return sessions.Each(s => staffing[s.Id].StillNeeded);
    }

    /// <summary>Families who came, by target group. For those who do not keep the register, small numbers of sensitive groups are not shown.</summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<IReadOnlyList<FamilyCountResult>>> GetFamiliesAsync(
        [Parent(nameof(ProgrammeSession.Id))] IReadOnlyList<ProgrammeSession> sessions, VolunteersDbContext db, Caller caller, CancellationToken cancellationToken)
    {
        int[] ids = [.. sessions.Select(s => s.Id).Distinct()];
        var counts = await db.FamilyCounts.AsNoTracking()
            .Where(f => ids.Contains(f.ProgrammeSessionId))
            .OrderBy(f => f.TargetGroup.SortName)
            .Select(f => new { f.ProgrammeSessionId, f.TargetGroup.CentreId, f.TargetGroup.Name, f.TargetGroup.Sensitive, f.Count, f.NewFamilies })
            .ToListAsync(cancellationToken);
        var bySession = counts.ToLookup(f => f.ProgrammeSessionId, f =>
        {
            var sensitive = f.Sensitive && !caller.Can(Permissions.RegistersWrite, f.CentreId);
            var count = SmallNumbers.Shown(f.Count, sensitive);
            return new FamilyCountResult(f.Name, count, count is null ? null : SmallNumbers.Shown(f.NewFamilies, sensitive), count is null);
        });
        return sessions.Each<ProgrammeSession, IReadOnlyList<FamilyCountResult>>(session => [.. bySession[session.Id]]);
    }
}

/// <summary>How many families of a target group came.</summary>
/// <param name="Count">Null where it is too small to be shown.</param>
/// <param name="Suppressed">Whether it is.</param>
[GraphQLName("FamilyCount")]
public sealed record FamilyCountResult(string TargetGroup, int? Count, int? NewFamilies, bool Suppressed);
