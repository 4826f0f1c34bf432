using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Volunteers.Data.Access;

/// <summary>Seals what has to be read again: nothing but the keys of the installation opens it.</summary>
public sealed class SecretSeal(IDataProtectionProvider protection)
{
    private readonly IDataProtector _protector = protection.CreateProtector("Volunteers.Secrets");

    public string Close(string text) => _protector.Protect(text);

    /// <returns>The text; null when it was sealed with a key that is gone, or by somebody else.</returns>
    public string? Open(string text)
    {
        try
        {
            return _protector.Unprotect(text);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
