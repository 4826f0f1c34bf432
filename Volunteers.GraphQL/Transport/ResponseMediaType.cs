namespace Volunteers.GraphQL.Transport;

/// <summary>How a response is labelled; the content is the same JSON (GraphQL over HTTP, "Media Types").</summary>
public enum ResponseMediaType
{
    /// <summary><c>application/json</c>: the status code tells only whether the request was well-formed.</summary>
    Json,

    /// <summary><c>application/graphql-response+json</c>: the status code tells whether the operation was executed.</summary>
    GraphQLResponse,
}
