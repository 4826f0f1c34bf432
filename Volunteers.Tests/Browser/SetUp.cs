using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Volunteers.Tests.Browser;

/// <summary>What an administrator does on the first day of an empty installation, and the staff who answer their invitations.</summary>
public sealed partial class SetUp(Product product, IPage page, AxeCheck axe)
{
    public const string Password = "paper boats on the pond";

    /// <summary>From the link that the start prints, which then works no more.</summary>
    public async Task BeginAsync(IPage stranger)
    {
        var link = BeginLink().Match(product.Output).Value;
        Assert.NotEqual("", link);
        await page.GotoAsync(link);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Let us begin" })).ToBeVisibleAsync();
        await axe.LookAtAsync(page);
        await page.GetByLabel("Your name").FillAsync("Margaret Ellery");
        await page.GetByLabel("E-mail address").FillAsync("margaret@cluster.example");
        await page.GetByLabel("Password", new() { Exact = true }).FillAsync("short");
        await Button("Begin").ClickAsync();
        await Expect(page.GetByLabel("Password", new() { Exact = true })).ToHaveAttributeAsync("aria-invalid", "true");
        await page.GetByLabel("Password", new() { Exact = true }).FillAsync(Password);
        await Button("Begin").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "Set-up" })).ToBeVisibleAsync();
        await axe.LookAtAsync(page);

        await stranger.GotoAsync(link);
        await Expect(stranger.GetByRole(AriaRole.Heading, new() { Name = "This link does not work" })).ToBeVisibleAsync();
    }

    public async Task NameTheClusterAsync()
    {
        await page.GetByLabel("Name of the cluster").FillAsync("Coastal Children’s Centres");
        await Button("Set up the cluster").ClickAsync();
        await Expect(page.GetByText("The cluster is set up.").First).ToBeVisibleAsync();
        await Button("Send a test message to myself").ClickAsync();
        await Wait.UntilAsync(async () => (await product.MailsToAsync("margaret@cluster.example")).Count > 0, "the test message");
    }

    public async Task OpenCentresAsync(string first, string second)
    {
        await OpenAsync(page.Locator("main"), first, "1 Harbour Road, Seaford");
        await Expect(page.GetByText("One centre is open.")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Open another, edit or close one" }).ClickAsync();
        await Button("Open a centre").ClickAsync();
        await axe.LookAtAsync(page);
        await OpenAsync(page.GetByRole(AriaRole.Dialog), second, "4 Mill Lane, Newhaven");
        await Expect(page.GetByRole(AriaRole.List, new() { Name = "Centres" }).GetByRole(AriaRole.Listitem)).ToHaveCountAsync(2);
    }

    /// <summary>The third step of the set-up itself.</summary>
    public async Task InviteCoordinatorAsync(string name, string email, string centre)
    {
        await page.GotoAsync("/set-up");
        await Button("Invite the coordinator").ClickAsync();
        await InviteHereAsync(name, email, "Coordinator", centre);
        await Expect(page.GetByText("One person coordinates a centre.")).ToBeVisibleAsync();
    }

    public async Task InviteAsync(string name, string email, string role, string centre)
    {
        await page.GotoAsync("/set-up/staff");
        await Button("Invite somebody").ClickAsync();
        await InviteHereAsync(name, email, role, centre);
        await Expect(page.GetByRole(AriaRole.Table).GetByText(name)).ToBeVisibleAsync();
    }

    private async Task InviteHereAsync(string name, string email, string role, string centre)
    {
        var dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.GetByRole(AriaRole.Textbox, new() { Name = "Name", Exact = true }).FillAsync(name);
        await dialog.GetByLabel("E-mail address").FillAsync(email);
        await dialog.GetByLabel("Role").SelectOptionAsync(new SelectOptionValue { Label = role });
        await dialog.GetByLabel("Where").SelectOptionAsync(new SelectOptionValue { Label = centre });
        await axe.LookAtAsync(page);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Send the invitation" }).ClickAsync();
        await Expect(dialog).ToHaveCountAsync(0);
    }

    /// <summary>Somebody else follows the link of their e-mail, and chooses a password.</summary>
    public async Task JoinAsync(IPage theirs, string email, string firstName)
    {
        string? link = null;
        await Wait.UntilAsync(
            async () =>
            {
                link = (await product.MailsToAsync(email))
                    .Select(mail => InvitationLink().Match(mail.GetProperty("text").GetString()!).Value)
                    .LastOrDefault(found => found.Length > 0);
                return link is not null;
            },
            "the invitation");
        await theirs.GotoAsync(link!);
        await Expect(theirs.GetByLabel("You sign in with")).ToHaveValueAsync(email);
        await axe.LookAtAsync(theirs);
        await theirs.GetByLabel("Password", new() { Exact = true }).FillAsync(Password);
        await theirs.GetByRole(AriaRole.Button, new() { Name = "Join" }).ClickAsync();
        await Expect(theirs).ToHaveURLAsync(product.Address.ToString());
        await Expect(theirs.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync(firstName);
        await axe.LookAtAsync(theirs);
    }

    /// <summary>Venue, target groups and who is told of concerns at the centre that is chosen.</summary>
    public async Task FurnishAsync(string centre, string lead)
    {
        await page.GotoAsync("/centre");
        await page.Locator("aside select").First.SelectOptionAsync(new SelectOptionValue { Label = centre });
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = centre })).ToBeVisibleAsync();
        await Button("Edit").ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.GetByLabel("Safeguarding lead").SelectOptionAsync(new SelectOptionValue { Label = lead });
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Expect(dialog).ToHaveCountAsync(0);
        await Expect(page.Locator("main").GetByText(lead).First).ToBeVisibleAsync();

        await page.GotoAsync("/centre/venues");
        await Button("Add a venue").ClickAsync();
        await dialog.GetByLabel("Name").FillAsync("The boat house");
        await dialog.GetByLabel("How to find it").FillAsync("Behind the slipway.");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.List, new() { Name = "Venues in use" })).ToContainTextAsync("The boat house");

        await page.GotoAsync("/centre/target-groups");
        foreach (var group in new[] { "Teenage parents", "Lone parents" })
        {
            await Button("Add a target group").ClickAsync();
            await dialog.GetByLabel("Name").FillAsync(group);
            await dialog.GetByLabel("Families known").FillAsync("24");
            await dialog.GetByLabel("Source").FillAsync("Health visitors");
            await dialog.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
            await Expect(page.GetByRole(AriaRole.List, new() { Name = "Target groups that are counted" })).ToContainTextAsync(group);
        }

        await axe.LookAtAsync(page);
    }

    public async Task AddPartnerAsync(string name)
    {
        await page.GotoAsync("/set-up/partners");
        await Button("Add a partner").ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.GetByLabel("Name").FillAsync(name);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Expect(page.Locator("main").GetByRole(AriaRole.Heading, new() { Name = name })).ToBeVisibleAsync();
        await axe.LookAtAsync(page);
    }

    public async Task ChangePolicyAsync()
    {
        await page.GotoAsync("/set-up/policy");
        const string title = "An enquiry that nobody answered is overdue after";
        await Button($"Change: {title}").ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.GetByLabel("Number of days").FillAsync("5");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Expect(Button($"Go back: {title}")).ToBeVisibleAsync();
        await Expect(page.GetByText("Changed by Margaret Ellery")).ToBeVisibleAsync();
        await axe.LookAtAsync(page);
    }

    public async Task EverythingIsDoneAsync()
    {
        await page.GotoAsync("/set-up");
        await Expect(page.GetByText("Everything that a centre needs to begin is done.")).ToBeVisibleAsync();
        await Expect(page.Locator("main").GetByText("To do", new() { Exact = true })).ToHaveCountAsync(0);
        await axe.LookAtAsync(page);
        await page.GotoAsync("/cluster");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        await axe.LookAtAsync(page);
    }

    private static async Task OpenAsync(ILocator form, string name, string address)
    {
        await form.GetByLabel("Name of the centre").FillAsync(name);
        await form.GetByLabel("Address", new() { Exact = true }).FillAsync(address);
        await form.GetByLabel("Telephone").FillAsync("01323 000100");
        await form.GetByRole(AriaRole.Button, new() { Name = "Open the centre" }).ClickAsync();
    }

    private ILocator Button(string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    [GeneratedRegex(@"https?://\S+/set-up/begin#token=[\w-]+")]
    private static partial Regex BeginLink();

    [GeneratedRegex(@"https?://\S+/sign-in/invitation#token=[\w-]+")]
    private static partial Regex InvitationLink();
}
