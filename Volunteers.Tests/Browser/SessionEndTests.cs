using Microsoft.Data.Sqlite;
using Microsoft.Playwright;
using Volunteers.Data.Demo;
using static Microsoft.Playwright.Assertions;

namespace Volunteers.Tests.Browser;

/// <summary>The visit ends while a form is being filled in.</summary>
[Collection(BrowserCollection.Name)]
public sealed class SessionEndTests
{
    [Fact]
    public async Task AForm_IsAsItWas_AfterSigningInAgain()
    {
        await using var product = await Product.StartAsync();
        await using var chromium = await Chromium.StartAsync();
        var page = await chromium.VisitorAsync(product.Address);
        await SignInAsync(page, "coordinator@demo.example");

        // over the page: what is sent waits for it
        await page.GotoAsync("/volunteers/new");
        await FillAsync(page);
        await EndAllSessionsAsync(product);
        await page.GetByRole(AriaRole.Button, new() { Name = "Enrol", Exact = true }).ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        await Expect(dialog).ToContainTextAsync("Your visit has ended");
        await Expect(dialog.GetByLabel("E-mail address")).ToHaveValueAsync("coordinator@demo.example");
        await dialog.GetByLabel("Password", new() { Exact = true }).FillAsync(DemoCentre.Password);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Sign in", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = "Josie Fairlight" })).ToContainTextAsync("is enrolled");

        // the page is lost altogether: by loading it anew one comes to the sign-in page, and back
        await page.GotoAsync("/volunteers/new");
        await FillAsync(page);
        await page.WaitForTimeoutAsync(500);
        await EndAllSessionsAsync(product);
        page.Dialog += (_, asked) => _ = asked.AcceptAsync();
        await page.ReloadAsync();
        await SignInHereAsync(page, "coordinator@demo.example");
        var form = page.GetByRole(AriaRole.Form, new() { Name = "Enrol a volunteer" });
        await Expect(form.GetByLabel("Full name")).ToHaveValueAsync("Josie Fairlight");
        await Expect(form.GetByLabel("Phone")).ToHaveValueAsync("01424 000000");
        await Expect(form.GetByRole(AriaRole.Checkbox, new() { Name = "Newsletter" })).ToBeCheckedAsync();

        // never to somebody else
        await EndAllSessionsAsync(product);
        await page.ReloadAsync();
        await SignInHereAsync(page, "manager@demo.example");
        await Expect(form.GetByLabel("Full name")).ToHaveValueAsync("");
    }

    private static async Task FillAsync(IPage page)
    {
        var form = page.GetByRole(AriaRole.Form, new() { Name = "Enrol a volunteer" });
        await form.GetByLabel("Full name").FillAsync("Josie Fairlight");
        await form.GetByLabel("Phone").FillAsync("01424 000000");
        await form.GetByRole(AriaRole.Checkbox, new() { Name = "Newsletter" }).CheckAsync();
    }

    private static async Task SignInAsync(IPage page, string email)
    {
        await page.GotoAsync("/sign-in");
        await SignInHereAsync(page, email);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Helen");
    }

    private static async Task SignInHereAsync(IPage page, string email)
    {
        await page.GetByLabel("E-mail address").FillAsync(email);
        await page.GetByLabel("Password", new() { Exact = true }).FillAsync(DemoCentre.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in", Exact = true }).ClickAsync();
    }

    private static async Task EndAllSessionsAsync(Product product)
    {
        await using var database = new SqliteConnection($"Data Source={Path.Combine(product.DataDirectory, "volunteers.db")}");
        await database.OpenAsync();
        await using var end = database.CreateCommand();
        end.CommandText = "DELETE FROM SignInSessions";
        await end.ExecuteNonQueryAsync();
    }
}
