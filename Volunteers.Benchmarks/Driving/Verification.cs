using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Volunteers.Benchmarks.Driving;

/// <summary>Sides are compared only where they answer the same.</summary>
internal static class Verification
{
    private const int Inputs = 25;

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <exception cref="BenchmarkException">Two sides answer differently.</exception>
    public static void Check(Operation operation, IReadOnlyList<Side> sides)
    {
        var reference = sides[0].Requests(operation);
        for (var i = 0; i < Math.Min(Inputs, reference.Length); i++)
        {
            var expected = Answer(operation, sides[0], reference[i]);
            foreach (var side in sides.Skip(1))
            {
                var actual = Answer(operation, side, side.Requests(operation)[i]);
                if (!JsonNode.DeepEquals(expected, actual))
                {
                    var folder = Directory.CreateTempSubdirectory("volunteers-benchmark-");
                    var (left, right) = (Path.Combine(folder.FullName, sides[0].Name + ".json"), Path.Combine(folder.FullName, side.Name + ".json"));
                    File.WriteAllText(left, expected.ToJsonString(Readable));
                    File.WriteAllText(right, actual.ToJsonString(Readable));
                    throw new BenchmarkException($"{operation.Name}: {side.Name} does not answer what {sides[0].Name} answers. Compare {left} with {right}.");
                }
            }
        }
    }

    private static JsonNode Answer(Operation operation, Side side, byte[] request)
    {
        using var connection = new HttpConnection(side.Port);
        var status = connection.Exchange(request);
        var body = connection.Body();
        if (status != 200 || body.Length == 0 || JsonNode.Parse(body) is not JsonObject answer || answer["errors"] is not null || answer["data"] is not { } data)
        {
            throw new BenchmarkException($"{operation.Name}: {side.Name} answered {status}: {System.Text.Encoding.UTF8.GetString(body)}");
        }

        return Normal(data, operation.Writes)!;
    }

    /// <summary>Cursors, and the numbers of new records, are each side's own; 2 and 2.0 are the same number.</summary>
    private static JsonNode? Normal(JsonNode? node, bool writes) => node switch
    {
        JsonObject fields => new JsonObject(fields.Select(f =>
            KeyValuePair.Create(f.Key, f.Key is "endCursor" || (writes && f.Key is "id") ? JsonValue.Create("…") : Normal(f.Value, writes)))),
        JsonArray items => new JsonArray([.. items.Select(item => Normal(item, writes))]),
        JsonValue value when value.GetValueKind() == JsonValueKind.Number => JsonValue.Create(value.GetValue<double>()),
        null => null,
        _ => node.DeepClone(),
    };
}
