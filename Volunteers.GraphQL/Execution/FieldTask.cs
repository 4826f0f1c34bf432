using System.Security.Claims;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Execution;

/// <summary>One call of a resolver: its context, its pipeline's steps, and the resolver-scoped services that it rented.</summary>
internal sealed class FieldTask : ExecutionUnit, IResolverContext, BatchScheduler.IStep
{
    private readonly OperationExecutor _executor;
    private readonly ResultObject _owner;
    private readonly int _slot;
    private ArgumentValues? _arguments;
    private List<(Type Type, object Instance)>? _rented;
    private ValueTask _pending;
    private State _state;
    private Exception? _failure;

    public FieldTask(OperationExecutor executor, ResultObject owner, int slot, object? parent)
    {
        _executor = executor;
        _owner = owner;
        _slot = slot;
        Parent = parent;
    }

    private enum State : byte
    {
        Ready,
        Resolving,
        Disposing,
    }

    public object? Parent { get; }

    public object? Result { get; set; }

    public GraphQLSchema Schema => _executor.Plan.Schema;

    public GraphQLObjectType ObjectType => _owner.Selections.Type;

    public Selection Selection => _owner.Selections.Items[_slot];

    public VariableValues Variables => _executor.Variables;

    public IServiceProvider Services => _executor.Request.Services;

    public ClaimsPrincipal User => _executor.Request.User;

    public CancellationToken RequestAborted => _executor.RequestAborted;

    public IDictionary<string, object?> ContextData => _executor.Request.ContextData;

    public bool TakesOrdinaryWay => _executor.Request.TakesOrdinaryWay;

    public IReadOnlyList<object> Path => _owner.Path(_slot);

    private ArgumentValues Arguments => _arguments ??= _executor.GetArguments(Selection);

    public TService Service<TService>()
        where TService : notnull =>
        (TService?)Services.GetService(typeof(TService))
            ?? throw new InvalidOperationException(
                $"The resolver of {Selection.Field} needs {typeof(TService)}, which is not registered. Register it in the service collection.");

    public TService ResolverService<TService>()
        where TService : class
    {
        if (_rented is not null)
        {
            foreach (var (type, instance) in _rented)
            {
                if (type == typeof(TService))
                {
                    return (TService)instance;
                }
            }
        }

        var rented = (TService)_executor.Rent(typeof(TService));
        (_rented ??= []).Add((typeof(TService), rented));
        return rented;
    }

    public TLoader DataLoader<TLoader>()
        where TLoader : class, IDataLoader => _executor.Loaders.Get<TLoader>();

    public TValue? ArgumentValue<TValue>(string name)
    {
        var arguments = Arguments;
        var index = arguments.IndexOf(name);
        if (index < 0)
        {
            throw new ArgumentException($"{Selection.Field} has no argument \"{name}\".", nameof(name));
        }

        return arguments[index] is TValue value ? value : default;
    }

    public bool HasArgument(string name)
    {
        var arguments = Arguments;
        var index = arguments.IndexOf(name);
        return index >= 0 && arguments.IsGiven(index);
    }

    public void ReportError(GraphQLError error) => _executor.Errors.Add(error, _owner, _slot);

    /// <summary>Goes on from where the field stands; on the executor's thread only.</summary>
    public void Continue()
    {
        if (_state == State.Ready)
        {
            if (!_owner.IsAlive() || !Start())
            {
                return;
            }
        }

        if (_state == State.Resolving)
        {
            Observe();
            if (_rented is not null && !Wait(DisposeRentedAsync(), State.Disposing))
            {
                return;
            }
        }

        if (_state == State.Disposing)
        {
            Observe();
        }

        Finish();
    }

    /// <returns>False when the resolver did not finish at once.</returns>
    private bool Start()
    {
        try
        {
            _ = Arguments;
            var tracks = Selection.Field.MayUseLoaders;
            if (tracks)
            {
                Current = this;
            }

            try
            {
                _pending = Selection.Field.Resolver!(this);
            }
            finally
            {
                if (tracks)
                {
                    Current = null;
                }
            }
        }
#pragma warning disable CA1031 // every failure of a resolver is a field error
        catch (Exception exception)
#pragma warning restore CA1031
        {
            _failure = exception;
            _pending = default;
        }

        return Wait(_pending, State.Resolving);
    }

    /// <summary>Takes note of what is awaited next; false when the executor will be told of its end.</summary>
    private bool Wait(ValueTask task, State state)
    {
        _pending = task;
        _state = state;
        if (task.IsCompleted)
        {
            return true;
        }

        _executor.Scheduler.Started(this);
        task.GetAwaiter().UnsafeOnCompleted(() => _executor.Scheduler.Completed(this, this));
        return false;
    }

    private void Observe()
    {
        try
        {
            _pending.GetAwaiter().GetResult();
        }
#pragma warning disable CA1031 // every failure of a resolver is a field error
        catch (Exception exception)
#pragma warning restore CA1031
        {
            _failure ??= exception;
        }

        _pending = default;
    }

    private void Finish()
    {
        if (!_owner.IsAlive())
        {
            return;
        }

        if (_failure is { } failure)
        {
            _executor.Fail(failure, _owner, _slot, Selection);
        }
        else
        {
            _executor.Complete(_owner, _slot, Selection, Result);
        }
    }

    private async ValueTask DisposeRentedAsync()
    {
        foreach (var (_, instance) in _rented!)
        {
            await ServiceDisposal.DisposeAsync(instance);
        }

        _rented = null;
    }
}
