using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Volunteers.GraphQL.EntityFramework;

/// <summary>
/// Connections that rows are read on. To a SQLite file they are kept open, with the statements that were prepared on them, because opening one and planning a
/// statement each cost more than most statements take; a server keeps its plans itself, and its client pools connections.
/// </summary>
internal sealed class Reads<TContext>(RowOptions<TContext> options, IServiceProvider root) : IAsyncDisposable
    where TContext : DbContext
{
    /// <summary>As many as read at the same time and more are not kept.</summary>
    private const int Capacity = 64;

    private readonly ConcurrentStack<Lease<TContext>> _idle = new();
    private volatile bool _ended;

    /// <summary>A connection that nobody else uses until it is disposed.</summary>
    public ValueTask<Lease<TContext>> RentAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (!_idle.TryPop(out var lease))
        {
            lease = new Lease<TContext>(this, options.Create(root));
        }

        lease.Services = services;
        return new(lease);
    }

    public async ValueTask GiveBackAsync(Lease<TContext> lease)
    {
        if (lease.IsKept && !_ended && _idle.Count < Capacity)
        {
            _idle.Push(lease);
            if (!_ended)
            {
                return;
            }

            _idle.TryPop(out lease!);
        }

        if (lease is not null)
        {
            await lease.EndAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        _ended = true;
        while (_idle.TryPop(out var lease))
        {
            await lease.EndAsync();
        }
    }
}

/// <summary>A connection of <see cref="Reads{TContext}"/>, with its context.</summary>
internal sealed class Lease<TContext>(Reads<TContext> reads, TContext context) : IAsyncDisposable
    where TContext : DbContext
{
    /// <summary>Prepared statements of a connection; when there are more, all are forgotten and the frequent ones soon prepared again.</summary>
    private const int Capacity = 300;

    private readonly Dictionary<object, DbCommand> _commands = new(ReferenceEqualityComparer.Instance);

    public TContext Context => context;

    public DbConnection Connection { get; } = context.Database.GetDbConnection();

    /// <summary>Whether the connection stays open.</summary>
    public bool IsKept { get; } = context.Database.IsSqlite();

    /// <summary>How failures that pass are tried again; null where none are expected.</summary>
    public IExecutionStrategy? Strategy { get; } = context.Database.CreateExecutionStrategy() is { RetriesOnFailure: true } strategy ? strategy : null;

    /// <summary>The services of the request that reads.</summary>
    public IServiceProvider Services { get; set; } = null!;

    public Task OpenAsync(CancellationToken cancellationToken) => Connection.State == System.Data.ConnectionState.Open
        ? Task.CompletedTask
        : context.Database.OpenConnectionAsync(cancellationToken);

    /// <summary>The command of a statement, prepared if the connection is kept.</summary>
    public DbCommand CommandOf(object statement, Func<Lease<TContext>, DbCommand> make)
    {
        if (!IsKept)
        {
            return make(this);
        }

        if (!_commands.TryGetValue(statement, out var command))
        {
            if (_commands.Count >= Capacity)
            {
                Forget();
            }

            _commands.Add(statement, command = make(this));
        }

        return command;
    }

    public ValueTask DisposeAsync() => reads.GiveBackAsync(this);

    public async ValueTask EndAsync()
    {
        Forget();
        await context.DisposeAsync();
    }

    private void Forget()
    {
        foreach (var command in _commands.Values)
        {
            command.Dispose();
        }

        _commands.Clear();
    }
}
