using Microsoft.Extensions.Logging;
using Volunteers.GraphQL.Language;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Execution;

/// <summary>Answers requests against one schema (specification, section 6.1 "Executing Requests"). Safe for concurrent use.</summary>
public sealed class RequestExecutor
{
    private readonly GraphQLServerOptions _options;
    private readonly DocumentCache _documents;
    private readonly ResolverServiceRegistry _resolverServices;
    private readonly IReadOnlyList<IErrorFilter> _errorFilters;
    private readonly ILogger _logger;
    private readonly TimeProvider _clock;

    internal RequestExecutor(
        GraphQLSchema schema,
        GraphQLServerOptions options,
        ResolverServiceRegistry resolverServices,
        IEnumerable<IErrorFilter> errorFilters,
        ILogger logger,
        TimeProvider clock)
    {
        Schema = schema;
        _options = options;
        _documents = new DocumentCache(schema, options.Limits, options.DocumentCacheSize);
        _resolverServices = resolverServices;
        _errorFilters = [.. errorFilters];
        _logger = logger;
        _clock = clock;
    }

    /// <summary>The schema.</summary>
    public GraphQLSchema Schema { get; }

    /// <summary>Parses, validates and executes; known documents go straight to their plan.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled: the client left.</exception>
    public async Task<ExecutionResult> ExecuteAsync(GraphQLRequest request, RequestContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(context);
        if (string.IsNullOrEmpty(request.Query))
        {
            return Refuse(ExecutionOutcome.InvalidRequest, [new GraphQLError("Must provide query string.", ErrorCodes.BadUserInput)]);
        }

        var prepared = _documents.Get(request.Query);
        if (!prepared.IsValid)
        {
            return Refuse(ExecutionOutcome.InvalidRequest, prepared.Errors);
        }

        if (prepared.FindOperation(request.OperationName) is not { } operation)
        {
            return Refuse(ExecutionOutcome.InvalidRequest, [OperationError(prepared, request.OperationName)]);
        }

        if (context.QueriesOnly && operation.Operation != OperationType.Query)
        {
            return Refuse(
                ExecutionOutcome.OperationNotAllowed,
                [new GraphQLError($"Can only perform a {operation.Operation.ToString().ToLowerInvariant()} operation from a POST request.", ErrorCodes.BadUserInput)]);
        }

        var (variables, errors) = VariableCoercion.Coerce(Schema, operation, request);
        if (errors.Count > 0)
        {
            return Refuse(ExecutionOutcome.InvalidRequest, errors);
        }

        OperationPlan plan;
        try
        {
            plan = GetPlan(prepared, operation, variables);
        }
        catch (GraphQLException exception)
        {
            return Refuse(ExecutionOutcome.InvalidRequest, [exception.Error]);
        }

        return await ExecutePlanAsync(plan, variables, context, cancellationToken);
    }

    private static GraphQLError OperationError(PreparedDocument prepared, string? name)
    {
        if (!string.IsNullOrEmpty(name))
        {
            return new GraphQLError($"Unknown operation named \"{name}\".", ErrorCodes.BadUserInput);
        }

        return new GraphQLError(
            prepared.Document!.Definitions.OfType<OperationDefinitionNode>().Any()
                ? "Must provide operation name if query contains multiple operations."
                : "Must provide an operation.",
            ErrorCodes.BadUserInput);
    }

    private OperationPlan GetPlan(PreparedDocument prepared, OperationDefinitionNode operation, VariableValues variables)
    {
        var conditions = prepared.GetOrAddPlan(typeof(OperationConditions), () => OperationConditions.Find(prepared.Document!));
        var (values, key) = conditions.Evaluate(variables);
        return conditions.IsCacheable
            ? prepared.GetOrAddPlan((operation, key), () => Compile())
            : Compile();

        OperationPlan Compile() => new(Schema, prepared.Document!, operation, values);
    }

    private async Task<ExecutionResult> ExecutePlanAsync(
        OperationPlan plan, VariableValues variables, RequestContext context, CancellationToken cancellationToken)
    {
        using var timeout = _options.ExecutionTimeout > TimeSpan.Zero
            ? new CancellationTokenSource(_options.ExecutionTimeout, _clock)
            : new CancellationTokenSource();
        using var aborted = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timeout.Token);
        var errors = new ErrorCollector(_errorFilters, _logger);
        var executor = new OperationExecutor(plan, variables, context, _resolverServices, errors, aborted.Token);
        try
        {
            var data = await executor.ExecuteAsync(null);
            return new ExecutionResult(ExecutionOutcome.Executed, data, errors.Errors);
        }
        catch (OperationCanceledException) when (timeout.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return Refuse(
                ExecutionOutcome.TimedOut,
                [new GraphQLError($"The operation took longer than {_options.ExecutionTimeout.TotalSeconds:0} seconds.", ErrorCodes.LimitExceeded)]);
        }
        catch (GraphQLException exception)
        {
            // A condition of a nested selection set that has no value.
            return Refuse(ExecutionOutcome.InvalidRequest, [exception.Error]);
        }
    }

    private ExecutionResult Refuse(ExecutionOutcome outcome, IReadOnlyList<GraphQLError> errors) =>
        ExecutionResult.FromErrors(outcome, [.. errors.Select(Filter)]);

    private GraphQLError Filter(GraphQLError error)
    {
        foreach (var filter in _errorFilters)
        {
            error = filter.OnError(error);
        }

        return error;
    }
}
