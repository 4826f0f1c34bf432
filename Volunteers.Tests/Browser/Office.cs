using System.Globalization;
using System.Text.Json;
using Microsoft.Playwright;
using Volunteers.Data.Demo;
using static Microsoft.Playwright.Assertions;

namespace Volunteers.Tests.Browser;

/// <summary>The coordinator of the demonstration at her desk, and what a way through the pages finds there: entered as the pages would, without their pages.</summary>
public sealed class Office
{
    private Office(IPage page, string centreId) => (Page, CentreId) = (page, centreId);

    public IPage Page { get; }

    public string CentreId { get; }

    public ILocator Dialog => Page.GetByRole(AriaRole.Dialog);

    /// <summary>The page itself, without what surrounds it.</summary>
    public ILocator Main => Page.Locator("main");

    public static async Task<Office> OpenAsync(Chromium chromium, Product product)
    {
        var page = await chromium.VisitorAsync(product.Address);
        await page.GotoAsync("/sign-in");
        await page.GetByLabel("E-mail address").FillAsync("coordinator@demo.example");
        await page.GetByLabel("Password", new() { Exact = true }).FillAsync(DemoCentre.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Navigation, new() { Name = "Main" })).ToBeVisibleAsync();
        var office = new Office(page, "");
        var centres = (await office.AskAsync("{ viewer { roles { centre { id } } } }", null)).GetProperty("viewer").GetProperty("roles");
        return new Office(page, centres.EnumerateArray().Select(role => role.GetProperty("centre")).First(centre => centre.ValueKind == JsonValueKind.Object).GetProperty("id").GetString()!);
    }

    /// <summary>Makes a change as a page would, with its cookie, and takes no refusal.</summary>
    /// <param name="mutation">Its field; the input's type is named after it.</param>
    /// <param name="selection">What is read of its payload.</param>
    public async Task<JsonElement> ChangeAsync(string mutation, object input, string selection = "")
    {
        var type = char.ToUpperInvariant(mutation[0]) + mutation[1..] + "Input";
        var payload = (await AskAsync($"mutation($input: {type}!) {{ {mutation}(input: $input) {{ {selection} errors {{ ... on Error {{ message }} }} }} }}", new { input })).GetProperty(mutation);
        Assert.True(payload.GetProperty("errors").ValueKind == JsonValueKind.Null, $"{mutation}: {payload}");
        return payload;
    }

    public async Task<JsonElement> AskAsync(string query, object? variables)
    {
        var answer = await Page.EvaluateAsync<string>(
            """
            async body => {
              const response = await fetch('/graphql', {
                method: 'POST',
                headers: { 'content-type': 'application/json', 'GraphQL-Preflight': '1' },
                body,
              });
              return await response.text();
            }
            """,
            JsonSerializer.Serialize(new { query, variables }));
        var json = JsonDocument.Parse(answer).RootElement;
        Assert.False(json.TryGetProperty("errors", out var errors), errors.ToString());
        return json.GetProperty("data");
    }

    /// <summary>Somebody who has been inducted, with a DBS check and some references that are clear.</summary>
    /// <returns>The volunteer's id.</returns>
    public async Task<string> EnrolAsync(string name, string email, int references)
    {
        var enrolled = await ChangeAsync("enrolVolunteer", new { centreId = CentreId, fullName = name, email, stage = "INDUCTION", enrolAnyway = true }, "volunteer { id }");
        var id = enrolled.GetProperty("volunteer").GetProperty("id").GetString()!;
        await ChangeAsync("recordCheck", new
        {
            volunteerId = id, kind = "DBS", status = "CLEAR", on = Day(0), reference = "001234567890", level = "ENHANCED_WITH_BARRED_LISTS", workforce = "CHILD",
        });
        foreach (var referee in new[] { "A former employer", "A friend of the family" }.Take(references))
        {
            await ChangeAsync("recordCheck", new { volunteerId = id, kind = "REFERENCE", status = "CLEAR", on = Day(0), reference = referee });
        }

        return id;
    }

    /// <summary>The same, cleared to start.</summary>
    public async Task<string> EnrolReadyAsync(string name, string email)
    {
        var id = await EnrolAsync(name, email, references: 2);
        await ChangeAsync("advanceEnrolment", new { volunteerId = id, centreId = CentreId, stage = "READY", on = Day(0) });
        return id;
    }

    /// <summary>A programme with one role, and a session on each of some days.</summary>
    /// <returns>The role's id, and those of the sessions.</returns>
    public async Task<(string RoleId, string[] SessionIds)> StartProgrammeAsync(string name, string role, bool leads, string startTime, string endTime, params int[] days)
    {
        var programme = (await ChangeAsync(
            "createProgramme", new { centreId = CentreId, name, kind = "WEEKLY_GROUP", venue = "Main hall", roles = new[] { new { title = role, leads, neededPerSession = 1 } } },
            "programme { id roles { id } }")).GetProperty("programme");
        var sessions = new List<string>();
        foreach (var day in days)
        {
            var payload = await ChangeAsync(
                "scheduleSessions", new { programmeId = programme.GetProperty("id").GetString(), from = Day(day), until = Day(day), startTime, endTime }, "programmeSessions { id }");
            sessions.Add(payload.GetProperty("programmeSessions")[0].GetProperty("id").GetString()!);
        }

        return (programme.GetProperty("roles")[0].GetProperty("id").GetString()!, [.. sessions]);
    }

    /// <returns>The assignment's id.</returns>
    public async Task<string> AssignAsync(string volunteerId, string roleId) =>
        (await ChangeAsync("assignVolunteer", new { volunteerId, roleId, from = Day(0), notify = true }, "assignment { id }")).GetProperty("assignment").GetProperty("id").GetString()!;

    public async Task OpenVolunteerAsync(string id, string name)
    {
        await Page.GotoAsync($"/volunteers/{id}");
        await Expect(Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync(name);
    }

    /// <summary>Opens the dialog on the page of a volunteer, and chooses a stage in it.</summary>
    public async Task BeginToMoveOnAsync(string to)
    {
        await Page.GetByRole(AriaRole.Button, new() { Name = "Move on" }).ClickAsync();
        await Dialog.GetByLabel("To", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = to });
    }

    public async Task MoveOnAsync(string name, string to)
    {
        await BeginToMoveOnAsync(to);
        await FinishMovingOnAsync(name, to);
    }

    public async Task FinishMovingOnAsync(string name, string to)
    {
        await Dialog.GetByRole(AriaRole.Button, new() { Name = "Move on" }).ClickAsync();
        await Expect(Page.GetByRole(AriaRole.Status).Filter(new() { HasText = $"{name}: {to}" })).ToBeVisibleAsync();
        await Expect(Dialog).ToHaveCountAsync(0);
    }

    /// <summary>Takes back the stage that was recorded last, on the page of a volunteer.</summary>
    /// <param name="stage">As it is called on the page.</param>
    /// <param name="comesBack">What is said to come back with it.</param>
    public async Task TakeBackAsync(string stage, params string[] comesBack)
    {
        await Page.GetByText("steps so far").ClickAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = $"Take back “{stage}”" }).ClickAsync();
        foreach (var line in comesBack)
        {
            await Expect(Dialog).ToContainTextAsync(line);
        }

        await Dialog.GetByRole(AriaRole.Button, new() { Name = "Take it back" }).ClickAsync();
        await Expect(Dialog).ToHaveCountAsync(0);
        await Expect(Page.GetByRole(AriaRole.Status).Filter(new() { HasText = " again." })).ToBeVisibleAsync();
    }

    /// <summary>A day from today on, at the centre.</summary>
    public static string Day(int ahead) => DayOf(ahead).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly DayOf(int ahead) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(TimeProvider.System.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById("Europe/London")).DateTime).AddDays(ahead);
}
