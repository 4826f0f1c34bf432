using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Transport;

/// <summary>
/// Reads an upload by the GraphQL multipart request specification: a part <c>operations</c>, a part <c>map</c> that says
/// where in the variables each file belongs, then the files, one after the other as they arrive.
/// </summary>
internal sealed class MultipartRequestReader(GraphQLHttpOptions options)
{
    private const int MaxBoundaryLength = 128;

    /// <exception cref="RequestRefusedException">The form is not such an upload, or exceeds a limit.</exception>
    public async Task<GraphQLRequest> ReadAsync(HttpContext context, string? boundary)
    {
        if (string.IsNullOrEmpty(boundary) || boundary.Length > MaxBoundaryLength)
        {
            throw RequestRefusedException.BadRequest("The upload's Content-Type must name a boundary of up to 128 characters.");
        }

        var maxBytes = options.MaxUploadBytes + (2L * options.MaxRequestBytes);
        if (context.Request.ContentLength > maxBytes)
        {
            throw RequestRefusedException.TooLarge("The upload", maxBytes);
        }

        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } feature)
        {
            feature.MaxRequestBodySize = maxBytes;
        }

        try
        {
            return await ReadPartsAsync(context, new MultipartReader(boundary, context.Request.Body));
        }
        catch (BadHttpRequestException exception)
        {
            throw new RequestRefusedException(exception.StatusCode, "The upload could not be read to its end.");
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException)
        {
            throw RequestRefusedException.BadRequest("The upload is not a complete multipart form.");
        }
    }

    private async Task<GraphQLRequest> ReadPartsAsync(HttpContext context, MultipartReader reader)
    {
        var operations = await ReadJsonPartAsync(context, reader, "operations");
        var request = RequestParameters.Read(operations);
        var paths = ReadMap(await ReadJsonPartAsync(context, reader, "map"), request.Variables);
        var files = new Dictionary<string, IFile>(StringComparer.Ordinal);
        var remaining = options.MaxUploadBytes;
        while (await reader.ReadNextSectionAsync(context.RequestAborted) is { } section)
        {
            var disposition = section.GetContentDispositionHeader();
            var name = NameOf(disposition);
            if (name is null || !paths.Remove(name, out var places))
            {
                throw RequestRefusedException.BadRequest($"The upload's part \"{name}\" is not named in its \"map\", or comes twice.");
            }

            var file = await UploadedFile.ReadAsync(
                section.Body,
                FileNameOf(disposition),
                section.ContentType,
                Math.Min(options.MaxFileBytes, remaining),
                context.RequestAborted);
            context.Response.RegisterForDispose(file);
            remaining -= file.Length;
            foreach (var place in places)
            {
                files[place] = file;
            }
        }

        return paths.Count == 0
            ? request with { Files = files }
            : throw RequestRefusedException.BadRequest($"The upload lacks the file \"{paths.First().Key}\" that its \"map\" names.");
    }

    private async Task<JsonElement> ReadJsonPartAsync(HttpContext context, MultipartReader reader, string name)
    {
        var section = await reader.ReadNextSectionAsync(context.RequestAborted);
        if (section is null || NameOf(section.GetContentDispositionHeader()) != name)
        {
            throw RequestRefusedException.BadRequest("The upload's first parts must be \"operations\" and \"map\", in this order.");
        }

        var body = await JsonBody.ReadAsync(
            section.Body, $"The upload's part \"{name}\"", options.MaxRequestBytes, knownLength: null, context.RequestAborted);
        context.Response.RegisterForDispose(body);
        return body.Root;
    }

    private Dictionary<string, List<string>> ReadMap(JsonElement map, JsonElement? variables)
    {
        if (map.ValueKind != JsonValueKind.Object)
        {
            throw RequestRefusedException.BadRequest("The upload's \"map\" must be a JSON object of lists of paths.");
        }

        CheckSize(map);
        var paths = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var property in map.EnumerateObject())
        {
            paths[property.Name] = [.. property.Value.EnumerateArray().Select(path => PlaceOf(path, variables))];
        }

        return paths;
    }

    /// <summary>Before any path is followed: each walks through the variables from their beginning.</summary>
    private void CheckSize(JsonElement map)
    {
        var (files, paths) = (0, 0);
        foreach (var property in map.EnumerateObject())
        {
            if (property.Value.ValueKind != JsonValueKind.Array)
            {
                throw RequestRefusedException.BadRequest("The upload's \"map\" must be a JSON object of lists of paths.");
            }

            if (++files > options.MaxFiles)
            {
                throw TooMany($"The upload holds more than {options.MaxFiles} files.");
            }

            paths += property.Value.GetArrayLength();
            if (paths > options.MaxFilePaths)
            {
                throw TooMany($"The upload's \"map\" names more than {options.MaxFilePaths} places.");
            }
        }
    }

    private static RequestRefusedException TooMany(string message) =>
        new(StatusCodes.Status413PayloadTooLarge, message, ErrorCodes.LimitExceeded);

    /// <summary>The path below <c>variables</c>, which must lead to null there.</summary>
    private static string PlaceOf(JsonElement path, JsonElement? variables)
    {
        const string prefix = "variables.";
        var text = path.ValueKind == JsonValueKind.String ? path.GetString()! : "";
        if (text.StartsWith(prefix, StringComparison.Ordinal) && variables is { } root)
        {
            var place = text[prefix.Length..];
            if (Follow(root, place) is { ValueKind: JsonValueKind.Null })
            {
                return place;
            }
        }

        throw RequestRefusedException.BadRequest($"The upload's \"map\" names \"{text}\", where the variables do not hold null.");
    }

    private static JsonElement? Follow(JsonElement value, string path)
    {
        foreach (var segment in path.Split('.'))
        {
            if (value.ValueKind == JsonValueKind.Object && value.TryGetProperty(segment, out var member))
            {
                value = member;
            }
            else if (value.ValueKind == JsonValueKind.Array
                && int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
                && index < value.GetArrayLength())
            {
                value = value[index];
            }
            else
            {
                return null;
            }
        }

        return value;
    }

    private static string? NameOf(ContentDispositionHeaderValue? disposition) =>
        disposition is null ? null : HeaderUtilities.RemoveQuotes(disposition.Name).Value;

    /// <summary>The last segment only: some clients send a path, and nobody should be tempted to use one.</summary>
    private static string FileNameOf(ContentDispositionHeaderValue? disposition)
    {
        var name = disposition is null
            ? null
            : HeaderUtilities.RemoveQuotes(
                disposition.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName).Value;
        name = name?[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        return string.IsNullOrEmpty(name) ? "file" : name;
    }
}
