using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace Volunteers.Benchmarks.Serving;

/// <summary>
/// Counts the statements that SQLite itself runs on the connections of EF Core, whoever made the command. Off while speed is
/// measured: tracing costs. PRAGMA, BEGIN and COMMIT do not count.
/// </summary>
internal sealed class StatementCounter : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    private static readonly string[] Counted = ["SELECT", "INSERT", "UPDATE", "DELETE", "WITH"];

    private readonly ConcurrentDictionary<sqlite3, bool> _traced = new();
    private readonly strdelegate_trace _trace;
    private IDisposable? _listeners;
    private IDisposable? _events;
    private long _count;

    public StatementCounter() => _trace = Trace;

    /// <summary>The one of this process.</summary>
    public static StatementCounter? Active { get; private set; }

    public long Count => Interlocked.Read(ref _count);

    public void Enable(bool on)
    {
        Active = on ? this : null;
        _events?.Dispose();
        _listeners?.Dispose();
        _listeners = on ? DiagnosticListener.AllListeners.Subscribe(this) : null;
        if (!on)
        {
            foreach (var handle in _traced.Keys)
            {
                raw.sqlite3_trace(handle, (strdelegate_trace?)null, null);
            }

            _traced.Clear();
        }
    }

    /// <summary>Counts on this connection until counting is turned off.</summary>
    public void Watch(SqliteConnection connection)
    {
        if (connection.Handle is { } handle && _traced.TryAdd(handle, true))
        {
            raw.sqlite3_trace(handle, _trace, null);
        }
    }

    void IObserver<DiagnosticListener>.OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
        {
            _events = value.Subscribe(this);
        }
    }

    void IObserver<KeyValuePair<string, object?>>.OnNext(KeyValuePair<string, object?> value)
    {
        // connections of pooled contexts are open already: they are met when they are used
        var used = value.Value switch
        {
            ConnectionEndEventData opened when value.Key == RelationalEventId.ConnectionOpened.Name => opened.Connection,
            CommandEventData sent when value.Key == RelationalEventId.CommandExecuting.Name => sent.Connection,
            _ => null,
        };
        if (used is SqliteConnection connection)
        {
            Watch(connection);
        }
    }

    void IObserver<DiagnosticListener>.OnCompleted()
    {
    }

    void IObserver<DiagnosticListener>.OnError(Exception error)
    {
    }

    void IObserver<KeyValuePair<string, object?>>.OnCompleted()
    {
    }

    void IObserver<KeyValuePair<string, object?>>.OnError(Exception error)
    {
    }

    private void Trace(object data, string sql)
    {
        var text = sql.AsSpan().TrimStart();
        foreach (var verb in Counted)
        {
            if (text.StartsWith(verb, StringComparison.OrdinalIgnoreCase))
            {
                Interlocked.Increment(ref _count);
                return;
            }
        }
    }
}
