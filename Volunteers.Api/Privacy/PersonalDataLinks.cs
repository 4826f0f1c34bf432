using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Volunteers.Api.Access;
using Volunteers.Data.Access;
using Volunteers.GraphQL.Execution;

namespace Volunteers.Api.Privacy;

/// <summary>
/// Addresses of what is held about a person. Each is for one person who asks and for a short time, and needs that person's session besides:
/// one that was sent on, or found in a history, opens nothing.
/// </summary>
public sealed class PersonalDataLinks(PublicAddress address, INodeIdSerializer ids, TimeProvider clock)
{
    public static readonly TimeSpan ValidFor = TimeSpan.FromMinutes(15);

    /// <param name="type">Volunteer or DataRequest.</param>
    /// <param name="secret">Of the person whom it is about.</param>
    public Uri Of(string type, int id, string secret, Caller caller)
    {
        // by the whole minute, so that what is asked twice is answered alike
        var until = clock.GetUtcNow().Add(ValidFor).ToUnixTimeSeconds() / 60 * 60;
        return address.Of(string.Create(
            CultureInfo.InvariantCulture,
            $"api/personal-data/{Uri.EscapeDataString(ids.Format(type, id.ToString(CultureInfo.InvariantCulture)))}.pdf?until={until}&key={Key(type, id, secret, caller, until)}"));
    }

    /// <summary>Whether an address was made for the person who opens it, and is still good.</summary>
    public bool Opens(string type, int id, string secret, Caller caller, long until, string? key) =>
        key is not null && clock.GetUtcNow().ToUnixTimeSeconds() < until && Secrets.AreEqual(key, Key(type, id, secret, caller, until));

    private static string Key(string type, int id, string secret, Caller caller, long until) => WebEncoders.Base64UrlEncode(HMACSHA256.HashData(
        Encoding.UTF8.GetBytes(secret),
        Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"personal-data {type} {id} {caller.AccountId} {caller.VolunteerId} {until}"))));
}
