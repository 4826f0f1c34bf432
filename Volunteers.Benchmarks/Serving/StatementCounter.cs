using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Volunteers.GraphQL.Diagnostics;

namespace Volunteers.Benchmarks.Serving;

/// <summary>
/// Counts statements: those of GraphQL operations as the product measures them, those of hand-written endpoints as they are sent, and what else
/// EF Core sends. Off while speed is measured.
/// </summary>
internal sealed class StatementCounter : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    private IDisposable? _listeners;
    private IDisposable? _events;
    private MeterListener? _meters;
    private long _count;

    /// <summary>The one of this process.</summary>
    public static StatementCounter? Active { get; private set; }

    public long Count => Interlocked.Read(ref _count);

    public void Enable(bool on)
    {
        Active = on ? this : null;
        _events?.Dispose();
        _listeners?.Dispose();
        _meters?.Dispose();
        _listeners = on ? DiagnosticListener.AllListeners.Subscribe(this) : null;
        _meters = on ? Listen() : null;
    }

    /// <summary>A statement is sent now.</summary>
    public void Add(long statements = 1) => Interlocked.Add(ref _count, statements);

    void IObserver<DiagnosticListener>.OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
        {
            _events = value.Subscribe(this);
        }
    }

    void IObserver<KeyValuePair<string, object?>>.OnNext(KeyValuePair<string, object?> value)
    {
        // an operation's own are in what is measured of it
        if (value.Key == RelationalEventId.CommandExecuting.Name && OperationStatistics.Current is null)
        {
            Add();
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

    private MeterListener Listen()
    {
        var listener = new MeterListener
        {
            InstrumentPublished = (instrument, self) =>
            {
                if (instrument.Meter.Name == GraphQLTelemetry.MeterName && instrument is Histogram<int>)
                {
                    self.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<int>((_, statements, _, _) => Add(statements));
        listener.Start();
        return listener;
    }
}
