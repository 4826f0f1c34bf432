using Microsoft.Playwright;

namespace Volunteers.Tests.Browser;

/// <summary>A real month of one centre, by hand, in the browser.</summary>
[Collection(BrowserCollection.Name)]
public sealed class MonthTests
{
    private const string Newcomer = "Josie Fairlight";
    private const string NewcomerEmail = "josie.fairlight@mail.example";

    [Fact]
    public async Task AMonth_GoesThrough()
    {
        await using var product = await Product.StartAsync();
        await using var chromium = await Chromium.StartAsync();
        var page = await chromium.VisitorAsync(product.Address);
        var axe = new AxeCheck();
        var month = new Month(product, page, axe);
        try
        {
            await month.SignInAsync();
            await month.FindVolunteersAsync();
            await month.EnrolAtTheDoorAsync(Newcomer, NewcomerEmail);
            await month.MoveOnAsync(Newcomer);
            await month.ImportAsync();
            var course = await month.TeachAsync(Newcomer);
            await month.AssignAsync(course, Newcomer, NewcomerEmail);
            await month.ScheduleMeetingAsync();
            await month.RemindOnceAsync(NewcomerEmail);

            var phone = await chromium.VisitorAsync(product.Address, phone: true);
            await new VolunteerAtHome(product, phone, axe).AnswerAndLogAsync(NewcomerEmail);

            await month.TakeRegisterAsync();
            await month.WelcomeVisitorAsync();
            await month.MarkSomebodyAsync();
            await month.ConfirmAsync(Newcomer, "10 hours");
            await month.PublishNewsletterAsync(NewcomerEmail);
            axe.AssertNone();
        }
        catch (Exception)
        {
            var folder = Directory.CreateDirectory(Path.Combine(Repository.Root, "TestResults"));
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder.FullName, "month.png"), FullPage = true });
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "month.log"), product.Output);
            File.AppendAllText(Path.Combine(folder.FullName, "month.log"), axe.ToString());
            throw;
        }
    }
}
