using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Volunteers.Data;
using Volunteers.Data.Places;
using Volunteers.Data.Programmes;
using Volunteers.Data.Training;
using Volunteers.GraphQL.Execution;
using Volunteers.Tests.Data;

namespace Volunteers.Tests.Api.Registers;

/// <summary>A session of a programme and one of a cohort at East, begun already, with one person on both registers.</summary>
internal sealed class Registers
{
    public const string Changed = "subscription($id: ID!) { registerChanged(sessionId: $id) { attendance volunteer { fullName } } }";

    private readonly VolunteersApp _app;

    private Registers(VolunteersApp app) => _app = app;

    public required int VolunteerId { get; init; }

    public required int ProgrammeSession { get; init; }

    public required int CohortSession { get; init; }

    public string ProgrammeSessionId => Id("ProgrammeSession", ProgrammeSession);

    public string CohortSessionId => Id("CohortSession", CohortSession);

    public static async Task<Registers> OpenAsync(VolunteersApp app)
    {
        var id = await app.EnrolAsync("Ada Okafor", "ada@example.org", app.EastId);
        await using var db = app.Open();
        var now = app.Clock.GetUtcNow();
        var east = await db.Centres.SingleAsync(c => c.Id == app.EastId);
        var ada = await db.Volunteers.SingleAsync(v => v.Id == id);
        var today = DateOnly.FromDateTime(now.UtcDateTime);

        var programme = Programme.Create(app.EastId, "Music workshop", ProgrammeKind.WeeklyGroup, "Hall", [new ProgrammeRoleDetails("Helper", false, 2, [])]);
        db.Add(programme);
        programme.ScheduleSessions(null, today, today, new TimeOnly(10, 0), new TimeOnly(12, 0), east.Time);
        programme.Sessions[0].Expect(ada, programme.Roles[0], null);

        var course = Course.Create("Supporting Children’s Play", null, null, null, null, []);
        var cohort = Cohort.Schedule(
            course, app.EastId, "Summer", 10, today.AddDays(-20), today.AddDays(5), [new SessionTimes(now.AddHours(-1), now.AddHours(1), "Play")]);
        db.Add(cohort);
        var place = cohort.Apply(ada, now.AddDays(-3), east.Time, placedByStaff: true);
        cohort.Offer(place, now.AddDays(-1), now.AddDays(-3));
        cohort.Respond(place, true, now.AddDays(-2), TimeSpan.FromDays(5));
        await db.SaveChangesAsync();
        return new Registers(app) { VolunteerId = id, ProgrammeSession = programme.Sessions[0].Id, CohortSession = cohort.Sessions[0].Id };
    }

    public string Id(string type, int key) =>
        _app.Services.GetRequiredService<INodeIdSerializer>().Format(type, key.ToString(CultureInfo.InvariantCulture));

    /// <summary>Marks Ada through the API, as the web client does.</summary>
    public async Task MarkAsync(HttpClient browser, bool programme, string? attendance)
    {
        var entry = new { volunteerId = Id("Volunteer", VolunteerId), attendance };
        object body = programme
            ? new
            {
                query = "mutation($input: RecordSessionAttendanceInput!) { recordSessionAttendance(input: $input) { errors { __typename } } }",
                variables = new { input = new { sessionId = ProgrammeSessionId, volunteers = new[] { entry } } },
            }
            : new
            {
                query = "mutation($input: TakeRegisterInput!) { takeRegister(input: $input) { errors { __typename } } }",
                variables = new { input = new { cohortSessionId = CohortSessionId, entries = new[] { entry } } },
            };
        var answer = await browser.PostAsync("/graphql", VolunteersApp.Json(body));
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode && !text.Contains("__typename", StringComparison.Ordinal) && !text.Contains("\"message\"", StringComparison.Ordinal), text);
    }

    /// <summary>Marks Ada in the database, as another node does: this process is not told.</summary>
    public async Task MarkElsewhereAsync(Attendance? attendance)
    {
        await using var db = _app.Open();
        var session = await db.ProgrammeSessions.Include(s => s.Rota).SingleAsync(s => s.Id == ProgrammeSession);
        session.Record(session.Rota[0], attendance, Actors.Called("Another node"), _app.Clock.GetUtcNow());
        await db.SaveChangesAsync();
    }

    public async Task<Events> SubscribeAsync(HttpClient client, string sessionId)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = VolunteersApp.Json(new { query = Changed, variables = new { id = sessionId } }) };
        request.Headers.Accept.ParseAdd("text/event-stream");
        var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        Assert.True(response.IsSuccessStatusCode, response.ToString());
        var events = new Events(response, new StreamReader(await response.Content.ReadAsStreamAsync()), _app.Clock);
        await events.ConnectedAsync();
        return events;
    }

    /// <summary>The events of one stream. While one is waited for, time passes on the product's clock: marks made elsewhere are found by looking every few seconds.</summary>
    public sealed class Events(HttpResponseMessage response, StreamReader reader, FakeTimeProvider clock) : IDisposable
    {
        /// <summary>The first comment says that the subscription has begun.</summary>
        public async Task ConnectedAsync() => Assert.Equal(":", await LineAsync());

        /// <summary>The next result, as JSON text; null when the stream is complete or has broken off.</summary>
        public async Task<string?> NextAsync()
        {
            while (await LineAsync() is { } line)
            {
                if (line.StartsWith("data: ", StringComparison.Ordinal))
                {
                    return JsonSerializer.Serialize(JsonDocument.Parse(line["data: ".Length..]).RootElement);
                }
            }

            return null;
        }

        public void Dispose()
        {
            reader.Dispose();
            response.Dispose();
        }

        private async Task<string?> LineAsync()
        {
            var line = reader.ReadLineAsync();
            for (var waited = 0; waited < 400 && !line.IsCompleted; waited++)
            {
                clock.Advance(TimeSpan.FromMilliseconds(100));
                await Task.WhenAny(line, Task.Delay(50));
            }

            return await line.WaitAsync(TimeSpan.FromSeconds(1));
        }
    }
}
