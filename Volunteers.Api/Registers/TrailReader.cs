using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.Audit;
using Volunteers.Data.Programmes;
using Volunteers.Data.Training;

namespace Volunteers.Api.Registers;

/// <summary>
/// Follows the audit trail for marks on registers, made by anyone on any node. Numbers of the trail may become visible out of
/// order, so the last while is read again each time and what was read already is passed over.
/// </summary>
/// <param name="clock">Tells how long ago an entry was first seen.</param>
public sealed class TrailReader(TimeProvider clock)
{
    /// <summary>Longer than any transaction that writes to a register stays open.</summary>
    private static readonly TimeSpan ReadAgain = TimeSpan.FromSeconds(30);

    /// <summary>More numbers than are given out to transactions that are open at one time.</summary>
    private const int Unsettled = 1000;

    private readonly HashSet<int> _seen = [];
    private readonly Queue<(long At, int Id)> _newest = [];
    private int _settled;

    /// <summary>Begins at the end of the trail as it is now.</summary>
    public async Task BeginAsync(VolunteersDbContext db, CancellationToken cancellationToken)
    {
        _settled = await NewestAsync(db, cancellationToken) - Unsettled;
        _newest.Clear();
        _seen.Clear();
        _seen.UnionWith(await Unread(db).Select(e => e.Id).ToListAsync(cancellationToken));
    }

    /// <summary>The marks that were made since the last time, each line of a register once.</summary>
    public async Task<IReadOnlyList<RegisterMark>> ReadAsync(VolunteersDbContext db, CancellationToken cancellationToken)
    {
        _newest.Enqueue((clock.GetTimestamp(), await NewestAsync(db, cancellationToken)));
        var ids = await Unread(db).Select(e => e.Id).ToListAsync(cancellationToken);
        var fresh = ids.Where(_seen.Add).ToList();
        while (_newest.TryPeek(out var oldest) && clock.GetElapsedTime(oldest.At) > ReadAgain)
        {
            _settled = Math.Max(_settled, _newest.Dequeue().Id);
        }

        _seen.RemoveWhere(id => id <= _settled);
        if (fresh.Count == 0)
        {
            return [];
        }

        var entries = await db.AuditEntries.AsNoTracking().Where(e => fresh.Contains(e.Id)).OrderBy(e => e.Id).ToListAsync(cancellationToken);
        return [.. (await MarksAsync(db, entries, cancellationToken)).Distinct()];
    }

    private static async Task<int> NewestAsync(VolunteersDbContext db, CancellationToken cancellationToken) =>
        await db.AuditEntries.MaxAsync(e => (int?)e.Id, cancellationToken) ?? 0;

    private static async Task<IEnumerable<RegisterMark>> MarksAsync(VolunteersDbContext db, List<AuditEntry> entries, CancellationToken cancellationToken)
    {
        var rota = Ids(entries.Where(e => e.SubjectType == nameof(RotaPlace) && e.Changes.Any(c => c.Field == nameof(RotaPlace.Attendance))));
        var places = rota.Count == 0
            ? []
            : await db.RotaPlaces.Where(r => rota.Contains(r.Id))
                .Select(r => new RegisterMark(RegisterSession.OfProgramme(r.ProgrammeSessionId), r.VolunteerId)).ToListAsync(cancellationToken);

        var attended = Ids(entries.Where(e => e.SubjectType == nameof(CohortAttendance)));
        var attendances = attended.Count == 0
            ? []
            : await db.CohortSessions.SelectMany(s => s.Attendances).Where(a => attended.Contains(a.Id))
                .Select(a => new RegisterMark(RegisterSession.OfCohort(a.CohortSessionId), a.VolunteerId)).ToListAsync(cancellationToken);

        // What was taken back is no row any more: the trail itself says where it was.
        var removed = entries
            .Where(e => e is { SubjectType: nameof(CohortAttendance), Action: "Removed", VolunteerId: not null })
            .Select(e => (e.VolunteerId, Session: e.Changes.FirstOrDefault(c => c.Field == nameof(CohortAttendance.CohortSessionId))?.Before))
            .Where(e => e.Session is not null)
            .Select(e => new RegisterMark(RegisterSession.OfCohort(int.Parse(e.Session!, CultureInfo.InvariantCulture)), e.VolunteerId!.Value));
        return [.. places, .. attendances, .. removed];
    }

    private IQueryable<AuditEntry> Unread(VolunteersDbContext db)
    {
        var after = _settled;
        return db.AuditEntries.Where(e => e.Id > after && (e.SubjectType == nameof(RotaPlace) || e.SubjectType == nameof(CohortAttendance)));
    }

    private static List<int> Ids(IEnumerable<AuditEntry> entries) => [.. entries.Select(e => e.SubjectId).Distinct()];
}
