using System.Diagnostics;
using System.Net.Mime;
using Volunteers.Api.Hosting;
using Volunteers.Data;

namespace Volunteers.Api.Access;

/// <summary>Adding and removing passkeys of one's own, and signing in with one: each in two steps, a question to the browser and its answer.</summary>
public static class PasskeyEndpoints
{
    private const string Refused = "This passkey does not sign you in. It may have been removed, or the account is not in use: sign in in another way.";

    public static void MapPasskeys(this IEndpointRouteBuilder account)
    {
        account.MapPost("passkeys", AskForNewAsync);
        account.MapPost("passkeys/confirm", AddAsync);
        account.MapPost("passkeys/remove", RemoveAsync);
        account.MapPost("sign-in/passkey", AskForAnyAsync);
        account.MapPost("sign-in/passkey/confirm", SignInAsync);
    }

    private static async Task<IResult> AskForNewAsync(PasskeyRequest request, HttpContext context, OwnAccount own, Passkeys passkeys, Caller caller)
    {
        if (await own.OfAsync(context, caller) is not { } account)
        {
            return OwnAccountEndpoints.Unauthenticated();
        }

        var rules = new InputRules();
        var name = rules.Required("name", request.Name, "a name for it", 60);
        var others = await passkeys.OfAsync(account);
        var taken = others.Any(other => string.Equals(other.Name, name, StringComparison.OrdinalIgnoreCase));
        rules.RefuseIf(taken, "name", "You have a passkey of this name already. Choose another name.");
        rules.RefuseIf(others.Count >= Passkeys.Most, "name", $"You have {Passkeys.Most} passkeys, and no more can be added. Remove one that you do not use any more.");
        await own.RequireProofAsync(context, account, request.Password, rules);
        return rules.Problems.Count > 0
            ? AccountEndpoints.Problem(rules)
            : Results.Text(await passkeys.AskForNewAsync(context, account, name), MediaTypeNames.Application.Json);
    }

    private static async Task<IResult> AddAsync(PasskeyAnswer answer, HttpContext context, OwnAccount own, Passkeys passkeys, Caller caller)
    {
        if (await own.OfAsync(context, caller) is not { } account)
        {
            return OwnAccountEndpoints.Unauthenticated();
        }

        try
        {
            await passkeys.AddAsync(context, account, answer.Credential);
            return Results.NoContent();
        }
        catch (PasskeyRefusedException e)
        {
            return Results.Json(new Notice(e.Message), statusCode: StatusCodes.Status400BadRequest);
        }
    }

    /// <summary>The device may be lost: every other session of the account ends too.</summary>
    private static async Task<IResult> RemoveAsync(PasskeyRemoval request, HttpContext context, OwnAccount own, Passkeys passkeys, SignIn signIn, Caller caller)
    {
        if (await own.OfAsync(context, caller) is not { } account)
        {
            return OwnAccountEndpoints.Unauthenticated();
        }

        var rules = new InputRules();
        await own.RequireProofAsync(context, account, request.Password, rules);
        if (rules.Problems.Count > 0)
        {
            return AccountEndpoints.Problem(rules);
        }

        try
        {
            if (!await passkeys.RemoveAsync(account, request.Id, context.RequestAborted))
            {
                return Results.Json(new Notice("You do not have this passkey any more. Look at the list again."), statusCode: StatusCodes.Status410Gone);
            }
        }
        catch (PasskeyRefusedException e)
        {
            return Results.Json(new Notice(e.Message), statusCode: StatusCodes.Status400BadRequest);
        }

        await signIn.RenewAsync(context, account);
        return Results.NoContent();
    }

    private static async Task<IResult> AskForAnyAsync(HttpContext context, Passkeys passkeys) =>
        Results.Text(await passkeys.AskForAnyAsync(context), MediaTypeNames.Application.Json);

    private static async Task<IResult> SignInAsync(PasskeyAnswer answer, HttpContext context, SignIn signIn)
    {
        var began = Stopwatch.GetTimestamp();
        try
        {
            if (await signIn.WithPasskeyAsync(context, answer.Credential))
            {
                return Results.NoContent();
            }
        }
        catch (PasskeyRefusedException e)
        {
            return Results.Json(new Notice(e.Message), statusCode: StatusCodes.Status400BadRequest);
        }

        await EvenRefusals.WaitAsync(began, context.RequestAborted);
        return Results.Json(new Notice(Refused), statusCode: StatusCodes.Status401Unauthorized);
    }
}
