using Microsoft.AspNetCore.Http.Features;
using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Api.Hosting;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.People;
using Volunteers.Data.Policies;
using Volunteers.Data.Storage;

namespace Volunteers.Api.References;

/// <summary>
/// The page on which a referee answers, behind the link of an e-mail: signed in or not, for the link says who they are. Looking at it changes nothing; sending it once is
/// the answer, and from then on the link thanks and shows nothing.
/// </summary>
public static class ReferenceEndpoints
{
    private const string Page = "/reference/{secret}";

    /// <summary>Far more than the fields hold.</summary>
    private const int MostBytes = 64 * 1024;

    public static void MapReferencePages(this IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("").RequireRateLimiting(RateLimits.PublicForms);
        pages.MapGet(Page, ShowAsync);
        pages.MapPost(Page, AnswerAsync);
    }

    private static async Task<IResult> ShowAsync(
        string secret, SystemDatabase database, FormStamp stamps, PolicyBook policies, TimeProvider clock, HttpContext context)
    {
        await using var db = database.Open();
        return await RequestAsync(db, secret, clock, context.RequestAborted) is not { } request ? Unknown()
            : !ReferenceFacts.IsWaiting.Of(request) ? Thanks(request)
            : await QuestionAsync(request, secret, new ReferenceForm(stamps.For(PlaceOf(request))), policies, StatusCodes.Status200OK, context.RequestAborted);
    }

    private static async Task<IResult> AnswerAsync(
        string secret, SystemDatabase database, FormStamp stamps, PolicyBook policies, TimeProvider clock, HttpContext context)
    {
        await using var db = database.Open();
        if (await RequestAsync(db, secret, clock, context.RequestAborted) is not { } asked)
        {
            return Unknown();
        }

        var form = await ReadAsync(context);
        if (ReferenceFacts.IsWaiting.Of(asked))
        {
            var problems = await SaveAsync(db, asked, secret, form, stamps, clock, context.RequestAborted);
            if (problems.Count > 0)
            {
                var again = form with { Answer = form.Answer == ReferenceAnswer.Declined ? null : form.Answer, Stamp = stamps.For(PlaceOf(asked)), Problems = problems };
                return await QuestionAsync(asked, secret, again, policies, StatusCodes.Status400BadRequest, context.RequestAborted);
            }
        }

        // so that loading the page again sends nothing (RFC 9110, section 15.4.4); who sends it twice is thanked as well
        context.Response.Headers.Location = AddressOf(secret);
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }

    /// <returns>All that is wrong with what was sent; nothing when it is saved, or was before.</returns>
    private static async Task<IReadOnlyList<InvalidField>> SaveAsync(
        VolunteersDbContext db, ReferenceRequest asked, string secret, ReferenceForm form, FormStamp stamps, TimeProvider clock, CancellationToken cancellationToken)
    {
        // the referee, of whom we know no more than that they have the link
        db.AccessScope = AccessScope.SystemFor(new Actor(null, null, "The referee, by their link"));
        try
        {
            await db.InTurnAsync(
                async token =>
                {
                    // once more, within the transaction: it may have been answered, withdrawn or asked elsewhere meanwhile
                    if (await RequestAsync(db, secret, clock, token) is not { } current || !ReferenceFacts.IsWaiting.Of(current))
                    {
                        return false;
                    }

                    var request = await db.ReferenceRequests.SingleAsync(r => r.Id == current.Id, token);
                    Answer(request);
                    await (request.Answer == ReferenceAnswer.Declined ? db.SaveChangesAsync(token) : ReferenceMessages.ThankAsync(db, request, clock.GetUtcNow(), token));
                    return true;
                },
                cancellationToken);
            return [];
        }
        catch (InvalidInputException exception)
        {
            return exception.Fields;
        }

        void Answer(ReferenceRequest request)
        {
            request.AnswerByPage(form.Sent, asked.Centre.Time.Today(clock));
            if (stamps.Problem(form.Stamp, PlaceOf(asked)) is { } late)
            {
                throw new InvalidInputException("form", late);
            }
        }
    }

    private static async Task<IResult> QuestionAsync(
        ReferenceRequest request, string secret, ReferenceForm form, PolicyBook policies, int status, CancellationToken cancellationToken)
    {
        var kept = (await policies.OfAsync(null, cancellationToken)).Of(PolicyKeys.RetentionReferences);
        var (volunteer, centre) = (request.Volunteer, request.Centre);
        return Html(
            ReferencePages.Question(new ReferenceQuestion(request.Name, volunteer.FullName, volunteer.KnownAs, centre.Name, centre.Phone, kept), AddressOf(secret), form), status);
    }

    /// <returns>Null when the link does not work, for whatever reason.</returns>
    private static async Task<ReferenceRequest?> RequestAsync(VolunteersDbContext db, string secret, TimeProvider clock, CancellationToken cancellationToken)
    {
        var hash = Secrets.Hash(secret);

        // once somebody has left, nobody is asked about them any more; when they are taken back, the link works again
        var link = await db.ReferenceLinks.AsNoTracking().Include(l => l.Request).ThenInclude(r => r.Centre).Include(l => l.Request).ThenInclude(r => r.Volunteer)
            .SingleOrDefaultAsync(l => l.SecretHash == hash && (!ReferenceFacts.IsWaiting.Of(l.Request) || ReferenceFacts.GoesOn.Of(l.Request)), cancellationToken);
        return link is not null && link.WorksAt(clock.GetUtcNow()) && !link.Request.Centre.IsClosedOn(link.Request.Centre.Time.Today(clock)) ? link.Request : null;
    }

    private static async Task<ReferenceForm> ReadAsync(HttpContext context)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = MostBytes;
        }

        if (!context.Request.HasFormContentType)
        {
            return new ReferenceForm("");
        }

        var sent = await context.Request.ReadFormAsync(context.RequestAborted);
        return new ReferenceForm(sent["stamp"].ToString())
        {
            Answer = sent["send"] == "decline" ? ReferenceAnswer.Declined : AnswerOf(sent["answer"]),
            Words = sent["words"],
            Capacity = sent["capacity"],
            KnownSince = sent["knownSince"],
            Telephone = sent["telephone"],
        };
    }

    private static ReferenceAnswer? AnswerOf(string? text) => text switch
    {
        "yes" => ReferenceAnswer.Yes,
        "no" => ReferenceAnswer.No,
        "cannot-say" => ReferenceAnswer.CannotSay,
        _ => null,
    };

    private static string PlaceOf(ReferenceRequest request) => $"reference {request.Id} {request.Round}";

    private static string AddressOf(string secret) => $"/reference/{Uri.EscapeDataString(secret)}";

    private static IResult Thanks(ReferenceRequest request) =>
        Html(ReferencePages.Thanks(request.Centre.Name, request.Centre.Phone, request.Answer == ReferenceAnswer.Declined), StatusCodes.Status200OK);

    private static IResult Unknown() => Html(ReferencePages.Unknown(), StatusCodes.Status404NotFound);

    private static IResult Html(string page, int status) => Results.Content(page, "text/html; charset=utf-8", statusCode: status);
}
