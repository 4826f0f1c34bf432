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

    /// <summary>All of them for so many volunteers.</summary>
    public static IReadOnlyList<Operation> For(int volunteers) =>
    [
        new("list", "List page of 50", List, [new("{}", "")]),
        new("profile", "One profile", ProfileDocument.Text, [.. Spread(volunteers, 200).Select(id => Node("Volunteer", id))]),
    ];

    /// <summary>The global id of a record.</summary>
    public static string Id(string type, int key) =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{type}:{key}")));

    private static OperationInput Node(string type, int key) =>
        new($$"""{"id":"{{Id(type, key)}}"}""", $"?id={Uri.EscapeDataString(Id(type, key))}");

    private static IEnumerable<int> Spread(int volunteers, int count) => Enumerable.Range(0, count).Select(i => (int)((long)i * 7919 % volunteers) + 1);
}
