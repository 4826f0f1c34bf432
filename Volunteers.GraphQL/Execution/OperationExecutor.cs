using System.Collections.Concurrent;
using Volunteers.GraphQL.Language;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Execution;

/// <summary>
/// Executes one plan for one request (specification, section 6.3). Level by level: fields that are plain reads are completed at once,
/// resolvers wait in a queue until everything of their level was met, so that whole levels are read at once. Runs on one
/// thread at a time; resolvers overlap while they await.
/// </summary>
internal sealed class OperationExecutor
{
    /// <summary>How long a resolver that ignores its cancellation token holds up the end of an aborted request.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly Queue<FieldTask> _ready = [];
    private readonly ResolverServiceRegistry _resolverServices;
    private readonly ConcurrentDictionary<int, ArgumentValues> _arguments = new();
    private readonly Dictionary<Selection, LevelTask> _levels = [];
    private readonly Dictionary<Selection, LevelTask> _readings = [];
    private readonly List<IDisposable> _kept = [];
    private bool _isDataNull;

    public OperationExecutor(
        OperationPlan plan,
        VariableValues variables,
        RequestContext request,
        ResolverServiceRegistry resolverServices,
        ErrorCollector errors,
        CancellationToken requestAborted)
    {
        Plan = plan;
        Variables = variables;
        Request = request;
        Errors = errors;
        RequestAborted = requestAborted;
        _resolverServices = resolverServices;
    }

    public OperationPlan Plan { get; }

    public VariableValues Variables { get; }

    public RequestContext Request { get; }

    public ErrorCollector Errors { get; }

    public CancellationToken RequestAborted { get; }

    public BatchScheduler Scheduler { get; } = new();

    /// <summary>Whether root fields run one after the other: mutations.</summary>
    public bool IsSerial => Plan.Operation.Operation == OperationType.Mutation;

    /// <summary>Executes the operation.</summary>
    /// <returns>The data; null when an error propagated to the root.</returns>
    /// <exception cref="OperationCanceledException">The request was aborted.</exception>
    public async Task<ResultObject?> ExecuteAsync(object? root)
    {
        var result = new ResultObject(Plan.Root, null, 0);
        try
        {
            if (IsSerial)
            {
                for (var slot = 0; slot < Plan.Root.Items.Length && !_isDataNull; slot++)
                {
                    ExecuteField(result, slot, root);
                    await DrainAsync();
                    Request.Forget();
                }
            }
            else
            {
                ExecuteFields(result, root);
                await DrainAsync();
            }
        }
        catch (OperationCanceledException)
        {
            await SettleAsync();
            throw;
        }

        _kept.ForEach(kept => kept.Dispose());
        return _isDataNull ? null : result;
    }

    /// <summary>Disposes of something when every value of the response is complete; never while a resolver of an aborted request may still read it.</summary>
    public void Keep(IDisposable resource) => _kept.Add(resource);

    /// <summary>The arguments of a selection: the same for every parent, so worked out once.</summary>
    public ArgumentValues GetArguments(Selection selection)
    {
        if (!selection.Arguments.UsesVariables)
        {
            return selection.Arguments.Coerce(Variables);
        }

        if (!_arguments.TryGetValue(selection.Id, out var values))
        {
            values = selection.Arguments.Coerce(Variables);
            _arguments.TryAdd(selection.Id, values);
        }

        return values;
    }

    public object Rent(Type type) => _resolverServices.Rent(type, Request.Services);

    /// <summary>Completes a field's value (specification, section 6.4.3 "CompleteValue"); rows in it are read before, with those of its whole level.</summary>
    public void Complete(ResultObject owner, int slot, Selection selection, object? value)
    {
        if (value is null || selection.Field.Reader is not { } reader || !reader.Finds(value))
        {
            CompleteRead(owner, slot, selection, value);
            return;
        }

        if (!_readings.TryGetValue(selection, out var reading))
        {
            reading = new ReadingTask(this, _readings, owner, slot);
            _readings.Add(selection, reading);
            Scheduler.Schedule(reading);
        }

        reading.Add(owner, slot, value);
    }

    /// <summary>Reports what a field failed with and makes it null (specification, section 6.4.4).</summary>
    public void Fail(Exception exception, ResultNode owner, int slot, Selection selection)
    {
        if (RequestAborted.IsCancellationRequested)
        {
            // The whole request ends, and what fails meanwhile mostly fails because of that; the result is not looked at.
            return;
        }

        Errors.Add(exception, owner, slot, selection);
        if (!owner.Nullify(slot))
        {
            _isDataNull = true;
        }
    }

    private async Task DrainAsync()
    {
        while (true)
        {
            while (_ready.TryDequeue(out var task))
            {
                task.Continue();
            }

            RequestAborted.ThrowIfCancellationRequested();
            if (!Scheduler.TryTake(out var tasks, out var wait))
            {
                return;
            }

            if (wait is not null)
            {
                await wait.WaitAsync(RequestAborted);
                continue;
            }

            tasks.ForEach(task => task.Continue());
        }
    }

    /// <summary>
    /// Lets resolvers that run when the request is aborted come to their end, so that what they rented is given back; starts no more.
    /// </summary>
    private async Task SettleAsync()
    {
        while (Scheduler.TryTake(out var tasks, out var wait))
        {
            if (wait is null)
            {
                tasks.ForEach(task => task.Continue());
                continue;
            }

            try
            {
                await wait.WaitAsync(Patience);
            }
            catch (TimeoutException)
            {
                return;
            }
        }
    }

    private void ExecuteFields(ResultObject owner, object? source)
    {
        for (var slot = 0; slot < owner.Values.Length; slot++)
        {
            ExecuteField(owner, slot, source);
            if (owner.IsDead)
            {
                return;
            }
        }
    }

    private void ExecuteField(ResultObject owner, int slot, object? source)
    {
        var selection = owner.Selections.Items[slot];
        if (selection.IsTypeName)
        {
            owner.Values[slot] = owner.Selections.Type.Name;
        }
        else if (source is PlannedObject planned && selection.Field.IsReadWithParent)
        {
            CompletePlanned(owner, slot, selection, planned);
        }
        else if (selection.Field.ResolvesLevels)
        {
            AddToLevel(owner, slot, selection, source);
        }
        else if (selection.Field.Resolver is not null)
        {
            _ready.Enqueue(new FieldTask(this, owner, slot, source));
        }
        else
        {
            ExecutePure(owner, slot, selection, source);
        }
    }

    private void CompletePlanned(ResultObject owner, int slot, Selection selection, PlannedObject planned)
    {
        object? value;
        try
        {
            value = planned.ValueOf(owner.Selections, slot);
        }
#pragma warning disable CA1031 // a value that cannot be read is a field error
        catch (Exception exception)
#pragma warning restore CA1031
        {
            value = ItemFailure.Of(exception);
        }

        CompleteRead(owner, slot, selection, value);
    }

    private void AddToLevel(ResultObject owner, int slot, Selection selection, object? source)
    {
        if (!_levels.TryGetValue(selection, out var level))
        {
            level = new LevelTask(this, _levels, owner, slot);
            _levels.Add(selection, level);
            Scheduler.Schedule(level);
        }

        level.Add(owner, slot, source);
    }

    private void ExecutePure(ResultObject owner, int slot, Selection selection, object? source)
    {
        object? value;
        try
        {
            if (!selection.Arguments.IsEmpty)
            {
                _ = GetArguments(selection);
            }

            value = selection.Field.Pure!(source is PlannedObject planned ? planned.ParentFor(owner.Selections, slot) : source);
        }
#pragma warning disable CA1031 // every failure of a resolver is a field error
        catch (Exception exception)
#pragma warning restore CA1031
        {
            Fail(exception, owner, slot, selection);
            return;
        }

        Complete(owner, slot, selection, value);
    }

    /// <summary>What of the response is JSON already; null until something is.</summary>
    public PlainWriter? Plain { get; private set; }

    /// <summary>Completes the value of a field: at once where everything selected of it is a plain read.</summary>
    public void CompleteRead(ResultObject owner, int slot, Selection selection, object? value)
    {
        if (value is not null
            && selection.HasPlainValue
            && (Plain ??= new PlainWriter()).TryWrite(selection, value) is { } written)
        {
            owner.Values[slot] = written;
            return;
        }

        CompleteSafely(owner, slot, selection, selection.Field.Type, value);
    }

    private void CompleteSafely(ResultNode owner, int slot, Selection selection, GraphQLType type, object? value)
    {
        try
        {
            CompleteValue(owner, slot, selection, type, value);
        }
#pragma warning disable CA1031 // a value that does not fit its type is a field error
        catch (Exception exception)
#pragma warning restore CA1031
        {
            Fail(exception, owner, slot, selection);
        }
    }

    private void CompleteValue(ResultNode owner, int slot, Selection selection, GraphQLType type, object? value)
    {
        if (type is GraphQLNonNull nonNull)
        {
            type = nonNull.OfType;
            if (value is null)
            {
                throw new GraphQLException(
                    $"Cannot return null for non-nullable field {owner.FieldName(selection)}.", ErrorCodes.Internal);
            }
        }
        else if (value is null)
        {
            return;
        }

        (value as ItemFailure)?.Cause.Throw();
        switch (type)
        {
            case GraphQLLeafType leaf:
                owner.Values[slot] = leaf.CoerceResult(value);
                break;
            case GraphQLList list:
                CompleteList(owner, slot, selection, list.OfType, value);
                break;
            case GraphQLObjectType objectType:
                CompleteObject(owner, slot, selection, objectType, value);
                break;
            default:
                CompleteObject(owner, slot, selection, ResolveType((GraphQLNamedType)type, selection, owner, value), value);
                break;
        }
    }

    private void CompleteObject(ResultNode owner, int slot, Selection selection, GraphQLObjectType type, object value)
    {
        var result = new ResultObject(selection.GetSelectionSet(type), owner, slot);
        owner.Values[slot] = result;
        ExecuteFields(result, value);
    }

    private void CompleteList(ResultNode owner, int slot, Selection selection, GraphQLType itemType, object value)
    {
        if (value is string || value is not System.Collections.IEnumerable sequence)
        {
            throw new GraphQLException(
                $"Expected Iterable, but did not find one for field \"{owner.FieldName(selection)}\".", ErrorCodes.Internal);
        }

        var items = sequence as System.Collections.IList ?? sequence.Cast<object?>().ToArray();
        var result = new ResultList(new object?[items.Count], itemType, owner, slot);
        owner.Values[slot] = result;
        for (var index = 0; index < items.Count && !result.IsDead; index++)
        {
            CompleteSafely(result, index, selection, itemType, items[index]);
        }
    }

    private GraphQLObjectType ResolveType(GraphQLNamedType abstractType, Selection selection, ResultNode owner, object value)
    {
        if (value is PlannedObject planned)
        {
            return planned.TypeOf(selection);
        }

        var type = Plan.Schema.ResolveType(abstractType, value)
            ?? throw new InvalidOperationException(
                $"No object type of \"{abstractType.Name}\" is bound to {value.GetType()}, which {owner.FieldName(selection)} answered. "
                + "Add an [ObjectType<T>] class for it and register its assembly.");
        return Plan.Schema.IsSubType(abstractType, type)
            ? type
            : throw new GraphQLException(
                $"Runtime Object type \"{type.Name}\" is not a possible type for \"{abstractType.Name}\".", ErrorCodes.Internal);
    }
}
