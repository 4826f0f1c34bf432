using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Volunteers.Benchmarks.Driving;

/// <summary>One of the things that are compared, and how it is asked.</summary>
/// <param name="Name">As on the command line.</param>
/// <param name="Port">On 127.0.0.1.</param>
/// <param name="Token">For a GraphQL server that wants one.</param>
internal sealed record Side(string Name, int Port, string? Token)
{
    public const string GraphQL = "graphql";
    public const string Ado = "ado";
    public const string Ef = "ef";
    public const string Yoga = "yoga";

    public static readonly string[] All = [GraphQL, Ado, Ef, Yoga];

    /// <summary>Whether it lives in the server process that tells its own statistics.</summary>
    public bool InServer => Name != Yoga;

    /// <summary>The requests of an operation, one for each of its inputs.</summary>
    public byte[][] Requests(Operation operation) => [.. operation.Inputs.Select(input => Request(operation, input))];

    /// <summary>A request without a body.</summary>
    public static byte[] Plain(string method, string target) =>
        Encoding.ASCII.GetBytes($"{method} {target} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 0\r\n\r\n");

    private byte[] Request(Operation operation, OperationInput input)
    {
        if (Name is not (GraphQL or Yoga))
        {
            return Plain(operation.Writes ? "POST" : "GET", $"/bench/{Name}/{operation.Name}{input.Query}");
        }

        var body = $$"""{"query":{{JsonSerializer.Serialize(operation.Document)}},"variables":{{(Name == Yoga ? input.YogaVariables : null) ?? input.Variables}}}""";
        var head = new StringBuilder("POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nAccept: application/graphql-response+json\r\n");
        if (Token is not null)
        {
            head.Append("Authorization: Bearer ").Append(Token).Append("\r\n");
        }

        head.Append("Content-Length: ").Append(Encoding.UTF8.GetByteCount(body).ToString(CultureInfo.InvariantCulture)).Append("\r\n\r\n").Append(body);
        return Encoding.UTF8.GetBytes(head.ToString());
    }
}
