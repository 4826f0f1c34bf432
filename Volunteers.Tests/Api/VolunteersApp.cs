using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;
using Volunteers.Api.Access;
using Volunteers.Api.Hosting;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Jobs.Access;
using Volunteers.Tests.Data;

namespace Volunteers.Tests.Api;

/// <summary>
/// The whole program on a port of its own, with an empty data directory, two centres, and no jobs; its database lies in that directory, or on
/// the server that the suite runs on.
/// </summary>
public sealed class VolunteersApp : WebApplicationFactory<ServerOptions>, IAsyncLifetime
{
    public const string Password = "correct horse battery";

    private readonly string _directory = Directory.CreateTempSubdirectory("volunteers-api-").FullName;

    private TestDatabase? _onServer;

    public VolunteersApp() => UseKestrel(0);

    public FakeTimeProvider Clock { get; } = new(TimeProvider.System.GetUtcNow());

    public Uri Address { get; private set; } = null!;

    public string DataDirectory => _directory;

    public int EastId { get; private set; }

    public int WestId { get; private set; }

    public async Task InitializeAsync()
    {
        _onServer = TestDatabase.Server is null ? null : await TestDatabase.CreateAsync();
        StartServer();
        Address = ClientOptions.BaseAddress;
        await using var db = Open();
        var cluster = new Cluster { Name = "Town" };
        var east = new Centre { Name = "East", TimeZone = "Europe/London", Cluster = cluster };
        var west = new Centre { Name = "West", TimeZone = "Europe/London", Cluster = cluster };
        db.AddRange(east, west);
        await db.SaveChangesAsync();
        (EastId, WestId) = (east.Id, west.Id);
        await AddStaffAsync("east@example.org", StaffRoleKind.Coordinator, EastId);
        await AddStaffAsync("west@example.org", StaffRoleKind.Coordinator, WestId);
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        await base.DisposeAsync();
        if (_onServer is not null)
        {
            await _onServer.DisposeAsync();
        }

        Directory.Delete(_directory, recursive: true);
    }

    /// <summary>The database as the machinery sees it.</summary>
    public VolunteersDbContext Open() => Services.GetRequiredService<SystemDatabase>().Open();

    /// <summary>A browser: keeps cookies and, unless told otherwise, sends the header that our own pages send.</summary>
    public HttpClient Browser(bool preflight = true)
    {
        var client = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = false }) { BaseAddress = Address };
        if (preflight)
        {
            client.DefaultRequestHeaders.Add(PreflightMiddleware.Header, "1");
        }

        return client;
    }

    public async Task<HttpClient> SignedInAsync(string email)
    {
        var browser = Browser();
        var answer = await browser.PostAsync("/api/account/sign-in", Json(new { email, password = Password }));
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        return browser;
    }

    public static StringContent Json(object body) => new(JsonSerializer.Serialize(body), System.Text.Encoding.UTF8, "application/json");

    public async Task<int> AddStaffAsync(string email, StaffRoleKind role, int? centreId)
    {
        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<AccessScopeAccessor>().Scope = AccessScope.System;
        var account = new Account { DisplayName = email.Split('@')[0], UserName = email, Email = email, EmailConfirmed = true };
        account.Grant(role, centreId);
        var made = await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().CreateAsync(account, Password);
        Assert.True(made.Succeeded, string.Join(" ", made.Errors.Select(error => error.Description)));
        return account.Id;
    }

    public async Task<int> EnrolAsync(string name, string email, int centreId)
    {
        await using var db = Open();
        var today = DateOnly.FromDateTime(Clock.GetUtcNow().UtcDateTime);
        var volunteer = Volunteer.Register(new VolunteerDetails { FullName = name, Email = email }, Clock.GetUtcNow(), today);
        volunteer.Enrol(centreId, EnrolmentStage.Enquiry, today, Actors.Somebody, today);
        db.Add(volunteer);
        await db.SaveChangesAsync();
        return volunteer.Id;
    }

    /// <summary>Waits for the e-mail that a request causes after its answer, and returns the people it lists.</summary>
    public async Task<IReadOnlyList<SignInPerson>> SignInEmailAsync(string address)
    {
        for (var i = 0; i < 200; i++)
        {
            await using var db = Open();
            var payload = await db.Messages.Where(m => m.To == address && m.Payload != null).OrderByDescending(m => m.Id).Select(m => m.Payload).FirstOrDefaultAsync();
            if (payload is not null)
            {
                Assert.DoesNotContain("people", payload, StringComparison.OrdinalIgnoreCase);
                return JsonSerializer.Deserialize<SignInPayload>(Services.GetRequiredService<SecretSeal>().Open(payload)!, JsonSerializerOptions.Web)!.People;
            }

            await Task.Delay(25);
        }

        throw new TimeoutException("No sign-in e-mail was queued.");
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder) =>
        builder.ConfigureServices(services => services.AddSingleton<TimeProvider>(Clock));

    protected override IHost CreateHost(IHostBuilder builder)
    {
        builder.ConfigureHostConfiguration(configuration => configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["DataDirectory"] = _directory,
            ["Demo:Load"] = "false",
            ["Jobs:Run"] = "false",
            ["PublicUrl"] = "https://volunteers.example.org",
            ["Access:RequestsPerMinute"] = "1000",
        }).AddInMemoryCollection(_onServer?.Configuration));
        return base.CreateHost(builder);
    }
}
