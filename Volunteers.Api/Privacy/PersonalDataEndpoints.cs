using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Api.Hosting;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Audit;
using Volunteers.Data.People;
using Volunteers.Data.Privacy;
using Volunteers.GraphQL.Execution;
using Volunteers.Jobs.Printing;
using Volunteers.Jobs.Privacy;

namespace Volunteers.Api.Privacy;

/// <summary>What is held about a person, to take away as PDF or JSON.</summary>
public static class PersonalDataEndpoints
{
    private static readonly JsonSerializerOptions Indented = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static void MapPersonalData(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/personal-data/{nodeId}.pdf", PdfAsync).RequireAuthorization();
        routes.MapGet("/api/personal-data/{nodeId}.json", JsonAsync).RequireAuthorization();
    }

    private static async Task<IResult> PdfAsync(
        string nodeId, long? until, string? key, [FromServices] PersonalDataCopies copies, PersonalDataPrinter printer, HttpContext context)
    {
        if (await copies.FindAsync(nodeId, until, key, context.RequestAborted) is not { } copy)
        {
            return Missing(context);
        }

        try
        {
            var pdf = await printer.ToPdfAsync(copy.Data, copy.IsDraft, context.RequestAborted);
            await copies.RecordAsync(copy, context.RequestAborted);
            Keep(context, "pdf");
            return Results.File(pdf, "application/pdf");
        }
        catch (BrowserNotFoundException e)
        {
            return Results.Json(new Notice(e.Message), statusCode: StatusCodes.Status503ServiceUnavailable);
        }
        catch (PrintingFailedException)
        {
            return Results.Json(new Notice("The PDF could not be printed just now. Try again in a moment."), statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }

    private static async Task<IResult> JsonAsync(string nodeId, long? until, string? key, [FromServices] PersonalDataCopies copies, HttpContext context)
    {
        if (await copies.FindAsync(nodeId, until, key, context.RequestAborted) is not { } copy)
        {
            return Missing(context);
        }

        await copies.RecordAsync(copy, context.RequestAborted);
        Keep(context, "json");
        return Results.Text(JsonSerializer.Serialize(copy.Data, Indented), "application/json");
    }

    private static void Keep(HttpContext context, string ending)
    {
        context.Response.Headers.CacheControl = "no-store, private";
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"what-we-hold.{ending}\"";
    }

    private static IResult Missing(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store, private";
        return Results.Json(
            new Notice("This address no longer works, or is not yours. Open it from the page again."), statusCode: StatusCodes.Status404NotFound);
    }
}

/// <summary>Finds what an address stands for, with the eyes of whoever opens it.</summary>
public sealed class PersonalDataCopies(VolunteersDbContext db, Caller caller, PersonalDataLinks links, INodeIdSerializer ids, ReadLog reads, TimeProvider clock)
{
    /// <returns>Null when there is none, it has expired, or was made for somebody else.</returns>
    public async Task<PersonalDataCopy?> FindAsync(string nodeId, long? until, string? key, CancellationToken cancellationToken)
    {
        if (until is not { } expires || !ids.TryParse(nodeId, out var type, out var text) || !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id))
        {
            return null;
        }

        var request = type == "DataRequest"
            ? await db.DataRequests.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id && r.Copy != null, cancellationToken)
            : null;
        int? volunteerId = type == "Volunteer" ? id : request?.VolunteerId;
        var person = await db.Volunteers.AsNoTracking().Where(v => v.Id == volunteerId && v.ErasedAt == null)
            .Select(v => new { v.Id, v.UnsubscribeSecret, Centres = v.Enrolments.Select(e => e.CentreId).ToList() })
            .SingleOrDefaultAsync(cancellationToken);
        if (person is null || !links.Opens(type!, id, person.UnsubscribeSecret, caller, expires, key) || !PersonalDataAccess.Allows(caller, person.Id, person.Centres))
        {
            return null;
        }

        int? centre = person.Centres.Distinct().Count() == 1 ? person.Centres[0] : null;
        if (request?.Copy is { } copy)
        {
            return new PersonalDataCopy(copy, IsDraft: false, person.Id, centre);
        }

        var own = caller.IsSelf(person.Id);
        if (!own)
        {
            reads.Add(nameof(VolunteerNote), person.Id, caller.Actor);
        }

        return new PersonalDataCopy(await PersonalData.ReadAsync(db, person.Id, own, clock.GetUtcNow(), cancellationToken), IsDraft: !own, person.Id, centre);
    }

    /// <summary>Writes down that it was taken away.</summary>
    public Task RecordAsync(PersonalDataCopy copy, CancellationToken cancellationToken)
    {
        db.AuditEntries.Add(AuditEntry.Exported(copy.VolunteerId, copy.CentreId, caller.Actor, clock.GetUtcNow()));
        return db.SaveChangesAsync(cancellationToken);
    }
}

/// <summary>What is held about a person, found for somebody.</summary>
/// <param name="IsDraft">Whether a coordinator has still to look at it before it is handed over.</param>
public sealed record PersonalDataCopy(PersonalData Data, bool IsDraft, int VolunteerId, int? CentreId);

/// <summary>Who may have what is held about somebody: the person, and those who answer for it at one of their centres.</summary>
public static class PersonalDataAccess
{
    public static bool Allows(Caller caller, int volunteerId, IEnumerable<int> centres) =>
        caller.IsSelf(volunteerId) || centres.Any(centre => caller.Can(Permissions.DetailsRead, centre) && caller.Can(Permissions.VolunteersWrite, centre));
}
