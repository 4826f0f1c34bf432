using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Audit;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.GraphQL.Execution;

namespace Volunteers.Api.Audit;

/// <summary>The audit trail as a table to take away.</summary>
public static class AuditEndpoints
{
    /// <summary>More lines than that are asked for by the day.</summary>
    private const int MostLines = 5000;

    /// <summary>Steps that are read at a time.</summary>
    private const int Batch = 500;

    public static void MapAuditExport(this IEndpointRouteBuilder routes) => routes.MapGet("/api/audit.csv", CsvAsync).RequireAuthorization(Permissions.AuditRead);

    private static async Task<IResult> CsvAsync(
        string? by, string? area, DateOnly? from, DateOnly? to, string? volunteerId,
        VolunteersDbContext db, Caller caller, CentreClocks clocks, TimeProvider clock, [FromServices] INodeIdSerializer ids, HttpContext context)
    {
        var cancellationToken = context.RequestAborted;
        var time = await clocks.OfAsync(caller.Scope.AuditCentreIds, cancellationToken);
        AuditArea? about = null;
        if (area is { Length: > 0 })
        {
            // as the schema writes it, in capitals
            if (!Enum.TryParse<AuditArea>(area, ignoreCase: true, out var named) || !Enum.IsDefined(named))
            {
                return Results.NotFound();
            }

            about = named;
        }

        int? person = null;
        if (volunteerId is not null)
        {
            if (!ids.TryParse(volunteerId, out var type, out var key) || type != nameof(Volunteer) || !int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                return Results.NotFound();
            }

            person = number;
        }

        var entries = db.AuditEntries.AsNoTracking().Where(e => person == null ? e.Leads : e.VolunteerId == person && e.LeadsForVolunteer);
        entries = about is { } of ? entries.Where(e => e.Area == of) : entries;
        entries = from is { } first && time.StartOf(first) is var start ? entries.Where(e => e.At >= start) : entries;
        entries = to is { } last && time.StartOf(last.AddDays(1)) is var end ? entries.Where(e => e.At < end) : entries;
        entries = by is { Length: > 0 } && SearchText.Fold(by) is var name ? entries.Where(e => e.SortActor.Contains(name)) : entries;
        var leading = await entries.OrderByDescending(e => e.At).ThenByDescending(e => e.Id).Take(MostLines).Select(e => new { e.Id, e.At, Who = e.By.Name }).ToListAsync(cancellationToken);
        var table = new StringBuilder("When,Who,What\r\n");
        foreach (var batch in leading.Chunk(Batch))
        {
            var steps = await AuditReader.StepsAsync(db, [.. batch.Select(e => e.Id)], person is not null, cancellationToken);
            var names = await AuditNames.LoadAsync(db, steps.Values.SelectMany(step => step.Records), cancellationToken);
            foreach (var entry in batch)
            {
                var local = time.Local(entry.At);
                table.Append(local.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)).Append(',')
                    .Append(Cell(entry.Who)).Append(',').Append(Cell(AuditSentences.Of(steps[entry.Id], names))).Append("\r\n");
            }
        }

        db.AuditEntries.Add(AuditEntry.TrailExported(caller.Scope.AuditCentreIds is [var only] ? only : null, caller.Actor, clock.GetUtcNow()));
        await db.SaveChangesAsync(cancellationToken);
        context.Response.Headers.CacheControl = "no-store, private";
        context.Response.Headers.ContentDisposition = "attachment; filename=\"audit.csv\"";
        return Results.Text(table.ToString(), "text/csv", Encoding.UTF8);
    }

    /// <summary>RFC 4180, and nothing that a spreadsheet would take for a formula.</summary>
    private static string Cell(string text) =>
        $"\"{(text.Length > 0 && "=+-@\t\r".Contains(text[0], StringComparison.Ordinal) ? "'" : "")}{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
