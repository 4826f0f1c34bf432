using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Volunteers.Api.Access;
using Volunteers.Api.Hosting;

namespace Volunteers.Tests.Api;

/// <summary>An installation that nobody has an account in, started as it is published.</summary>
public sealed partial class FirstRunTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("volunteers-first-").FullName;

    [Fact]
    public async Task Start_PrintsALink_WithWhichOnePersonBecomesTheAdministrator()
    {
        // arrange: what an earlier start printed no longer works
        string earlier;
        using (var first = await Running.StartAsync(_directory))
        {
            earlier = first.Token!;
        }

        using var running = await Running.StartAsync(_directory);
        using var browser = running.Browser();
        var details = new { token = running.Token, name = "Ada First", email = "ada@example.org", password = "a long enough one" };

        // act
        var old = await browser.PostAsJsonAsync("/api/account/set-up", details with { token = earlier });
        var opened = await browser.PostAsJsonAsync("/api/account/set-up/open", new { token = running.Token });
        var wrong = await browser.PostAsJsonAsync("/api/account/set-up", details with { name = "", email = "nonsense", password = "short" });
        var right = await browser.PostAsJsonAsync("/api/account/set-up", details);
        var viewer = await (await browser.PostAsJsonAsync("/graphql", new { query = "{ viewer { displayName roles { role centre { name } } } }" })).Content.ReadAsStringAsync();
        var again = await running.Browser().PostAsJsonAsync("/api/account/set-up", details with { email = "eve@example.org" });

        // assert
        Assert.Equal(
            [HttpStatusCode.Gone, HttpStatusCode.NoContent, HttpStatusCode.BadRequest, HttpStatusCode.NoContent, HttpStatusCode.Gone],
            new[] { old, opened, wrong, right, again }.Select(answer => answer.StatusCode));
        var fields = (await wrong.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("fields").EnumerateObject().Select(field => field.Name);
        Assert.Equal(["email", "name", "password"], fields.Order(StringComparer.Ordinal));
        Assert.Equal("""{"data":{"viewer":{"displayName":"Ada First","roles":[{"role":"ADMINISTRATOR","centre":null}]}}}""", viewer);
        running.Dispose();
        using var later = await Running.StartAsync(_directory);
        Assert.Null(later.Token);
    }

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    private sealed partial class Running(Process process, Uri address, string? token) : IDisposable
    {
        private bool _ended;

        public string? Token => token;

        public static async Task<Running> StartAsync(string directory)
        {
            var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
            string[] arguments = [typeof(ServerOptions).Assembly.Location, "--Urls=http://127.0.0.1:0", "--Demo:Load=false", "--Jobs:Run=false", $"--DataDirectory={directory}"];
            foreach (var argument in arguments)
            {
                start.ArgumentList.Add(argument);
            }

            var process = Process.Start(start)!;
            process.BeginErrorReadLine();
            Uri? address = null;
            string? token = null;
            using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
            while (await process.StandardOutput.ReadLineAsync(patience.Token) is { } line && !line.Contains("Ctrl+C ends it", StringComparison.Ordinal))
            {
                address ??= Address().Match(line) is { Success: true } running ? new Uri(running.Groups[1].Value) : null;
                token ??= SetUp().Match(line) is { Success: true } link ? link.Groups[1].Value : null;
            }

            _ = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
            return new Running(process, address!, token);
        }

        public HttpClient Browser()
        {
            var client = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer() }) { BaseAddress = address };
            client.DefaultRequestHeaders.Add(PreflightMiddleware.Header, "1");
            return client;
        }

        public void Dispose()
        {
            if (!_ended)
            {
                _ended = true;
                process.Kill();
                process.WaitForExit();
                process.Dispose();
            }
        }

        [GeneratedRegex("Volunteers is running: (http://127.0.0.1:[0-9]+)")]
        private static partial Regex Address();

        [GeneratedRegex("/set-up/begin#token=([A-Za-z0-9_-]{43})")]
        private static partial Regex SetUp();
    }
}
