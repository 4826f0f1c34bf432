using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Volunteers.GraphQL.Execution;

namespace Volunteers.GraphQL.Transport;

/// <summary>Makes a <see cref="GraphQLRequest"/> of JSON (GraphQL over HTTP, "Request Parameters").</summary>
internal static class RequestParameters
{
    /// <exception cref="RequestRefusedException">The JSON is no request, or a parameter has the wrong type.</exception>
    public static GraphQLRequest Read(JsonElement root)
    {
        if (root.ValueKind == JsonValueKind.Array)
        {
            throw RequestRefusedException.BadRequest("Batching is not supported. Send one operation in a request.");
        }

        if (root.ValueKind != JsonValueKind.Object)
        {
            throw RequestRefusedException.BadRequest("The request must be a JSON object.");
        }

        string? query = null, operationName = null, documentId = null;
        JsonElement? variables = null, extensions = null;
        foreach (var property in root.EnumerateObject())
        {
            switch (property.Name)
            {
                case "query":
                    query = Text(property);
                    break;
                case "operationName":
                    operationName = Text(property);
                    break;
                case "documentId":
                case "doc_id": // Relay's name for it
                    documentId = Text(property);
                    break;
                case "variables":
                    variables = Map(property.Name, property.Value);
                    break;
                case "extensions":
                    extensions = Map(property.Name, property.Value);
                    break;
            }
        }

        if (string.IsNullOrEmpty(query) && string.IsNullOrEmpty(documentId))
        {
            throw RequestRefusedException.BadRequest("The request must hold a parameter \"query\".");
        }

        return new GraphQLRequest(query, operationName, variables, extensions, documentId);
    }

    /// <exception cref="RequestRefusedException">The value is neither an object nor null.</exception>
    public static JsonElement? Map(string name, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value,
        JsonValueKind.Null => null,
        _ => throw RequestRefusedException.BadRequest($"The parameter \"{name}\" must be a JSON object."),
    };

    private static string? Text(JsonProperty property) => property.Value.ValueKind switch
    {
        JsonValueKind.String => property.Value.GetString(),
        JsonValueKind.Null => null,
        _ => throw RequestRefusedException.BadRequest($"The parameter \"{property.Name}\" must be a string."),
    };
}

/// <summary>The HTTP request is not one that GraphQL could be asked with; nothing was parsed or executed.</summary>
internal sealed class RequestRefusedException : Exception
{
    public RequestRefusedException(int status, string message, string code = ErrorCodes.BadUserInput)
        : base(message)
    {
        Status = status;
        Error = new GraphQLError(message, code);
    }

    public int Status { get; }

    public GraphQLError Error { get; }

    public static RequestRefusedException BadRequest(string message) => new(StatusCodes.Status400BadRequest, message);

    public static RequestRefusedException TooLarge(string what, long limit) =>
        new(StatusCodes.Status413PayloadTooLarge, $"{what} is larger than {limit} bytes.", ErrorCodes.LimitExceeded);

    public static RequestRefusedException UnsupportedMediaType(string message) =>
        new(StatusCodes.Status415UnsupportedMediaType, message);
}
