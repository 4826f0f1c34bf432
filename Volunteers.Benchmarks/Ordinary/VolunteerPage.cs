using Microsoft.EntityFrameworkCore;
using Volunteers.Benchmarks.Driving;
using Volunteers.Data;

namespace Volunteers.Benchmarks.Ordinary;

/// <summary>Fifty volunteers after a cursor.</summary>
internal static class VolunteerPage
{
    private const int Size = 50;

    public static async Task<PageResult> ReadAsync(VolunteersDbContext db, string? after, CancellationToken cancellationToken)
    {
        var (name, id) = PlainCursor.Read(after);
        var rows = await db.Volunteers.AsNoTracking().IgnoreQueryFilters()
            .Where(v => v.ErasedAt == null && string.Compare(v.SortName, name) >= 0 && (string.Compare(v.SortName, name) > 0 || v.Id > id))
            .OrderBy(v => v.SortName).ThenBy(v => v.Id)
            .Take(Size + 1)
            .Select(v => new
            {
                v.Id,
                v.FullName,
                v.Email,
                Stage = v.Enrolments.SelectMany(e => e.Steps).OrderByDescending(s => s.On).ThenByDescending(s => s.Id).Select(s => s.Stage).FirstOrDefault(),
                v.CreatedAt,
                v.SortName,
            })
            .ToListAsync(cancellationToken);
        var more = rows.Count > Size;
        if (more)
        {
            rows.RemoveAt(Size);
        }

        return new PageResult(
            new PageInfo(more, PlainCursor.Of(rows[^1].SortName, rows[^1].Id)),
            rows.ConvertAll(v => new PageRow(Operations.Id("Volunteer", v.Id), v.FullName, v.Email, v.Stage, v.CreatedAt)));
    }
}
