using System.Globalization;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Volunteers.Tests.Browser;

/// <summary>Somebody who leads two programmes, waits for a course and is invited to a meeting takes a break, comes back, leaves, and is taken back.</summary>
[Collection(BrowserCollection.Name)]
public sealed class GoingTests(DemonstrationProduct running)
{
    private const string Name = "Zita Falkner";
    private const string Email = "zita.falkner@mail.example";
    private const string Neighbour = "Zack Otter";
    private const string NeighbourEmail = "zack.otter@mail.example";
    private const string Songs = "Zither Songs";
    private const string Lunch = "Zesty Lunch";
    private const string Course = "Zoology for Toddlers";
    private const string Meeting = "Support meeting of the zoo";

    [Fact]
    public async Task WhoPauses_IsExpectedAtNothing_AndWhoLeaves_IsReleased_UntilItIsTakenBack()
    {
        await using var chromium = await Chromium.StartAsync();
        var axe = new AxeCheck();
        var office = await Office.OpenAsync(chromium, running.Product);
        var (page, dialog) = (office.Page, office.Dialog);
        var volunteer = await office.EnrolReadyAsync(Name, Email);
        var sessions = await ArrangeAsync(office, volunteer);
        var phone = await chromium.VisitorAsync(running.Product.Address, phone: true);

        // she says yes to both programmes and to the meeting, and asks for a place that is taken
        await new VolunteerAtHome(running.Product, phone, axe).SignInAsync(Email);
        await axe.LookAtAsync(phone);
        foreach (var programme in new[] { Songs, Lunch })
        {
            await phone.GetByRole(AriaRole.Group, new() { Name = programme, Exact = true }).GetByRole(AriaRole.Button, new() { Name = "Accept" }).ClickAsync();
            await Expect(phone.GetByText($"Welcome to {programme}.")).ToBeVisibleAsync();
        }

        await phone.GetByRole(AriaRole.Group, new() { Name = $"Will you come to {Meeting}?" }).GetByRole(AriaRole.Radio, new() { Name = "Coming", Exact = true }).CheckAsync();
        await Expect(phone.GetByText("we will see you there")).ToBeVisibleAsync();
        await phone.GetByRole(AriaRole.Tab, new() { Name = "Training" }).ClickAsync();
        await phone.GetByRole(AriaRole.Button, new() { Name = $"Ask for a place: {Course}" }).ClickAsync();
        var courses = phone.GetByRole(AriaRole.List, new() { Name = "My courses" });
        await Expect(courses).ToContainTextAsync("Waiting list");
        await HomeAsync(phone, isExpected: true);
        await Expect(NextOf(phone)).ToContainTextAsync("Ring Helen Marsh on");
        await axe.LookAtAsync(phone);

        // on a break: expected at nothing, invited to nothing
        await office.OpenVolunteerAsync(volunteer, Name);
        await office.MoveOnAsync(Name, "On a break");
        await HomeAsync(phone, isExpected: false);
        await Expect(phone.GetByRole(AriaRole.Heading, new() { Name = "You are on a break" })).ToBeVisibleAsync();
        await axe.LookAtAsync(phone);
        await RotaSaysAsync(office, sessions[0], "Not ready");
        await ScheduleMeetingAsync(office, "Meeting meanwhile", 9);
        await Wait.UntilAsync(async () => await HasMailAsync(NeighbourEmail, "Meeting meanwhile"), "the invitation to somebody else");
        Assert.False(await HasMailAsync(Email, "Meeting meanwhile"));

        // and back
        await office.OpenVolunteerAsync(volunteer, Name);
        await office.MoveOnAsync(Name, "Cleared");
        await HomeAsync(phone, isExpected: true);
        await RotaSaysAsync(office, sessions[0], "Expected");

        // she leaves: it is said before whom that leaves short
        await office.OpenVolunteerAsync(volunteer, Name);
        await office.BeginToMoveOnAsync("Left");
        var ends = dialog.GetByRole(AriaRole.Region, new() { Name = "This ends with it" });
        foreach (var line in new[]
        {
            $"Session leader in {Songs}.", $"Session leader in {Lunch}.", "Their application for Winter run.", "support meeting",
            $"{Songs}: one fewer to count on at 2 coming sessions.", $"{Lunch}: one fewer to count on at a coming session.",
        })
        {
            await Expect(ends).ToContainTextAsync(line);
        }

        await axe.LookAtAsync(page);
        await dialog.GetByLabel("Reason").FillAsync("Moves away");
        await office.FinishMovingOnAsync(Name, "Left");

        // in the same step: nobody leads there, and the dashboard says so
        var gone = await StandingAsync(office, volunteer);
        Assert.Equal(("ENDED ENDED", "WITHDRAWN", 0, 0), gone);
        await page.GotoAsync("/");
        var shortOf = page.GetByRole(AriaRole.Region, new() { Name = "Sessions short of people" });
        await Expect(shortOf).ToContainTextAsync(Songs);
        await Expect(shortOf).ToContainTextAsync(Lunch);
        await HomeAsync(phone, isExpected: false);
        await Expect(phone.GetByRole(AriaRole.Heading, new() { Name = "You no longer volunteer with us" })).ToBeVisibleAsync();
        await Expect(phone.GetByRole(AriaRole.Tab, new() { Name = "Dates" })).ToHaveCountAsync(0);
        await Expect(phone.GetByText(Songs)).ToHaveCountAsync(0);
        await Expect(phone.GetByText(Course)).ToHaveCountAsync(0);
        await Expect(phone.GetByRole(AriaRole.Region, new() { Name = "Whom to ring" })).ToContainTextAsync("Helen Marsh");
        await axe.LookAtAsync(phone);

        // it was a mistake: everything is as before
        await office.OpenVolunteerAsync(volunteer, Name);
        await office.TakeBackAsync(
            "Left", $"Session leader in {Songs}.", $"Session leader in {Lunch}.", $"{Songs}: expected at 2 coming sessions.", $"{Lunch}: expected at a coming session.", "What they had on Winter run.");
        var (assignments, course, upcoming, meetings) = await StandingAsync(office, volunteer);
        Assert.Equal(("ACCEPTED ACCEPTED", "WAITING"), (assignments, course));
        Assert.True(upcoming >= 4 && meetings >= 1, $"{upcoming} dates and {meetings} invitations came back.");
        await HomeAsync(phone, isExpected: true);
        await phone.GetByRole(AriaRole.Tab, new() { Name = "Training" }).ClickAsync();
        await Expect(courses).ToContainTextAsync("Waiting list");
        await RotaSaysAsync(office, sessions[0], "Expected");
        axe.AssertNone();
    }

    /// <summary>Two programmes to lead, a course whose only place somebody else has, and a meeting.</summary>
    /// <returns>The sessions of the first programme.</returns>
    private static async Task<string[]> ArrangeAsync(Office office, string volunteer)
    {
        var (songs, sessions) = await office.StartProgrammeAsync(Songs, "Session leader", leads: true, "10:00", "11:00", 1, 3);
        var (lunch, _) = await office.StartProgrammeAsync(Lunch, "Session leader", leads: true, "12:00", "13:00", 2);
        await office.AssignAsync(volunteer, songs);
        await office.AssignAsync(volunteer, lunch);

        var neighbour = await office.EnrolReadyAsync(Neighbour, NeighbourEmail);
        var course = (await office.ChangeAsync("createCourse", new { title = Course, units = Array.Empty<object>() }, "course { id }")).GetProperty("course").GetProperty("id").GetString();
        var cohort = (await office.ChangeAsync(
            "scheduleCohort",
            new
            {
                courseId = course, centreId = office.CentreId, name = "Winter run", capacity = 1, opensOn = Office.Day(0), closesOn = Office.Day(5),
                sessions = new[] { new { startsAt = At(12, 10), endsAt = At(12, 12) } },
            },
            "cohort { id }")).GetProperty("cohort").GetProperty("id").GetString();
        var place = (await office.ChangeAsync("applyForCohort", new { cohortId = cohort, volunteerId = neighbour }, "cohortPlace { id }")).GetProperty("cohortPlace").GetProperty("id").GetString();
        await office.ChangeAsync("offerPlace", new { placeId = place, expiresAt = At(4, 10) });
        await office.ChangeAsync("respondToOffer", new { placeId = place, accept = true });
        await ScheduleMeetingAsync(office, Meeting, 8);
        return sessions;
    }

    private static Task ScheduleMeetingAsync(Office office, string title, int day) => office.ChangeAsync(
        "scheduleSupportMeeting", new { centreId = office.CentreId, title, startsAt = At(day, 15), endsAt = At(day, 16), venue = "Garden room" });

    /// <summary>Her page from its beginning, and whether it says when she is expected next.</summary>
    private static async Task HomeAsync(IPage phone, bool isExpected)
    {
        await phone.GotoAsync("/me");
        await Expect(phone.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Hello, Zita");
        await Expect(phone.GetByRole(AriaRole.Region, new() { Name = "Whom to ring" })).ToBeVisibleAsync();
        if (isExpected)
        {
            await Expect(NextOf(phone)).ToContainTextAsync($"{Songs}, as session leader");
            await Expect(NextOf(phone)).ToContainTextAsync("tomorrow");
        }
        else
        {
            await Expect(NextOf(phone)).ToHaveCountAsync(0);
        }
    }

    private static ILocator NextOf(IPage phone) => phone.Locator("main").GetByRole(AriaRole.Region, new() { NameRegex = new("^Next: ") });

    private static async Task RotaSaysAsync(Office office, string session, string state)
    {
        await office.Page.GotoAsync($"/programmes/sessions/{session}");
        await Expect(office.Page.GetByRole(AriaRole.List, new() { Name = "Rota" }).GetByRole(AriaRole.Listitem).Filter(new() { HasText = Name })).ToContainTextAsync(state);
    }

    private async Task<bool> HasMailAsync(string address, string words) =>
        (await running.Product.MailsToAsync(address)).Any(mail => mail.GetProperty("subject").GetString()!.Contains(words, StringComparison.Ordinal));

    /// <summary>How her assignments and her place on the course stand, and how many dates and invitations lie ahead.</summary>
    private static async Task<(string Assignments, string Course, int Upcoming, int Meetings)> StandingAsync(Office office, string volunteer)
    {
        var node = (await office.AskAsync(
            "query($id: ID!) { node(id: $id) { ... on Volunteer { assignments { status } places { status } upcoming { __typename } meetingReplies { reply } } } }", new { id = volunteer })).GetProperty("node");
        return (
            string.Join(' ', node.GetProperty("assignments").EnumerateArray().Select(each => each.GetProperty("status").GetString())),
            node.GetProperty("places").EnumerateArray().Single().GetProperty("status").GetString()!,
            node.GetProperty("upcoming").GetArrayLength(),
            node.GetProperty("meetingReplies").GetArrayLength());
    }

    private static DateTimeOffset At(int day, int hour) => DateTimeOffset.Parse($"{Office.Day(day)}T{hour.ToString(CultureInfo.InvariantCulture)}:00:00Z", CultureInfo.InvariantCulture);
}
