using System.Security.Claims;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Execution;

/// <summary>One call of a resolver: its context, its pipeline's steps, and the resolver-scoped services that it rented.</summary>
internal abstract class ResolverTask(OperationExecutor executor) : IResolverContext
{
    private ArgumentValues? _arguments;
    private List<(Type Type, object Instance)>? _rented;
    private ValueTask _pending;
    private State _state;
    private Exception? _failure;

    private enum State : byte
    {
        Ready,
        Resolving,
        Disposing,
    }

    public abstract object? Parent { get; }

    public abstract IReadOnlyList<object?> Parents { get; }

    public object? Result { get; set; }

    public GraphQLSchema Schema => Executor.Plan.Schema;

    /// <summary>The field as it was selected, with what is selected below it.</summary>
    public Selection Selection => Owner.Selections.Items[Slot];

    public GraphQLField Field => Selection.Field;

    public IServiceProvider Services => Executor.Request.Services;

    public ClaimsPrincipal User => Executor.Request.User;

    public CancellationToken RequestAborted => Executor.RequestAborted;

    public IReadOnlyList<object> Path => Owner.Path(Slot);

    /// <summary>The value of an argument of any selection of the plan; null when it was not given.</summary>
    /// <exception cref="GraphQLException">An argument of the selection does not fit.</exception>
    public object? ArgumentOf(Selection selection, string name)
    {
        var values = Executor.GetArguments(selection);
        var index = values.IndexOf(name);
        return index < 0 ? null : values[index];
    }

    /// <inheritdoc cref="OperationExecutor.Keep"/>
    public void Keep(IDisposable resource) => Executor.Keep(resource);

    /// <summary>What the resolver of a field takes of an object.</summary>
    protected static object? ParentOf(ResultObject owner, int slot, object? parent) => parent is PlannedObject planned ? planned.ParentFor(owner.Selections, slot) : parent;

    protected OperationExecutor Executor { get; } = executor;

    /// <summary>The object of the response that the field, or the first of a level, belongs to.</summary>
    protected abstract ResultObject Owner { get; }

    /// <summary>The field's place in <see cref="Owner"/>.</summary>
    protected abstract int Slot { get; }

    /// <summary>Called before the resolver is; false when nobody wants the answer any more.</summary>
    protected abstract bool Begin();

    private ArgumentValues Arguments => _arguments ??= Executor.GetArguments(Selection);

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

        var rented = (TService)Executor.Rent(typeof(TService));
        (_rented ??= []).Add((typeof(TService), rented));
        return rented;
    }

    public TValue? ArgumentValue<TValue>(string name) => Arguments.Get<TValue>(Field, name);

    public bool HasArgument(string name) => Arguments.IsGiven(name);

    public Task<TResult> OnceAsync<TState, TResult>(string key, TState state, Func<TState, CancellationToken, Task<TResult>> work) =>
        Executor.Request.OnceAsync(this, key, state, work);

    /// <summary>Goes on from where the field stands; on the executor's thread only.</summary>
    public void Continue()
    {
        if (_state == State.Ready)
        {
            if (!Begin() || !Start())
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

        Finish(_failure);
    }

    /// <summary>Puts <see cref="Result"/>, or the failure, where it belongs.</summary>
    protected abstract void Finish(Exception? failure);

    /// <summary>Calls the field's pipeline.</summary>
    protected virtual ValueTask Resolve() => Selection.Field.Resolver!(this);

    /// <returns>False when the resolver did not finish at once.</returns>
    private bool Start()
    {
        try
        {
            _ = Arguments;
            _pending = Resolve();
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

        Executor.Scheduler.Started();
        task.GetAwaiter().UnsafeOnCompleted(() => Executor.Scheduler.Completed(this));
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

    private async ValueTask DisposeRentedAsync()
    {
        foreach (var (_, instance) in _rented!)
        {
            await ServiceDisposal.DisposeAsync(instance);
        }

        _rented = null;
    }
}
