using System.Text.Json;

namespace Volunteers.Tests.Conformance.Oracle;

/// <summary>Where two answers differ: names, their order, and values; numbers by their value.</summary>
internal static class JsonDifference
{
    /// <returns>The first difference as <c>.path: ours | theirs</c>, or null.</returns>
    public static string? Find(JsonElement ours, JsonElement theirs, string path = "")
    {
        if (ours.ValueKind != theirs.ValueKind)
        {
            return Show(ours, theirs, path);
        }

        switch (ours.ValueKind)
        {
            case JsonValueKind.Object:
                var (left, right) = (ours.EnumerateObject().ToList(), theirs.EnumerateObject().ToList());
                return left.Select(member => member.Name).SequenceEqual(right.Select(member => member.Name))
                    ? left.Zip(right, (a, b) => Find(a.Value, b.Value, $"{path}.{a.Name}")).FirstOrDefault(found => found is not null)
                    : Show(ours, theirs, path);
            case JsonValueKind.Array:
                return ours.GetArrayLength() == theirs.GetArrayLength()
                    ? ours.EnumerateArray().Zip(theirs.EnumerateArray(), (a, b) => (a, b))
                        .Select((pair, index) => Find(pair.a, pair.b, $"{path}[{index}]")).FirstOrDefault(found => found is not null)
                    : Show(ours, theirs, path);
            case JsonValueKind.Number:
                return ours.GetDouble().Equals(theirs.GetDouble()) ? null : Show(ours, theirs, path);
            case JsonValueKind.String:
                return ours.GetString() == theirs.GetString() ? null : Show(ours, theirs, path);
            default:
                return null;
        }
    }

    /// <summary>As <see cref="Find"/>, where the order of an object's members does not matter and null is the same as absent.</summary>
    public static string? FindUnordered(JsonElement ours, JsonElement theirs, string path = "")
    {
        switch (ours.ValueKind, theirs.ValueKind)
        {
            case (JsonValueKind.Object, JsonValueKind.Object):
                var names = ours.EnumerateObject().Concat(theirs.EnumerateObject()).Select(member => member.Name).Distinct();
                return names.Select(name => FindUnordered(Member(ours, name), Member(theirs, name), $"{path}.{name}")).FirstOrDefault(found => found is not null);
            case (JsonValueKind.Array, JsonValueKind.Array) when ours.GetArrayLength() == theirs.GetArrayLength():
                return ours.EnumerateArray().Zip(theirs.EnumerateArray(), (a, b) => (a, b))
                    .Select((pair, index) => FindUnordered(pair.a, pair.b, $"{path}[{index}]")).FirstOrDefault(found => found is not null);
            case (JsonValueKind.Null or JsonValueKind.Undefined, JsonValueKind.Null or JsonValueKind.Undefined):
                return null;
            default:
                return Find(ours, theirs, path);
        }
    }

    private static JsonElement Member(JsonElement value, string name) => value.TryGetProperty(name, out var member) ? member : default;

    private static string Show(JsonElement ours, JsonElement theirs, string path) => $"{path}: {Text(ours)} | {Text(theirs)}";

    private static string Text(JsonElement value) => value.ValueKind == JsonValueKind.Undefined ? "none" : value.GetRawText();
}
