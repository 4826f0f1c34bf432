using System.Text;
using System.Text.Json;

namespace Volunteers.Tests.Conformance.Fuzz;

/// <summary>Requests that nobody should send. The same seed makes the same ones.</summary>
internal sealed class FuzzInputs(int seed)
{
    private static readonly string[] Tokens =
    [
        "{", "}", "(", ")", "[", "]", ":", "=", "!", "|", "&", "@", "$", "...", "query", "mutation", "subscription", "fragment", "on", "type",
        "schema", "extend", "input", "null", "true", "1", "-1.5e3", "99999999999999999999", "\"text\"", "\"\"\"block\"\"\"", "\"", "\"\"\"", "#c\n",
        "__schema", "__type", "__typename", "volunteers", "viewer", "nodes", "node", "id", "first", "where", "$x", "ID", "Int", "x", "\\", "\u0000", "ü", "😀", ",", "\n", "\uFEFF",
        "@skip(if: true)", "@include(if: $x)", "@deprecated",
    ];

    private readonly Random _random = new(seed);

    /// <summary>Documents of the kinds that the web client sends.</summary>
    public static IReadOnlyList<string> Documents { get; } =
    [
        "query Page($first: Int = 20, $after: String, $where: VolunteerFilterInput) { volunteers(first: $first, after: $after, where: $where, order: [{ fullName: ASC }]) "
            + "{ totalCount pageInfo { hasNextPage endCursor } nodes { id fullName ...Details @include(if: true) } } } fragment Details on Volunteer { languages skills }",
        "query One($id: ID!) { node(id: $id) { __typename id ... on Volunteer { fullName } ... on Programme { name } ... on Centre { name } } viewer { __typename } }",
        "mutation Enrol($input: EnrolVolunteerInput!) { enrolVolunteer(input: $input) { volunteer { id } errors { __typename ... on Error { message } } } }",
        "{ __schema { queryType { name } types { kind name fields(includeDeprecated: true) { name args { name defaultValue type { name ofType { name } } } } } } }",
        "query Several { a: centres { id name } b: centres { id } programmes(first: 3) { nodes { id name } } }",
    ];

    /// <summary>Bytes, some of them text.</summary>
    public byte[] Bytes()
    {
        var bytes = new byte[_random.Next(600)];
        _random.NextBytes(bytes);
        if (_random.Next(2) == 0)
        {
            for (var index = 0; index < bytes.Length; index++)
            {
                bytes[index] = (byte)(' ' + (bytes[index] % 95));
            }
        }

        return bytes;
    }

    /// <summary>A request with a document of tokens in no order.</summary>
    public byte[] Soup() => Request(string.Join(' ', Enumerable.Range(0, _random.Next(1, 120)).Select(_ => Tokens[_random.Next(Tokens.Length)])));

    /// <summary>A request with a document that was cut off, spliced or exchanged somewhere.</summary>
    public byte[] Torn()
    {
        var text = Documents[_random.Next(Documents.Count)];
        var at = _random.Next(text.Length);
        return Request(_random.Next(3) switch
        {
            0 => text[..at],
            1 => text[at..],
            _ => string.Concat(text.AsSpan(0, at), Tokens[_random.Next(Tokens.Length)], text.AsSpan(Math.Min(text.Length, at + _random.Next(8)))),
        });
    }

    /// <summary>A good request with bytes of its JSON lost, doubled or replaced.</summary>
    public byte[] BrokenJson()
    {
        var body = Request(Documents[_random.Next(Documents.Count)], Value(4)).ToList();
        for (var times = _random.Next(1, 5); times > 0 && body.Count > 1; times--)
        {
            var at = _random.Next(body.Count);
            switch (_random.Next(4))
            {
                case 0:
                    body.RemoveRange(at, Math.Min(_random.Next(1, 30), body.Count - at));
                    break;
                case 1:
                    body.Insert(at, (byte)_random.Next(256));
                    break;
                case 2:
                    body[at] = (byte)"{}[]\":,\\u\0 tfn-0"[_random.Next(16)];
                    break;
                default:
                    body.InsertRange(at, body.GetRange(at, Math.Min(20, body.Count - at)));
                    break;
            }
        }

        return [.. body];
    }

    /// <summary>A good document with variables, names and extensions of any kind.</summary>
    public byte[] StrangeParameters()
    {
        var parameters = new Dictionary<string, object?> { ["query"] = _random.Next(10) == 0 ? Value(2) : Documents[_random.Next(Documents.Count)] };
        foreach (var name in new[] { "variables", "operationName", "extensions", "documentId", "id", "map" })
        {
            if (_random.Next(2) == 0)
            {
                parameters[name] = name == "variables" && _random.Next(4) > 0
                    ? new Dictionary<string, object?> { ["id"] = Value(3), ["input"] = Value(4), ["where"] = Value(5), ["first"] = Value(1), ["after"] = Value(1) }
                    : Value(4);
            }
        }

        return JsonSerializer.SerializeToUtf8Bytes<object?>(_random.Next(20) == 0 ? new[] { parameters } : parameters);
    }

    /// <summary>A form that is nearly an upload.</summary>
    public byte[] BrokenUpload()
    {
        var form = new StringBuilder();
        for (var parts = _random.Next(5); parts > 0; parts--)
        {
            var name = new[] { "operations", "map", "0", "1", "" }[_random.Next(5)];
            var content = _random.Next(3) == 0 ? Encoding.Latin1.GetString(Bytes()) : Encoding.UTF8.GetString(name == "map" ? "{\"0\":[\"variables.input.file\"]}"u8 : StrangeParameters());
            form.Append("--fuzz\r\nContent-Disposition: form-data; name=\"").Append(name).Append("\"\r\n\r\n").Append(content).Append("\r\n");
        }

        return Encoding.Latin1.GetBytes(form.Append(_random.Next(2) == 0 ? "--fuzz--\r\n" : "--fuz").ToString());
    }

    /// <summary>A request as JSON.</summary>
    public static byte[] Request(string query, object? variables = null) => JsonSerializer.SerializeToUtf8Bytes(new { query, variables });

    private object? Value(int depth) => _random.Next(depth > 0 ? 12 : 9) switch
    {
        0 => null,
        1 => _random.Next(-5, 5),
        2 => _random.NextDouble() * 1e300,
        3 => "text",
        4 => new string('%', _random.Next(300)),
        5 => true,
        6 => Convert.ToBase64String(Bytes()),
        7 => "Volunteer:1",
        8 => long.MaxValue,
        9 => Enumerable.Range(0, _random.Next(4)).Select(_ => Value(depth - 1)).ToArray(),
        _ => Enumerable.Range(0, _random.Next(4)).ToDictionary(
            index => new[] { "and", "or", "fullName", "contains" }[index] + (_random.Next(3) == 0 ? "x" : string.Empty), _ => Value(depth - 1)),
    };
}
