using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using Volunteers.GraphQL.Execution;

namespace Volunteers.GraphQL.Transport;

/// <summary>
/// Reads the GraphQL request out of an HTTP request by GET, by POST of JSON, or by POST of a multipart form with files. What
/// was read stays readable until the HTTP response is complete.
/// </summary>
internal sealed class HttpRequestReader(GraphQLHttpOptions options)
{
    /// <exception cref="RequestRefusedException">The HTTP request holds no GraphQL request, or may not.</exception>
    public async Task<GraphQLRequest> ReadAsync(HttpContext context)
    {
        if (HttpMethods.IsGet(context.Request.Method))
        {
            return ReadQueryString(context);
        }

        RefuseContentCoding(context);
        if (!MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var contentType))
        {
            throw RequestRefusedException.UnsupportedMediaType("The request must have a Content-Type: application/json.");
        }

        if (contentType.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase))
        {
            RequirePreflightHeader(context, "An upload");
            var boundary = HeaderUtilities.RemoveQuotes(contentType.Boundary).Value;
            return await new MultipartRequestReader(options).ReadAsync(context, boundary);
        }

        if (options.RequirePreflightHeader(context))
        {
            RequirePreflightHeader(context, "A request with cookies");
        }

        return await ReadJsonAsync(context, contentType);
    }

    private static void RequirePreflightHeader(HttpContext context, string subject)
    {
        if (string.IsNullOrWhiteSpace(context.Request.Headers[GraphQLHttpOptions.PreflightHeader]))
        {
            throw new RequestRefusedException(
                StatusCodes.Status403Forbidden,
                $"{subject} must carry the header \"{GraphQLHttpOptions.PreflightHeader}: 1\".",
                ErrorCodes.Forbidden);
        }
    }

    /// <summary>Says what could be read instead (RFC 9110, sections 8.4 "Content-Encoding" and 12.5.3 "Accept-Encoding").</summary>
    private static void RefuseContentCoding(HttpContext context)
    {
        var codings = context.Request.Headers.ContentEncoding.SelectMany(
            value => (value ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        if (codings.FirstOrDefault(coding => !coding.Equals("identity", StringComparison.OrdinalIgnoreCase)) is not null)
        {
            context.Response.Headers.AcceptEncoding = "identity";
            throw RequestRefusedException.UnsupportedMediaType("The request must not be compressed: send it without a Content-Encoding.");
        }
    }

    private static GraphQLRequest ReadQueryString(HttpContext context)
    {
        var parameters = context.Request.Query;
        var query = Single("query");
        if (string.IsNullOrEmpty(query) && string.IsNullOrEmpty(Single("documentId")))
        {
            throw RequestRefusedException.BadRequest("The request must hold a parameter \"query\".");
        }

        return new GraphQLRequest(query, Single("operationName"), Map("variables"), Map("extensions"), Single("documentId"));

        string? Single(string name) => parameters.TryGetValue(name, out var values) && values.Count > 0 ? values[0] : null;

        JsonElement? Map(string name)
        {
            if (Single(name) is not { Length: > 0 } text)
            {
                return null;
            }

            var document = JsonBody.Parse(Encoding.UTF8.GetBytes(text), $"The parameter \"{name}\"");
            context.Response.RegisterForDispose(document);
            return RequestParameters.Map(name, document.RootElement);
        }
    }

    private async Task<GraphQLRequest> ReadJsonAsync(HttpContext context, MediaTypeHeaderValue contentType)
    {
        if (!contentType.MediaType.Equals(MediaTypeNegotiation.Json, StringComparison.OrdinalIgnoreCase))
        {
            throw RequestRefusedException.UnsupportedMediaType(
                "The request's Content-Type must be application/json, or multipart/form-data for an upload.");
        }

        if (!MediaTypeNegotiation.IsUtf8(contentType))
        {
            throw RequestRefusedException.UnsupportedMediaType("The request's charset must be utf-8.");
        }

        try
        {
            var body = await JsonBody.ReadAsync(
                context.Request.Body,
                "The request",
                options.MaxRequestBytes,
                context.Request.ContentLength,
                context.RequestAborted);
            context.Response.RegisterForDispose(body);
            return RequestParameters.Read(body.Root);
        }
        catch (BadHttpRequestException exception)
        {
            throw new RequestRefusedException(exception.StatusCode, "The request could not be read to its end.");
        }
    }
}
