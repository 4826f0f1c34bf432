using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Api.Hosting;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.People;

namespace Volunteers.Api.Newsletters;

/// <summary>
/// The address in every newsletter e-mail that stops them (RFC 8058, section 3): a POST acts at once, without cookie or
/// question; opening it only asks, because mail scanners open every address.
/// </summary>
public static class UnsubscribeEndpoints
{
    private const string Route = "/newsletters/unsubscribe/{token}";

    public static void MapUnsubscribe(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Route, AskAsync);
        routes.MapPost(Route, StopAsync);
    }

    private static async Task<IResult> AskAsync(string token, SystemDatabase database, HttpContext context)
    {
        await using var db = database.Open();
        return await FindAsync(db, token, context.RequestAborted) is not null
            ? Html(PublicPages.AskToStop($"/newsletters/unsubscribe/{Uri.EscapeDataString(token)}"))
            : Unknown();
    }

    private static async Task<IResult> StopAsync(string token, SystemDatabase database, TimeProvider clock, HttpContext context)
    {
        await using var db = database.Open();
        var volunteer = await FindAsync(db, token, context.RequestAborted);
        if (volunteer is null)
        {
            return Unknown();
        }

        // What follows is the volunteer's own doing, and the audit trail says so.
        db.AccessScope = AccessScope.OfVolunteer(volunteer.Id, volunteer.FullName, []);
        volunteer.RecordConsent(ConsentKind.Newsletter, given: false, clock.GetUtcNow(), "unsubscribe link in the newsletter");
        await db.SaveChangesAsync(context.RequestAborted);
        return Html(PublicPage.Plain(
            "The newsletter is stopped",
            "You will not get it by e-mail any more. Every issue can still be read on the web.",
            ("/newsletters", "All newsletters")));
    }

    /// <summary>Whose address it is; of a record that was merged, the person whose record stands for it: an e-mail of before stops what is sent now.</summary>
    private static async Task<Volunteer?> FindAsync(VolunteersDbContext db, string token, CancellationToken cancellationToken)
    {
        var id = await db.Volunteers.IgnoreQueryFilters([AccessFilters.MergedName]).Where(v => v.UnsubscribeSecret == token).Select(v => (int?)(v.MergedIntoId ?? v.Id)).SingleOrDefaultAsync(cancellationToken);
        return await db.Volunteers.Include(v => v.Consents).SingleOrDefaultAsync(v => v.Id == id && v.ErasedAt == null, cancellationToken);
    }

    private static IResult Unknown() => Html(
        PublicPage.Plain("This link does not work", "The address may be cut off. Open the link in the newest newsletter, or ask your centre to stop it for you."),
        StatusCodes.Status404NotFound);

    private static IResult Html(string page, int status = StatusCodes.Status200OK) =>
        Results.Content(page, "text/html; charset=utf-8", statusCode: status);
}
