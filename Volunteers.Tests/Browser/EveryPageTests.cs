using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Volunteers.Tests.Browser;

/// <summary>Every page, and every dialog that opens from one, at a desk and at the narrowest telephone: nobody is kept out, nothing is cut off.</summary>
[Collection(BrowserCollection.Name)]
public sealed partial class EveryPageTests(DemonstrationProduct running)
{
    private static readonly string[] Lists =
    [
        "/", "/volunteers", "/volunteers/new", "/volunteers/import", "/training", "/training/courses/new", "/programmes", "/programmes/new",
        "/meetings", "/contributions", "/referrals", "/pipeline", "/pipeline?view=list", "/newsletter", "/messages", "/audit", "/inspection", "/inspection?from=2020-01-01&until=2020-01-07", "/centre", "/centre/venues", "/centre/target-groups", "/centre/policy", "/centre/staff", "/centre/retention", "/concerns", "/concerns/report", "/cluster", "/set-up", "/set-up/centres", "/set-up/partners", "/set-up/policy", "/set-up/staff", "/account", "/nowhere", "/set-up/checks",
    ];

    /// <summary>Where somebody else finds other things than the coordinator, whose walk covers every page.</summary>
    private static readonly Dictionary<string, string[]> TheirOwn = new(StringComparer.Ordinal)
    {
        ["tutor@demo.example"] = ["/", "/volunteers", "/pipeline", "/training", "/programmes", "/meetings", "/centre", "/account"],
        ["manager@demo.example"] =
        [
            "/", "/volunteers", "/pipeline", "/referrals", "/centre", "/centre/policy", "/centre/staff", "/cluster", "/set-up", "/set-up/centres", "/set-up/partners",
            "/set-up/policy", "/set-up/staff", "/account",
        ],
        ["volunteer@demo.example"] = ["/me", "/me?part=hours", "/me?part=training", "/me?part=me", "/concerns", "/concerns/report", "/account"],
    };

    /// <summary>What a page shows of one thing, by the list that leads there and the beginning of its address.</summary>
    private static readonly (string List, string Address)[] Things =
    [
        ("/volunteers", "/volunteers/"), ("/training", "/training/courses/"), ("/training", "/training/cohorts/"), ("/programmes", "/programmes/"),
        ("/", "/programmes/sessions/"), ("/meetings", "/meetings/"), ("/newsletter", "/newsletter/"), ("/centre/staff", "/centre/staff/"), ("/concerns", "/concerns/"), ("/referrals", "/referrals/"),
    ];

    private static readonly string[] Parts = ["training", "given", "contact", "notes", "messages", "history"];

    /// <summary>Pages about a volunteer, below theirs.</summary>
    private static readonly string[] Below = ["data", "erase", "merge"];

    /// <summary>What opens a dialog: the button's words, wherever it is found.</summary>
    private static readonly string[] Openers =
    [
        "Edit", "Move on", "Record a check", "Update Service", "Add a check", "Withdraw", "Add an accreditation", "Log hours", "Schedule a meeting", "Cancel the meeting", "Draft an issue", "Add a role",
        "Assign a volunteer", "Assign somebody", "Add sessions", "Schedule sessions", "Add a volunteer", "Award", "Take the register", "Decline", "Keep", "Enter that they asked",
        "Invite somebody", "Give a role", "Take away", "Create a token", "Change the password", "Change the address", "Switch the codes on", "Add a passkey",
        "Add a figure", "Put right", "Add a venue", "Add a target group", "Add a partner", "Add a contact", "Add an agreement", "Open a centre", "Close", "Change", "Choose the tutor", "Write a note", "Add somebody", "Remove", "Take in a referral", "Record a step", "Log a contact", "Make a link", "Make anew", "Revoke", "Take back", "Ask for a reference", "Look at the reference", "Read and decide",
    ];

    [Theory]
    [InlineData("coordinator@demo.example", 1280)]
    [InlineData("coordinator@demo.example", 320)]
    [InlineData("tutor@demo.example", 320)]
    [InlineData("manager@demo.example", 320)]
    [InlineData("volunteer@demo.example", 320)]
    public async Task EveryPage_KeepsNobodyOut(string email, int width)
    {
        await using var chromium = await Chromium.StartAsync();
        var page = await chromium.VisitorAsync(running.Product.Address, width);
        var axe = new AxeCheck();
        var problems = new List<string>();
        await SignInAsync(page, email);

        var lists = TheirOwn.GetValueOrDefault(email, Lists);
        var addresses = new List<string>(lists);
        foreach (var (list, address) in Things.Where(thing => lists.Contains(thing.List)))
        {
            await OpenAsync(page, list);
            var thing = page.Locator($"main a[href^='{address}']:not([href$='/new']):not([href$='/import']):not([href$='/report'])").First;
            if (await thing.CountAsync() > 0)
            {
                addresses.Add((await thing.GetAttributeAsync("href"))!);
            }
        }

        // the parts of a volunteer's page
        var person = addresses.Find(address => address.StartsWith("/volunteers/", StringComparison.Ordinal) && address is not ("/volunteers/new" or "/volunteers/import"));
        addresses.AddRange(person is null ? [] : Parts.Select(part => $"{person}?part={part}"));
        addresses.AddRange(person is null ? [] : Below.Select(page => $"{person}/{page}"));

        // a tutor has fewer, and the manager's first page leads to no session and no concern
        Assert.True(!email.StartsWith("coordinator", StringComparison.Ordinal) || addresses.Count == Lists.Length + Things.Length + Parts.Length + Below.Length, string.Join(", ", addresses));
        foreach (var address in addresses)
        {
            await OpenAsync(page, address);
            await LookAsync(page, address, width, axe, problems);
            var names = await page.EvaluateAsync<string[]>(ButtonNames);
            foreach (var opener in Openers.Where(opener => names.Any(name => name.StartsWith(opener, StringComparison.Ordinal))))
            {
                await LookIntoDialogAsync(page, address, opener, width, axe, problems);
            }
        }

        problems.AddRange(axe.Problems);
        Assert.True(problems.Count == 0, string.Join("\n", problems));
    }

    [Fact]
    public async Task Focus_FollowsThePerson()
    {
        await using var chromium = await Chromium.StartAsync();
        var page = await chromium.VisitorAsync(running.Product.Address);
        await SignInAsync(page, "coordinator@demo.example");

        await page.GetByRole(AriaRole.Navigation, new() { Name = "Main" }).GetByRole(AriaRole.Link, new() { Name = "Meetings" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "Support meetings" })).ToBeFocusedAsync();
        await Expect(page).ToHaveTitleAsync(new Regex("^Support meetings"));

        await OpenAsync(page, "/volunteers");
        while (await page.GetByRole(AriaRole.Button, new() { Name = "Next", Exact = true }).IsEnabledAsync())
        {
            await page.GetByRole(AriaRole.Button, new() { Name = "Next", Exact = true }).ClickAsync();
            await page.WaitForTimeoutAsync(600);
        }

        Assert.NotEqual("BODY", await page.EvaluateAsync<string>("document.activeElement.tagName"));
        await Expect(page.GetByText(RangeOfLast())).ToBeVisibleAsync();

        await page.GotoAsync("/nowhere");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("cannot find");
        await Expect(page).ToHaveTitleAsync(new Regex("cannot find"));
    }

    [Fact]
    public async Task Focus_IsNeverHidden_InAShortWindow()
    {
        await using var chromium = await Chromium.StartAsync();
        var page = await chromium.VisitorAsync(running.Product.Address, 320);
        await SignInAsync(page, "coordinator@demo.example");
        await page.SetViewportSizeAsync(320, 256);
        var hidden = new List<string>();
        foreach (var address in new[] { "/", "/volunteers", "/volunteers/new", "/meetings", "/contributions" })
        {
            await OpenAsync(page, address);
            for (var stop = 0; stop < 40; stop++)
            {
                await page.Keyboard.PressAsync("Tab");
                if (await page.EvaluateAsync<string?>(Covered) is { } words)
                {
                    hidden.Add($"{address}: {words}");
                }
            }
        }

        Assert.True(hidden.Count == 0, string.Join("\n", hidden));
    }

    [Fact]
    public async Task Paper_SaysEverythingOfAHeldMeeting()
    {
        await using var chromium = await Chromium.StartAsync();
        var page = await chromium.VisitorAsync(running.Product.Address, 390);
        await SignInAsync(page, "coordinator@demo.example");
        await OpenAsync(page, "/meetings");
        var held = page.Locator("main a[href^='/meetings/']").Last;
        await page.GotoAsync((await held.GetAttributeAsync("href"))!);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Who is here" })).ToBeVisibleAsync();
        var names = await page.GetByRole(AriaRole.List, new() { Name = "Volunteers" }).GetByRole(AriaRole.Listitem).CountAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.True(names > 14, $"{names.ToString(CultureInfo.InvariantCulture)} people are listed.");
        Assert.Empty(await page.EvaluateAsync<string[]>(CutOff));
        await Expect(page.GetByText("Skip to the content")).ToBeHiddenAsync();
        await Expect(page.GetByRole(AriaRole.Navigation, new() { Name = "Shortcuts" })).ToBeHiddenAsync();
    }

    private static async Task SignInAsync(IPage page, string email)
    {
        await page.GotoAsync("/");
        await page.GetByLabel("E-mail address").FillAsync(email);
        await page.GetByLabel("Password", new() { Exact = true }).FillAsync(global::Volunteers.Data.Demo.DemoCentre.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in", Exact = true }).ClickAsync();
        await page.Locator("main h1").WaitForAsync();
        await Expect(page.GetByLabel("Password", new() { Exact = true })).ToHaveCountAsync(0);
    }

    private static async Task OpenAsync(IPage page, string address)
    {
        await page.GotoAsync(address);
        await page.Locator("main h1").First.WaitForAsync();
        await Expect(page.GetByRole(AriaRole.Status, new() { Name = "Loading" })).ToHaveCountAsync(0);
    }

    private static async Task LookAsync(IPage page, string address, int width, AxeCheck axe, List<string> problems)
    {
        // the bars at the head and the foot of a telephone lie over whatever is there just now, and axe takes what is left of a button for the whole of it
        var foot = await page.AddStyleTagAsync(new() { Content = "nav[aria-label=Shortcuts], header { position: static !important }" });
        await axe.LookAtAsync(page);
        await foot.EvaluateAsync("element => element.remove()");
        var wide = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        if (wide > width)
        {
            problems.Add($"{address}: {wide} pixels wide at {width}.");
        }

        // more room between lines, words and letters, as readers may ask for (WCAG 1.4.12)
        var style = await page.AddStyleTagAsync(new() { Content = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }" });
        foreach (var cut in await page.EvaluateAsync<string[]>(CutOff))
        {
            problems.Add($"{address} at {width}: cut off: {cut}");
        }

        await style.EvaluateAsync("element => element.remove()");
    }

    private static async Task LookIntoDialogAsync(IPage page, string address, string opener, int width, AxeCheck axe, List<string> problems)
    {
        var button = page.Locator("main").GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^" + Regex.Escape(opener)) }).First;
        if (await button.CountAsync() == 0 || !await button.IsVisibleAsync() || !await button.IsEnabledAsync())
        {
            return;
        }

        await button.ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog).First;
        try
        {
            await dialog.WaitForAsync(new() { Timeout = 4_000 });
        }
        catch (TimeoutException)
        {
            // what it does stands on the page itself
            await OpenAsync(page, address);
            return;
        }

        await LookAsync(page, $"{address} “{opener}”", width, axe, problems);
        if (await dialog.EvaluateAsync<bool>("dialog => dialog.querySelector('input, textarea, select') !== null && !document.activeElement.matches('input, textarea, select')"))
        {
            problems.Add($"{address}: “{opener}” does not begin at its first field.");
        }

        await page.Keyboard.PressAsync("Escape");
        await Expect(dialog).ToHaveCountAsync(0);
        await page.WaitForTimeoutAsync(100);
        if (await page.EvaluateAsync<bool>("document.activeElement === document.body"))
        {
            problems.Add($"{address}: the focus is lost when “{opener}” is closed.");
        }
    }

    /// <summary>What the buttons of the page are called.</summary>
    private const string ButtonNames = "() => [...document.querySelectorAll('main button')].map(button => (button.getAttribute('aria-label') ?? button.textContent).trim())";

    /// <summary>The words that are wider or higher than what they stand in, where that hides the rest, or that reach over the side of their dialog.</summary>
    private const string CutOff =
        """
        () => [...document.querySelectorAll('body *')].filter(element => {
          if (!element.checkVisibility() || element.closest('.visually-hidden, svg, iframe') || element.matches('input, textarea, select')) return false;
          const style = getComputedStyle(element);
          const hides = value => value === 'hidden' || value === 'clip' || value === 'auto' || value === 'scroll';
          const ownText = [...element.childNodes].some(node => node.nodeType === 3 && node.textContent.trim() !== '');
          const dialog = element.closest('[role=dialog]')?.getBoundingClientRect();
          const box = element.getBoundingClientRect();
          const over = dialog !== undefined && (box.right > dialog.right + 1 || box.left < dialog.left - 1);
          return ownText && (over || (hides(style.overflowX) && element.scrollWidth > element.clientWidth + 1) || (hides(style.overflowY) && element.scrollHeight > element.clientHeight + 1));
        }).map(element => element.textContent.trim().slice(0, 60))
        """;

    /// <summary>The words of what has the focus, if something else lies over the whole of it.</summary>
    private const string Covered =
        """
        async () => {
          const covered = () => {
            const element = document.activeElement;
            if (element === null || element === document.body) return null;
            const box = element.getBoundingClientRect();
            if (box.width === 0 || box.height === 0) return null;
            const points = [0.1, 0.5, 0.9].flatMap(x => [0.15, 0.5, 0.85].map(y => [box.left + box.width * x, box.top + box.height * y]))
              .filter(([x, y]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight);
            const seen = points.some(([x, y]) => {
              const top = document.elementFromPoint(x, y);
              return top !== null && (element.contains(top) || top.contains(element) || top.closest('label')?.control === element);
            });
            return seen ? null : (element.getAttribute('aria-label') ?? element.textContent ?? element.tagName).trim().slice(0, 60);
          };

          // until it has been scrolled to, and what was still arriving on the page has moved it: what stays covered is covered
          const began = performance.now();
          do {
            await new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)));
          } while (covered() !== null && performance.now() - began < 3000);
          return covered();
        }
        """;

    [GeneratedRegex(@"^\d+ to (\d+) of \1$|^(\d+) of \2$")]
    private static partial Regex RangeOfLast();
}
