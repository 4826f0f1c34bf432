using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Volunteers.Tests.Browser;

/// <summary>How somebody comes to be ready: from whoever refers them to the day on which they may start, and by decision where something is missing.</summary>
[Collection(BrowserCollection.Name)]
public sealed partial class WayInTests(DemonstrationProduct running)
{
    private const string Referred = "Zoe Quillfeather";
    private const string ReferredEmail = "zoe.quillfeather@mail.example";
    private const string Referee = "marge.referee@example.org";
    private const string Decided = "Zelda Rookwood";

    /// <summary>Nobody fills a form in sooner.</summary>
    private static readonly TimeSpan FillingIn = TimeSpan.FromSeconds(3.5);

    [Fact]
    public async Task FromAReferral_ToReady()
    {
        await using var chromium = await Chromium.StartAsync();
        var axe = new AxeCheck();
        var office = await Office.OpenAsync(chromium, running.Product);
        var (page, dialog) = (office.Page, office.Dialog);

        // the centre gives a partner a link
        await office.ChangeAsync("savePartnerOrganisation", new { name = "Zephyr Nursery", kind = "SCHOOL" });
        await page.GotoAsync("/set-up/partners");
        await page.GetByRole(AriaRole.Button, new() { Name = "Make a link for Zephyr Nursery" }).ClickAsync();
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Make the link" }).ClickAsync();
        var link = await dialog.GetByLabel("The link", new() { Exact = true }).TextContentAsync();

        // who works there refers somebody
        var referrer = await chromium.VisitorAsync(running.Product.Address);
        await referrer.GotoAsync(link!);
        await referrer.GetByLabel("18 or over").CheckAsync();
        await referrer.GetByLabel("Their name").FillAsync(Referred);
        await referrer.GetByLabel("Their e-mail address").FillAsync(ReferredEmail);
        await referrer.GetByLabel("They know that I refer them").CheckAsync();
        await Task.Delay(FillingIn);
        await referrer.GetByRole(AriaRole.Button, new() { Name = "Send the referral" }).ClickAsync();
        await Expect(referrer.GetByRole(AriaRole.Status)).ToContainTextAsync("The referral has arrived.");
        await Expect(referrer.GetByRole(AriaRole.Definition)).ToHaveTextAsync("Received");

        // the centre is in touch, and enrols them
        await page.GotoAsync("/referrals");
        await page.GetByRole(AriaRole.Link, new() { Name = Referred }).First.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = Referred })).ToBeVisibleAsync();
        await Wait.UntilAsync(
            async () =>
            {
                // the e-mail to the person acknowledges it, as it leaves
                await page.ReloadAsync();
                return (await page.GetByRole(AriaRole.List, new() { Name = "Steps of the referral" }).TextContentAsync())!.Contains("Acknowledged", StringComparison.Ordinal);
            },
            "the acknowledgement");
        await StepAsync(office, "In touch");
        await ReferrerReadsAsync(referrer, link!, "We are in touch");
        await page.GetByRole(AriaRole.Link, new() { Name = "Enrol them" }).ClickAsync();
        var form = page.GetByRole(AriaRole.Form, new() { Name = "Enrol a volunteer" });
        await Expect(form.GetByLabel("E-mail")).ToHaveValueAsync(ReferredEmail);
        await form.GetByRole(AriaRole.Button, new() { Name = "Enrol", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = Referred, Exact = true })).ToBeVisibleAsync();
        await ReferrerReadsAsync(referrer, link!, "With us");

        // application, informal interview, checks
        foreach (var stage in new[] { "Application", "Interview", "Checks" })
        {
            await office.MoveOnAsync(Referred, stage);
            await Expect(office.Main.GetByText("Ready", new() { Exact = true })).ToHaveCountAsync(0);
        }

        var phone = await chromium.VisitorAsync(running.Product.Address, phone: true);
        var own = new VolunteerAtHome(running.Product, phone, axe);
        await own.SignInAsync(ReferredEmail);
        var missing = phone.GetByRole(AriaRole.Region, new() { Name = "Before you can start" });
        await Expect(missing).ToContainTextAsync("2 clear references");
        await Expect(missing).ToContainTextAsync("ask the coordinator for the form");
        await axe.LookAtAsync(phone);

        // one reference by e-mail, one on paper, and the certificate
        await ReferenceByMailAsync(chromium, office);
        await office.Page.ReloadAsync();
        await RecordAsync(office, "Reference", "A former employer");
        await BeginToRecordAsync(office, "DBS check", "001234567890");
        await dialog.Locator("[name=level]").SelectOptionAsync("ENHANCED_WITH_BARRED_LISTS");
        await dialog.Locator("[name=workforce]").SelectOptionAsync("CHILD");
        await dialog.GetByLabel("Who saw the original").FillAsync("Helen Marsh");
        await FinishRecordingAsync(office, "001234567890");

        // the induction is what is left
        await office.BeginToMoveOnAsync("Cleared");
        var lacking = dialog.GetByRole(AriaRole.Region, new() { Name = "What is missing" });
        await Expect(lacking).ToContainTextAsync("one thing is missing");
        await dialog.GetByLabel("To", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = "Induction" });
        await Expect(office.Main.GetByText("Ready", new() { Exact = true })).ToHaveCountAsync(0);
        await office.FinishMovingOnAsync(Referred, "Induction");
        await phone.ReloadAsync();
        await Expect(missing).ToContainTextAsync("Everything is there");

        // and then they are ready
        await office.BeginToMoveOnAsync("Cleared");
        await Expect(lacking).ToContainTextAsync($"{Referred} is ready to start");
        await office.FinishMovingOnAsync(Referred, "Cleared");
        await Expect(office.Main.GetByText("Ready", new() { Exact = true })).ToHaveCountAsync(2);
        await phone.ReloadAsync();
        await Expect(phone.Locator("main").GetByText("Ready", new() { Exact = true })).ToBeVisibleAsync();
        await Expect(missing).ToHaveCountAsync(0);

        // of references nothing but what was decided, and no referee
        await phone.GetByRole(AriaRole.Tab, new() { Name = "My details" }).ClickAsync();
        await Expect(phone.GetByRole(AriaRole.List, new() { Name = "My checks" }).GetByRole(AriaRole.Listitem)).ToHaveCountAsync(3);
        await Expect(phone.GetByText("Marge")).ToHaveCountAsync(0);
        await Expect(phone.GetByText("A former employer")).ToHaveCountAsync(0);
        await axe.LookAtAsync(phone);
        axe.AssertNone();
    }

    [Fact]
    public async Task ADecision_IsShownWhereverReadyIs_UntilItEndsOrIsTakenBack()
    {
        // arrange: one reference is missing; she was at a session of today, and is on the rota of two to come
        await using var chromium = await Chromium.StartAsync();
        var axe = new AxeCheck();
        var office = await Office.OpenAsync(chromium, running.Product);
        var (page, dialog) = (office.Page, office.Dialog);
        var volunteer = await office.EnrolAsync(Decided, "zelda.rookwood@mail.example", references: 1);
        var (role, sessions) = await office.StartProgrammeAsync("Zebra Songs", "Helper", leads: false, "10:00", "11:00", 2, 6);
        var (_, today) = await office.StartProgrammeAsync("Zebra Breakfast", "Helper", leads: false, "00:00", "00:01", 0);

        // act: they may start all the same, for four days
        await office.OpenVolunteerAsync(volunteer, Decided);
        await Expect(office.Main).ToContainTextAsync("1 of 2 references is clear.");
        await office.BeginToMoveOnAsync("Cleared");
        await dialog.GetByRole(AriaRole.Switch, new() { Name = "They may start all the same" }).CheckAsync(new() { Force = true });
        await dialog.GetByLabel("Why they may start without it").FillAsync("Never alone with children");
        await dialog.GetByLabel("Until").FillAsync(Office.Day(4));
        await axe.LookAtAsync(page);
        await office.FinishMovingOnAsync(Decided, "Cleared");

        // assert: on her page
        await Expect(office.Main.GetByText(ByDecision()).First).ToBeVisibleAsync();
        await Expect(office.Main).ToContainTextAsync("Never alone with children");
        await axe.LookAtAsync(page);
        await office.ChangeAsync("respondToAssignment", new { assignmentId = await office.AssignAsync(volunteer, role), accept = true });
        await office.ChangeAsync("recordSessionAttendance", new { sessionId = today[0], volunteers = new[] { new { volunteerId = volunteer, attendance = "PRESENT" } } });

        // in the list, which says that they were cleared and no more
        await page.GotoAsync($"/volunteers?q={Uri.EscapeDataString(Decided)}");
        var row = page.GetByRole(AriaRole.Table, new() { Name = "Volunteers" }).GetByRole(AriaRole.Row).Filter(new() { HasText = Decided });
        await Expect(row).ToContainTextAsync("Cleared");
        await Expect(row).Not.ToContainTextAsync("Ready");

        // on the rota, as long as it holds
        var place = page.GetByRole(AriaRole.List, new() { Name = "Rota" }).GetByRole(AriaRole.Listitem).Filter(new() { HasText = Decided });
        await page.GotoAsync($"/programmes/sessions/{sessions[0]}");
        await Expect(place).ToContainTextAsync(DecisionOf("Never alone with children"));
        await axe.LookAtAsync(page);
        await page.GotoAsync($"/programmes/sessions/{sessions[1]}");
        await Expect(place).ToContainTextAsync("Not ready");
        await Expect(place).Not.ToContainTextAsync("By decision");

        // and for an inspector
        await page.GotoAsync($"/inspection?session={today[0]}");
        await Expect(office.Main).ToContainTextAsync(new Regex($"Set aside by Helen Marsh until .*: Never alone with children"));

        // what was decided by mistake is taken back: then she is not ready, anywhere
        await office.OpenVolunteerAsync(volunteer, Decided);
        await office.TakeBackAsync("Cleared");
        await Expect(office.Main.GetByText(ByDecision())).ToHaveCountAsync(0);
        await Expect(office.Main).ToContainTextAsync($"{Decided} is not ready to start");
        await page.GotoAsync($"/programmes/sessions/{sessions[0]}");
        await Expect(place).ToContainTextAsync("Not ready");
        await page.GotoAsync($"/inspection?session={today[0]}");
        await Expect(office.Main).ToContainTextAsync(Decided);
        await Expect(office.Main).Not.ToContainTextAsync("Set aside by");
        await Expect(office.Main).ToContainTextAsync("1 of 2 references is clear.");
        axe.AssertNone();
    }

    private static async Task StepAsync(Office office, string step)
    {
        await office.Page.GetByRole(AriaRole.Button, new() { Name = "Record a step" }).ClickAsync();
        await office.Dialog.GetByRole(AriaRole.Radio, new() { Name = step, Exact = true }).CheckAsync(new() { Force = true });
        await office.Dialog.GetByRole(AriaRole.Button, new() { Name = "Record it" }).ClickAsync();
        await Expect(office.Dialog).ToHaveCountAsync(0);
        await Expect(office.Page.GetByRole(AriaRole.List, new() { Name = "Steps of the referral" })).ToContainTextAsync(step);
    }

    private static async Task ReferrerReadsAsync(IPage referrer, string link, string status)
    {
        await referrer.GotoAsync(link);
        await Expect(referrer.GetByRole(AriaRole.Definition)).ToHaveTextAsync(status);
        await Expect(referrer.GetByText(Referred)).ToHaveCountAsync(0);
    }

    /// <summary>Asked for by e-mail, answered by the referee, read and decided.</summary>
    private async Task ReferenceByMailAsync(Chromium chromium, Office office)
    {
        var dialog = office.Dialog;
        await office.Page.GetByRole(AriaRole.Button, new() { Name = "Ask for a reference" }).ClickAsync();
        await dialog.GetByLabel("Referee’s name").FillAsync("Marge Referee");
        await dialog.GetByLabel("Their e-mail address").FillAsync(Referee);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Ask", Exact = true }).ClickAsync();
        var row = office.Page.GetByRole(AriaRole.List, new() { Name = "References", Exact = true }).GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Marge Referee" });
        await Expect(row).ToContainTextAsync("Asked");

        string? link = null;
        await Wait.UntilAsync(
            async () =>
            {
                link = (await running.Product.MailsToAsync(Referee)).Select(mail => ReferenceLink().Match(mail.GetProperty("text").GetString()!).Value).LastOrDefault(address => address.Length > 0);
                return link is not null;
            },
            "the e-mail to the referee");
        var referee = await chromium.VisitorAsync(running.Product.Address, phone: true);
        await referee.GotoAsync(link!);
        await referee.GetByLabel("Yes", new() { Exact = true }).CheckAsync();
        await referee.GetByLabel("How do you know each other?").FillAsync("She worked for me");
        await referee.GetByLabel("Since when?").FillAsync("2019");
        await referee.GetByLabel("In your own words").FillAsync("Patient and kind.");
        await Task.Delay(FillingIn);
        await referee.GetByRole(AriaRole.Button, new() { Name = "Send my answer" }).ClickAsync();
        await Expect(referee.GetByRole(AriaRole.Heading, new() { Name = "Thank you" })).ToBeVisibleAsync();

        await office.Page.ReloadAsync();
        await row.GetByRole(AriaRole.Button, new() { Name = "Read and decide" }).ClickAsync();
        await Expect(dialog.GetByText("Patient and kind.")).ToBeVisibleAsync();
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Decide", Exact = true }).ClickAsync();
        await dialog.GetByLabel("Your decision").SelectOptionAsync("yes");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Decide", Exact = true }).ClickAsync();
        await Expect(row).ToContainTextAsync("Satisfactory");
    }

    private static async Task RecordAsync(Office office, string check, string reference)
    {
        await BeginToRecordAsync(office, check, reference);
        await FinishRecordingAsync(office, reference);
    }

    private static async Task BeginToRecordAsync(Office office, string check, string reference)
    {
        await office.Page.GetByRole(AriaRole.Button, new() { Name = "Record a check" }).ClickAsync();
        await office.Dialog.Locator("[name=checkTypeId]").SelectOptionAsync(new SelectOptionValue { Label = check });
        await office.Dialog.Locator("[name=status]").SelectOptionAsync("CLEAR");
        await office.Dialog.Locator("[name=reference]").FillAsync(reference);
    }

    private static async Task FinishRecordingAsync(Office office, string reference)
    {
        await office.Dialog.GetByRole(AriaRole.Button, new() { Name = "Record", Exact = true }).ClickAsync();
        await Expect(office.Dialog).ToHaveCountAsync(0);
        await Expect(office.Page.GetByText(reference).First).ToBeVisibleAsync();
    }

    private static Regex DecisionOf(string reason) => new($"By decision of Helen Marsh until .*: {Regex.Escape(reason)}");

    [GeneratedRegex("^Ready until .*, by decision$")]
    private static partial Regex ByDecision();

    [GeneratedRegex(@"https?://\S+/reference/[\w-]+")]
    private static partial Regex ReferenceLink();
}
