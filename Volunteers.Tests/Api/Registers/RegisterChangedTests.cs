using System.Net.Http.Headers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Volunteers.Api.Access;
using Volunteers.Data;
using Volunteers.Data.Access;

namespace Volunteers.Tests.Api.Registers;

/// <summary>What two people at the door see of each other, on the running program.</summary>
public sealed class RegisterChangedTests : IAsyncLifetime
{
    private const string Present = """{"data":{"registerChanged":{"attendance":"PRESENT","volunteer":{"fullName":"Ada Okafor"}}}}""";
    private const string Absent = """{"data":{"registerChanged":{"attendance":"ABSENT","volunteer":{"fullName":"Ada Okafor"}}}}""";
    private const string Nothing = """{"data":{"registerChanged":{"attendance":null,"volunteer":{"fullName":"Ada Okafor"}}}}""";

    private readonly VolunteersApp _app = new();
    private Registers _registers = null!;

    public async Task InitializeAsync()
    {
        await _app.InitializeAsync();
        await _app.AddStaffAsync("colleague@example.org", StaffRoleKind.Coordinator, _app.EastId);
        _registers = await Registers.OpenAsync(_app);
    }

    public async Task DisposeAsync() => await ((IAsyncLifetime)_app).DisposeAsync();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Marks_ReachWhoeverElseHasTheRegisterOpen(bool programme)
    {
        // arrange
        using var colleague = await _app.SignedInAsync("colleague@example.org");
        using var coordinator = await _app.SignedInAsync("east@example.org");
        using var events = await _registers.SubscribeAsync(colleague, programme ? _registers.ProgrammeSessionId : _registers.CohortSessionId);

        // act and assert: marked, corrected, taken back; nothing for what stays as it was
        await _registers.MarkAsync(coordinator, programme, "PRESENT");
        Assert.Equal(Present, await events.NextAsync());
        await _registers.MarkAsync(coordinator, programme, "PRESENT");
        await _registers.MarkAsync(coordinator, programme, "ABSENT");
        Assert.Equal(Absent, await events.NextAsync());
        await _registers.MarkAsync(coordinator, programme, null);
        Assert.Equal(Nothing, await events.NextAsync());
    }

    [Fact]
    public async Task Marks_ReachOutsideClientsWithAToken_AndThoseMadeOnAnotherNode()
    {
        // arrange
        await using var scope = _app.Services.CreateAsyncScope();
        var token = await scope.ServiceProvider.GetRequiredService<Tokens>().CreateAsync("colleague@example.org", null, "door", [], 1, default);
        using var client = new HttpClient { BaseAddress = _app.Address };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var events = await _registers.SubscribeAsync(client, _registers.ProgrammeSessionId);

        // act and assert
        await _registers.MarkElsewhereAsync(Attendance.Present);
        Assert.Equal(Present, await events.NextAsync());

        // act and assert: the token is revoked while the stream is open
        await using var db = _app.Open();
        await db.AccessTokens.ExecuteDeleteAsync();
        _app.Clock.Advance(AccessCache.KeptFor);
        await _registers.MarkElsewhereAsync(Attendance.Absent);
        Assert.Contains("UNAUTHENTICATED", await events.NextAsync(), StringComparison.Ordinal);
        Assert.Null(await events.NextAsync());
    }

    [Theory]
    [InlineData("west@example.org", "NOT_FOUND")]
    [InlineData("viewer@example.org", "FORBIDDEN")]
    public async Task Subscribing_IsRefused_WhenTheRegisterIsNotTheirs(string email, string code)
    {
        await _app.AddStaffAsync("viewer@example.org", StaffRoleKind.Viewer, _app.EastId);
        using var browser = await _app.SignedInAsync(email);
        using var events = await _registers.SubscribeAsync(browser, _registers.ProgrammeSessionId);
        var refusal = await events.NextAsync();
        Assert.Contains(code, refusal, StringComparison.Ordinal);
        Assert.DoesNotContain("\"data\"", refusal, StringComparison.Ordinal);
        Assert.Null(await events.NextAsync());
    }

    [Theory]
    [InlineData("VmVudWU6MQ==")]
    [InlineData("nonsense")]
    public async Task Subscribing_IsRefused_WhenTheIdIsNotASessions(string id)
    {
        using var browser = await _app.SignedInAsync("east@example.org");
        using var events = await _registers.SubscribeAsync(browser, id);
        Assert.Contains("NOT_FOUND", await events.NextAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("role", "FORBIDDEN")]
    [InlineData("session", "UNAUTHENTICATED")]
    [InlineData("account", "UNAUTHENTICATED")]
    public async Task Stream_Ends_WhenWhatItStoodOnIsGone(string gone, string code)
    {
        // arrange
        using var colleague = await _app.SignedInAsync("colleague@example.org");
        using var events = await _registers.SubscribeAsync(colleague, _registers.ProgrammeSessionId);
        await _registers.MarkElsewhereAsync(Attendance.Present);
        Assert.Equal(Present, await events.NextAsync());

        // act
        await using (var db = _app.Open())
        {
            var account = await db.Accounts.Include(a => a.Roles).SingleAsync(a => a.Email == "colleague@example.org");
            switch (gone)
            {
                case "role":
                    await db.Set<StaffRole>().Where(r => r.AccountId == account.Id).ExecuteDeleteAsync();
                    break;
                case "session":
                    Assert.True((await colleague.PostAsync("/api/account/sign-out", VolunteersApp.Json(new { }))).IsSuccessStatusCode);
                    break;
                default:
                    await db.Accounts.Where(a => a.Id == account.Id)
                        .ExecuteUpdateAsync(set => set.SetProperty(a => a.DisabledAt, _app.Clock.GetUtcNow()));
                    break;
            }
        }

        _app.Clock.Advance(AccessCache.KeptFor);
        await _registers.MarkElsewhereAsync(Attendance.Absent);

        // assert
        var last = await events.NextAsync();
        Assert.Contains(code, last, StringComparison.Ordinal);
        Assert.DoesNotContain("ABSENT", last, StringComparison.Ordinal);
        Assert.Null(await events.NextAsync());
    }
}
