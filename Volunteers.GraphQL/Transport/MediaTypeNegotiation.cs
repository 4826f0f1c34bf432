using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Volunteers.GraphQL.Transport;

/// <summary>Chooses the media type of a response from the <c>Accept</c> header (RFC 9110, section 12.5.1).</summary>
internal static class MediaTypeNegotiation
{
    public const string GraphQLResponse = "application/graphql-response+json";
    public const string Json = "application/json";
    public const string EventStream = "text/event-stream";

    /// <summary>
    /// The acceptable type with the highest quality, the first of equals; null when none is acceptable. Where the client does
    /// not say, or says anything will do, it is assumed to know only <c>application/json</c>.
    /// </summary>
    public static ResponseMediaType? Choose(StringValues accept)
    {
        if (StringValues.IsNullOrEmpty(accept))
        {
            return ResponseMediaType.Json;
        }

        if (!MediaTypeHeaderValue.TryParseList(accept, out var accepted))
        {
            return null;
        }

        ResponseMediaType? best = null;
        var bestQuality = 0d;
        foreach (var candidate in accepted)
        {
            var quality = candidate.Quality ?? 1;
            if (quality > bestQuality && Match(candidate) is { } match)
            {
                best = match;
                bestQuality = quality;
            }
        }

        return best;
    }

    /// <summary>Whether the client names HTML, as browsers do when a person opens an address.</summary>
    public static bool AcceptsHtml(StringValues accept) =>
        MediaTypeHeaderValue.TryParseList(accept, out var accepted)
        && accepted.Any(candidate => candidate.MediaType.Equals("text/html", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the client can read events, be it beside something that it would rather have.</summary>
    public static bool AcceptsEventStream(StringValues accept) =>
        MediaTypeHeaderValue.TryParseList(accept, out var accepted)
        && accepted.Any(candidate => Match(candidate) == ResponseMediaType.EventStream && candidate.Quality is not 0);

    /// <summary>The value of the <c>Content-Type</c> header.</summary>
    public static string ContentTypeOf(ResponseMediaType mediaType) => mediaType switch
    {
        ResponseMediaType.GraphQLResponse => GraphQLResponse,
        ResponseMediaType.EventStream => EventStream,
        _ => Json,
    } + "; charset=utf-8";

    private static ResponseMediaType? Match(MediaTypeHeaderValue candidate)
    {
        if (candidate.Charset.HasValue && !candidate.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        if (candidate.MediaType.Equals(GraphQLResponse, StringComparison.OrdinalIgnoreCase))
        {
            return ResponseMediaType.GraphQLResponse;
        }

        if (candidate.MediaType.Equals(EventStream, StringComparison.OrdinalIgnoreCase))
        {
            return ResponseMediaType.EventStream;
        }

        var isJson = candidate.MatchesAllTypes
            || candidate.MediaType.Equals(Json, StringComparison.OrdinalIgnoreCase)
            || candidate.MediaType.Equals("application/*", StringComparison.OrdinalIgnoreCase);
        return isJson ? ResponseMediaType.Json : null;
    }
}
