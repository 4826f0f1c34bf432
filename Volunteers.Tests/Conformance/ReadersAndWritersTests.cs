using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Text.Json;
using Volunteers.Data.Access;
using Volunteers.Data.People;
using Volunteers.Tests.Api;
using Volunteers.Tests.Data;

namespace Volunteers.Tests.Conformance;

/// <summary>Two hundred clients read while others write: the running program on its SQLite file, each client with a token of its own.</summary>
[Collection(LoadCollection.Name)]
public sealed class ReadersAndWritersTests(VolunteersApp app) : IClassFixture<VolunteersApp>
{
    private const int Readers = 200;
    private const int Writers = 4;
    private const int VolunteersPerCentre = 60;

    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(8);

    private readonly ConcurrentQueue<string> _wrong = new();
    private int _read;
    private int _written;

    [Fact]
    public async Task EachAnswer_BelongsToItsQuestion_WhileOthersWrite()
    {
        var east = await EnrolManyAsync("East", app.EastId);
        var west = await EnrolManyAsync("West", app.WestId);
        var tokens = await TokensAsync();
        using var ending = new CancellationTokenSource(Duration);

        var readers = tokens.Select((token, index) => index % 2 == 0
            ? ReadAsync(token, index, east, west, ending.Token)
            : ReadAsync(token, index, west, east, ending.Token));

        // No two of them change the same person, so that each can tell what it has to be answered.
        var writers = tokens.Take(Writers).Select((token, index) => WriteAsync(
            token, [.. (index % 2 == 0 ? east : west).Where((_, person) => person % Writers == index)], ending.Token));
        await Task.WhenAll(readers.Concat(writers));

        Assert.Equal([], _wrong.Take(5));
        Assert.True(_read >= Readers, $"{_read} answers");
        Assert.True(_written >= Writers, $"{_written} changes");
    }

    private async Task ReadAsync(Token token, int number, IReadOnlyList<Person> own, IReadOnlyList<Person> others, CancellationToken ending)
    {
        using var client = Client(token);
        var random = new Random(number);

        // Half of the clients share a document, the others have one each.
        var alias = number % 4 < 2 ? "one" : $"one{number}";
        var query = $$"""
            query Read($id: ID!, $name: String!, $hidden: String!) {
              viewer { displayName }
              {{alias}}: node(id: $id) { id ... on Volunteer { fullName knownAs } }
              found: volunteers(where: { fullName: { eq: $name } }) { totalCount nodes { id fullName knownAs } }
              hidden: volunteers(where: { fullName: { eq: $hidden } }) { totalCount }
            }
            """;
        while (!ending.IsCancellationRequested)
        {
            var (first, second, hidden) = (own[random.Next(own.Count)], own[random.Next(own.Count)], others[random.Next(others.Count)]);
            var answer = await PostAsync(client, query, new { id = first.Id, name = second.Name, hidden = hidden.Name });
            Interlocked.Increment(ref _read);
            if (answer.TryGetProperty("errors", out _))
            {
                _wrong.Enqueue(answer.ToString());
                return;
            }

            var data = answer.GetProperty("data");
            Check(data.GetProperty("viewer").GetProperty("displayName").GetString() == token.Owner, token.Owner, answer);
            Check(IsPerson(data.GetProperty(alias), first), first.Name, answer);
            var nodes = data.GetProperty("found").GetProperty("nodes");
            Check(nodes.GetArrayLength() == 1 && IsPerson(nodes[0], second), second.Name, answer);
            Check(data.GetProperty("hidden").GetProperty("totalCount").GetInt32() == 0, $"nobody named {hidden.Name}", answer);
        }
    }

    private async Task WriteAsync(Token token, IReadOnlyList<Person> people, CancellationToken ending)
    {
        using var client = Client(token);
        for (var turn = 0; !ending.IsCancellationRequested; turn++)
        {
            var person = people[turn * 7 % people.Count];
            var knownAs = $"{person.Name} {token.Owner} {turn}";
            var answer = await PostAsync(
                client,
                "mutation Rename($input: UpdateVolunteerInput!) { updateVolunteer(input: $input) { volunteer { id fullName knownAs } errors { __typename ... on Error { message } } } }",
                new { input = new { volunteerId = person.Id, knownAs } });
            Interlocked.Increment(ref _written);
            Check(
                !answer.TryGetProperty("errors", out _)
                    && answer.GetProperty("data").GetProperty("updateVolunteer") is var payload
                    && payload.GetProperty("errors").ValueKind == JsonValueKind.Null
                    && payload.GetProperty("volunteer").GetProperty("knownAs").GetString() == knownAs,
                knownAs,
                answer);
        }
    }

    /// <summary>The one who was asked for, whatever the others have just written of them.</summary>
    private static bool IsPerson(JsonElement answer, Person person) =>
        answer.GetProperty("id").GetString() == person.Id
        && answer.GetProperty("fullName").GetString() == person.Name
        && answer.GetProperty("knownAs").GetString()!.StartsWith(person.Name.Split(' ')[0], StringComparison.Ordinal);

    private void Check(bool isRight, string asked, JsonElement answer)
    {
        if (!isRight)
        {
            _wrong.Enqueue($"asked for {asked}: {answer}");
        }
    }

    private static async Task<JsonElement> PostAsync(HttpClient client, string query, object variables)
    {
        using var response = await client.PostAsync("/graphql", VolunteersApp.Json(new { query, variables }));
        var text = await response.Content.ReadAsStringAsync();
        return JsonDocument.Parse(text).RootElement;
    }

    private HttpClient Client(Token token)
    {
        var client = app.Browser(preflight: false);
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token.Secret);
        return client;
    }

    private async Task<IReadOnlyList<Person>> EnrolManyAsync(string centre, int centreId)
    {
        await using var db = app.Open();
        var today = DateOnly.FromDateTime(app.Clock.GetUtcNow().UtcDateTime);
        var volunteers = Enumerable.Range(0, VolunteersPerCentre).Select(number =>
        {
            var volunteer = Volunteer.Register(
                new VolunteerDetails { FullName = $"{centre}{number} Reader", Email = $"{centre}{number}@example.org" }, app.Clock.GetUtcNow(), today);
            volunteer.Enrol(centreId, EnrolmentStage.Enquiry, today, Actors.Somebody, today);
            return volunteer;
        }).ToList();
        db.AddRange(volunteers);
        await db.SaveChangesAsync();
        return [.. volunteers.Select(volunteer => new Person(
            Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"Volunteer:{volunteer.Id}")), volunteer.FullName))];
    }

    private async Task<IReadOnlyList<Token>> TokensAsync()
    {
        await using var db = app.Open();
        var now = app.Clock.GetUtcNow();
        var accounts = Enumerable.Range(0, Readers).Select(number =>
        {
            var account = new Account { DisplayName = $"Reader {number}", UserName = $"reader{number}@example.org", NormalizedUserName = $"READER{number}@EXAMPLE.ORG", SecurityStamp = $"{number}" };
            account.Grant(StaffRoleKind.Coordinator, number % 2 == 0 ? app.EastId : app.WestId);
            return account;
        }).ToList();
        db.AddRange(accounts);
        await db.SaveChangesAsync();
        var tokens = new List<Token>();
        foreach (var account in accounts)
        {
            var (token, secret) = AccessToken.Create(account.Id, null, "reader", [], now, now.AddDays(1));
            db.AccessTokens.Add(token);
            tokens.Add(new Token(secret, account.DisplayName));
        }

        await db.SaveChangesAsync();
        return tokens;
    }

    private sealed record Person(string Id, string Name);

    private sealed record Token(string Secret, string Owner);
}
