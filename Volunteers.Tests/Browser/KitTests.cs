using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Volunteers.Tests.Browser;

/// <summary>The parts of the web client's kit, each by itself in the catalogue: how they look, and that everybody can use them.</summary>
[Collection(BrowserCollection.Name)]
public sealed class KitTests(Catalogue catalogue) : IClassFixture<Catalogue>
{
    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task Parts_LookAsTheyDid(int width)
    {
        var page = await OpenAsync(width);
        var problems = new List<string>();
        foreach (var part in await page.Locator("[data-part]").AllAsync())
        {
            var name = $"{await part.GetAttributeAsync("data-part")} {width}";
            await part.ScrollIntoViewIfNeededAsync();
            if (Pictures.Compare(name, await part.ScreenshotAsync(new() { Animations = ScreenshotAnimations.Disabled })) is { } problem)
            {
                problems.Add(problem);
            }
        }

        Assert.Empty(problems);
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task Parts_KeepNobodyOut(int width)
    {
        var page = await OpenAsync(width);
        var axe = new AxeCheck { Ignored = ["landmark-unique", "page-has-heading-one", "heading-order"] };

        await axe.LookAtAsync(page);

        // many pages' parts stand on one page: several headings of the first level are right here
        axe.AssertNone();
        Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [Fact]
    public async Task WhatIsChosen_CanBeTold_InHighContrast()
    {
        var page = await OpenAsync(1280, forcedColors: true);
        var part = page.Locator("[data-part='Choices']");

        await DiffersAsync(part.GetByText("Coming", new() { Exact = true }), part.GetByRole(AriaRole.Radio, new() { Name = "Can’t come" }));
        await DiffersAsync(part.GetByText("Tue", new() { Exact = true }), part.GetByRole(AriaRole.Checkbox, new() { Name = "Tue" }));
        foreach (var name in new[] { "Ticked", "Not ticked" })
        {
            var box = part.GetByRole(AriaRole.Checkbox, new() { Name = name, Exact = true });
            await DiffersAsync(box, box);
        }

        await DiffersAsync(part.Locator(".mantine-Switch-root").Filter(new() { HasText = "Off" }), part.GetByRole(AriaRole.Switch, new() { Name = "Off" }));
        var tabs = page.Locator("[data-part='Tabs']").GetByRole(AriaRole.Tab, new() { Name = "History" });
        await DiffersAsync(tabs, tabs);
        // the sign is for the eyes: the name stays, however often it is chosen
        await Expect(page.Locator("[data-part='Choices']").GetByRole(AriaRole.Radio, new() { Name = "Can’t come", Exact = true })).ToBeCheckedAsync();
        var absent = page.Locator("[data-part='Register']").GetByRole(AriaRole.Group, new() { Name = "Attendance of Chloe Nguyen" });
        await DiffersAsync(absent, absent.GetByRole(AriaRole.Radio, new() { Name = "Absent" }));
    }

    [Fact]
    public async Task Dialog_GivesTheFocusBack_AndAsksBeforeItLosesAnything()
    {
        var page = await OpenAsync(1280);
        var opener = page.GetByRole(AriaRole.Button, new() { Name = "Add an accreditation" });
        await opener.ClickAsync();
        await Expect(page.GetByLabel("Title")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(opener).ToBeFocusedAsync();

        await opener.ClickAsync();
        await page.GetByLabel("Title").FillAsync("First aid");
        await page.Keyboard.PressAsync("Escape");
        await page.GetByRole(AriaRole.Button, new() { Name = "Go on editing" }).ClickAsync();
        await Expect(page.GetByLabel("Title")).ToHaveValueAsync("First aid");
        await page.Keyboard.PressAsync("Escape");
        await page.GetByRole(AriaRole.Button, new() { Name = "Leave without saving" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
        await Expect(opener).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Focus_GoesToTheNextThing_WhenItsOwnGoes()
    {
        var page = await OpenAsync(1280);
        await page.GetByRole(AriaRole.Button, new() { Name = "Remove First reminder" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Remove Second reminder" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Dialogs and notices" })).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Notice_CoversNothing_AndWaitsForWhoeverTakesItBack()
    {
        var page = await OpenAsync(390);
        var bar = page.Locator("[data-part='Save bar']");
        await page.GetByRole(AriaRole.Button, new() { Name = "Say it is done" }).ClickAsync();
        await bar.ScrollIntoViewIfNeededAsync();
        var undo = page.GetByRole(AriaRole.Button, new() { Name = "Undo", Exact = true });
        var notice = await undo.BoundingBoxAsync();
        var save = await bar.GetByRole(AriaRole.Button, new() { Name = "Save the agenda" }).BoundingBoxAsync();
        Assert.True(save!.Y + save.Height <= notice!.Y || save.Y >= notice.Y + notice.Height, $"The notice at {notice.Y} covers the button at {save.Y}.");
        await undo.ClickAsync();
        await Expect(page.GetByText("They wait to be confirmed again.")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Paper_HasTheTableTheTicksAndEveryPart()
    {
        var page = await OpenAsync(390);
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Equal("table-row", await page.Locator("[data-part='Filters and table'] tbody tr").First.EvaluateAsync<string>("row => getComputedStyle(row).display"));
        foreach (var heading in await page.Locator("[data-part='Filters and table'] thead th").AllAsync())
        {
            Assert.NotEqual("", (await heading.InnerTextAsync()).Trim());
        }

        await Expect(page.GetByText("Stage: Ready")).ToBeVisibleAsync();
        await Expect(page.GetByLabel("Search volunteers")).ToBeHiddenAsync();
        await Expect(page.GetByText("What was changed, and by whom.")).ToBeVisibleAsync();
        var register = page.Locator("[data-part='Register']");
        await Expect(register.Locator("li").Nth(1).GetByText("Absent", new() { Exact = true })).ToBeVisibleAsync();
        await Expect(register.Locator("li").Nth(1).GetByText("Present", new() { Exact = true })).ToBeHiddenAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Save the agenda" })).ToBeHiddenAsync();
    }

    private async Task<IPage> OpenAsync(int width, bool forcedColors = false)
    {
        var page = await catalogue.Chromium.VisitorAsync(catalogue.Address, width);
        await page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce, ForcedColors = forcedColors ? ForcedColors.Active : ForcedColors.None });
        await page.GotoAsync("/catalogue.html");
        await page.GetByRole(AriaRole.Heading, new() { Name = "Dialogs and notices" }).WaitForAsync();
        await page.EvaluateAsync("document.fonts.ready");
        return page;
    }

    /// <summary>Pressing makes a difference that can be seen.</summary>
    private static async Task DiffersAsync(ILocator seen, ILocator pressed)
    {
        var before = await seen.ScreenshotAsync();
        await pressed.ClickAsync(new() { Force = true });
        await pressed.EvaluateAsync("element => element.blur()");
        await pressed.Page.Mouse.MoveAsync(0, 0);
        var after = await seen.ScreenshotAsync();
        Assert.False(before.SequenceEqual(after), $"{pressed} looks the same when it is pressed.");
    }
}
