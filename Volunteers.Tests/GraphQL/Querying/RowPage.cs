using System.Text;
using System.Text.Json.Nodes;
using Volunteers.Tests.GraphQL.Querying.Schema;

namespace Volunteers.Tests.GraphQL.Querying;

/// <summary>What a page answered.</summary>
internal sealed record RowPage(IReadOnlyList<int> Ids, IReadOnlyList<string> Cursors, int Total, bool HasNext, bool HasPrevious, string? Start, string? End)
{
    internal const string Arguments = "first: $first, after: $after, last: $last, before: $before, order: $order";
    internal const string Selection = "edges { cursor node { id } } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }";
    private const string Authors =
        $"query($first: Int, $after: String, $last: Int, $before: String, $order: [AuthorSortInput!]) {{ authors({Arguments}) {{ {Selection} }} }}";

    /// <summary>Reads a page of all authors.</summary>
    public static async Task<RowPage> OfAuthorsAsync(LibraryServer server, object variables) => Of((await server.DataAsync(Authors, variables))["authors"]!);

    public static RowPage Of(JsonNode page) => new(
        [.. page["edges"]!.AsArray().Select(edge => KeyOf(edge!["node"]))],
        [.. page["edges"]!.AsArray().Select(edge => (string)edge!["cursor"]!)],
        (int)page["totalCount"]!,
        (bool)page["pageInfo"]!["hasNextPage"]!,
        (bool)page["pageInfo"]!["hasPreviousPage"]!,
        (string?)page["pageInfo"]!["startCursor"],
        (string?)page["pageInfo"]!["endCursor"]);

    /// <summary>The number in the id of a row.</summary>
    public static int KeyOf(JsonNode? node) => int.Parse(Encoding.UTF8.GetString(Convert.FromBase64String((string)node!["id"]!)).Split(':')[1], null);
}
