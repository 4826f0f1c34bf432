namespace Volunteers.GraphQL.Transport;

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
