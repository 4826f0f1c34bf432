using System.Text.Json.Nodes;

namespace Volunteers.Benchmarks.Driving;

/// <summary>Asks our server for the cursor of one row: the list in the same order, narrowed to that row.</summary>
internal static class CursorLookup
{
    private const string Document =
        """
        query Cursor($id: ID!) { volunteers(first: 1, where: { id: { eq: $id } }) { pageInfo { endCursor } } }
        """;

    /// <exception cref="BenchmarkException">The server does not know the row.</exception>
    public static string Find(Side server, int volunteer)
    {
        var operation = new Operation("cursor", "", Document, [new($$"""{"id":"{{Operations.Id("Volunteer", volunteer)}}"}""", "")]);
        using var connection = new HttpConnection(server.Port);
        connection.Exchange(server.Requests(operation)[0]);
        var answer = connection.Body();
        return JsonNode.Parse(answer)?["data"]?["volunteers"]?["pageInfo"]?["endCursor"]?.GetValue<string>()
            ?? throw new BenchmarkException($"No cursor: {System.Text.Encoding.UTF8.GetString(answer)}");
    }
}
