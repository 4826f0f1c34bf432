using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;
using Volunteers.Api.Access;

namespace Volunteers.Api.Hosting;

/// <summary>Tells the person who started the program where to go.</summary>
public sealed class StartNotice(
    IHostApplicationLifetime lifetime, IServer server, IOptions<ServerOptions> options, RoleOptions roles, WebClientFiles client, Demonstration demonstration,
    IServiceScopeFactory scopes, IConfiguration configuration)
    : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var signIns = await demonstration.SignInsAsync(cancellationToken);
        await using var scope = scopes.CreateAsyncScope();
        var setUp = roles.Web ? await scope.ServiceProvider.GetRequiredService<SetUpLinks>().CreateAsync(cancellationToken) : null;
        lifetime.ApplicationStarted.Register(() => Console.Out.WriteLine(Text(signIns, setUp)));
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <param name="setUp">Where nobody has an account yet: the address that begins. It is printed and not logged.</param>
    private string Text(IReadOnlyList<(string Email, string Role)> signIns, Uri? setUp)
    {
        var addresses = server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        List<string> lines =
        [
            "",
            addresses.Count > 0 ? $"  Volunteers is running: {string.Join("  ", addresses)}" : "  Volunteers is running its jobs and listens nowhere.",
            "",
            $"  Data      {options.Value.DataDirectory}",
            string.IsNullOrWhiteSpace(configuration["Mail:Smtp:Host"])
                ? $"  E-mails   written to {Path.Combine(options.Value.DataDirectory, "mail")} (Mail:Smtp:Host sends them)"
                : $"  E-mails   sent by {configuration["Mail:Smtp:Host"]}",
        ];
        if (!roles.Jobs)
        {
            lines.Add("  Jobs      do not run in this process (Jobs:Run is false)");
        }

        if (roles.Web && !client.Built)
        {
            lines.Add("  Pages     the web client is not built: install Node 20 or newer and start again");
        }

        lines.Add("");
        if (signIns.Count > 0)
        {
            lines.AddRange(Demonstration.Lines(signIns));
            lines.Add("");
        }

        if (setUp is not null)
        {
            lines.Add("  Nobody has an account yet. Open this address to become the administrator; it works once:");
            lines.Add($"    {setUp.AbsoluteUri}");
            lines.Add("");
        }

        lines.Add("  Ctrl+C ends it.");
        lines.Add("");
        return string.Join(Environment.NewLine, lines);
    }
}

/// <summary>What an address other than /graphql answers besides success: something a person can read.</summary>
/// <param name="Text">Written as <c>message</c>.</param>
/// <param name="Fields">By name, what is wrong with what was entered; absent when it is not about fields.</param>
public sealed record Notice(
    [property: JsonPropertyName("message")] string Text,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyDictionary<string, string>? Fields = null);
