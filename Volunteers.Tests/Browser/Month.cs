using System.Globalization;
using System.Text.Json;
using Microsoft.Playwright;
using Volunteers.Tests.Jobs.Printing;
using static Microsoft.Playwright.Assertions;

namespace Volunteers.Tests.Browser;

/// <summary>What the coordinator does in a month, step by step.</summary>
public sealed partial class Month(Product product, IPage page, AxeCheck axe)
{
    public Task SignInAsync() => SignInAsync("coordinator@demo.example", global::Volunteers.Data.Demo.DemoCentre.Password, "Helen");

    public async Task SignInAsync(string email, string password, string firstName)
    {
        await page.GotoAsync("/");
        await page.GetByLabel("E-mail address").FillAsync(email);
        await page.GetByLabel("Password", new() { Exact = true }).FillAsync(password);
        await Button("Sign in").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync(firstName);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Waiting for you" })).ToBeVisibleAsync();
        await axe.LookAtAsync(page);
    }

    public async Task FindVolunteersAsync()
    {
        await page.GotoAsync("/volunteers");
        var table = page.GetByRole(AriaRole.Table, new() { Name = "Volunteers" });
        await Expect(table.GetByRole(AriaRole.Row)).ToHaveCountAsync(26);
        await Button("Next").ClickAsync();
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("after="));
        await page.GotoAsync("/volunteers");
        await page.GetByLabel("Search volunteers").FillAsync("NWOSU");
        await Expect(table.GetByRole(AriaRole.Link, new() { Name = "Amara Nwosu" })).ToBeVisibleAsync();
        await page.GotoAsync("/volunteers?stage=READY&sort=fullName.desc");
        await Expect(table.GetByRole(AriaRole.Row).Nth(1)).ToContainTextAsync("Cleared");
        await axe.LookAtAsync(page);
        await table.GetByRole(AriaRole.Link).First.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Checks" })).ToBeVisibleAsync();
        await axe.LookAtAsync(page);
    }

    public async Task EnrolAtTheDoorAsync(string name, string email)
    {
        await page.GotoAsync("/volunteers/new");
        var form = page.GetByRole(AriaRole.Form, new() { Name = "Enrol a volunteer" });
        await form.GetByLabel("E-mail").FillAsync("josie at nowhere");
        await form.GetByText("More about them").ClickAsync();
        await form.GetByLabel("Date of birth").FillAsync("2100-01-01");
        await form.GetByRole(AriaRole.Button, new() { Name = "Enrol", Exact = true }).ClickAsync();
        await Expect(form).ToContainTextAsync("Enter the full name.");
        await Expect(form).ToContainTextAsync("Enter an e-mail address like name@example.org.");
        await Expect(form).ToContainTextAsync("The date of birth is in the future.");
        await axe.LookAtAsync(page);

        await form.GetByLabel("Full name").FillAsync(name);
        await form.GetByLabel("E-mail").FillAsync(email);
        await form.GetByLabel("Date of birth").FillAsync("1994-03-02");
        foreach (var consent in await form.GetByRole(AriaRole.Checkbox).AllAsync())
        {
            await consent.CheckAsync();
        }

        await form.GetByRole(AriaRole.Button, new() { Name = "Enrol", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = name })).ToContainTextAsync("is enrolled");
    }

    /// <summary>To a later stage. From an application on she sees what goes on at the centre.</summary>
    public async Task MoveOnAsync(string name, string to = "Application")
    {
        await page.GotoAsync($"/volunteers?q={Uri.EscapeDataString(name)}");
        await page.GetByRole(AriaRole.Link, new() { Name = name }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Move on" }).ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.GetByLabel("To", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = to });
        if (to == "Cleared")
        {
            await Expect(dialog.GetByRole(AriaRole.Region, new() { Name = "What is missing" })).ToContainTextAsync("is ready to start");
        }

        await dialog.GetByRole(AriaRole.Button, new() { Name = "Move on" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = $"{name}: {to}" })).ToBeVisibleAsync();
    }

    private async Task RecordClearAsync(string check, string reference)
    {
        await Button("Record a check").ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.Locator("[name=checkTypeId]").SelectOptionAsync(new SelectOptionValue { Label = check });
        await dialog.Locator("[name=status]").SelectOptionAsync("CLEAR");
        await dialog.Locator("[name=reference]").FillAsync(reference);
        if (check == "DBS check")
        {
            await dialog.Locator("[name=level]").SelectOptionAsync("ENHANCED_WITH_BARRED_LISTS");
            await dialog.Locator("[name=workforce]").SelectOptionAsync("CHILD");
        }

        await axe.LookAtAsync(page);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Record", Exact = true }).ClickAsync();
        await Expect(page.GetByText(reference).First).ToBeVisibleAsync();
    }

    public async Task ImportAsync()
    {
        await page.GotoAsync("/volunteers/import");
        await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload
        {
            Name = "volunteers.csv",
            MimeType = "text/csv",
            Buffer = System.Text.Encoding.UTF8.GetBytes(
                "\uFEFFfull name,e-mail,phone,date of birth\r\n"
                + "Ines Castellano,ines@mail.example,,12/05/1990\r\n"
                + "Robin Ashdown,not-an-address,12,01/01/2190\r\n"
                + "Tomasz Wrona,,07700 900456,\r\n"),
        });
        await Button("Check the file").ClickAsync();
        await Expect(page.GetByText("2 would be new")).ToBeVisibleAsync();
        var failing = page.GetByRole(AriaRole.Region, new() { Name = "Rows that fail" });
        await Expect(failing.GetByRole(AriaRole.Listitem)).ToHaveCountAsync(3);
        await Expect(failing.GetByRole(AriaRole.Rowheader)).ToHaveTextAsync("Row 3");
        await axe.LookAtAsync(page);
        await Button("Import 2 volunteers").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Done" })).ToBeVisibleAsync();
        var download = await page.RunAndWaitForDownloadAsync(() => Button("Download them to mend").ClickAsync());
        var csv = await File.ReadAllTextAsync(await download.PathAsync());
        Assert.Contains("Robin Ashdown", csv);
        Assert.DoesNotContain("Tomasz", csv);
        await page.GotoAsync("/volunteers?q=Wrona");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Tomasz Wrona" })).ToBeVisibleAsync();
    }

    /// <returns>The course's title.</returns>
    public async Task<string> TeachAsync(string name)
    {
        const string course = "Supporting Play Outdoors";
        await page.GotoAsync("/training/courses/new");
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Title" }).First.FillAsync(course);
        await page.GetByLabel("Awarding organisation", new() { Exact = true }).FillAsync("Coastal Awards");
        var unit = page.GetByRole(AriaRole.Group, new() { Name = "Unit 1" });
        await unit.GetByLabel("Code").FillAsync("SPO1");
        await unit.GetByLabel("Title").FillAsync("Play in all weathers");
        await Button("Create the course").ClickAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Schedule a cohort" }).ClickAsync();
        await page.GetByLabel("Name").First.FillAsync("Winter run");
        var session = page.GetByRole(AriaRole.Group, new() { Name = "Session 1" });
        await session.GetByLabel("Date").FillAsync(Day(10));
        await axe.LookAtAsync(page);
        await Button("Schedule the cohort").ClickAsync();

        await Button("Place a volunteer").ClickAsync();
        await PickVolunteerAsync(name);
        await Button("Place them").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = $"Offer a place to {name}" }).ClickAsync();
        await Button("Offer the place").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = $"Accept for them: {name}" }).ClickAsync();
        await Button("Accept the place").ClickAsync();
        await Button("Award accreditations").ClickAsync();
        await page.GetByRole(AriaRole.Checkbox, new() { Name = name }).CheckAsync();
        await Button("Award to 1").ClickAsync();
        await Expect(page.GetByText("accreditation awarded").First).ToBeVisibleAsync();
        await axe.LookAtAsync(page);
        return course;
    }

    public async Task AssignAsync(string course, string ready, string email)
    {
        await page.GotoAsync("/programmes/new");
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Name" }).First.FillAsync("Forest Fridays");
        await Button("Remove role 2").ClickAsync();
        await Button("Ask for something").ClickAsync();
        await page.GetByRole(AriaRole.Menuitem, new() { Name = "A check" }).ClickAsync();
        await Button("Ask for something").ClickAsync();
        await page.GetByRole(AriaRole.Menuitem, new() { Name = "An accreditation" }).ClickAsync();
        await page.GetByLabel("Accreditation from which course").SelectOptionAsync(new SelectOptionValue { Label = $"Accreditation: {course}" });
        await axe.LookAtAsync(page);
        await Button("Create the programme").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Forest Fridays" })).ToBeVisibleAsync();
        var programme = page.Url;

        // she lacks the check: refused with every reason
        await Button("Assign someone").ClickAsync();
        await PickVolunteerAsync("Tomasz Wrona");
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "Readiness" })).ToContainTextAsync("not ready");
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Assign", Exact = true }).ClickAsync();
        var refusal = page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Alert);
        await Expect(refusal).ToContainTextAsync("DBS");
        await Expect(refusal).ToContainTextAsync(course);

        // someone ready: check, induction and stage are recorded first
        await OpenVolunteerAsync(ready);
        await RecordClearAsync("DBS check", "001234567890");
        await RecordClearAsync("Reference", "A former employer");
        await RecordClearAsync("Reference", "A friend of the family");
        await MoveOnAsync(ready, "Induction");
        await MoveOnAsync(ready, "Cleared");

        await page.GotoAsync(programme);
        await Button("Assign someone").ClickAsync();
        await PickVolunteerAsync(ready);
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "Readiness" })).ToContainTextAsync($"{ready} is ready");
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Assign", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = ready })).ToBeVisibleAsync();
        await axe.LookAtAsync(page);
        await Wait.UntilAsync(
            async () => (await product.MailsToAsync(email)).Any(mail => mail.GetProperty("text").GetString()!.Contains("Forest Fridays", StringComparison.Ordinal)),
            "the assignment's e-mail");
    }

    public async Task ScheduleMeetingAsync()
    {
        await page.GotoAsync("/meetings");
        await Button("Schedule the next meeting").ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.GetByLabel("Title").FillAsync("Support meeting of the month");
        await dialog.GetByLabel("Date").FillAsync(Day(8));
        await axe.LookAtAsync(page);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Schedule the meeting" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Support meeting of the month" })).ToBeVisibleAsync();
        await axe.LookAtAsync(page);
    }

    /// <summary>A reminder that falls due in a minute arrives once, however often the job runs and whatever is killed.</summary>
    public async Task RemindOnceAsync(string email)
    {
        var startsAt = DateTimeOffset.Parse(Day(1) + "T10:00:00Z", CultureInfo.InvariantCulture);
        var minutes = (int)Math.Floor((startsAt - TimeProvider.System.GetUtcNow()).TotalMinutes);
        await AskAsync(
            """
            mutation($input: ScheduleSupportMeetingInput!) {
              scheduleSupportMeeting(input: $input) { supportMeeting { id } errors { ... on Error { message } } }
            }
            """,
            new
            {
                input = new
                {
                    centreId = (await AskAsync("{ centres { id name } }", null)).GetProperty("centres")[0].GetProperty("id").GetString(),
                    title = "Drop-in about the spring",
                    startsAt,
                    endsAt = startsAt.AddHours(2),
                    remindBefore = new[] { minutes },
                },
            });
        await Wait.UntilAsync(async () => await RemindersAsync(email) == 1, "the reminder");
        await product.KillAsync();
        await product.RunAsync();
        await Task.Delay(TimeSpan.FromSeconds(8));
        Assert.Equal(1, await RemindersAsync(email));

        var ledger = await AskAsync(
            """{ messages(first: 100, where: { kind: { eq: "MEETING_REMINDER" } }) { totalCount nodes { status reason to volunteer { id } } } }""", null);
        Assert.All(ledger.GetProperty("messages").GetProperty("nodes").EnumerateArray(), row =>
        {
            var status = row.GetProperty("status").GetString();
            Assert.True(status is "SENT" || row.GetProperty("reason").ValueKind == JsonValueKind.String, $"{status} without a reason");
        });
    }

    public async Task PublishNewsletterAsync(string email)
    {
        await page.GotoAsync("/newsletter");
        await Button("Draft an issue").ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.GetByLabel("Title").FillAsync("News of the month");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Draft it" }).ClickAsync();
        await page.GetByLabel("Your welcome").FillAsync("Dear all, what a month it has been by the sea.");
        var first = page.GetByRole(AriaRole.Switch).First;
        var leftOut = (await first.GetAttributeAsync("aria-label"))!["Include ".Length..];
        await first.UncheckAsync(new() { Force = true });
        await axe.LookAtAsync(page);
        await Button("Save", exact: true).ClickAsync();
        await Expect(page.GetByTitle("Preview of the printed issue")).ToBeVisibleAsync(new() { Timeout = 60_000 });
        await page.GetByRole(AriaRole.Button, new() { Name = "Publish", Exact = false }).First.ClickAsync();
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Publish now" }).ClickAsync();
        var pdf = page.GetByRole(AriaRole.Link, new() { Name = "Open the PDF" });
        await Expect(pdf).ToBeVisibleAsync(new() { Timeout = 90_000 });
        await axe.LookAtAsync(page);

        using var http = new HttpClient { BaseAddress = product.Address };
        var bytes = await http.GetByteArrayAsync(await pdf.GetAttributeAsync("href"));
        using var printed = new PrintedPdf(bytes);
        Assert.Contains("what a month it has been by the sea", printed.Text);
        Assert.Contains("News of the month", printed.Text);
        Assert.DoesNotContain(leftOut, printed.Text);
        Assert.True(printed.IsTagged);

        JsonElement issue = default;
        await Wait.UntilAsync(
            async () =>
            {
                var mails = await product.MailsToAsync(email);
                issue = mails.FirstOrDefault(mail => mail.GetProperty("subject").GetString()!.Contains("News of the month", StringComparison.Ordinal));
                return issue.ValueKind != JsonValueKind.Undefined;
            },
            "the newsletter's e-mail");
        var headers = issue.GetProperty("headers").EnumerateArray().ToLookup(h => h.GetProperty("name").GetString()!, h => h.GetProperty("value").GetString()!);
        Assert.Equal("List-Unsubscribe=One-Click", Assert.Single(headers["list-unsubscribe-post"]));
        var unsubscribe = new Uri(Assert.Single(headers["list-unsubscribe"]).Trim('<', '>'));

        // a GET only asks; the POST of RFC 8058 acts
        Assert.Equal(System.Net.HttpStatusCode.OK, (await http.GetAsync(unsubscribe)).StatusCode);
        Assert.True(await ConsentsToNewsletterAsync(email));
        var answer = await http.PostAsync(unsubscribe, new FormUrlEncodedContent([new("List-Unsubscribe", "One-Click")]));
        Assert.True(answer.IsSuccessStatusCode);
        Assert.False(await ConsentsToNewsletterAsync(email));

        var skipped = await AskAsync(
            """{ messages(first: 100, where: { kind: { eq: "NEWSLETTER" }, status: { eq: SKIPPED } }) { nodes { reason } } }""", null);
        Assert.All(
            skipped.GetProperty("messages").GetProperty("nodes").EnumerateArray(),
            row => Assert.False(string.IsNullOrWhiteSpace(row.GetProperty("reason").GetString())));
    }

    private async Task<bool> ConsentsToNewsletterAsync(string email)
    {
        var found = await AskAsync("query($q: String!) { volunteers(search: $q) { nodes { consents { kind given } } } }", new { q = email });
        return found.GetProperty("volunteers").GetProperty("nodes")[0].GetProperty("consents").EnumerateArray()
            .Any(consent => consent.GetProperty("kind").GetString() == "NEWSLETTER" && consent.GetProperty("given").GetBoolean());
    }

    private async Task<int> RemindersAsync(string email) => (await product.MailsToAsync(email)).Count(mail =>
        mail.GetProperty("subject").GetString()!.Contains("Drop-in about the spring", StringComparison.Ordinal)
        && mail.GetProperty("subject").GetString()!.Contains("Reminder", StringComparison.OrdinalIgnoreCase));

    private async Task OpenVolunteerAsync(string name)
    {
        await page.GotoAsync($"/volunteers?q={Uri.EscapeDataString(name)}");
        await page.GetByRole(AriaRole.Link, new() { Name = name }).First.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync(name);
    }

    private async Task PickVolunteerAsync(string name)
    {
        var picker = page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Combobox, new() { Name = "Volunteer" })
            .Or(page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Textbox, new() { Name = "Volunteer" }));
        await picker.First.FillAsync(name);
        await page.Locator("[data-combobox-option]").Filter(new() { HasText = name }).First.ClickAsync();
    }

    /// <summary>Asks as the page would, with its cookie.</summary>
    private async Task<JsonElement> AskAsync(string query, object? variables)
    {
        var answer = await page.EvaluateAsync<string>(
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

    private ILocator Button(string name, bool exact = false) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = exact });

    private static string Day(int ahead) =>
        DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime).AddDays(ahead).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
