using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Volunteers.Api.Access;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Messaging;
using Volunteers.GraphQL.Annotations;
using Volunteers.Jobs.Mail;

namespace Volunteers.Api.SetUp;

[QueryType]
[Authorize(Policy = Permissions.CentresManage)]
public static class SetUpQueries
{
    /// <summary>How far the installation is set up.</summary>
    public static async Task<SetUpState> GetSetUpAsync(
        VolunteersDbContext db, SystemDatabase database, Caller caller, IOptions<MailOptions> mail, CancellationToken cancellationToken)
    {
        await using var everything = database.Open();
        return new SetUpState(
            await db.Clusters.OrderBy(c => c.Id).Select(c => c.Name).FirstOrDefaultAsync(cancellationToken),
            await db.Centres.CountAsync(c => c.HandedOverAt == null, cancellationToken),
            await everything.StaffRoles.CountAsync(r => r.Kind == StaffRoleKind.Coordinator && r.Account.DisabledAt == null, cancellationToken),
            await everything.Messages.AnyAsync(m => m.Kind == MessageKinds.TestEmail && m.Status == MessageStatus.Sent, cancellationToken),
            await db.PolicySettings.AnyAsync(cancellationToken),
            MailSettings.Of(mail.Value),
            caller.Email);
    }
}

/// <summary>How far the installation is set up; each step can be left and come back to.</summary>
/// <param name="ClusterName">Null until the cluster is set up.</param>
/// <param name="Centres">Centres that are open.</param>
/// <param name="Coordinators">People who coordinate a centre.</param>
/// <param name="TestEmailSent">Whether a test message has left.</param>
/// <param name="PolicyChanged">Whether anything was decided otherwise than it is built in.</param>
/// <param name="OwnAddress">Where a test message goes.</param>
public sealed record SetUpState(
    string? ClusterName, int Centres, int Coordinators, bool TestEmailSent, bool PolicyChanged, MailSettings Mail, string? OwnAddress);

/// <summary>How e-mails leave now; set in the configuration of the program.</summary>
/// <param name="Host">The relay; null where e-mails are written as files.</param>
/// <param name="Folder">Where they are written then.</param>
/// <param name="Encrypted">Whether the connection to the relay is encrypted.</param>
public sealed record MailSettings(string From, string? Host, int? Port, bool Encrypted, string? Folder)
{
    internal static MailSettings Of(MailOptions mail) => string.IsNullOrWhiteSpace(mail.Smtp.Host)
        ? new MailSettings(mail.From, null, null, false, mail.Directory)
        : new MailSettings(mail.From, mail.Smtp.Host, mail.Smtp.Port, mail.Smtp.Encryption != MailKit.Security.SecureSocketOptions.None, null);
}
