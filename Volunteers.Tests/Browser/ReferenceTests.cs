using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Volunteers.Data.Demo;
using static Microsoft.Playwright.Assertions;

namespace Volunteers.Tests.Browser;

/// <summary>A reference from asking for it to the decision: a coordinator at her desk, and a stranger with a telephone.</summary>
[Collection(BrowserCollection.Name)]
public sealed partial class ReferenceTests(DemonstrationProduct running)
{
    private const string Referee = "tom.tester@example.org";

    [Fact]
    public async Task Reference_IsAskedFor_AnsweredByAStranger_Decided_AndOneReasonLessIsMissing()
    {
        // arrange
        await using var chromium = await Chromium.StartAsync();
        var axe = new AxeCheck();
        var desk = await chromium.VisitorAsync(running.Product.Address);
        await desk.GotoAsync("/sign-in");
        await desk.GetByLabel("E-mail address").FillAsync("coordinator@demo.example");
        await desk.GetByLabel("Password", new() { Exact = true }).FillAsync(DemoCentre.Password);
        await desk.GetByRole(AriaRole.Button, new() { Name = "Sign in", Exact = true }).ClickAsync();
        await Expect(desk.GetByRole(AriaRole.Navigation, new() { Name = "Main" })).ToBeVisibleAsync();
        await desk.GotoAsync("/volunteers?q=Shanice");
        await desk.GetByRole(AriaRole.Link, new() { Name = "Shanice Beckles" }).First.ClickAsync();
        await Expect(desk.GetByText("1 of 2 references is clear.")).ToBeVisibleAsync();

        // act: ask
        await desk.GetByRole(AriaRole.Button, new() { Name = "Ask for a reference" }).ClickAsync();
        var dialog = desk.GetByRole(AriaRole.Dialog);
        await dialog.GetByLabel("Referee’s name").FillAsync("Tom Tester");
        await dialog.GetByLabel("Their e-mail address").FillAsync(Referee);
        await axe.LookAtAsync(desk);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Ask", Exact = true }).ClickAsync();
        var row = desk.GetByRole(AriaRole.List, new() { Name = "References", Exact = true }).GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Tom Tester" });
        await Expect(row).ToContainTextAsync("Asked");

        // the referee, signed in nowhere
        string? link = null;
        await Wait.UntilAsync(
            async () =>
            {
                link = (await running.Product.MailsToAsync(Referee)).Select(mail => Link().Match(mail.GetProperty("text").GetString()!).Value).LastOrDefault(found => found.Length > 0);
                return link is not null;
            },
            "the e-mail to the referee");
        var phone = await chromium.VisitorAsync(running.Product.Address, phone: true);
        await phone.GotoAsync(link!);
        await axe.LookAtAsync(phone);
        await phone.GetByRole(AriaRole.Button, new() { Name = "Send my answer" }).ClickAsync();
        await Expect(phone.GetByRole(AriaRole.Alert)).ToContainTextAsync("Say whether you would recommend them.");
        await axe.LookAtAsync(phone);
        await phone.GetByLabel("Yes", new() { Exact = true }).CheckAsync();
        await phone.GetByLabel("How do you know each other?").FillAsync("We are neighbours");
        await phone.GetByLabel("Since when?").FillAsync("2014");
        await phone.GetByLabel("In your own words").FillAsync("Our children adore Shanice.");
        await Task.Delay(TimeSpan.FromSeconds(3.5)); // nobody fills a form in sooner
        await phone.GetByRole(AriaRole.Button, new() { Name = "Send my answer" }).ClickAsync();
        await Expect(phone.GetByRole(AriaRole.Heading, new() { Name = "Thank you" })).ToBeVisibleAsync();
        await axe.LookAtAsync(phone);
        await phone.GotoAsync(link!);
        await Expect(phone.GetByText("adore")).ToHaveCountAsync(0);

        // read and decide
        await desk.ReloadAsync();
        await row.GetByRole(AriaRole.Button, new() { Name = "Read and decide" }).ClickAsync();
        await Expect(dialog.GetByText("Our children adore Shanice.")).ToBeVisibleAsync();
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Decide", Exact = true }).ClickAsync();
        await dialog.GetByLabel("Your decision").SelectOptionAsync("yes");
        await axe.LookAtAsync(desk);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Decide", Exact = true }).ClickAsync();

        // assert
        await Expect(row).ToContainTextAsync("Satisfactory");
        await Expect(desk.GetByText("1 of 2 references is clear.")).ToHaveCountAsync(0);
        axe.AssertNone();
    }

    [GeneratedRegex(@"https?://\S+/reference/[\w-]+")]
    private static partial Regex Link();
}
