using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace Volunteers.Tests.Browser;

/// <summary>The catalogue of the web client's kit, built once and served by itself.</summary>
public sealed class Catalogue : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("volunteers-catalogue-").FullName;
    private WebApplication? _server;

    public Chromium Chromium { get; private set; } = null!;

    public Uri Address { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        await BuildAsync();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        _server = builder.Build();
        _server.Urls.Add("http://127.0.0.1:0");
        _server.UseStaticFiles(new StaticFileOptions { FileProvider = new PhysicalFileProvider(_folder), ContentTypeProvider = new FileExtensionContentTypeProvider() });
        _server.MapFallback(() => Results.Content("", "text/plain"));
        await _server.StartAsync();
        Address = new Uri(_server.Urls.First());
        Chromium = await Chromium.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await Chromium.DisposeAsync();
        await _server!.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task BuildAsync()
    {
        using var build = Process.Start(new ProcessStartInfo("npx", ["--no-install", "vite", "build", "--config", "vite.catalogue.config.ts", "--outDir", _folder])
        {
            WorkingDirectory = Path.Combine(Repository.Root, "web-client"),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var output = build.StandardOutput.ReadToEndAsync();
        var errors = build.StandardError.ReadToEndAsync();
        await build.WaitForExitAsync();
        Assert.True(build.ExitCode == 0, await output + await errors);
    }
}
