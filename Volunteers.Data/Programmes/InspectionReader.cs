using Microsoft.EntityFrameworkCore;
using Volunteers.Data.People;
using Volunteers.Data.Policies;

namespace Volunteers.Data.Programmes;

/// <summary>Reads who was at sessions and whether they were suitable, over all there is, in as many statements for forty sessions as for one; who may ask is decided before.</summary>
public static class InspectionReader
{
    /// <summary>So many people at sessions at most are looked at together.</summary>
    public const int MostPeople = 1_000;

    /// <param name="now">Sessions that have not begun are left out, and cancelled ones.</param>
    /// <exception cref="InvalidInputException">It would be more than anybody can look at.</exception>
    public static async Task<Inspection> ReadAsync(
        VolunteersDbContext db, InspectionRange range, PolicyBook policies, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (centre, time) = (range.Centre, range.Centre.Time);
        var (starts, ends) = (time.StartOf(range.From), time.StartOf(range.Until.AddDays(1)));
        var (programmeId, sessionId) = (range.Programme?.Id, range.SessionId);
        var sessions = await db.ProgrammeSessions.IgnoreQueryFilters()
            .Where(s => s.Programme.CentreId == centre.Id && s.CancelledAt == null && s.StartsAt >= starts && s.StartsAt < ends && s.StartsAt <= now
                && (programmeId == null || s.ProgrammeId == programmeId) && (sessionId == null || s.Id == sessionId))
            .OrderBy(s => s.StartsAt).ThenBy(s => s.Id)
            .Select(s => new { s.Id, s.Programme.Name, s.StartsAt, s.EndsAt })
            .ToListAsync(cancellationToken);
        int[] ids = [.. sessions.Select(s => s.Id)];

        // who was marked as absent was not there; of whoever is not marked and was expected it is not known
        var places = await db.RotaPlaces.IgnoreQueryFilters()
            .Where(r => ids.Contains(r.ProgrammeSessionId) && (r.Attendance == Attendance.Present || (r.Attendance == null && RotaPlaceFacts.Counts.Of(r))))
            .OrderBy(r => r.Volunteer.SortSurname).ThenBy(r => r.Id)
            .Select(r => new Place(
                r.ProgrammeSessionId, r.VolunteerId, r.Volunteer.FullName, r.Role.Title, r.Attendance == Attendance.Present,
                r.AssignmentId == null, RotaPlaceFacts.Counts.Of(r), r.AttendanceRecordedAt, r.AttendanceRecordedBy == null ? null : r.AttendanceRecordedBy.Name, r.Volunteer.WhereaboutsConfidential))
            .Take(MostPeople + 1)
            .ToListAsync(cancellationToken);
        if (places.Count > MostPeople)
        {
            throw new InvalidInputException("until", "More than a thousand people were at these sessions, each time counted. Choose fewer days, or one programme.");
        }

        int[] people = [.. places.Where(p => p.Came).Select(p => p.VolunteerId).Distinct()];
        var before = await db.Centres.IgnoreQueryFilters().Where(c => c.SuccessorId == centre.Id && c.HandedOverAt != null)
            .Select(c => new { c.Id, c.HandedOverAt }).ToListAsync(cancellationToken);
        var centres = new List<(int Id, DateTimeOffset? Until, Policy Policy)> { (centre.Id, null, await policies.OfAsync(centre.Id, cancellationToken)) };
        foreach (var closed in before)
        {
            centres.Add((closed.Id, closed.HandedOverAt, await policies.OfAsync(closed.Id, cancellationToken)));
        }

        // who was at a centre that closed went on, with everything recorded of them, at the one that took over
        if (centre is { HandedOverAt: not null, SuccessorId: { } successor })
        {
            centres.Add((successor, null, await policies.OfAsync(successor, cancellationToken)));
        }

        var judge = new InspectionJudge(
            time, centres, await SuitabilityEvidence.LoadAsync(db, people, cancellationToken), await CertificatesAsync(db, people, cancellationToken));
        var at = places.ToLookup(p => p.SessionId);
        return new Inspection(range, [
            .. sessions.Select(s => new InspectedSession(
                s.Id, s.Name, s.StartsAt, s.EndsAt, at[s.Id].Count(p => !p.Came),
                [.. at[s.Id].Select(p => p.RecordedBy).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
                [
                    .. at[s.Id].Where(p => p.Came).Select(p => judge.Judge(p, s.StartsAt))
                        .OrderBy(p => p.Suitability.Ready).ThenBy(p => !p.IsKnownSinceOnly),
                ])),
        ]);
    }

    private static async Task<ILookup<int, Certificate>> CertificatesAsync(VolunteersDbContext db, int[] people, CancellationToken cancellationToken) =>
        (await db.CheckFacts.IgnoreQueryFilters()
            .Where(f => people.Contains(f.Check.VolunteerId) && f.Check.Kind != CheckKind.Reference)
            .OrderBy(f => f.On).ThenBy(f => f.Id)
            .Select(f => new Certificate(
                f.CheckId, f.Check.Level, f.Check.Workforce, f.Check.Kind == CheckKind.Dbs && f.Check.Reference != null, f.Status, f.On, f.SeenBy ?? f.By.Name))
            .ToListAsync(cancellationToken))
        .ToLookup(c => c.CheckId);

    /// <summary>A place on the rota of somebody who came, or of whom it is not recorded.</summary>
    internal sealed record Place(
        int SessionId, int VolunteerId, string Name, string Role, bool Came, bool StandsIn, bool Counts, DateTimeOffset? RecordedAt, string? RecordedBy, bool Confidential);

    /// <summary>A fact of a check, with what is on record of its certificate.</summary>
    internal sealed record Certificate(int CheckId, DbsLevel? Level, DbsWorkforce? Workforce, bool HasNumber, CheckStatus Status, DateOnly On, string By);
}
