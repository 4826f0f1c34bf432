using System.Net;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Volunteers.Api.Hosting;

namespace Volunteers.Tests.Api.Hosting;

/// <summary>How the built web client is sent, over files that only say what they are.</summary>
public sealed class WebClientTests : IAsyncLifetime
{
    private const string Script = "/assets/main-1a2b3c.js";

    private readonly DirectoryInfo _files = Directory.CreateTempSubdirectory("volunteers-web-client-");
    private WebApplication _app = null!;
    private HttpClient _client = null!;

    public async Task InitializeAsync()
    {
        _files.CreateSubdirectory("assets");
        Write("index.html", "the application");
        Write("index.html.br", "the application, br");
        Write("sign-in.html", "signing in");
        Write("sign-in.html.br", "signing in, br");
        Write("assets/main-1a2b3c.js", "script");
        Write("assets/main-1a2b3c.js.br", "script, br");
        Write("assets/main-1a2b3c.js.gz", "script, gzip");
        Write("assets/font-1a2b3c.woff2", "font");

        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton(new WebClientFiles(_files.FullName));
        _app = builder.Build();
        _app.UseWebClientFiles();
        _app.UseRouting();
        _app.MapWebClient();
        await _app.StartAsync();
        var address = _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        _client = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.None, UseCookies = false }) { BaseAddress = new Uri(address) };
    }

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
        _files.Delete(recursive: true);
    }

    [Theory]
    [InlineData("br, gzip", "br")]
    [InlineData("gzip, deflate, br, zstd", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("br;q=0, gzip;q=0.5", "gzip")]
    [InlineData("*", "br")]
    [InlineData("*;q=0", null)]
    [InlineData("zstd", null)]
    [InlineData("", null)]
    public async Task File_IsSentAsItWasCompressed_WhenTheClientCanReadIt(string accepted, string? coding)
    {
        using var answer = await GetAsync(Script, accepted);

        Assert.Equal(coding is null ? "script" : $"script, {coding}", await answer.Content.ReadAsStringAsync());
        Assert.Equal(coding is null ? [] : [coding], answer.Content.Headers.ContentEncoding);
        Assert.Equal("text/javascript", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(["Accept-Encoding"], answer.Headers.Vary);
        Assert.Equal("public, max-age=31536000, immutable", answer.Headers.CacheControl?.ToString());
    }

    [Fact]
    public async Task File_HasAnEntityTagForEachCoding_AndIsNotSentAgain()
    {
        using var br = await GetAsync(Script, "br");
        using var gzip = await GetAsync(Script, "gzip");
        using var plain = await GetAsync(Script, "");
        using var again = await GetAsync(Script, "br", tag: br.Headers.ETag);

        Assert.Equal(3, new[] { br, gzip, plain }.Select(answer => answer.Headers.ETag!.Tag).Distinct().Count());
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Equal(["Accept-Encoding"], again.Headers.Vary);
    }

    [Fact]
    public async Task File_IsSentAsItIs_WhenTheBuildDidNotCompressIt()
    {
        using var answer = await GetAsync("/assets/font-1a2b3c.woff2", "br");

        Assert.Equal("font", await answer.Content.ReadAsStringAsync());
        Assert.Empty(answer.Content.Headers.ContentEncoding);
        Assert.Empty(answer.Headers.Vary);
    }

    [Theory]
    [InlineData("/", false, "signing in")]
    [InlineData("/volunteers/Vm9sdW50ZWVyOjE", false, "signing in")]
    [InlineData("/sign-in", false, "signing in")]
    [InlineData("/sign-in", true, "signing in")]
    [InlineData("/sign-in/link", true, "signing in")]
    [InlineData("/", true, "the application")]
    [InlineData("/volunteers/Vm9sdW50ZWVyOjE", true, "the application")]
    public async Task Page_IsTheApplication_OnlyWithASession(string path, bool session, string page)
    {
        using var answer = await GetAsync(path, "br", session);

        Assert.Equal(page + ", br", await answer.Content.ReadAsStringAsync());
        Assert.Equal("text/html", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("no-cache", answer.Headers.CacheControl?.ToString());
        Assert.Equal(!path.StartsWith("/sign-in", StringComparison.Ordinal), answer.Headers.Vary.Contains("Cookie"));
    }

    [Fact]
    public async Task Page_IsSentWhole_WhateverWasKeptOfTheOtherAtItsAddress()
    {
        using var before = await GetAsync("/", "br");
        using var after = await GetAsync("/", "br", session: true, before.Headers.ETag);

        Assert.Equal("the application, br", await after.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Page_IsNotToBePosted()
    {
        using var answer = await _client.PostAsync("/volunteers", null);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }

    private async Task<HttpResponseMessage> GetAsync(string path, string accepted, bool session = false, EntityTagHeaderValue? tag = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", accepted);
        if (session)
        {
            request.Headers.Add("Cookie", "volunteers.session=1");
        }

        if (tag is not null)
        {
            request.Headers.IfNoneMatch.Add(tag);
        }

        return await _client.SendAsync(request);
    }

    private void Write(string name, string content) => File.WriteAllText(Path.Combine(_files.FullName, name), content);
}
