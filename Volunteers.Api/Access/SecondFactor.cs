using Microsoft.AspNetCore.Identity;
using Volunteers.Data.Access;

namespace Volunteers.Api.Access;

/// <summary>The code of an authenticator app (RFC 6238), or one of the recovery codes, asked for besides the password or the link where its owner has switched it on.</summary>
public sealed class SecondFactor(UserManager<Account> accounts)
{
    /// <summary>Recovery codes that are made at a time.</summary>
    private const int RecoveryCodes = 10;

    /// <summary>Whether <paramref name="code"/> lets the owner in: that of this moment, or a recovery code, which is used up.</summary>
    /// <exception cref="SecondFactorNeededException">There is no code, or it is wrong.</exception>
    public async Task RequireAsync(Account account, string? code)
    {
        if (!account.TwoFactorEnabled)
        {
            return;
        }

        var typed = Clean(code);
        if (typed.Length == 0)
        {
            throw new SecondFactorNeededException(null);
        }

        if (await accounts.IsLockedOutAsync(account) || !(await IsRightAsync(account, typed) || (await accounts.RedeemTwoFactorRecoveryCodeAsync(account, code!.Trim().ToUpperInvariant())).Succeeded))
        {
            await accounts.AccessFailedAsync(account);
            throw new SecondFactorNeededException("This code is not right. Type the one that the app shows now, or one of your recovery codes.");
        }

        await accounts.ResetAccessFailedCountAsync(account);
    }

    /// <summary>Makes a new secret for an app; it counts once a code of it was typed.</summary>
    public async Task<string> BeginAsync(Account account)
    {
        await accounts.ResetAuthenticatorKeyAsync(account);
        return (await accounts.GetAuthenticatorKeyAsync(account))!;
    }

    /// <summary>Switches it on, when the code shows that the app has the secret.</summary>
    /// <returns>Recovery codes, each of which works once; they cannot be had again. Null when the code is wrong.</returns>
    public async Task<IReadOnlyList<string>?> ConfirmAsync(Account account, string? code)
    {
        if (!await IsRightAsync(account, Clean(code)))
        {
            return null;
        }

        await accounts.SetTwoFactorEnabledAsync(account, true);
        return await NewRecoveryCodesAsync(account);
    }

    public async Task<IReadOnlyList<string>> NewRecoveryCodesAsync(Account account) =>
        [.. await accounts.GenerateNewTwoFactorRecoveryCodesAsync(account, RecoveryCodes) ?? []];

    public Task<int> RecoveryCodesLeftAsync(Account account) => accounts.CountRecoveryCodesAsync(account);

    /// <summary>Switches it off and forgets the secret.</summary>
    public async Task EndAsync(Account account)
    {
        await accounts.SetTwoFactorEnabledAsync(account, false);
        await accounts.ResetAuthenticatorKeyAsync(account);
        await accounts.GenerateNewTwoFactorRecoveryCodesAsync(account, 0);
    }

    private Task<bool> IsRightAsync(Account account, string code) => accounts.VerifyTwoFactorTokenAsync(account, TokenOptions.DefaultAuthenticatorProvider, code);

    private static string Clean(string? code) => string.Concat((code ?? "").Where(c => !char.IsWhiteSpace(c) && c != '-'));
}

/// <summary>The password or the link was right, and the code of the authenticator is missing or wrong.</summary>
/// <param name="wrong">What is wrong with the code; null when there was none.</param>
public sealed class SecondFactorNeededException(string? wrong) : Exception(wrong ?? "Type the code that your authenticator app shows.")
{
    /// <summary>Whether a code was typed.</summary>
    public bool WasWrong => wrong is not null;
}
