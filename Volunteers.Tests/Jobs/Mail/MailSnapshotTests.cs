using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Snapshooter;
using Snapshooter.Xunit;
using Volunteers.Data.Messaging;
using Volunteers.Jobs.Access;
using Volunteers.Jobs.Assignments;
using Volunteers.Jobs.Calendar;
using Volunteers.Jobs.Checks;
using Volunteers.Jobs.Cohorts;
using Volunteers.Jobs.Mail;
using Volunteers.Jobs.Meetings;
using Volunteers.Jobs.Newsletters;
using Volunteers.Jobs.Sessions;
using Volunteers.Tests.Jobs.Newsletters;

namespace Volunteers.Tests.Jobs.Mail;

/// <summary>What each kind of e-mail says and looks like: the subject, the text, the HTML; and the calendar streams that some carry.</summary>
public sealed partial class MailSnapshotTests : IAsyncDisposable
{
    private const string Centre = "East Hastings Children’s Centre";
    private const string When = "Thursday 3 December 2026, 7:30pm to 9pm";
    private static readonly Uri Page = new("https://volunteers.example/me");
    private static readonly DateTimeOffset Starts = new(2026, 12, 3, 19, 30, 0, TimeSpan.Zero);

    private static readonly MeetingMail Meeting = new()
    {
        Purpose = MeetingMailPurpose.Invitation,
        Name = "Zoë",
        Centre = Centre,
        Title = "Tea & talk",
        When = When,
        Venue = "Family room",
        Agenda = "The rota for January.\nA visitor from the Jobcentre.",
        ComingUrl = new Uri("https://volunteers.example/me?meeting=U3VwcG9ydE1lZXRpbmc6Nw%3D%3D&reply=COMING"),
        NotComingUrl = new Uri("https://volunteers.example/me?meeting=U3VwcG9ydE1lZXRpbmc6Nw%3D%3D&reply=NOT_COMING"),
        PageUrl = Page,
    };

    private static readonly SessionMail Session = new()
    {
        Name = "Zoë", Centre = Centre, Title = "Music workshop", Role = "Helper", When = When, Venue = "Hall", PageUrl = Page,
    };

    private static readonly AssignmentMailItem Assignment = new("Music workshop", "Helper", new DateOnly(2026, 12, 1), new DateOnly(2027, 3, 31), "Hall", When);

    private static readonly PlaceMail Place = new(
        "Zoë", Centre, "Supporting Children’s Play", "Spring", "Hall", "Friday 4 December 2026, 12pm", ["Monday 7 December 2026, 10am to 2pm: Play", "Monday 14 December 2026, 10am to 2pm"], Page);

    private static readonly CheckRenewalMail Renewal = new("Zoë", Centre, "DBS check", Dbs: true, new DateOnly(2026, 12, 3), Changed: false, Subscribed: false, "01632 960123", "hello@centre.example", Page);

    private static readonly SignInPerson Zoe = new("Zoë", new Uri("https://volunteers.example/sign-in#secret"), "123456");

    private static readonly Dictionary<string, IMailModel> Samples = new()
    {
        ["meeting-invitation"] = Meeting,
        ["meeting-reminder"] = Meeting with { Purpose = MeetingMailPurpose.Reminder, Agenda = null, ComingUrl = null, NotComingUrl = null },
        ["meeting-moved"] = Meeting with { Purpose = MeetingMailPurpose.Moved },
        ["meeting-cancelled"] = Meeting with { Purpose = MeetingMailPurpose.Cancelled, ComingUrl = null, NotComingUrl = null },
        ["session-reminder"] = Session,
        ["session-reminder-of-a-course"] = Session with { Title = "Supporting Children’s Play", Role = null, Topic = "<Play> & learning" },
        ["session-cancelled"] = Session with { IsCancelled = true, Reason = "The hall is flooded" },
        ["assignment"] = new AssignmentMail("Zoë", Centre, [Assignment], Page),
        ["assignments"] = new AssignmentMail("Zoë", Centre, [Assignment, Assignment with { Programme = "Toy library", Until = null, NextSession = null }], Page),
        ["place-offered"] = Place,
        ["place-lapsing"] = Place with { IsLapsing = true },
        ["check-renewal"] = Renewal,
        ["check-renewal-update-service"] = Renewal with { Subscribed = true },
        ["check-renewal-changed"] = Renewal with { Subscribed = true, Changed = true },
        ["check-renewals"] = new CheckRenewalsMail(
            Centre,
            [
                new("Zoë Adams", "DBS check", new DateOnly(2026, 12, 3), Changed: false, Subscribed: true),
                new("Max & Co", "Food hygiene certificate", new DateOnly(2027, 1, 9), Changed: false, Subscribed: false),
                new("Nora Lund", "DBS check", new DateOnly(2026, 11, 2), Changed: true, Subscribed: true),
            ],
            Page),
        ["place-joining"] = Place with { AnswerBy = null },
        ["sign-in"] = new SignInMail(new SignInPayload(Centre, 15, [Zoe])),
        ["sign-in-shared"] = new SignInMail(new SignInPayload(Centre, 15, [Zoe, new("Max", new Uri("https://volunteers.example/sign-in#other"), "654321")])),
        ["staff-invitation"] = AccountMail.Invitation(new AccountPayload(Centre, "Nora", new Uri("https://volunteers.example/sign-in/invitation#token=secret"), "tutor at " + Centre, "Helen Marsh", IsNew: true), "6 December 2026"),
        ["staff-role"] = AccountMail.Invitation(new AccountPayload(Centre, "Nora", new Uri("https://volunteers.example/sign-in"), "viewer for all centres", "Helen Marsh"), null),
        ["address-confirmation"] = AccountMail.Confirmation(new AccountPayload(Centre, "Nora", new Uri("https://volunteers.example/sign-in/address#token=secret"), Address: "nora@example.org"), 1),
        ["sign-in-address-changed"] = AccountMail.Changed(new AccountPayload(Centre, "Nora", null, Address: "nora@example.org")),
        ["address-changed"] = new AddressChangedMail(new AddressChangedPayload("Zoë", Centre, "01424 000000")),
        ["address-changed-without-telephone"] = new AddressChangedMail(new AddressChangedPayload("Zoë", Centre, null)),
        ["newsletter"] = new NewsletterMail(
            "Zoë", SampleIssue.Create(), new Uri("https://volunteers.example/newsletters/winter"), new Uri("https://volunteers.example/newsletters/winter.pdf"),
            new Uri("https://volunteers.example/newsletters/unsubscribe/secret")),
    };

    private static readonly CalendarEntry Entry = new()
    {
        Uid = "meeting@volunteers",
        Sequence = 7,
        StartsAt = Starts,
        EndsAt = Starts.AddMinutes(90),
        Summary = "Tea & talk, with cake; and friends",
        Location = "Family room, upstairs",
        Description = "The rota for January.\nA visitor from the Jobcentre, who tells us what there is for people that want to work again.",
        Url = Page,
        Organiser = new MailPerson("hello@easthastings.example", Centre),
        Attendee = new MailPerson("zoe@example.org", "Zoë \"Zo\" Ärmel"),
    };

    private readonly ServiceProvider _services = new ServiceCollection().BuildServiceProvider();

    public static TheoryData<string> Mails => [.. Samples.Keys];

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    [Theory]
    [MemberData(nameof(Mails))]
    public async Task Mail_SaysWhatItSaid(string name)
    {
        var mail = Samples[name];
        var html = await HtmlAsync(mail.Component, mail);

        Snapshot.Match($"Subject: {mail.Subject}\n\n{mail.ToText()}\n\n{html}", SnapshotNameExtension.Create(name));
    }

    [Fact]
    public async Task NewsletterPage_ShowsWhatItShowed()
    {
        var view = new NewsletterView(
            SampleIssue.Create(), new Dictionary<string, string> { [SampleIssue.PhotoName] = "data:image/jpeg;base64,AAAA" },
            new Uri("https://volunteers.example/newsletters/full-steam-into-winter"), new Uri("https://volunteers.example/newsletters/winter.pdf"), IsDraft: true);
        var html = await HtmlAsync(typeof(NewsletterPage), view);

        // the style sheet holds whole typefaces
        Snapshot.Match(Style().Replace(html, "<style></style>"));
    }

    [Theory]
    [InlineData(CalendarMethod.Request)]
    [InlineData(CalendarMethod.Cancel)]
    [InlineData(CalendarMethod.Publish)]
    public void Calendar_IsWrittenAsItWas(CalendarMethod method)
    {
        CalendarEntry[] entries = method == CalendarMethod.Publish ? [Entry with { Organiser = null, Attendee = null }, Entry with { Uid = "other@volunteers", Cancelled = true }] : [Entry];

        var stream = CalendarWriter.Write(method, Starts.AddDays(-14), entries, method == CalendarMethod.Publish ? "Zoë’s volunteering" : null);

        Snapshot.Match(stream, SnapshotNameExtension.Create(method.ToString().ToLowerInvariant()));
    }

    private async Task<string> HtmlAsync(Type component, object model)
    {
        await using var renderer = new HtmlRenderer(_services, NullLoggerFactory.Instance);
        return await new RazorText(renderer).RenderAsync(component, model);
    }

    [GeneratedRegex("<style>.*?</style>", RegexOptions.Singleline)]
    private static partial Regex Style();
}
