using System.Diagnostics;
using Volunteers.Api.Hosting;
using Volunteers.Data;
using Volunteers.Data.Access;

namespace Volunteers.Api.Access;

/// <summary>Signing in and out, for the web client.</summary>
public static class AccountEndpoints
{
    private const string Refused = "The e-mail address or the password is not right. After several tries, wait a few minutes before the next.";
    private const string OnItsWay = "If we know this address, a sign-in link is on its way to it. It works once, for 15 minutes.";

    public static void MapAccount(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/account/options", OptionsAsync);
        var account = routes.MapGroup("/api/account").RequireRateLimiting(RateLimits.Account);
        account.MapPost("sign-in", SignInAsync);
        account.MapPost("sign-out", (Delegate)SignOutAsync);
        account.MapPost("sign-in-link", SendLink);
        account.MapPost("sign-in-link/redeem", RedeemAsync);
        account.MapPasskeys();
        account.MapInvitations();
        routes.MapOwnAccount();
    }

    /// <summary>For the sign-in page: in the demonstration, who there is to try (without the password).</summary>
    private static async Task<IResult> OptionsAsync(Demonstration demonstration, HttpContext context)
    {
        var signIns = await demonstration.SignInsAsync(context.RequestAborted);
        return Results.Json(new { demo = signIns.Count > 0, signIns = signIns.Select(signIn => new { email = signIn.Email, who = signIn.Role }) });
    }

    private static async Task<IResult> SignInAsync(SignInRequest request, SignIn signIn, HttpContext context)
    {
        var rules = new InputRules();
        rules.RefuseIf(string.IsNullOrWhiteSpace(request.Email), "email", "Enter your e-mail address.");
        rules.RefuseIf(string.IsNullOrEmpty(request.Password), "password", "Enter your password.");
        rules.RefuseIf(request.Password is { Length: > 1000 } || request.Email is { Length: > 254 }, "email", "That is too long.");
        if (rules.Problems.Count > 0)
        {
            return Problem(rules);
        }

        var began = Stopwatch.GetTimestamp();
        try
        {
            if (await signIn.WithPasswordAsync(context, request.Email!, request.Password!, request.AuthenticatorCode))
            {
                return Results.NoContent();
            }
        }
        catch (SecondFactorNeededException e)
        {
            return NeedsCode(e);
        }

        await EvenRefusals.WaitAsync(began, context.RequestAborted);
        return Results.Json(new Notice(Refused), statusCode: StatusCodes.Status401Unauthorized);
    }

    private static async Task<IResult> SignOutAsync(HttpContext context)
    {
        await SignIn.EndAsync(context);
        return Results.NoContent();
    }

    private static IResult SendLink(SignInLinkRequest request, SignInLinkSender sender, HttpContext context)
    {
        var rules = new InputRules();
        rules.Email("email", request.Email);
        rules.RefuseIf(string.IsNullOrWhiteSpace(request.Email), "email", "Enter your e-mail address.");
        if (rules.Problems.Count > 0)
        {
            return Problem(rules);
        }

        sender.Send(request.Email!, BrowserSecret.Give(context));
        return Results.Json(new Notice(OnItsWay), statusCode: StatusCodes.Status202Accepted);
    }

    private static async Task<IResult> RedeemAsync(RedeemRequest request, SignIn signIn, HttpContext context)
    {
        var rules = new InputRules();
        if (string.IsNullOrWhiteSpace(request.Token))
        {
            rules.RefuseIf(string.IsNullOrWhiteSpace(request.Email), "email", "Enter your e-mail address.");
            rules.RefuseIf(string.IsNullOrWhiteSpace(request.Code), "code", "Enter the six digits from the e-mail.");
        }

        if (rules.Problems.Count > 0)
        {
            return Problem(rules);
        }

        var began = Stopwatch.GetTimestamp();
        try
        {
            await signIn.WithLinkAsync(context, string.IsNullOrWhiteSpace(request.Token) ? null : request.Token, request.Email, request.Code, request.AuthenticatorCode);
            return Results.NoContent();
        }
        catch (SecondFactorNeededException e)
        {
            return NeedsCode(e);
        }
        catch (SignInRefusedException e)
        {
            await EvenRefusals.WaitAsync(began, context.RequestAborted);
            return Results.Json(new Notice(e.Message), statusCode: StatusCodes.Status410Gone);
        }
    }

    /// <summary>The password or the link was right: the page asks for the code beside what was typed, and sends all of it again.</summary>
    private static IResult NeedsCode(SecondFactorNeededException e) => Results.Json(
        new Notice(e.Message, new Dictionary<string, string> { ["authenticatorCode"] = e.Message }), statusCode: StatusCodes.Status403Forbidden);

    /// <summary>All that is wrong with what was entered, beside its fields.</summary>
    internal static IResult Problem(InputRules rules) => Results.Json(
        new Notice(
            string.Join(" ", rules.Problems.Select(problem => problem.Message)),
            rules.Problems.GroupBy(problem => problem.Name).ToDictionary(group => group.Key, group => group.First().Message)),
        statusCode: StatusCodes.Status400BadRequest);
}
