using System.Diagnostics;
using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Volunteers.Data.Access;

namespace Volunteers.Tests.Api;

/// <summary>Nobody learns from answers, or from how long they take, which addresses are known here.</summary>
public sealed class RefusalTimingTests(VolunteersApp app) : IClassFixture<VolunteersApp>
{
    private const int Runs = 9;

    /// <summary>Far less than what tells a password compared from none (fifty times), and more than two busy processors differ by.</summary>
    private const double MostRatio = 1.3;

    [Fact]
    public async Task Passwords_AreRefusedAlike_WhetherTheAddressIsKnownUnknownLockedOrDisabled()
    {
        await app.AddStaffAsync("known@example.org", StaffRoleKind.Tutor, app.EastId);
        await app.AddStaffAsync("locked@example.org", StaffRoleKind.Tutor, app.EastId);
        await app.AddStaffAsync("disabled@example.org", StaffRoleKind.Tutor, app.EastId);
        await app.EnrolAsync("Ada Okafor", "volunteer@example.org", app.EastId);
        await using (var scope = app.Services.CreateAsyncScope())
        {
            scope.ServiceProvider.GetRequiredService<AccessScopeAccessor>().Scope = AccessScope.System;
            var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
            await accounts.SetLockoutEndDateAsync((await accounts.FindByEmailAsync("locked@example.org"))!, DateTimeOffset.MaxValue);
            var disabled = (await accounts.FindByEmailAsync("disabled@example.org"))!;
            disabled.Disable(null, app.Clock.GetUtcNow());
            await accounts.UpdateAsync(disabled);
        }

        await AssertAlikeAsync(
            HttpStatusCode.Unauthorized, "sign-in",
            [.. new[] { "known", "locked", "disabled", "volunteer", "nobody" }.Select(name => new { email = $"{name}@example.org", password = "not this one" })]);
    }

    [Fact]
    public async Task Links_AreAskedForAlike_WhetherTheAddressIsKnown()
    {
        await app.EnrolAsync("Ben Okafor", "asks@example.org", app.EastId);

        await AssertAlikeAsync(HttpStatusCode.Accepted, "sign-in-link", [new { email = "asks@example.org" }, new { email = "asks.not@example.org" }], most: 3);
    }

    [Fact]
    public async Task Codes_AreRefusedAlike_WhetherThereIsALink()
    {
        await app.EnrolAsync("Cleo Okafor", "codes@example.org", app.EastId);
        using var browser = app.Browser();
        await browser.PostAsync("/api/account/sign-in-link", VolunteersApp.Json(new { email = "codes@example.org" }));
        await app.SignInEmailAsync("codes@example.org");

        await AssertAlikeAsync(
            HttpStatusCode.Gone, "sign-in-link/redeem",
            [new { email = "codes@example.org", code = "000000" }, new { email = "codes.not@example.org", code = "000000" }], browser: browser);
    }

    /// <summary>One after the other in turn, so that what slows the machine slows all of them.</summary>
    private async Task AssertAlikeAsync(HttpStatusCode status, string path, IReadOnlyList<object> bodies, double most = MostRatio, HttpClient? browser = null)
    {
        using var own = browser is null ? app.Browser() : null;
        var client = browser ?? own!;
        var times = bodies.Select(_ => new List<double>()).ToList();
        var words = new HashSet<string>();
        for (var run = 0; run < Runs; run++)
        {
            for (var i = 0; i < bodies.Count; i++)
            {
                var began = Stopwatch.GetTimestamp();
                using var answer = await client.PostAsync($"/api/account/{path}", VolunteersApp.Json(bodies[i]));
                times[i].Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
                Assert.Equal(status, answer.StatusCode);
                words.Add(await answer.Content.ReadAsStringAsync() + string.Join(",", answer.Headers.Select(header => header.Key).Order()));
            }
        }

        Assert.Single(words);
        var medians = times.ConvertAll(each => each.Order().ElementAt(Runs / 2));
        Assert.True(medians.Max() <= most * medians.Min(), $"Medians in ms: {string.Join(", ", medians.Select(median => median.ToString("F1", null)))}");
    }
}
