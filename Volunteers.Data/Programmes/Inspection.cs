using Microsoft.EntityFrameworkCore;
using Volunteers.Data.People;
using Volunteers.Data.Places;

namespace Volunteers.Data.Programmes;

/// <summary>Who was at the sessions of a centre between two days, and whether each of them was suitable on that day.</summary>
/// <param name="Sessions">In order of time; those that were cancelled are left out.</param>
public sealed record Inspection(Centre Centre, DateOnly From, DateOnly Until, string? Programme, IReadOnlyList<InspectedSession> Sessions)
{
    /// <summary>So many days at most are looked at together.</summary>
    public const int MostDays = 366;

    /// <summary>People at sessions: somebody who was at three counts three times.</summary>
    public int Attendances => Sessions.Sum(s => s.People.Count);

    /// <summary>Those among them who were not suitable that day.</summary>
    public int NotSuitable => Sessions.Sum(s => s.People.Count(p => !p.Suitability.Ready));

    /// <summary>Looks at everything that happened, whoever asks; who may ask is decided before.</summary>
    /// <param name="centre">With its time zone.</param>
    /// <param name="programmeId">Only this programme; null: all of the centre.</param>
    /// <param name="sessionId">Only this session.</param>
    /// <exception cref="InvalidInputException">The days are the wrong way round, or too many.</exception>
    public static async Task<Inspection> OfAsync(
        VolunteersDbContext db, Centre centre, DateOnly from, DateOnly until, int? programmeId, int? sessionId, Suitability suitability, CancellationToken cancellationToken)
    {
        var rules = new InputRules();
        rules.RefuseIf(until < from, "until", "The last day cannot come before the first.");
        rules.RefuseIf(until > from.AddDays(MostDays), "until", "Look at a year at most.");
        rules.ThrowIfAny();
        var (starts, ends) = (centre.Time.StartOf(from), centre.Time.StartOf(until.AddDays(1)));
        var sessions = await db.ProgrammeSessions.IgnoreQueryFilters()
            .Where(s => s.Programme.CentreId == centre.Id && s.CancelledAt == null && s.StartsAt >= starts && s.StartsAt < ends
                && (programmeId == null || s.ProgrammeId == programmeId) && (sessionId == null || s.Id == sessionId))
            .OrderBy(s => s.StartsAt).ThenBy(s => s.Id)
            .Select(s => new { s.Id, s.Programme.Name, s.StartsAt, s.EndsAt })
            .ToListAsync(cancellationToken);
        int[] ids = [.. sessions.Select(s => s.Id)];

        // who was marked as absent was not there; who was not marked at all, and had not been taken off, may have been
        var places = (await db.RotaPlaces.IgnoreQueryFilters()
                .Where(r => ids.Contains(r.ProgrammeSessionId) && (r.Attendance == Attendance.Present || (r.Attendance == null && RotaPlaceFacts.Counts.Of(r))))
                .OrderBy(r => r.Volunteer.SortSurname).ThenBy(r => r.Id)
                .Select(r => new { r.ProgrammeSessionId, r.VolunteerId, r.Volunteer.FullName, r.Role.Title, r.Attendance })
                .ToListAsync(cancellationToken))
            .ToLookup(r => r.ProgrammeSessionId);
        var asked = sessions.SelectMany(s => places[s.Id].Select(p => (p.VolunteerId, centre.Id, centre.Time.DateOf(s.StartsAt)))).Distinct().ToList();
        var answers = await suitability.OfAllAsync(db, asked, cancellationToken);
        var programme = programmeId is null ? null : await db.Programmes.IgnoreQueryFilters().Where(p => p.Id == programmeId).Select(p => p.Name).FirstOrDefaultAsync(cancellationToken);
        return new Inspection(
            centre, from, until, programme,
            [
                .. sessions.Select(s => new InspectedSession(
                    s.Id, s.Name, s.StartsAt, s.EndsAt,
                    [.. places[s.Id].Select(p => new InspectedPerson(p.VolunteerId, p.FullName, p.Title, p.Attendance, answers[(p.VolunteerId, centre.Id, centre.Time.DateOf(s.StartsAt))]))])),
            ]);
    }
}

/// <summary>A session, and who was there.</summary>
public sealed record InspectedSession(int Id, string Programme, DateTimeOffset StartsAt, DateTimeOffset EndsAt, IReadOnlyList<InspectedPerson> People);

/// <summary>Somebody at a session.</summary>
/// <param name="Attendance">Null: not recorded.</param>
/// <param name="Suitability">On the day of the session, with every reason.</param>
public sealed record InspectedPerson(int VolunteerId, string Name, string Role, Attendance? Attendance, Readiness Suitability);
