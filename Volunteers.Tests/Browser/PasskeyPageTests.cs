using Microsoft.Playwright;
using Volunteers.Data.Demo;
using static Microsoft.Playwright.Assertions;

namespace Volunteers.Tests.Browser;

/// <summary>A passkey from its adding to its removal, with a device that Chromium plays itself.</summary>
[Collection(BrowserCollection.Name)]
public sealed class PasskeyPageTests(DemonstrationProduct running)
{
    [Fact]
    public async Task Passkey_IsAdded_SignsIn_AndIsRemoved()
    {
        // arrange: passkeys belong to a name, which 127.0.0.1 is not
        await using var chromium = await Chromium.StartAsync();
        var page = await chromium.VisitorAsync(new UriBuilder(running.Product.Address) { Host = "localhost" }.Uri);
        var device = await page.Context.NewCDPSessionAsync(page);
        await device.SendAsync("WebAuthn.enable");
        await device.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2", ["transport"] = "internal", ["hasResidentKey"] = true, ["hasUserVerification"] = true, ["isUserVerified"] = true,
            },
        });
        await page.GotoAsync("/sign-in");
        await page.GetByLabel("E-mail address").FillAsync("manager@demo.example");
        await page.GetByLabel("Password", new() { Exact = true }).FillAsync(DemoCentre.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Navigation, new() { Name = "Main" })).ToBeVisibleAsync();

        // act: add it
        await page.GotoAsync("/account");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add a passkey" }).ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog, new() { Name = "Add a passkey" });
        await dialog.GetByLabel("What you call it").FillAsync("My telephone");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Add it" }).ClickAsync();
        await Expect(dialog.GetByText("Enter the password that you have now.")).ToBeVisibleAsync();
        await dialog.GetByLabel("Your present password", new() { Exact = true }).FillAsync(DemoCentre.Password);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Add it" }).ClickAsync();
        var row = page.GetByRole(AriaRole.List, new() { Name = "Passkeys" }).GetByRole(AriaRole.Listitem);
        await Expect(row).ToContainTextAsync("My telephone");

        // the same device has one now
        await page.GetByRole(AriaRole.Button, new() { Name = "Add a passkey" }).ClickAsync();
        await dialog.GetByLabel("What you call it").FillAsync("The same again");
        await dialog.GetByLabel("Your present password", new() { Exact = true }).FillAsync(DemoCentre.Password);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Add it" }).ClickAsync();
        await Expect(dialog.GetByRole(AriaRole.Alert)).ToContainTextAsync("This device has a passkey for your account already.");

        // sign in by it
        await page.Context.ClearCookiesAsync();
        await page.GotoAsync("/account");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "Your account" })).ToBeVisibleAsync();

        // remove it: the sign-in was proof enough
        await row.GetByRole(AriaRole.Button, new() { Name = "Remove My telephone" }).ClickAsync();
        await page.GetByRole(AriaRole.Dialog, new() { Name = "Remove this passkey?" }).GetByRole(AriaRole.Button, new() { Name = "Remove it" }).ClickAsync();
        await Expect(row).ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).First.ClickAsync();

        // assert: the device still has it, and it is refused
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("This passkey does not sign you in.");
    }
}
