using System.Text.Json;

namespace Volunteers.Tests.Conformance.Oracle;

/// <summary>An error of a response, shown with its places.</summary>
internal sealed record ResponseError(string Path, string Shown)
{
    /// <summary>
    /// What differs between the errors of two answers with the same data. Where an error made something further up null, the specification
    /// leaves open which other errors below that place are still found and told (section 6.4.4): both sides have to tell of one at
    /// least, and no field is told of twice.
    /// </summary>
    public static IEnumerable<string> Compare(IReadOnlyList<ResponseError> ours, IReadOnlyList<ResponseError> theirs, JsonElement data)
    {
        foreach (var twice in ours.GroupBy(error => error.Path).Where(group => group.Key.Length > 0 && group.Count() > 1))
        {
            yield return $"response, twice: {string.Join(" / ", twice)}";
        }

        var groups = ours.Concat(theirs).ToLookup(error => NullPlace(error.Path, data));
        foreach (var group in groups)
        {
            var (left, right) = (ours.Intersect(group).ToList(), theirs.Intersect(group).ToList());
            var isOwn = group.All(error => error.Path == group.Key);
            if (isOwn ? !left.SequenceEqual(right) : left.Count == 0 || right.Count == 0)
            {
                yield return $"response, errors at {group.Key}: {string.Join(" / ", left)} | {string.Join(" / ", right)}";
            }
        }

        foreach (var error in ours.Join(theirs, error => error.Path, error => error.Path, (left, right) => (left, right)).Where(pair => pair.left.Path.Length > 0 && pair.left != pair.right))
        {
            yield return $"response, not alike: {error.left} | {error.right}";
        }
    }

    /// <summary>The place in the data, at the error's path or above it, that is null because of the error.</summary>
    private static string NullPlace(string path, JsonElement data)
    {
        if (path.Length == 0)
        {
            return path;
        }

        using var segments = JsonDocument.Parse(path);
        var place = new List<string>();
        var value = data;
        foreach (var segment in segments.RootElement.EnumerateArray())
        {
            if (value.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array))
            {
                break;
            }

            value = segment.ValueKind == JsonValueKind.Number ? value[segment.GetInt32()] : value.GetProperty(segment.GetString()!);
            place.Add(segment.GetRawText());
        }

        return value.ValueKind == JsonValueKind.Null ? $"[{string.Join(',', place)}]" : $"not null: {path}";
    }
}
