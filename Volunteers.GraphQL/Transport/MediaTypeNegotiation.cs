using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Volunteers.GraphQL.Transport;

/// <summary>Chooses the media type of a response from the <c>Accept</c> header (RFC 9110, section 12.5.1).</summary>
internal static class MediaTypeNegotiation
{
    public const string GraphQLResponse = "application/graphql-response+json";
    public const string Json = "application/json";
    public const string EventStream = "text/event-stream";

    private static readonly ResponseMediaType[] InOrderOfPreference =
        [ResponseMediaType.Json, ResponseMediaType.GraphQLResponse, ResponseMediaType.EventStream];

    /// <summary>
    /// The acceptable type with the highest quality, the first of equals; null when none is acceptable. Of several ranges that a type
    /// falls under the most specific decides. Where the client does not say, or says anything will do, it is assumed to know only
    /// <c>application/json</c>; events are for those who name them.
    /// </summary>
    public static ResponseMediaType? Choose(StringValues accept)
    {
        if (IsAbsent(accept))
        {
            return ResponseMediaType.Json;
        }

        if (!MediaTypeHeaderValue.TryParseList(accept, out var accepted))
        {
            return null;
        }

        ResponseMediaType? best = null;
        var (bestQuality, bestPlace) = (0d, 0);
        foreach (var type in InOrderOfPreference)
        {
            var (quality, place) = QualityOf(type, accepted);
            if (quality > bestQuality || (quality == bestQuality && quality > 0 && place < bestPlace))
            {
                (best, bestQuality, bestPlace) = (type, quality, place);
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
        && QualityOf(ResponseMediaType.EventStream, accepted).Quality > 0;

    /// <summary>Whether the text is, or would be, in UTF-8; a parameter's value may stand in quotes (RFC 9110, section 5.6.6 "Parameters").</summary>
    public static bool IsUtf8(MediaTypeHeaderValue mediaType) =>
        !mediaType.Charset.HasValue
        || HeaderUtilities.RemoveQuotes(mediaType.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase);

    /// <summary>The value of the <c>Content-Type</c> header.</summary>
    public static string ContentTypeOf(ResponseMediaType mediaType) => NameOf(mediaType) + "; charset=utf-8";

    /// <summary>A list of nothing but commas has no members (RFC 9110, section 5.6.1.2).</summary>
    private static bool IsAbsent(StringValues accept) => accept.All(value => value.AsSpan().Trim(", \t").IsEmpty);

    /// <summary>The quality that the most specific range gives a type, and that range's place in the list; 0 where none matches.</summary>
    private static (double Quality, int Place) QualityOf(ResponseMediaType type, IList<MediaTypeHeaderValue> accepted)
    {
        var (quality, place, closest) = (0d, 0, 0);
        for (var index = 0; index < accepted.Count; index++)
        {
            var range = accepted[index];
            var specificity = IsUtf8(range) ? SpecificityOf(range, type) : 0;
            if (specificity > closest)
            {
                (quality, place, closest) = (range.Quality ?? 1, index, specificity);
            }
        }

        return (quality, place);
    }

    /// <summary>0 where the range does not cover the type (RFC 9110, section 12.5.1).</summary>
    private static int SpecificityOf(MediaTypeHeaderValue range, ResponseMediaType type)
    {
        if (range.MediaType.Equals(NameOf(type), StringComparison.OrdinalIgnoreCase))
        {
            return range.Charset.HasValue ? 4 : 3;
        }

        return type == ResponseMediaType.EventStream ? 0
            : range.MediaType.Equals("application/*", StringComparison.OrdinalIgnoreCase) ? 2
            : range.MatchesAllTypes ? 1
            : 0;
    }

    private static string NameOf(ResponseMediaType mediaType) => mediaType switch
    {
        ResponseMediaType.GraphQLResponse => GraphQLResponse,
        ResponseMediaType.EventStream => EventStream,
        _ => Json,
    };
}

/// <summary>How a response is labelled; the results are the same JSON (GraphQL over HTTP, "Media Types").</summary>
public enum ResponseMediaType
{
    /// <summary><c>application/json</c>: the status code tells only whether the request was well-formed.</summary>
    Json,

    /// <summary><c>application/graphql-response+json</c>: the status code tells whether the operation was executed.</summary>
    GraphQLResponse,

    /// <summary><c>text/event-stream</c>: any number of results, each an event (GraphQL over Server-Sent Events).</summary>
    EventStream,
}
