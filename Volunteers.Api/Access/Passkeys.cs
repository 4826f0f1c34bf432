using System.Buffers.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Audit;
using Volunteers.Data.Messaging;
using Volunteers.Jobs.Access;

namespace Volunteers.Api.Access;

/// <summary>
/// Passkeys (https://www.w3.org/TR/webauthn-3/). Each use is a question, which this browser alone can answer, once and within minutes; the device asks its owner
/// for a PIN, a finger or a face before it answers, so that a passkey stands for the password and the code of an authenticator together.
/// </summary>
public sealed class Passkeys(
    UserManager<Account> accounts, AccountStore.Database store, SystemDatabase database, SecretSeal seal, PublicAddress addresses, TimeProvider clock)
{
    /// <summary>Passkeys that one account may have.</summary>
    public const int Most = 20;

    private const string Cookie = "volunteers-passkey";
    private const string TooLate = "That took too long, or was done before. Try again.";
    private const string NotAdded = "This passkey could not be added. Try again, or use another device.";

    private static readonly TimeSpan AnswerWithin = TimeSpan.FromMinutes(5);

    /// <summary>Those of an account, the oldest first.</summary>
    public async Task<IReadOnlyList<UserPasskeyInfo>> OfAsync(Account account) => [.. (await accounts.GetPasskeysAsync(account)).OrderBy(passkey => passkey.CreatedAt)];

    /// <summary>By what the pages and the API know a passkey.</summary>
    public static string IdOf(UserPasskeyInfo passkey) => Base64Url.EncodeToString(passkey.CredentialId);

    /// <summary>Asks the browser for a new passkey of an account whose owner has just shown who they are.</summary>
    /// <param name="name">What its owner calls it.</param>
    /// <returns>What the browser is asked, as JSON (PublicKeyCredentialCreationOptionsJSON).</returns>
    public async Task<string> AskForNewAsync(HttpContext context, Account account, string name)
    {
        var asked = await Handler(context).MakeCreationOptionsAsync(
            new PasskeyUserEntity { Id = await accounts.GetUserIdAsync(account), Name = account.Email!, DisplayName = account.DisplayName }, context);
        Keep(context, new Question(asked.AttestationState!, clock.GetUtcNow() + AnswerWithin, account.Id, name));
        return asked.CreationOptionsJson;
    }

    /// <summary>Adds the passkey that the browser made; its owner is told.</summary>
    /// <exception cref="PasskeyRefusedException">The question is gone, or what the browser made is not right.</exception>
    public async Task AddAsync(HttpContext context, Account account, JsonElement? credential)
    {
        var question = Take(context, account.Id);
        var made = await Handler(context).PerformAttestationAsync(
            new PasskeyAttestationContext { HttpContext = context, CredentialJson = credential?.GetRawText() ?? "null", AttestationState = question.State });
        if (!made.Succeeded)
        {
            throw new PasskeyRefusedException(NotAdded);
        }

        made.Passkey.Name = question.Name;
        await SpendAsync(question, account, context.RequestAborted);
        await NoteAsync(account, made.Passkey, added: true, context.RequestAborted);
        await SaveAsync(() => accounts.AddOrUpdatePasskeyAsync(account, made.Passkey));
    }

    /// <summary>Removes a passkey, at once; its owner is told.</summary>
    /// <returns>False when the account has no such passkey.</returns>
    public async Task<bool> RemoveAsync(Account account, string? id, CancellationToken cancellationToken)
    {
        if (Decoded(id) is not { } credentialId || await accounts.GetPasskeyAsync(account, credentialId) is not { } passkey)
        {
            return false;
        }

        await NoteAsync(account, passkey, added: false, cancellationToken);
        await SaveAsync(() => accounts.RemovePasskeyAsync(account, credentialId));
        return true;
    }

    /// <summary>Asks the browser for any passkey of this site, before it is known who is there.</summary>
    /// <returns>What the browser is asked, as JSON (PublicKeyCredentialRequestOptionsJSON).</returns>
    public async Task<string> AskForAnyAsync(HttpContext context)
    {
        var asked = await Handler(context).MakeRequestOptionsAsync(null, context);
        Keep(context, new Question(asked.AssertionState!, clock.GetUtcNow() + AnswerWithin, null, null));
        return asked.RequestOptionsJson;
    }

    /// <summary>Checks what a passkey answered.</summary>
    /// <returns>Whose passkey it says that it is, null for nobody's, and whether it is.</returns>
    /// <exception cref="PasskeyRefusedException">The question is gone.</exception>
    public async Task<(Account? Account, bool Right)> CheckAsync(HttpContext context, JsonElement? credential)
    {
        var question = Take(context, null);
        var answer = await Handler(context).PerformAssertionAsync(
            new PasskeyAssertionContext { HttpContext = context, CredentialJson = credential?.GetRawText() ?? "null", AssertionState = question.State });
        if (!answer.Succeeded)
        {
            return (await SaidOwnerAsync(credential), false);
        }

        await SpendAsync(question, answer.User, context.RequestAborted);

        // the device counts how often it answered: a copy of it shows by that
        await SaveAsync(() => accounts.AddOrUpdatePasskeyAsync(answer.User, answer.Passkey));
        return (answer.User, true);
    }

    /// <summary>Whose passkey it says that it is, for what is written down of a refusal.</summary>
    private async Task<Account?> SaidOwnerAsync(JsonElement? credential) =>
        credential is { ValueKind: JsonValueKind.Object } said && said.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String
        && Decoded(id.GetString()) is { } credentialId
            ? await accounts.FindByPasskeyIdAsync(credentialId)
            : null;

    /// <summary>
    /// The rules of this site: the address is the public one, or localhost on the machine itself. Of the origin nothing is taken from the request, which a page of
    /// another host below the same domain could send.
    /// </summary>
    private PasskeyHandler<Account> Handler(HttpContext context)
    {
        var request = context.Request;
        var site = new Uri(request.Host.Host == "localhost" ? $"{request.Scheme}://{request.Host}" : addresses.Of("").GetLeftPart(UriPartial.Authority));
        return new PasskeyHandler<Account>(accounts, Options.Create(new IdentityPasskeyOptions
        {
            ServerDomain = site.Host,
            UserVerificationRequirement = "required",
            ResidentKeyRequirement = "required",
            AuthenticatorTimeout = AnswerWithin,
            ValidateOrigin = asked => ValueTask.FromResult(!asked.CrossOrigin && Uri.TryCreate(asked.Origin, UriKind.Absolute, out var origin) && origin == site),
        }));
    }

    private void Keep(HttpContext context, Question question) =>
        context.Response.Cookies.Append(Cookie, seal.Close(JsonSerializer.Serialize(question, JsonSerializerOptions.Web)), CookieFor(context));

    /// <summary>The question that this browser was asked; it is asked no more.</summary>
    /// <param name="accountId">For whose new passkey; null for signing in.</param>
    private Question Take(HttpContext context, int? accountId)
    {
        var text = context.Request.Cookies[Cookie] is { } cookie ? seal.Open(cookie) : null;
        var kept = text is null ? null : JsonSerializer.Deserialize<Question>(text, JsonSerializerOptions.Web);
        context.Response.Cookies.Delete(Cookie, CookieFor(context));
        return kept is not null && kept.AccountId == accountId && kept.Until > clock.GetUtcNow() ? kept : throw new PasskeyRefusedException(TooLate);
    }

    /// <summary>Uses a question up on every node: whoever copied the cookie and the answer does nothing with them.</summary>
    private async Task SpendAsync(Question question, Account account, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await using var db = database.Open();
        await db.SignInLinks.Where(link => link.Email == SignInLink.PasskeyAddress && link.ExpiresAt <= now).ExecuteDeleteAsync(cancellationToken);
        db.SignInLinks.Add(SignInLink.ForPasskey(question.State, account.Id, now, question.Until));
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException)
        {
            throw new PasskeyRefusedException(TooLate);
        }
    }

    /// <summary>What is written down and who is told, with the next save.</summary>
    private async Task NoteAsync(Account account, UserPasskeyInfo passkey, bool added, CancellationToken cancellationToken)
    {
        var db = store.Context;
        var now = clock.GetUtcNow();
        var (centre, centreId) = await OwnAccount.SenderAsync(db, account.Id, cancellationToken);
        var owner = new Actor(account.Id, account.VolunteerId, account.DisplayName);
        db.AuditEntries.Add(added ? AuditEntry.PasskeyAdded(owner, centreId, now) : AuditEntry.PasskeyRemoved(owner, centreId, now));
        var payload = new AccountPayload(centre, account.DisplayName, addresses.Of("account"), Passkey: passkey.Name);
        db.Messages.Add(Message.ForAddress(
            added ? MessageKinds.PasskeyAdded : MessageKinds.PasskeyRemoved, new Occasion(Topic.Account, account.Id, Guid.CreateVersion7(now).ToString("N")),
            account.Email!, centreId, now, now, seal.Close(JsonSerializer.Serialize(payload, JsonSerializerOptions.Web))));
    }

    /// <exception cref="PasskeyRefusedException">Something else of the account was changed at the same moment.</exception>
    private static async Task SaveAsync(Func<Task<IdentityResult>> save)
    {
        try
        {
            if ((await save()).Succeeded)
            {
                return;
            }
        }
        catch (StaleRecordException)
        {
        }

        throw new PasskeyRefusedException(TooLate);
    }

    private static byte[]? Decoded(string? id) => id is { Length: > 0 and < 2000 } && Base64Url.IsValid(id) ? Base64Url.DecodeFromChars(id) : null;

    private static CookieOptions CookieFor(HttpContext context) => new()
    {
        HttpOnly = true,
        Secure = context.Request.IsHttps,
        SameSite = SameSiteMode.Strict,
        Path = "/api/account",
        MaxAge = AnswerWithin,
        IsEssential = true,
    };

    /// <summary>What a browser was asked, sealed in its cookie.</summary>
    /// <param name="State">What Identity compares the answer with.</param>
    /// <param name="AccountId">Whose new passkey was asked for; null for signing in.</param>
    /// <param name="Name">What the new passkey is to be called.</param>
    private sealed record Question(string State, DateTimeOffset Until, int? AccountId, string? Name);
}

/// <summary>What a passkey is asked for cannot be done, for a reason that says nothing about any account.</summary>
public sealed class PasskeyRefusedException(string message) : DomainException(message);
