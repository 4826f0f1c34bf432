using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Api.Staff;
using Volunteers.Data.Access;
using Volunteers.Data.Storage;

namespace Volunteers.Api.Hosting.Commands;

/// <summary>staff invite, disable</summary>
public static class StaffCommands
{
    public static Command Create(string[] configuration) => new("staff", "Members of staff.") { Invite(configuration), Disable(configuration) };

    private static Command Invite(string[] configuration)
    {
        var email = new Option<string>("--email") { Required = true, Description = "The address that they sign in with." };
        var name = new Option<string>("--name") { Required = true, Description = "The name that others see." };
        var role = new Option<string>("--role") { Required = true, Description = $"One of {string.Join(", ", Roles.Keys)}." };
        var centre = new Option<string?>("--centre") { Description = "Where; left out for the whole cluster." };
        var programme = new Option<string?>("--programme") { Description = "Which programme a PROGRAMME_LEAD leads." };
        var command = new Command("invite", "Invites a member of staff by e-mail and prints the link, valid for seven days.") { email, name, role, centre, programme };
        command.SetAction((parsed, cancellationToken) => Operator.RunAsync(
            configuration,
            migrate: true,
            async (services, ct) =>
            {
                var link = await InviteAsync(
                    services, parsed.GetValue(email)!, parsed.GetValue(name)!, parsed.GetValue(role)!, parsed.GetValue(centre), parsed.GetValue(programme), ct);
                await Console.Out.WriteLineAsync(link?.AbsoluteUri ?? "This address has an account already: it has the role now, and its owner is told.");
            },
            cancellationToken));
        return command;
    }

    private static Command Disable(string[] configuration)
    {
        var email = new Option<string>("--email") { Required = true, Description = "The address that they sign in with." };
        var reason = new Option<string?>("--reason") { Description = "Why, for the others." };
        var command = new Command("disable", "Takes an account out of use: its sessions and tokens end.") { email, reason };
        command.SetAction((parsed, cancellationToken) => Operator.RunAsync(
            configuration,
            migrate: true,
            async (services, ct) =>
            {
                await DisableAsync(services, parsed.GetValue(email)!, parsed.GetValue(reason), ct);
                await Console.Out.WriteLineAsync($"The account of {parsed.GetValue(email)} is disabled.");
            },
            cancellationToken));
        return command;
    }

    /// <summary>The roles under their names in the schema.</summary>
    private static Dictionary<string, StaffRoleKind> Roles { get; } = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ADMINISTRATOR"] = StaffRoleKind.Administrator,
        ["COORDINATOR"] = StaffRoleKind.Coordinator,
        ["TUTOR"] = StaffRoleKind.Tutor,
        ["ASSESSOR"] = StaffRoleKind.Assessor,
        ["PROGRAMME_LEAD"] = StaffRoleKind.ProgrammeLead,
        ["VIEWER"] = StaffRoleKind.Viewer,
    };

    private static async Task<Uri?> InviteAsync(
        IServiceProvider services, string email, string name, string roleName, string? centreName, string? programmeName, CancellationToken cancellationToken)
    {
        if (!Roles.TryGetValue(roleName, out var role))
        {
            throw new CommandFailedException($"There is no role \"{roleName}\". There are: {string.Join(", ", Roles.Keys)}.");
        }

        int? centreId = centreName is null ? null : (await services.GetRequiredService<Centres>().FindAsync(centreName, cancellationToken)).Id;
        await using var db = services.GetRequiredService<SystemDatabase>().Open();
        int? programmeId = null;
        if (programmeName is not null)
        {
            var programmes = await db.Programmes.Where(p => p.Name == programmeName && (centreId == null || p.CentreId == centreId)).Select(p => p.Id).Take(2).ToListAsync(cancellationToken);
            programmeId = programmes.Count == 1 ? programmes[0] : throw new CommandFailedException(programmes.Count == 0
                ? $"There is no programme \"{programmeName}\"."
                : $"Several centres have a programme \"{programmeName}\". Add --centre.");
        }

        var invite = new StaffInvite(email, name, role, centreId, programmeId);
        return (await services.GetRequiredService<StaffInvitations>().InviteAsync(db, Caller.Operator, invite, cancellationToken)).Link;
    }

    private static async Task DisableAsync(IServiceProvider services, string email, string? reason, CancellationToken cancellationToken)
    {
        var normalised = Account.Normalised(email);
        var clock = services.GetRequiredService<TimeProvider>();
        await using var db = services.GetRequiredService<SystemDatabase>().Open();
        await db.InTurnAsync(
            async ct =>
            {
                await db.LockAdministratorsAsync(ct);
                var account = await db.Accounts.Include(a => a.Roles).SingleOrDefaultAsync(a => a.NormalizedEmail == normalised, ct)
                    ?? throw new CommandFailedException($"No account has the address {email}.");
                await db.DisableAsync(account, reason, clock.GetUtcNow(), ct);
                return true;
            },
            cancellationToken);
    }
}
