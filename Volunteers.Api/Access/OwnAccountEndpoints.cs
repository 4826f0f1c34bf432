using QRCoder;
using Volunteers.Api.Hosting;
using Volunteers.Data;
using Volunteers.Data.Access;

namespace Volunteers.Api.Access;

/// <summary>How the owner of a session changes the way in which they sign in. Sessions and tokens are the schema's.</summary>
public static class OwnAccountEndpoints
{
    private const string Gone = "This link has been used, has expired or is not right. Ask for a new one on your own page.";

    public static void MapOwnAccount(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/account/own", ShowAsync);
        var own = routes.MapGroup("/api/account").RequireRateLimiting(RateLimits.Account);
        own.MapPost("password", ChangePasswordAsync);
        own.MapPost("address", ChangeAddressAsync);
        own.MapPost("address/confirm", ConfirmAddressAsync);
        own.MapPost("authenticator", BeginAuthenticatorAsync);
        own.MapPost("authenticator/confirm", ConfirmAuthenticatorAsync);
        own.MapPost("authenticator/recovery-codes", NewRecoveryCodesAsync);
        own.MapPost("authenticator/off", EndAuthenticatorAsync);
    }

    /// <summary>How the owner signs in, for the page that changes it; <c>account</c> is null for a volunteer who signs in by e-mailed links.</summary>
    private static async Task<IResult> ShowAsync(HttpContext context, OwnAccount own, SecondFactor second, Passkeys passkeys, Caller caller)
    {
        if (!caller.SignedIn)
        {
            return Unauthenticated();
        }

        var account = await own.OfAsync(context, caller);
        return Results.Json(new
        {
            account = account is null ? null : new
            {
                email = account.Email,
                hasPassword = account.PasswordHash is not null,
                authenticator = account.TwoFactorEnabled,
                recoveryCodesLeft = account.TwoFactorEnabled ? await second.RecoveryCodesLeftAsync(account) : 0,
                passkeys = (await passkeys.OfAsync(account)).Select(passkey => new { id = Passkeys.IdOf(passkey), name = passkey.Name, addedAt = passkey.CreatedAt }),
                fresh = own.IsFresh(context),
            },
        });
    }

    private static async Task<IResult> ChangePasswordAsync(PasswordRequest request, HttpContext context, OwnAccount own, SignIn signIn, Caller caller)
    {
        if (await own.OfAsync(context, caller) is not { } account)
        {
            return Unauthenticated();
        }

        var rules = new InputRules();
        await own.RequireProofAsync(context, account, request.Password, rules);
        if (!await own.ChoosePasswordAsync(account, request.NewPassword, rules))
        {
            return AccountEndpoints.Problem(rules);
        }

        await signIn.RenewAsync(context, account);
        return Results.NoContent();
    }

    private static async Task<IResult> ChangeAddressAsync(AddressRequest request, HttpContext context, OwnAccount own, Caller caller)
    {
        if (await own.OfAsync(context, caller) is not { } account)
        {
            return Unauthenticated();
        }

        var rules = new InputRules();
        var address = rules.Email("email", request.Email);
        rules.RefuseIf(address is null, "email", "Enter the e-mail address that you want to sign in with.");
        rules.RefuseIf(address is not null && Account.Normalised(address) == account.NormalizedEmail, "email", "You sign in with this address already.");
        await own.RequireProofAsync(context, account, request.Password, rules);
        if (rules.Problems.Count > 0)
        {
            return AccountEndpoints.Problem(rules);
        }

        await own.AskForAddressAsync(account, address!, context.RequestAborted);
        return Results.Json(
            new Notice($"A link is on its way to {address}. Open it within an hour: until then you sign in with {account.Email}."), statusCode: StatusCodes.Status202Accepted);
    }

    private static async Task<IResult> ConfirmAddressAsync(TokenRequest request, HttpContext context, OwnAccount own)
    {
        try
        {
            await own.ConfirmAddressAsync(context, request.Token ?? "", context.RequestAborted);
            return Results.NoContent();
        }
        catch (SignInRefusedException)
        {
            return Results.Json(new Notice(Gone), statusCode: StatusCodes.Status410Gone);
        }
    }

    private static async Task<IResult> BeginAuthenticatorAsync(
        AuthenticatorRequest request, HttpContext context, OwnAccount own, SecondFactor second, SignIn signIn, Caller caller)
    {
        if (await own.OfAsync(context, caller) is not { } account)
        {
            return Unauthenticated();
        }

        var rules = new InputRules();
        rules.RefuseIf(account.TwoFactorEnabled, "password", "Codes are asked for already. Switch them off first to use another app.");
        await own.RequireProofAsync(context, account, request.Password, rules);
        if (rules.Problems.Count > 0)
        {
            return AccountEndpoints.Problem(rules);
        }

        var secret = await second.BeginAsync(account);
        await signIn.RenewAsync(context, account);
        var address = $"otpauth://totp/Volunteers:{Uri.EscapeDataString(account.Email!)}?secret={secret}&issuer=Volunteers&digits=6";
        using var generator = new QRCodeGenerator();
        using var picture = generator.CreateQrCode(address, QRCodeGenerator.ECCLevel.M);
        using var svg = new SvgQRCode(picture);
        return Results.Json(new { secret, address, picture = svg.GetGraphic(6) });
    }

    private static async Task<IResult> ConfirmAuthenticatorAsync(
        AuthenticatorRequest request, HttpContext context, OwnAccount own, SecondFactor second, SignIn signIn, Caller caller)
    {
        if (await own.OfAsync(context, caller) is not { } account)
        {
            return Unauthenticated();
        }

        var rules = new InputRules();
        rules.RefuseIf(account.TwoFactorEnabled, "code", "Codes are asked for already.");
        var codes = rules.Problems.Count > 0 ? null : await second.ConfirmAsync(account, request.Code);
        if (codes is null)
        {
            rules.RefuseIf(rules.Problems.Count == 0, "code", "This code is not right. Type the six digits that the app shows now.");
            return AccountEndpoints.Problem(rules);
        }

        await signIn.RenewAsync(context, account);
        return Results.Json(new { recoveryCodes = codes });
    }

    private static async Task<IResult> NewRecoveryCodesAsync(AuthenticatorRequest request, HttpContext context, OwnAccount own, SecondFactor second, Caller caller)
    {
        if (await own.OfAsync(context, caller) is not { } account)
        {
            return Unauthenticated();
        }

        var rules = new InputRules();
        rules.RefuseIf(!account.TwoFactorEnabled, "password", "Switch codes on first.");
        await own.RequireProofAsync(context, account, request.Password, rules);
        return rules.Problems.Count > 0
            ? AccountEndpoints.Problem(rules)
            : Results.Json(new { recoveryCodes = await second.NewRecoveryCodesAsync(account) });
    }

    private static async Task<IResult> EndAuthenticatorAsync(
        AuthenticatorRequest request, HttpContext context, OwnAccount own, SecondFactor second, SignIn signIn, Caller caller)
    {
        if (await own.OfAsync(context, caller) is not { } account)
        {
            return Unauthenticated();
        }

        var rules = new InputRules();
        await own.RequireProofAsync(context, account, request.Password, rules);
        if (rules.Problems.Count > 0)
        {
            return AccountEndpoints.Problem(rules);
        }

        await second.EndAsync(account);
        await signIn.RenewAsync(context, account);
        return Results.NoContent();
    }

    internal static IResult Unauthenticated() =>
        Results.Json(new Notice("Sign in with your own account first."), statusCode: StatusCodes.Status401Unauthorized);
}
