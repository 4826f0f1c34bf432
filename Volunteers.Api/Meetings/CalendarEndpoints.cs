using System.Text;

namespace Volunteers.Api.Meetings;

/// <summary>/calendar/{secret}.ics</summary>
public static class CalendarEndpoints
{
    public static void MapCalendarFeeds(this IEndpointRouteBuilder routes) =>
        routes.MapMethods("/calendar/{secret}.ics", [HttpMethods.Get, HttpMethods.Head], FeedAsync);

    private static async Task<IResult> FeedAsync(string secret, CalendarFeed feed, HttpContext context)
    {
        if (await feed.WriteAsync(secret, context.RequestAborted) is not { } calendar)
        {
            return Results.Text("There is no such calendar.", "text/plain", Encoding.UTF8, StatusCodes.Status404NotFound);
        }

        return Results.Text(calendar, "text/calendar; charset=utf-8", Encoding.UTF8);
    }
}
