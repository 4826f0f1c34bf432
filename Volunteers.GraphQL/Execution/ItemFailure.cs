using System.Runtime.ExceptionServices;

namespace Volunteers.GraphQL.Execution;

/// <summary>Stands in a list for an item that could not be found out, so that it alone becomes an error and its neighbours keep their values.</summary>
internal sealed record ItemFailure(ExceptionDispatchInfo Cause)
{
    public static ItemFailure Of(Exception exception) => new(ExceptionDispatchInfo.Capture(exception));
}
