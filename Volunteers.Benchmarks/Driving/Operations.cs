using System.Globalization;
using System.Text;

namespace Volunteers.Benchmarks.Driving;

/// <summary>The operations, with arguments that the seed is known to hold.</summary>
internal static class Operations
{
    private const string List =
        """
        query VolunteersPage {
          volunteers(first: 50) {
            nodes {
              id
              fullName
              enrolmentStage
              checks { kind status }
              assignments { status programme { name } role { title } }
            }
          }
        }
        """;

    private const string Nested =
        """
        query ProgrammesPage {
          programmes(first: 5) {
            nodes {
              id
              name
              kind
              sessions(first: 4) {
                nodes {
                  id
                  startsAt
                  status
                  rota {
                    attendance
                    volunteer {
                      id
                      fullName
                      contributions(first: 3) { nodes { id on hours kind status } }
                    }
                  }
                }
              }
            }
          }
        }
        """;

    private const string Search =
        """
        query Search($search: String!, $since: DateTime!) {
          volunteers(first: 20, search: $search, where: { createdAt: { gte: $since } }) {
            totalCount
            nodes { id fullName email phone postcode enrolmentStage }
          }
        }
        """;

    private const string Page =
        """
        query Page($after: String) {
          volunteers(first: 50, after: $after) {
            pageInfo { hasNextPage endCursor }
            nodes { id fullName email enrolmentStage createdAt }
          }
        }
        """;

    private const string Mutation =
        """
        mutation LogHours($input: LogContributionInput!) {
          logContribution(input: $input) {
            contribution { id on hours kind status }
            errors { __typename ... on Error { message } }
          }
        }
        """;

    // common and rare words, two at once, a number and a postcode
    private static readonly string[] Searches = ["kowalczyk", "beth", "o'brien", "zoë fern", "tn3", "nowak-gill", "07700 912", "imogen", "ramsbottom", "dafydd y"];

    /// <summary>All of them, in the order in which they are measured: what writes comes last.</summary>
    public static IReadOnlyList<Operation> For(SeedFacts facts)
    {
        var plain = PlainCursor.Of(facts.BeforePage1000.SortName, facts.BeforePage1000.Id);
        return
        [
            new("list", "List page of 50", List, [new("{}", "")]),
            new("profile", "One profile", ProfileDocument.Text, [.. Spread(facts.Volunteers, 200).Select(Profile)]),
            new("nested", "Three nested connections", Nested, [new("{}", "")]),
            new("search", "Search with totalCount", Search, [.. Searches.Select(SearchFor)]),
            new("page1", "Page 1", Page, [new("{}", "")]),
            new("page1000", "Page 1,000", Page, [new($$"""{"after":"{{facts.GraphQLCursor}}"}""", $"?after={plain}", $$"""{"after":"{{plain}}"}""")]),
            new("mutation", "Mutation: log hours", Mutation, [.. facts.Ready.Select(Log)], Writes: true),
        ];
    }

    /// <summary>The global id of a record.</summary>
    public static string Id(string type, int key) =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{type}:{key}")));

    private static OperationInput Profile(int key) =>
        new($$"""{"id":"{{Id("Volunteer", key)}}"}""", $"?id={Uri.EscapeDataString(Id("Volunteer", key))}");

    private static OperationInput SearchFor(string words) => new(
        $$"""{"search":"{{words}}","since":"2023-06-01T00:00:00Z"}""", $"?search={Uri.EscapeDataString(words)}&since=2023-06-01T00:00:00Z");

    private static OperationInput Log(int volunteer) => new(
        $$"""{"input":{"volunteerId":"{{Id("Volunteer", volunteer)}}","on":"2026-10-31","hours":1.5,"kind":"OTHER","description":"Sorted the toy library"} }""",
        $"?id={Uri.EscapeDataString(Id("Volunteer", volunteer))}&on=2026-10-31&hours=1.5&kind=OTHER&description=Sorted%20the%20toy%20library");

    private static IEnumerable<int> Spread(int volunteers, int count) => Enumerable.Range(0, count).Select(i => (int)((long)i * 7919 % volunteers) + 1);
}
