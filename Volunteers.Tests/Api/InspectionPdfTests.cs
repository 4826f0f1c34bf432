using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Data.Programmes;
using Volunteers.GraphQL.Execution;
using Volunteers.Tests.Jobs.Printing;

namespace Volunteers.Tests.Api;

public sealed class InspectionPdfTests(VolunteersApp app) : IClassFixture<VolunteersApp>
{
    [Fact]
    public async Task Pdf_IsPrinted_ForThoseWhoMay_IsNotStored_AndIsAudited()
    {
        // arrange
        var (centre, day) = (Node("Centre", app.EastId), CentreTime.Of(CentreTime.Usual).Today(app.Clock).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        var session = Node("ProgrammeSession", await SessionAsync());
        await app.AddStaffAsync("viewer@example.org", StaffRoleKind.Viewer, app.EastId);
        using var coordinator = await app.SignedInAsync("east@example.org");
        using var other = await app.SignedInAsync("west@example.org");
        using var viewer = await app.SignedInAsync("viewer@example.org");
        using var stranger = app.Browser();
        var files = Files();

        // act
        var url = $"/api/inspection.pdf?session={session}";
        var pdf = await coordinator.GetAsync(url);
        var statuses = new List<HttpStatusCode>();
        foreach (var (who, address) in new[]
        {
            (other, url), (viewer, url), (stranger, url), (coordinator, $"/api/inspection.pdf?session={centre}"), (coordinator, $"/api/inspection.pdf?centre={centre}"),
            (coordinator, $"/api/inspection.pdf?centre={centre}&from={day}&until=2001-01-01"), (coordinator, "/api/inspection.pdf"),
        })
        {
            statuses.Add((await who.GetAsync(address)).StatusCode);
        }

        // assert
        Assert.Equal((HttpStatusCode.OK, "application/pdf", true), (pdf.StatusCode, pdf.Content.Headers.ContentType?.MediaType, pdf.Headers.CacheControl?.NoStore));
        Assert.Equal($"who-was-there-{day}.pdf", pdf.Content.Headers.ContentDisposition?.FileName?.Trim('"'));
        using var printed = new PrintedPdf(await pdf.Content.ReadAsByteArrayAsync());
        Assert.Contains("Ana Asks", printed.Text, StringComparison.Ordinal);
        Assert.Equal(
            [
                HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.Unauthorized, HttpStatusCode.NotFound, HttpStatusCode.BadRequest, HttpStatusCode.BadRequest, HttpStatusCode.NotFound,
            ],
            statuses);
        Assert.Equal(files, Files());
        await using var db = app.Open();
        var entry = Assert.Single(await db.AuditEntries.Where(e => e.Action == "Exported").ToListAsync());
        Assert.Equal(("Centre", app.EastId, "east", "Music"), (entry.SubjectType, entry.CentreId, entry.By.Name, entry.Changes.Single(c => c.Field == "Programme").After));
    }

    private string Node(string type, int id) =>
        app.Services.GetRequiredService<INodeIdSerializer>().Format(type, id.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private List<string> Files() => [.. Directory.EnumerateFiles(app.DataDirectory, "*.pdf", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    private async Task<int> SessionAsync()
    {
        var ana = await app.EnrolAsync("Ana Asks", "ana.asks@example.org", app.EastId);
        await using var db = app.Open();
        var (time, now) = (CentreTime.Of(CentreTime.Usual), app.Clock.GetUtcNow());
        var programme = Programme.Create(app.EastId, "Music", ProgrammeKind.WeeklyGroup, null, [new ProgrammeRoleDetails("Helper", false, 1, [])]);
        programme.ScheduleSessions(null, time.DateOf(now), time.DateOf(now), new TimeOnly(0, 0), new TimeOnly(1, 0), time);
        db.Add(programme);
        var session = programme.Sessions[0];
        session.Record(session.Expect(await db.Volunteers.SingleAsync(v => v.Id == ana), programme.Roles[0], null), Attendance.Present, Data.Actors.Called("Carla"), now);
        await db.SaveChangesAsync();
        return session.Id;
    }
}
