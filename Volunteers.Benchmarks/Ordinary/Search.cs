using Microsoft.EntityFrameworkCore;
using Volunteers.Benchmarks.Driving;
using Volunteers.Data;
using Volunteers.Data.People;

namespace Volunteers.Benchmarks.Ordinary;

/// <summary>How many match, and the first twenty.</summary>
internal static class Search
{
    public static async Task<SearchResult> ReadAsync(VolunteersDbContext db, string? search, DateTimeOffset since, CancellationToken cancellationToken)
    {
        var found = db.Volunteers.AsNoTracking().IgnoreQueryFilters().Where(v => v.ErasedAt == null && v.CreatedAt >= since);
        foreach (var word in SearchText.Terms(search))
        {
            found = found.Where(v => v.SearchText.Contains(word));
        }

        var count = await found.CountAsync(cancellationToken);
        var rows = await found
            .OrderBy(v => v.SortName).ThenBy(v => v.Id)
            .Take(20)
            .Select(v => new
            {
                v.Id,
                v.FullName,
                v.Email,
                v.Phone,
                v.Postcode,
                Stage = v.Enrolments.SelectMany(e => e.Steps).OrderByDescending(s => s.On).ThenByDescending(s => s.Id).Select(s => s.Stage).FirstOrDefault(),
            })
            .ToListAsync(cancellationToken);
        return new SearchResult(count, rows.ConvertAll(v => new SearchRow(Operations.Id("Volunteer", v.Id), v.FullName, v.Email, v.Phone, v.Postcode, v.Stage)));
    }
}
