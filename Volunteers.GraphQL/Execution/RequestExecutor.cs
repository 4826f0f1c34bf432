using Volunteers.GraphQL.Language;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Execution;

/// <summary>Answers requests against one schema (specification, section 6.1 "Executing Requests"). Safe for concurrent use.</summary>
public sealed class RequestExecutor
{
    private readonly IRequestLimits _limits;
    private readonly PlanExecutor _plans;
    private readonly ISubscriptionExecutor _subscriptions;
    private readonly IExecutionObserver _observer;

    internal RequestExecutor(
        GraphQLSchema schema,
        ExecutionOptions options,
        IRequestLimits limits,
        PlanExecutor plans,
        ISubscriptionExecutor subscriptions,
        IExecutionObserver observer,
        TrustedDocuments? trusted = null)
    {
        Schema = schema;
        Documents = new DocumentCache(
            schema, limits, options.DocumentCacheSize, maxCharacters: options.DocumentCacheCharacters, trusted: trusted, observer: observer);
        _limits = limits;
        _plans = plans;
        _subscriptions = subscriptions;
        _observer = observer;
    }

    /// <summary>The schema.</summary>
    public GraphQLSchema Schema { get; }

    /// <summary>The documents that are ready to be executed.</summary>
    internal DocumentCache Documents { get; }

    /// <summary>Parses, validates and executes; known documents go straight to their plan. Subscriptions are refused.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled: the client left.</exception>
    public Task<ExecutionResult> ExecuteAsync(GraphQLRequest request, RequestContext context, CancellationToken cancellationToken) =>
        _observer.IsWatching ? ObserveAsync(request, context, cancellationToken) : RunAsync(request, context, cancellationToken);

    private Task<ExecutionResult> ObserveAsync(GraphQLRequest request, RequestContext context, CancellationToken cancellationToken) =>
        _observer.ObserveAsync(context, () => RunAsync(request, context, cancellationToken));

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

        return await _plans.ExecuteAsync(plan, variables, context, null, cancellationToken);
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
            : ResponseStream.Of(await _plans.ExecuteAsync(plan, variables, context, null, cancellationToken));
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

    /// <summary>Reckons what the operation costs.</summary>
    /// <returns>The response, when the operation is not to be executed.</returns>
    private ExecutionResult? CheckCost(OperationPlan plan, VariableValues variables, RequestContext context)
    {
        var cost = _limits.CostOf(plan, variables);
        context.Cost = cost;
        if (_limits.Check(cost) is { Count: > 0 } excesses)
        {
            return Refuse(ExecutionOutcome.InvalidRequest, excesses, context.ReportedCost);
        }

        return context.CostReporting == CostReporting.Validate
            ? new ExecutionResult(ExecutionOutcome.CostOnly, null, []) { Cost = cost }
            : null;
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

    private ExecutionResult Refuse(ExecutionOutcome outcome, IReadOnlyList<GraphQLError> errors, OperationCost? cost = null) =>
        _plans.Refuse(outcome, errors, cost);
}
