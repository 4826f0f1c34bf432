using Microsoft.EntityFrameworkCore;
using Volunteers.Benchmarks.Driving;
using Volunteers.Benchmarks.HandWritten;
using Volunteers.Data;
using Volunteers.Data.Programmes;

namespace Volunteers.Benchmarks.Ordinary;

/// <summary>Fifty volunteers with stage, checks and assignments: one projection, split into a statement for each collection.</summary>
internal static class ListPage
{
    public static async Task<IReadOnlyList<ListRow>> ReadAsync(VolunteersDbContext db, CancellationToken cancellationToken)
    {
        var rows = await db.Volunteers.AsNoTracking().IgnoreQueryFilters().AsSplitQuery()
            .Where(v => v.ErasedAt == null)
            .OrderBy(v => v.SortName).ThenBy(v => v.Id)
            .Take(50)
            .Select(v => new
            {
                v.Id,
                v.FullName,
                Stage = v.Enrolments.SelectMany(e => e.Steps).OrderByDescending(s => s.On).ThenByDescending(s => s.Id).Select(s => s.Stage).FirstOrDefault(),
                Checks = v.Checks.OrderByDescending(c => c.Id)
                    .Select(c => new
                    {
                        c.Kind,
                        Status = c.Facts.OrderByDescending(f => f.On).ThenByDescending(f => f.Id).Select(f => f.Status).First(),
                        On = c.Facts.OrderByDescending(f => f.On).ThenByDescending(f => f.Id).Select(f => f.On).First(),
                    })
                    .ToList(),
                Assignments = v.Assignments.OrderByDescending(a => a.From).ThenByDescending(a => a.Id)
                    .Select(a => new ListAssignment(
                        a.EndedAt != null ? AssignmentStatus.Ended
                        : a.DeclinedAt != null ? AssignmentStatus.Declined
                        : a.AcceptedAt != null ? AssignmentStatus.Accepted
                        : a.ProposedAt != null ? AssignmentStatus.Proposed
                        : AssignmentStatus.Draft,
                        new NamedRow(a.Programme.Name),
                        new TitledRow(a.Role.Title)))
                    .ToList(),
            })
            .ToListAsync(cancellationToken);
        var today = CheckState.Today();
        return rows.ConvertAll(v => new ListRow(
            Operations.Id("Volunteer", v.Id),
            v.FullName,
            v.Stage,
            v.Checks.ConvertAll(c => new ListCheck(c.Kind, new CheckState((int)c.Kind, (int)c.Status, c.On).On(today))),
            v.Assignments));
    }
}
