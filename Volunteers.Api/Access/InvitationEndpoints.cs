using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Hosting;
using Volunteers.Data;
using Volunteers.Data.Access;

namespace Volunteers.Api.Access;

/// <summary>How people come in for the first time: by an invitation, or as the first of all, by the link that the start of an empty installation prints.</summary>
public static class InvitationEndpoints
{
    private const string Gone = "This invitation has been used, was withdrawn or has expired. Ask whoever invited you to send it again.";
    private const string NoSetUp = "This link has been used, or the program has started again since and printed another one.";

    public static void MapInvitations(this IEndpointRouteBuilder account)
    {
        account.MapPost("invitation/open", OpenAsync);
        account.MapPost("invitation/accept", AcceptAsync);
        account.MapPost("set-up/open", OpenSetUpAsync);
        account.MapPost("set-up", SetUpAsync);
    }

    /// <summary>Tells whose invitation it is, and uses nothing up.</summary>
    private static async Task<IResult> OpenAsync(TokenRequest request, SystemDatabase database, TimeProvider clock, HttpContext context)
    {
        var hash = Secrets.Hash(request.Token ?? "");
        await using var db = database.Open();
        var invitation = await db.StaffInvitations.AsNoTracking().Include(i => i.Account).SingleOrDefaultAsync(i => i.TokenHash == hash, context.RequestAborted);
        return IsOpen(invitation, clock)
            ? Results.Json(new { name = invitation!.Account.DisplayName, email = invitation.Account.Email })
            : Results.Json(new Notice(Gone), statusCode: StatusCodes.Status410Gone);
    }

    private static async Task<IResult> AcceptAsync(
        InvitationRequest request, SystemDatabase database, UserManager<Account> accounts, SignIn signIn, TimeProvider clock, HttpContext context)
    {
        var hash = Secrets.Hash(request.Token ?? "");
        await using var db = database.Open();
        var invitation = await db.StaffInvitations.Include(i => i.Account).SingleOrDefaultAsync(i => i.TokenHash == hash, context.RequestAborted);
        if (!IsOpen(invitation, clock))
        {
            return Results.Json(new Notice(Gone), statusCode: StatusCodes.Status410Gone);
        }

        var rules = new InputRules();
        var account = invitation!.Account;
        await OwnAccount.CheckPasswordAsync(accounts, account, request.Password, rules, "password");
        if (rules.Problems.Count > 0)
        {
            return AccountEndpoints.Problem(rules);
        }

        try
        {
            db.AccessScope = AccessScope.SystemFor(new Actor(account.Id, account.VolunteerId, account.DisplayName));
            invitation.Accept(clock.GetUtcNow());
            account.PasswordHash = accounts.PasswordHasher.HashPassword(account, request.Password!);
            account.RenewStamp();
            await db.SaveChangesAsync(context.RequestAborted);
        }
        catch (Exception e) when (e is StaleRecordException or SignInRefusedException)
        {
            // two used it at once: the first one is in
            return Results.Json(new Notice(Gone), statusCode: StatusCodes.Status410Gone);
        }

        await signIn.BeginAsync(context, account);
        return Results.NoContent();
    }

    private static async Task<IResult> OpenSetUpAsync(TokenRequest request, SetUpLinks links, HttpContext context) =>
        await links.IsOpenAsync(request.Token ?? "", context.RequestAborted)
            ? Results.NoContent()
            : Results.Json(new Notice(NoSetUp), statusCode: StatusCodes.Status410Gone);

    private static async Task<IResult> SetUpAsync(SetUpRequest request, SetUpLinks links, UserManager<Account> accounts, SignIn signIn, HttpContext context)
    {
        try
        {
            var account = Account.Create(request.Email, request.Name, "name");
            var rules = new InputRules();
            await OwnAccount.CheckPasswordAsync(accounts, account, request.Password, rules, "password");
            rules.ThrowIfAny();
            account.PasswordHash = accounts.PasswordHasher.HashPassword(account, request.Password!);
            await links.RedeemAsync(request.Token ?? "", account, context.RequestAborted);
            await signIn.BeginAsync(context, account);
            return Results.NoContent();
        }
        catch (InvalidInputException e)
        {
            // all at once: what the name and the address lack does not hide what the password lacks
            var rules = new InputRules();
            foreach (var field in e.Fields)
            {
                rules.Refuse(field.Name, field.Message);
            }

            if (!e.Fields.Any(field => field.Name == "password"))
            {
                await OwnAccount.CheckPasswordAsync(accounts, new Account { DisplayName = "" }, request.Password, rules, "password");
            }

            return AccountEndpoints.Problem(rules);
        }
        catch (SignInRefusedException)
        {
            return Results.Json(new Notice(NoSetUp), statusCode: StatusCodes.Status410Gone);
        }
    }

    private static bool IsOpen(StaffInvitation? invitation, TimeProvider clock) =>
        invitation is { Account.DisabledAt: null } && InvitationFacts.IsOpenAt.Of(invitation, clock.GetUtcNow());
}
