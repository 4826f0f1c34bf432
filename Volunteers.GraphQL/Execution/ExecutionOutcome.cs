namespace Volunteers.GraphQL.Execution;

/// <summary>How far a request came; the transport's status code follows from it.</summary>
public enum ExecutionOutcome
{
    /// <summary>The operation was executed; there may be field errors.</summary>
    Executed,

    /// <summary>The request asked what the operation costs, and nothing more.</summary>
    CostOnly,

    /// <summary>The document, the choice of operation or the variables are at fault; nothing was executed.</summary>
    InvalidRequest,

    /// <summary>The request's manner does not allow the operation: a mutation by GET.</summary>
    OperationNotAllowed,

    /// <summary>The operation is a subscription, which is answered by a stream, and the client did not ask for one.</summary>
    StreamRequired,

    /// <summary>The operation ran out of time.</summary>
    TimedOut,
}
