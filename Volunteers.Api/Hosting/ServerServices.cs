using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.ResponseCompression;
using IPNetwork = System.Net.IPNetwork;

namespace Volunteers.Api.Hosting;

/// <summary>The web server and what surrounds every request.</summary>
public static class ServerServices
{
    /// <summary>Uploads are at most an import or a photograph, with room for the rest of the form.</summary>
    private const long MostRequestBytes = 12 * 1024 * 1024;

    private const string PrivateNetworks = "10.0.0.0/8,172.16.0.0/12,192.168.0.0/16,127.0.0.0/8,fc00::/7,::1/128";

    public static void AddVolunteersServer(this WebApplicationBuilder builder, RoleOptions roles)
    {
        builder.Services.AddSingleton(roles);
        builder.Services.AddOptions<ServerOptions>().Bind(builder.Configuration);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<WebClientFiles>();
        builder.Services.AddHostedService<StartNotice>();

        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MostRequestBytes;
            kestrel.Limits.MaxConcurrentConnections = 10_000;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(20);
        });
        if (!builder.Configuration.GetValue("Web:Listen", true))
        {
            builder.Services.AddSingleton<IServer, SilentServer>();
        }

        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(8));
        builder.Services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = false);
        builder.Services.AddResponseCompression(compression =>
        {
            compression.EnableForHttps = true;
            compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "application/graphql-response+json", "image/svg+xml", "text/calendar"];
        });
        builder.Services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Fastest);
        builder.Services.AddHsts(hsts => hsts.MaxAge = TimeSpan.FromDays(365));
        builder.Services.AddForwardedHeaders(builder.Configuration);
    }

    /// <summary>
    /// What a reverse proxy says of the client is believed where <c>Web:KnownProxies</c> names it (addresses or networks, separated by
    /// commas), or with <c>Web:ForwardedHeaders</c> and no name, from every private network.
    /// </summary>
    private static void AddForwardedHeaders(this IServiceCollection services, IConfiguration configuration)
    {
        var proxies = configuration["Web:KnownProxies"] is { Length: > 0 } named ? named
            : configuration.GetValue("Web:ForwardedHeaders", false) ? PrivateNetworks
            : "";
        var networks = proxies.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Network).ToList();
        if (networks.Count == 0)
        {
            // with an empty list ASP.NET Core would believe everybody
            return;
        }

        services.Configure<ForwardedHeadersOptions>(forwarded =>
        {
            forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            forwarded.KnownProxies.Clear();
            forwarded.KnownIPNetworks.Clear();
            networks.ForEach(forwarded.KnownIPNetworks.Add);
        });
    }

    private static IPNetwork Network(string text) =>
        IPNetwork.TryParse(text, out var network) ? network
        : IPAddress.TryParse(text, out var address) ? new IPNetwork(address, address.AddressFamily == AddressFamily.InterNetwork ? 32 : 128)
        : throw new ConfigurationException($"Web:KnownProxies: \"{text}\" is neither an address nor a network, like 172.30.77.2 or 172.30.77.0/24.");
}
