using Microsoft.Extensions.Logging;
using Volunteers.GraphQL.Diagnostics;
using Volunteers.GraphQL.Language;
using Volunteers.GraphQL.Limits;
using Volunteers.GraphQL.Subscriptions;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Execution;

/// <summary>Answers requests against one schema (specification, section 6.1 "Executing Requests"). Safe for concurrent use.</summary>
public sealed class RequestExecutor
{
    private readonly GraphQLServerOptions _options;
    private readonly ResolverServiceRegistry _resolverServices;
    private readonly IReadOnlyList<IErrorFilter> _errorFilters;
    private readonly ILogger _logger;
    private readonly TimeProvider _clock;
    private readonly SubscriptionExecutor _subscriptions;
    private readonly OperationWatch _watch;

    internal RequestExecutor(
        GraphQLSchema schema,
        GraphQLServerOptions options,
        ResolverServiceRegistry resolverServices,
        IEnumerable<IErrorFilter> errorFilters,
        ILogger logger,
        TimeProvider clock,
        TrustedDocuments? trusted = null)
    {
        Schema = schema;
        _options = options;
        Documents = new DocumentCache(schema, options.Limits, options.DocumentCacheSize, maxCharacters: options.DocumentCacheCharacters, trusted: trusted);
        _resolverServices = resolverServices;
        _errorFilters = [.. errorFilters];
        _logger = logger;
        _clock = clock;
        _watch = new OperationWatch(options.Diagnostics, logger, clock);
        _subscriptions = new SubscriptionExecutor(
            new SubscriptionSlots(options.Subscriptions), resolverServices, CollectErrors, ExecutePlanAsync, options.ExecutionTimeout, clock);
    }

    /// <summary>The schema.</summary>
    public GraphQLSchema Schema { get; }

    /// <summary>The documents that are ready to be executed.</summary>
    internal DocumentCache Documents { get; }

    /// <summary>Parses, validates and executes; known documents go straight to their plan. Subscriptions are refused.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled: the client left.</exception>
    public Task<ExecutionResult> ExecuteAsync(GraphQLRequest request, RequestContext context, CancellationToken cancellationToken) =>
        _watch.IsWatching ? ObserveAsync(request, context, cancellationToken) : RunAsync(request, context, cancellationToken);

    private Task<ExecutionResult> ObserveAsync(GraphQLRequest request, RequestContext context, CancellationToken cancellationToken) =>
        _watch.ObserveAsync(context, () => RunAsync(request, context, cancellationToken));

    private async Task<ExecutionResult> RunAsync(GraphQLRequest request, RequestContext context, CancellationToken cancellationToken)
    {
        if (Prepare(request, context, out var plan, out var variables) is { } refusal)
        {
            return refusal;
        }

        if (plan.Operation.Operation == OperationType.Subscription)
        {
            return Refuse(
                ExecutionOutcome.StreamRequired,
                [new GraphQLError("A subscription is answered by a stream of events. Accept text/event-stream.", ErrorCodes.BadUserInput)]);
        }

        return await ExecutePlanAsync(plan, variables, context, null, cancellationToken);
    }

    /// <summary>As <see cref="ExecuteAsync"/>, for a client that can read more than one result.</summary>
    /// <returns>The results. Dispose of it when the client has them all, or wants no more.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled: the client left.</exception>
    public async Task<ResponseStream> ExecuteStreamAsync(GraphQLRequest request, RequestContext context, CancellationToken cancellationToken)
    {
        if (Prepare(request, context, out var plan, out var variables) is { } refusal)
        {
            return ResponseStream.Of(refusal);
        }

        return plan.Operation.Operation == OperationType.Subscription
            ? await _subscriptions.SubscribeAsync(plan, variables, context, cancellationToken)
            : ResponseStream.Of(await ExecutePlanAsync(plan, variables, context, null, cancellationToken));
    }

    /// <summary>Everything that precedes execution.</summary>
    /// <returns>Why the operation is not executed; null when it is.</returns>
    private ExecutionResult? Prepare(GraphQLRequest request, RequestContext context, out OperationPlan plan, out VariableValues variables)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(context);
        plan = null!;
        variables = VariableValues.Empty;
        var (prepared, missing) = FindDocument(request, context);
        if (prepared is null)
        {
            return Refuse(ExecutionOutcome.InvalidRequest, [missing!]);
        }

        if (!prepared.IsValid)
        {
            return Refuse(ExecutionOutcome.InvalidRequest, prepared.Errors);
        }

        if (prepared.FindOperation(request.OperationName) is not { } operation)
        {
            return Refuse(ExecutionOutcome.InvalidRequest, [OperationError(prepared, request.OperationName)]);
        }

        context.Operation = prepared.Observe(operation);
        if (context.QueriesOnly && operation.Operation == OperationType.Mutation)
        {
            return Refuse(
                ExecutionOutcome.OperationNotAllowed,
                [new GraphQLError("Can only perform a mutation operation from a POST request.", ErrorCodes.BadUserInput)]);
        }

        (variables, var errors) = VariableCoercion.Coerce(Schema, operation, request);
        if (errors.Count > 0)
        {
            return Refuse(ExecutionOutcome.InvalidRequest, errors);
        }

        try
        {
            plan = GetPlan(prepared, operation, variables);
            if (CheckCost(plan, variables, context) is { } answer)
            {
                return answer;
            }
        }
        catch (GraphQLException exception)
        {
            return Refuse(ExecutionOutcome.InvalidRequest, [exception.Error]);
        }

        return null;
    }

    private (PreparedDocument? Document, GraphQLError? Missing) FindDocument(GraphQLRequest request, RequestContext context)
    {
        if (!string.IsNullOrEmpty(request.DocumentId))
        {
            return !string.IsNullOrEmpty(request.Query)
                ? (null, new GraphQLError("Must provide either query string or document identifier, not both.", ErrorCodes.BadUserInput))
                : Documents.FindTrusted(request.DocumentId) is { } trusted
                    ? (trusted, null)
                    : (null, new GraphQLError("The document identifier is unknown here.", ErrorCodes.DocumentNotFound));
        }

        if (context.TrustedDocumentsOnly)
        {
            return (null, new GraphQLError("Only trusted documents are answered. Send a document identifier.", ErrorCodes.DocumentNotTrusted));
        }

        return string.IsNullOrEmpty(request.Query)
            ? (null, new GraphQLError("Must provide query string.", ErrorCodes.BadUserInput))
            : (Documents.Get(request.Query), null);
    }

    private ErrorCollector CollectErrors() => new(_errorFilters, _logger);

    /// <summary>Reckons what the operation costs.</summary>
    /// <returns>The response, when the operation is not to be executed.</returns>
    private ExecutionResult? CheckCost(OperationPlan plan, VariableValues variables, RequestContext context)
    {
        var cost = plan.CostFor(variables, _options.Limits);
        context.Cost = cost;
        if (_options.Limits.EnforceCost && CostBudget.Check(cost, _options.Limits) is { Count: > 0 } excesses)
        {
            return Refuse(ExecutionOutcome.InvalidRequest, excesses, ReportedCost(context));
        }

        return context.CostReporting == CostReporting.Validate
            ? new ExecutionResult(ExecutionOutcome.CostOnly, null, []) { Cost = cost }
            : null;
    }

    private static OperationCost? ReportedCost(RequestContext context) => context.CostReporting == CostReporting.None ? null : context.Cost;

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
        OperationPlan plan, VariableValues variables, RequestContext context, object? root, CancellationToken cancellationToken)
    {
        using var timeout = _options.ExecutionTimeout > TimeSpan.Zero
            ? new CancellationTokenSource(_options.ExecutionTimeout, _clock)
            : new CancellationTokenSource();
        using var aborted = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timeout.Token);
        using var span = GraphQLTelemetry.Source.StartActivity("GraphQL Execute");
        var errors = CollectErrors();
        var executor = new OperationExecutor(plan, variables, context, _resolverServices, errors, aborted.Token);
        try
        {
            var data = await executor.ExecuteAsync(root);
            return new ExecutionResult(ExecutionOutcome.Executed, data, errors.Errors) { Cost = ReportedCost(context), Plain = executor.Plain?.Buffer };
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

    private ExecutionResult Refuse(ExecutionOutcome outcome, IReadOnlyList<GraphQLError> errors, OperationCost? cost = null) =>
        new(outcome, null, [.. errors.Select(Filter)]) { Cost = cost };

    private GraphQLError Filter(GraphQLError error)
    {
        foreach (var filter in _errorFilters)
        {
            error = filter.OnError(error);
        }

        return error;
    }
}
