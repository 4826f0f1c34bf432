using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Volunteers.Api.Hosting;
using Volunteers.Data;
using Volunteers.Data.Places;
using Volunteers.Data.Programmes;
using Volunteers.GraphQL;
using Volunteers.GraphQL.Execution;
using Volunteers.Jobs.Inspections;
using Volunteers.Jobs.Printing;

namespace Volunteers.Api.Programmes;

/// <summary>Who was at sessions and whether they were suitable, on paper.</summary>
public static class InspectionEndpoints
{
    public static void MapInspection(this IEndpointRouteBuilder routes) => routes.MapGet("/api/inspection.pdf", PdfAsync).RequireAuthorization();

    private static async Task<IResult> PdfAsync(
        string? centre, string? programme, string? session, DateOnly? from, DateOnly? until,
        [FromServices] INodeIdSerializer ids, [FromServices] Inspections inspections, InspectionPrinter printer, TimeProvider clock, HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store, private";
        if (!TryRead(ids, nameof(Centre), centre, out var centreId) || !TryRead(ids, nameof(Programme), programme, out var programmeId)
            || !TryRead(ids, nameof(ProgrammeSession), session, out var sessionId))
        {
            return Missing();
        }

        try
        {
            var place = await inspections.FindAsync(centreId, programmeId, sessionId, context.RequestAborted);
            if (!inspections.MayReadPeople(place))
            {
                return Missing();
            }

            var inspection = await inspections.ReadAsync(place, from, until, context.RequestAborted);
            var pdf = await printer.ToPdfAsync(inspection, clock.GetUtcNow(), context.RequestAborted);
            await inspections.RecordAsync(inspection, printed: true, context.RequestAborted);
            context.Response.Headers.ContentDisposition = $"attachment; filename=\"{NameOf(inspection.Range)}\"";
            return Results.File(pdf, "application/pdf");
        }
        catch (Exception e) when (e is NotFoundException or GraphQLException)
        {
            return Missing();
        }
        catch (InvalidInputException e)
        {
            return Results.Json(new Notice(e.Message), statusCode: StatusCodes.Status400BadRequest);
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

    /// <summary>Says which days it is about, and nobody's name.</summary>
    private static string NameOf(InspectionRange range) => range.From == range.Until
        ? string.Create(CultureInfo.InvariantCulture, $"who-was-there-{range.From:yyyy-MM-dd}.pdf")
        : string.Create(CultureInfo.InvariantCulture, $"who-was-there-{range.From:yyyy-MM-dd}-to-{range.Until:yyyy-MM-dd}.pdf");

    /// <returns>False for what is no id of that type.</returns>
    private static bool TryRead(INodeIdSerializer ids, string wanted, string? text, out int? id)
    {
        id = null;
        if (string.IsNullOrEmpty(text))
        {
            return true;
        }

        if (!ids.TryParse(text, out var type, out var key) || type != wanted || !int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return false;
        }

        id = number;
        return true;
    }

    private static IResult Missing() => Results.Json(
        new Notice("There is nothing here, or you may not see it. Open it from the page again."), statusCode: StatusCodes.Status404NotFound);
}
