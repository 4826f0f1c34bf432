using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Volunteers.Tests.Browser;

/// <summary>A parent with a phone.</summary>
public sealed partial class VolunteerAtHome(Product product, IPage page, AxeCheck axe)
{
    /// <summary>By the link that is e-mailed.</summary>
    public async Task SignInAsync(string email)
    {
        await page.GotoAsync("/sign-in");
        await page.GetByLabel("E-mail address").FillAsync(email);
        await page.GetByRole(AriaRole.Button, new() { Name = "E-mail me a link" }).ClickAsync();
        string? link = null;
        await Wait.UntilAsync(
            async () =>
            {
                link = (await product.MailsToAsync(email))
                    .Select(mail => SignInLink().Match(mail.GetProperty("text").GetString()!).Value)
                    .LastOrDefault(found => found.Length > 0);
                return link is not null;
            },
            "the sign-in link");
        await page.GotoAsync(link!);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Hello");
    }

    public async Task AnswerAndLogAsync(string email)
    {
        await SignInAsync(email);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Coming up" })).ToBeVisibleAsync();
        await Expect(page.GetByText("Forest Fridays").First).ToBeVisibleAsync();
        await axe.LookAtAsync(page);

        var meeting = page.GetByRole(AriaRole.Group, new() { Name = "Will you come to Support meeting of the month?" });
        var coming = meeting.GetByRole(AriaRole.Radio, new() { Name = "Coming", Exact = true });
        await coming.CheckAsync();
        await Expect(page.GetByText("we will see you there")).ToBeVisibleAsync();
        await Expect(coming).ToBeCheckedAsync();
        await Expect(coming).ToBeFocusedAsync();

        await page.GetByRole(AriaRole.Tab, new() { Name = "Hours" }).ClickAsync();
        await LogAsync("8");
        await LogAsync("2");
        await axe.LookAtAsync(page);
    }

    private async Task LogAsync(string hours)
    {
        var form = page.GetByRole(AriaRole.Form, new() { Name = "Log some hours" });
        await form.GetByLabel("Hours").FillAsync(hours);
        await form.GetByLabel("What you did").FillAsync($"Sorted the toy library, part {hours}");
        await form.GetByRole(AriaRole.Button, new() { Name = "Log the hours" }).ClickAsync();
        await Expect(page.GetByText("Thank you.").Last).ToBeVisibleAsync();
        await Expect(form.GetByLabel("Hours")).ToHaveValueAsync(string.Empty);
    }

    [GeneratedRegex(@"https?://\S+/sign-in/link#token=[\w-]+")]
    private static partial Regex SignInLink();
}
