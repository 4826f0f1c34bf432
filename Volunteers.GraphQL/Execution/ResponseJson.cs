using System.Text.Encodings.Web;
using System.Text.Json;

namespace Volunteers.GraphQL.Execution;

/// <summary>How responses are written.</summary>
internal static class ResponseJson
{
    /// <summary>A response is never embedded in a page: escaping for HTML would only make it longer. Its structure is ours to get right.</summary>
    public static JsonWriterOptions WithoutValidation { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Whether parts that were written with <see cref="WithoutValidation"/> can be copied into what <paramref name="options"/> write.</summary>
    public static bool IsSame(JsonWriterOptions options) => !options.Indented && ReferenceEquals(options.Encoder, WithoutValidation.Encoder);
}
