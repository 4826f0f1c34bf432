using Volunteers.Data;
using Volunteers.GraphQL;
using Volunteers.GraphQL.Execution;

namespace Volunteers.Api.Hosting;

/// <summary>A refusal of the domain that a mutation did not declare is shown in its own words; everything else stays as it is.</summary>
public sealed class DomainErrorFilter : IErrorFilter
{
    public GraphQLError OnError(GraphQLError error) => error.Exception switch
    {
        NotFoundException missing => error with { Message = missing.Message, Code = ErrorCodes.NotFound },
        DatabaseBusyException busy => error with { Message = busy.Message, Code = ErrorCodes.LimitExceeded },
        DomainException refusal => error with { Message = refusal.Message, Code = ErrorCodes.BadUserInput },
        _ => error,
    };
}
