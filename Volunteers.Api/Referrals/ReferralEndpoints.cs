using Microsoft.AspNetCore.Http.Features;
using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Api.Hosting;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.People;
using Volunteers.Data.Places;

namespace Volunteers.Api.Referrals;

/// <summary>
/// The pages by which people are referred without signing in: behind the link that a centre gave a partner, and the form of a centre for anybody. Whether somebody is
/// known makes no difference to what they answer.
/// </summary>
public static class ReferralEndpoints
{
    private const string Referrer = "/refer/{secret}";
    private const string Join = "/join/{centre:int}";

    /// <summary>Far more than the fields hold.</summary>
    private const int MostBytes = 64 * 1024;
    private const int MostListed = 100;

    public static void MapReferralPages(this IEndpointRouteBuilder routes)
    {
        var forms = routes.MapGroup("").RequireRateLimiting(RateLimits.PublicForms);
        forms.MapGet(Referrer, ShowReferrerAsync);
        forms.MapPost(Referrer, ReferAsync);
        forms.MapGet("/join", CentresAsync);
        forms.MapGet(Join, ShowJoinAsync);
        forms.MapPost(Join, JoinAsync);
    }

    private static async Task<IResult> ShowReferrerAsync(string secret, SystemDatabase database, FormStamp stamps, TimeProvider clock, HttpContext context)
    {
        await using var db = database.Open();
        return await LinkAsync(db, secret, clock, context.RequestAborted) is { } link
            ? await ReferrerPageAsync(db, link, secret, new ReferralForm(stamps.For(PlaceOf(link))) { Sent = context.Request.Query.ContainsKey("sent") }, clock, context)
            : Unknown();
    }

    private static async Task<IResult> ReferAsync(string secret, SystemDatabase database, FormStamp stamps, TimeProvider clock, HttpContext context)
    {
        await using var db = database.Open();
        if (await LinkAsync(db, secret, clock, context.RequestAborted) is not { } link)
        {
            return Unknown();
        }

        var (form, byProgram) = await ReadAsync(context);
        if (!byProgram)
        {
            var partner = link.PartnerOrganisation;
            var sender = form.Sender?.Trim();
            var contact = partner.Contacts.FirstOrDefault(c => sender is not null && string.Equals(c.Email, sender, StringComparison.OrdinalIgnoreCase))?.Email;
            var problems = await SaveAsync(
                db, link.Centre, partner.Id, form, PlaceOf(link), contact, new Actor(null, null, $"{partner.Name}, by its link"), stamps, clock, context.RequestAborted);
            if (problems.Count > 0)
            {
                return await ReferrerPageAsync(db, link, secret, form with { Stamp = stamps.For(PlaceOf(link)), Problems = problems }, clock, context, StatusCodes.Status400BadRequest);
            }
        }

        // a program that filled in what no person sees learns nothing
        return SeeOther(context, $"/refer/{Uri.EscapeDataString(secret)}?sent");
    }

    private static async Task<IResult> CentresAsync(SystemDatabase database, TimeProvider clock, HttpContext context)
    {
        await using var db = database.Open();
        var open = (await db.Centres.AsNoTracking().OrderBy(c => c.SortName).ToListAsync(context.RequestAborted)).Where(c => !c.IsClosedOn(c.Time.Today(clock))).ToList();
        return open is [var only] ? Results.Redirect($"/join/{only.Id}") : Html(ReferralPages.Centres([.. open.Select(c => (c.Id, c.Name))]));
    }

    private static async Task<IResult> ShowJoinAsync(int centre, SystemDatabase database, FormStamp stamps, TimeProvider clock, HttpContext context)
    {
        await using var db = database.Open();
        if (await OpenCentreAsync(db, centre, clock, context.RequestAborted) is not { } here)
        {
            return NoSuchCentre();
        }

        var action = $"/join/{here.Id}";
        return context.Request.Query.ContainsKey("sent") ? Html(ReferralPages.Joined(here.Name))
            : AgeOf(context.Request.Query["age"]) is var age and not ReferralAge.NotSaid
                ? Html(ReferralPages.Join(here.Name, here.Phone, action, new ReferralForm(stamps.For(PlaceOf(here))) { Age = age }))
                : Html(ReferralPages.AskAge(here.Name, action));
    }

    private static async Task<IResult> JoinAsync(int centre, SystemDatabase database, FormStamp stamps, TimeProvider clock, HttpContext context)
    {
        await using var db = database.Open();
        if (await OpenCentreAsync(db, centre, clock, context.RequestAborted) is not { } here)
        {
            return NoSuchCentre();
        }

        var (form, byProgram) = await ReadAsync(context);
        if (!byProgram)
        {
            var problems = await SaveAsync(
                db, here, null, form, PlaceOf(here), null, new Actor(null, null, "somebody, by the public form"), stamps, clock, context.RequestAborted);
            if (problems.Count > 0)
            {
                return Html(
                    ReferralPages.Join(here.Name, here.Phone, $"/join/{here.Id}", form with { Stamp = stamps.For(PlaceOf(here)), Problems = problems }),
                    StatusCodes.Status400BadRequest);
            }
        }

        return SeeOther(context, $"/join/{here.Id}?sent");
    }

    /// <returns>All that is wrong with what was entered; nothing when it is saved, or was before.</returns>
    private static async Task<IReadOnlyList<InvalidField>> SaveAsync(
        VolunteersDbContext db, Centre centre, int? partnerId, ReferralForm form, string place, string? referrer, Actor by, FormStamp stamps, TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var key = Secrets.Hash(form.Stamp);
        List<InvalidField> problems = [];
        if (form.Note?.Length > ReferralForm.LongestNote)
        {
            problems.Add(new("note", $"Use at most {ReferralForm.LongestNote} characters."));
        }

        Referral? referral = null;
        try
        {
            referral = Referral.ReceiveByForm(centre.Id, partnerId, form.Details, key, centre.Time.Today(clock));
        }
        catch (InvalidInputException exception)
        {
            problems.AddRange(exception.Fields);
        }

        if (problems.Count == 0 && stamps.Problem(form.Stamp, place) is { } late)
        {
            problems.Add(new("form", late));
        }

        if (problems.Count > 0 || referral is null || await db.Referrals.AnyAsync(r => r.FormKey == key, cancellationToken))
        {
            return problems;
        }

        db.AccessScope = AccessScope.SystemFor(by);
        await ReferralAcknowledgement.AddAsync(db, referral, referrer, tell: true, clock.GetUtcNow(), cancellationToken);
        return [];
    }

    private static async Task<IResult> ReferrerPageAsync(
        VolunteersDbContext db, ReferrerLink link, string secret, ReferralForm form, TimeProvider clock, HttpContext context, int status = StatusCodes.Status200OK)
    {
        var since = link.Centre.Time.Today(clock).AddYears(-1);
        var (centreId, partnerId) = (link.CentreId, link.PartnerOrganisationId);
        var referred = await db.Referrals.AsNoTracking()
            .Where(r => r.CentreId == centreId && r.PartnerOrganisationId == partnerId && r.Channel == ReferralChannel.ReferrerPage
                && r.ReceivedOn >= since && r.PersonName != Referral.ErasedName)
            .OrderByDescending(r => r.ReceivedOn).ThenByDescending(r => r.Id)
            .Select(r => new { r.PersonName, r.ReceivedOn, Status = ReferralFacts.Status.Of(r) })
            .Take(MostListed)
            .ToListAsync(context.RequestAborted);
        return Html(
            ReferralPages.Referrer(
                link.Centre.Name, link.PartnerOrganisation.Name, $"/refer/{Uri.EscapeDataString(secret)}", form,
                [.. referred.Select(r => new ReferredPerson(ReferralFacts.Initials(r.PersonName), r.ReceivedOn, r.Status))]),
            status);
    }

    /// <returns>Null when it does not work, for whatever reason.</returns>
    private static async Task<ReferrerLink?> LinkAsync(VolunteersDbContext db, string secret, TimeProvider clock, CancellationToken cancellationToken)
    {
        var hash = Secrets.Hash(secret);
        var link = await db.ReferrerLinks.AsNoTracking().AsSplitQuery()
            .Include(l => l.Centre).Include(l => l.PartnerOrganisation).ThenInclude(p => p.Contacts)
            .SingleOrDefaultAsync(l => l.SecretHash == hash && l.RevokedAt == null && l.PartnerOrganisation.RetiredAt == null, cancellationToken);
        return link is null || link.Centre.IsClosedOn(link.Centre.Time.Today(clock)) ? null : link;
    }

    private static async Task<Centre?> OpenCentreAsync(VolunteersDbContext db, int id, TimeProvider clock, CancellationToken cancellationToken)
    {
        var centre = await db.Centres.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id, cancellationToken);
        return centre is null || centre.IsClosedOn(centre.Time.Today(clock)) ? null : centre;
    }

    private static async Task<(ReferralForm Form, bool ByProgram)> ReadAsync(HttpContext context)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = MostBytes;
        }

        if (!context.Request.HasFormContentType)
        {
            return (new ReferralForm(""), ByProgram: false);
        }

        var sent = await context.Request.ReadFormAsync(context.RequestAborted);
        return (
            new ReferralForm(sent["stamp"].ToString())
            {
                PersonName = sent["personName"],
                Email = sent["email"],
                Phone = sent["phone"],
                Note = sent["note"],
                Sender = sent["sender"],
                Age = AgeOf(sent["age"]),
                Agreed = sent["agreed"] == "yes",
            },
            ByProgram: !string.IsNullOrEmpty(sent["website"]));
    }

    private static ReferralAge AgeOf(string? text) => text switch
    {
        "adult" => ReferralAge.Adult,
        "under18" => ReferralAge.Under18,
        _ => ReferralAge.NotSaid,
    };

    private static string PlaceOf(ReferrerLink link) => $"refer {link.Id}";

    private static string PlaceOf(Centre centre) => $"join {centre.Id}";

    /// <summary>So that loading the page again sends nothing (RFC 9110, section 15.4.4).</summary>
    private static IResult SeeOther(HttpContext context, string address)
    {
        context.Response.Headers.Location = address;
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }

    private static IResult Unknown() => Html(
        PublicPage.Plain("This link does not work", "The address may be cut off, or the centre has made a new one. Ask the centre that gave it to you."), StatusCodes.Status404NotFound);

    private static IResult NoSuchCentre() => Html(
        PublicPage.Plain("No such centre", "There is no centre at this address.", ("/join", "Volunteer with us")), StatusCodes.Status404NotFound);

    private static IResult Html(string page, int status = StatusCodes.Status200OK) => Results.Content(page, "text/html; charset=utf-8", statusCode: status);
}
