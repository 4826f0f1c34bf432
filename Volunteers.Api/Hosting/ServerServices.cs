using System.IO.Compression;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.ResponseCompression;

namespace Volunteers.Api.Hosting;

/// <summary>The web server and what surrounds every request.</summary>
public static class ServerServices
{
    /// <summary>Uploads are at most an import or a photograph, with room for the rest of the form.</summary>
    private const long MostRequestBytes = 12 * 1024 * 1024;

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
        if (builder.Configuration.GetValue("Web:ForwardedHeaders", false))
        {
            builder.Services.Configure<ForwardedHeadersOptions>(forwarded =>
            {
                forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
                // The reverse proxy stands in the same private network; it is not known by which address.
                forwarded.KnownIPNetworks.Clear();
                foreach (var network in (ReadOnlySpan<string>)["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "127.0.0.0/8", "fc00::/7", "::1/128"])
                {
                    forwarded.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(network));
                }
            });
        }
    }
}
