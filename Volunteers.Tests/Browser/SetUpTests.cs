using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Volunteers.Tests.Browser;

/// <summary>A clone started without the demonstration becomes a running centre, by its pages alone; then a month goes through there.</summary>
[Collection(BrowserCollection.Name)]
public sealed class SetUpTests
{
    private const string First = "Harbour Children’s Centre";
    private const string Second = "Mill Lane Children’s Centre";
    private const string Coordinator = "ruth.okoro@harbour.example";
    private const string Newcomer = "Josie Fairlight";
    private const string NewcomerEmail = "josie.fairlight@mail.example";

    [Fact]
    public async Task AnEmptyInstallation_BecomesACentre()
    {
        await using var product = await Product.StartAsync(startTls: false, "--Demo:Load=false");
        await using var chromium = await Chromium.StartAsync();
        var page = await chromium.VisitorAsync(product.Address);
        var coordinator = await chromium.VisitorAsync(product.Address);
        var tutor = await chromium.VisitorAsync(product.Address, phone: true);
        var viewer = await chromium.VisitorAsync(product.Address);
        var axe = new AxeCheck();
        var setUp = new SetUp(product, page, axe);
        try
        {
            await setUp.BeginAsync(viewer);
            await setUp.NameTheClusterAsync();
            await setUp.OpenCentresAsync(First, Second);
            await setUp.InviteCoordinatorAsync("Ruth Okoro", Coordinator, First);
            await setUp.InviteAsync("Dan Pryce", "dan.pryce@harbour.example", "Tutor", First);
            await setUp.InviteAsync("Inga Holm", "inga.holm@cluster.example", "Viewer", "All centres");
            await setUp.JoinAsync(coordinator, Coordinator, "Ruth");
            await setUp.JoinAsync(tutor, "dan.pryce@harbour.example", "Dan");
            await setUp.JoinAsync(viewer, "inga.holm@cluster.example", "Inga");
            await setUp.FurnishAsync(First, "Ruth Okoro");
            await setUp.AddPartnerAsync("Seaford Primary School");
            await setUp.ChangePolicyAsync();
            await setUp.EverythingIsDoneAsync();

            // their own centre, and no other
            await Expect(coordinator.Locator("aside").GetByText(First).First).ToBeVisibleAsync();
            await Expect(coordinator.GetByText(Second)).ToHaveCountAsync(0);
            await coordinator.GotoAsync("/centre/venues");
            await Expect(coordinator.GetByText("The boat house")).ToBeVisibleAsync();
            await tutor.GotoAsync("/training");
            await Expect(tutor.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
            await viewer.GotoAsync("/volunteers");
            await Expect(viewer.GetByRole(AriaRole.Link, new() { Name = Newcomer })).ToHaveCountAsync(0);

            await MonthAsync(product, chromium, axe);
            axe.AssertNone();
        }
        catch (Exception)
        {
            var folder = Directory.CreateDirectory(Path.Combine(Repository.Root, "TestResults"));
            foreach (var (name, each) in new[] { ("administrator", page), ("coordinator", coordinator), ("tutor", tutor), ("viewer", viewer) })
            {
                await each.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder.FullName, $"set-up-{name}.png"), FullPage = true });
            }

            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "set-up.log"), $"{product.Output}\n{axe}");
            throw;
        }
    }

    /// <summary>As <see cref="MonthTests"/> begins over the demonstration, without looking for people who are only there: until the volunteer answers on a phone.</summary>
    private static async Task MonthAsync(Product product, Chromium chromium, AxeCheck axe)
    {
        var page = await chromium.VisitorAsync(product.Address);
        var month = new Month(product, page, axe);
        try
        {
            await month.SignInAsync(Coordinator, SetUp.Password, "Ruth");
            await month.EnrolAtTheDoorAsync(Newcomer, NewcomerEmail);
            await month.MoveOnAsync(Newcomer);
            await month.ImportAsync();
            var course = await month.TeachAsync(Newcomer);
            await month.AssignAsync(course, Newcomer, NewcomerEmail);
            await month.ScheduleMeetingAsync();
            await month.RemindOnceAsync(NewcomerEmail);
            var phone = await chromium.VisitorAsync(product.Address, phone: true);
            await new VolunteerAtHome(product, phone, axe).AnswerAndLogAsync(NewcomerEmail);
        }
        catch (Exception)
        {
            var folder = Directory.CreateDirectory(Path.Combine(Repository.Root, "TestResults"));
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder.FullName, "set-up-month.png"), FullPage = true });
            throw;
        }
    }
}
