using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Transport;

namespace Volunteers.Tests.GraphQL.Transport;

public sealed class HttpStatusPolicyTests
{
    [Theory]
    [InlineData(ExecutionOutcome.TimedOut, ResponseMediaType.GraphQLResponse, 503)]
    [InlineData(ExecutionOutcome.TimedOut, ResponseMediaType.Json, 200)]
    [InlineData(ExecutionOutcome.InvalidRequest, ResponseMediaType.GraphQLResponse, 400)]
    [InlineData(ExecutionOutcome.InvalidRequest, ResponseMediaType.Json, 200)]
    [InlineData(ExecutionOutcome.Executed, ResponseMediaType.GraphQLResponse, 200)]
    public void For_BlamesWhoIsAtFault(ExecutionOutcome outcome, ResponseMediaType mediaType, int status) =>
        Assert.Equal(status, HttpStatusPolicy.For(outcome, mediaType));
}
