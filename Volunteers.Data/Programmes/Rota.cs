using Microsoft.EntityFrameworkCore;
using Volunteers.Data.Places;

namespace Volunteers.Data.Programmes;

/// <summary>Puts assigned volunteers on the rota of the sessions that their assignments cover.</summary>
public static class Rota
{
    /// <summary>Expects everyone with an accepted assignment at every session ahead that it covers. Doing it again changes nothing.</summary>
    /// <param name="programme">With its sessions and their rotas, and its assignments with volunteers and roles.</param>
    /// <param name="now">Sessions that began before it stay as they were.</param>
    /// <returns>The places that are new, or count again.</returns>
    public static IReadOnlyList<RotaPlace> Fill(Programme programme, CentreTime time, DateTimeOffset now)
    {
        var added = new List<RotaPlace>();
        foreach (var assignment in programme.Assignments.Where(a => a.Status == AssignmentStatus.Accepted))
        {
            foreach (var session in programme.Sessions.Where(s => s.CancelledAt is null && s.StartsAt >= now && assignment.Covers(time.DateOf(s.StartsAt))))
            {
                var before = session.Version;
                var place = session.Expect(assignment.Volunteer, assignment.Role, assignment);
                if (session.Version > before)
                {
                    added.Add(place);
                }
            }
        }

        return added;
    }

    /// <summary>Loads a programme with what <see cref="Fill"/> needs, and fills; does not save.</summary>
    public static async Task<IReadOnlyList<RotaPlace>> FillAsync(
        VolunteersDbContext db, int programmeId, CentreTime time, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var programme = await db.Programmes
            .Include(p => p.Sessions.Where(s => s.StartsAt >= now)).ThenInclude(s => s.Rota)
            .Include(p => p.Assignments).ThenInclude(a => a.Volunteer)
            .Include(p => p.Assignments).ThenInclude(a => a.Role)
            .AsSplitQuery()
            .FirstOrDefaultAsync(p => p.Id == programmeId, cancellationToken) ?? throw new NotFoundException("programme");
        return Fill(programme, time, now);
    }

    /// <summary>Takes someone whose assignment ended off the sessions after its last day; needs the assignment's sessions' rotas loaded.</summary>
    public static void Release(Assignment assignment, IEnumerable<RotaPlace> places, CentreTime time, DateTimeOffset now)
    {
        foreach (var place in places.Where(p => p.AssignmentId == assignment.Id && p.Session.StartsAt > now && !assignment.Covers(time.DateOf(p.Session.StartsAt))))
        {
            if (place.Status is RotaStatus.Expected or RotaStatus.Confirmed or RotaStatus.LookingForStandIn)
            {
                place.Release(now);
            }
        }
    }
}
