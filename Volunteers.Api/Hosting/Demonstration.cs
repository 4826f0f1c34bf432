using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Volunteers.Api.Access;
using Volunteers.Data;
using Volunteers.Data.Demo;

namespace Volunteers.Api.Hosting;

/// <summary>The demonstration centre, where it was loaded.</summary>
public sealed class Demonstration(IVolunteersDbContextFactory contexts, SystemDatabase database, IOptions<ServerOptions> server, TimeProvider clock)
{
    /// <returns>False when the database holds something already; nothing is changed then.</returns>
    public Task<bool> LoadAsync(CancellationToken cancellationToken) =>
        DemoCentre.LoadAsync(contexts, clock, server.Value.DataDirectory, cancellationToken);

    /// <returns>Who can sign in and as what; empty where the demonstration was not loaded.</returns>
    public async Task<IReadOnlyList<(string Email, string Role)>> SignInsAsync(CancellationToken cancellationToken)
    {
        var first = DemoCentre.SignIns[0].Email;
        await using var db = database.Open();
        return await db.Accounts.AnyAsync(account => account.Email == first, cancellationToken) ? DemoCentre.SignIns : [];
    }

    /// <summary>The sign-ins with their password, as lines for a terminal.</summary>
    public static IEnumerable<string> Lines(IReadOnlyList<(string Email, string Role)> signIns) => signIns.Count == 0
        ? []
        : [
            "  Sign in with the password " + DemoCentre.Password + " as",
            .. signIns.Select(signIn => $"    {signIn.Email.PadRight(signIns.Max(s => s.Email.Length))}   {signIn.Role}"),
        ];
}
