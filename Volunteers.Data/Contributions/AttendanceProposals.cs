using Microsoft.EntityFrameworkCore;
using Volunteers.Data.Meetings;
using Volunteers.Data.Places;
using Volunteers.Data.Programmes;

namespace Volunteers.Data.Contributions;

/// <summary>
/// Attendance proposes hours, once; a corrected register takes its proposal back, of those whom the correction names. A person confirms.
/// </summary>
public static class AttendanceProposals
{
    /// <summary>Brings the proposals of one session in line with its register; does not save.</summary>
    /// <param name="session">With its rota and its programme.</param>
    /// <param name="named">The volunteers whose attendance was recorded or corrected.</param>
    public static async Task ForSessionAsync(
        VolunteersDbContext db, ProgrammeSession session, IReadOnlyCollection<int> named, CentreTime time, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var contributions = await db.Contributions.Where(c => c.ProgrammeSessionId == session.Id && named.Contains(c.VolunteerId)).ToListAsync(cancellationToken);
        var present = session.Rota.Where(r => r.Attendance == Attendance.Present).Select(r => r.VolunteerId).Intersect(named).ToHashSet();
        db.AddRange(Align(contributions, present, volunteer => Contribution.FromSession(session, volunteer, time, now), now));
    }

    /// <summary>Brings the proposals of one support meeting in line with who was there; does not save.</summary>
    /// <param name="meeting">With its attendances.</param>
    /// <param name="named">The volunteers who were put on its list or taken off it.</param>
    public static async Task ForMeetingAsync(
        VolunteersDbContext db, SupportMeeting meeting, IReadOnlyCollection<int> named, CentreTime time, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var contributions = await db.Contributions.Where(c => c.SupportMeetingId == meeting.Id && named.Contains(c.VolunteerId)).ToListAsync(cancellationToken);
        var present = meeting.Attendances.Select(a => a.VolunteerId).OfType<int>().Intersect(named).ToHashSet();
        db.AddRange(Align(contributions, present, volunteer => Contribution.FromMeeting(meeting, volunteer, time, now), now));
    }

    private static IEnumerable<Contribution> Align(
        IReadOnlyList<Contribution> contributions, HashSet<int> present, Func<int, Contribution> propose, DateTimeOffset now)
    {
        foreach (var contribution in contributions)
        {
            if (present.Remove(contribution.VolunteerId))
            {
                contribution.ProposeAgain(now);
            }
            else
            {
                contribution.WithdrawProposal(now);
            }
        }

        return [.. present.Order().Select(propose)];
    }
}
