using Microsoft.AspNetCore.Http;
using Volunteers.GraphQL.Execution;

namespace Volunteers.GraphQL.Transport;

/// <summary>The one place that decides on status codes (GraphQL over HTTP, "Status Codes").</summary>
internal static class HttpStatusPolicy
{
    /// <summary>The status of a response to a well-formed request.</summary>
    public static int For(ExecutionOutcome outcome, ResponseMediaType mediaType) => outcome switch
    {
        ExecutionOutcome.Executed or ExecutionOutcome.CostOnly => StatusCodes.Status200OK,
        ExecutionOutcome.OperationNotAllowed => StatusCodes.Status405MethodNotAllowed,
        ExecutionOutcome.StreamRequired => StatusCodes.Status406NotAcceptable,

        // The request is without fault: the same one may be answered later.
        ExecutionOutcome.TimedOut when mediaType != ResponseMediaType.Json => StatusCodes.Status503ServiceUnavailable,

        // Clients that ask for application/json take any other status for a failure of the transport.
        _ => mediaType == ResponseMediaType.Json ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
    };
}
