using System.Linq.Expressions;
using Volunteers.Data;
using Volunteers.Data.Programmes;
using Volunteers.GraphQL.Annotations;

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

    /// <summary>How many volunteers are missing, over all roles.</summary>
    [OverFacts]
    public static Expression<Func<ProgrammeSession, int>> StillNeeded => ProgrammeSessionFacts.StillNeeded;

    /// <summary>Families who came, by target group.</summary>
    public static Expression<Func<ProgrammeSession, IEnumerable<FamilyCountResult>>> Families => s => s.Families
        .OrderBy(f => f.TargetGroup.SortName)
        .Select(f => new FamilyCountResult(f.TargetGroup.Name, f.Count, f.NewFamilies));
}

/// <summary>How many families of a target group came.</summary>
[GraphQLName("FamilyCount")]
public sealed record FamilyCountResult(string TargetGroup, int Count, int? NewFamilies);
