using System.Linq.Expressions;
using Volunteers.Api.Registers;
using Volunteers.Data;
using Volunteers.Data.Training;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.Training;

[Node]
[ObjectType<CohortSession>(Fields = [nameof(CohortSession.StartsAt), nameof(CohortSession.EndsAt), nameof(CohortSession.Topic)])]
public static class CohortSessionType
{
    public static Expression<Func<CohortSession, Cohort>> Cohort => s => s.Cohort;

    public static Expression<Func<CohortSession, string?>> Venue => s => s.Cohort.Venue;

    /// <summary>From when on who was there can be recorded.</summary>
    public static DateTimeOffset GetRegisterOpensAt([Column] DateTimeOffset startsAt) => RegisterTimes.OpensAt(startsAt);

    /// <summary>Everyone who has a place, with what was recorded about them.</summary>
    public static Expression<Func<VolunteersDbContext, CohortSession, IEnumerable<RegisterEntry>>> Register => (db, s) => db.CohortSessions
        .Where(session => session.Id == s.Id)
        .SelectMany(session => session.Cohort.Places)
        .Where(p => CohortPlaceFacts.IsOnRegister.Of(p))
        .OrderBy(p => p.Volunteer.SortName)
        .Select(p => new RegisterEntry(
            p.Volunteer,
            db.CohortAttendances.Where(a => a.CohortSessionId == s.Id && a.VolunteerId == p.VolunteerId).Select(a => (Attendance?)a.Attendance).FirstOrDefault()));
}
