using Microsoft.Extensions.Logging;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Execution;

/// <summary>Executes plans within their time: queries, mutations, and a subscription's operation for each of its events. Safe for concurrent use.</summary>
internal sealed class PlanExecutor(
    ExecutionOptions options,
    ResolverServiceRegistry resolverServices,
    IEnumerable<IErrorFilter> errorFilters,
    ILogger logger,
    TimeProvider clock,
    IExecutionObserver? observer = null)
{
    private readonly IErrorFilter[] _errorFilters = [.. errorFilters];

    /// <summary>Services that are rented for a resolver.</summary>
    public ResolverServiceRegistry ResolverServices => resolverServices;

    /// <summary>How long an operation may run; infinite when it may for ever.</summary>
    public TimeSpan Timeout => options.ExecutionTimeout > TimeSpan.Zero ? options.ExecutionTimeout : System.Threading.Timeout.InfiniteTimeSpan;

    public TimeProvider Clock => clock;

    /// <summary>For the errors of one response.</summary>
    public ErrorCollector CollectErrors() => new(_errorFilters, logger);

    /// <summary>Executes an operation.</summary>
    /// <param name="root">The initial value: an event, or nothing.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled: the client left.</exception>
    public async Task<ExecutionResult> ExecuteAsync(
        OperationPlan plan, VariableValues variables, RequestContext context, object? root, CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(Timeout, clock);
        using var aborted = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timeout.Token);
        using var span = observer?.Start(ExecutionStep.Execute);
        var errors = CollectErrors();
        var executor = new OperationExecutor(plan, variables, context, resolverServices, errors, aborted.Token);
        try
        {
            var data = await executor.ExecuteAsync(root);
            return new ExecutionResult(ExecutionOutcome.Executed, data, errors.Errors) { Cost = context.ReportedCost, Plain = executor.Plain?.Buffer };
        }
        catch (OperationCanceledException) when (timeout.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return Refuse(
                ExecutionOutcome.TimedOut,
                [new GraphQLError($"The operation took longer than {options.ExecutionTimeout.TotalSeconds:0} seconds.", ErrorCodes.LimitExceeded)]);
        }
        catch (GraphQLException exception)
        {
            // A condition of a nested selection set that has no value.
            return Refuse(ExecutionOutcome.InvalidRequest, [exception.Error]);
        }
    }

    /// <summary>The response of an operation that is not executed.</summary>
    public ExecutionResult Refuse(ExecutionOutcome outcome, IReadOnlyList<GraphQLError> errors, OperationCost? cost = null) =>
        new(outcome, null, [.. errors.Select(error => _errorFilters.Aggregate(error, (told, filter) => filter.OnError(told)))]) { Cost = cost };
}
