using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Volunteers.Tests.Browser;

/// <summary>What is written down of what was held.</summary>
public sealed partial class Month
{
    /// <summary>Where nothing was held yet: a session that began with today, and a meeting of yesterday, entered afterwards.</summary>
    public async Task EnterWhatWasHeldAsync(string name)
    {
        await page.GotoAsync("/programmes");
        await page.GetByRole(AriaRole.Link, new() { Name = "Forest Fridays" }).ClickAsync();
        await Button("Schedule sessions").ClickAsync();
        var session = page.GetByRole(AriaRole.Dialog);
        await session.GetByRole(AriaRole.Radio, new() { Name = "One date" }).CheckAsync(new() { Force = true });
        await session.GetByRole(AriaRole.Textbox, new() { Name = "Date" }).FillAsync(Day(0));
        await session.GetByLabel("From").FillAsync("00:00");
        await session.GetByLabel(new Regex("^To\\b")).FillAsync("00:01");
        await session.GetByRole(AriaRole.Button, new() { Name = "Create the session" }).ClickAsync();
        await Expect(session).ToHaveCountAsync(0);

        // only who has accepted is expected
        await page.GetByRole(AriaRole.Button, new() { Name = $"More for {name}" }).ClickAsync();
        await page.GetByRole(AriaRole.Menuitem, new() { Name = "Accept for them" }).ClickAsync();
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Accept for them" }).ClickAsync();
        await Expect(page.GetByText("Proposed: waiting for an answer")).ToHaveCountAsync(0);

        await page.GotoAsync("/meetings");
        await Button("Schedule the next meeting").ClickAsync();
        var meeting = page.GetByRole(AriaRole.Dialog);
        await meeting.GetByLabel("Title").FillAsync("Meeting before this one");
        await meeting.GetByLabel("Date").FillAsync(Day(-1));
        await meeting.GetByRole(AriaRole.Button, new() { Name = "Schedule the meeting" }).ClickAsync();
        await Expect(meeting).ToHaveCountAsync(0);
    }

    public async Task TakeRegisterAsync()
    {
        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Link, new() { Name = "register", Exact = false }).First.ClickAsync();
        await Button("Everyone else was present").ClickAsync();
        await axe.LookAtAsync(page);
        var register = page.GetByRole(AriaRole.Status).Filter(new() { HasText = "present" });
        await Expect(register).ToContainTextAsync("Everything is saved.");
        await Expect(register).Not.ToContainTextAsync("not recorded");
    }

    public async Task WelcomeVisitorAsync()
    {
        await page.GotoAsync("/meetings");
        await page.GetByRole(AriaRole.List, new() { Name = "Past meetings" }).GetByRole(AriaRole.Link).First.ClickAsync();
        await page.GetByRole(AriaRole.Textbox, new() { Name = "First-time visitor" }).FillAsync("Pat Newbury");
        await Button("Add", exact: true).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = "Pat Newbury is on the list" })).ToBeVisibleAsync();
        await axe.LookAtAsync(page);
    }

    /// <summary>At the meeting whose page is open.</summary>
    public async Task MarkSomebodyAsync()
    {
        await page.GetByRole(AriaRole.Group, new() { NameRegex = new Regex("^Attendance of ") })
            .Filter(new() { Has = page.GetByRole(AriaRole.Radio, new() { Name = "Not recorded", Checked = true }) })
            .First.GetByRole(AriaRole.Radio, new() { Name = "Present" }).CheckAsync(new() { Force = true });
        await Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = " present" })).ToContainTextAsync("Everything is saved.");
        await axe.LookAtAsync(page);
    }

    /// <param name="hours">What she has given then.</param>
    public async Task ConfirmAsync(string name, string hours)
    {
        await page.GotoAsync("/contributions?status=PROPOSED");
        await page.GetByLabel("Tick all").First.CheckAsync();
        await axe.LookAtAsync(page);
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Confirm [0-9]+$") }).ClickAsync();
        await Expect(page.GetByText("are confirmed").First).ToBeVisibleAsync();
        await OpenVolunteerAsync(name);
        await page.GetByRole(AriaRole.Tab, new() { Name = "Programmes and hours" }).ClickAsync();
        await axe.LookAtAsync(page);
        await Expect(page.GetByText(hours, new() { Exact = false }).First).ToBeVisibleAsync();
    }
}
