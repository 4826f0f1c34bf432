using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace Volunteers.Data.Storage;

/// <summary>
/// Keeps the statements of an open SQLite connection prepared. SQLite parses and plans a statement each time that it is given as text,
/// which for a filtered list takes several times as long as running it; servers keep plans by text, SQLite leaves that to its caller.
/// Each statement ends when the token that it was sent with is cancelled.
/// </summary>
public sealed class SqlitePreparedStatements : DbCommandInterceptor
{
    /// <summary>Statements kept for each connection; when there are more, all are forgotten and the frequent ones soon prepared again.</summary>
    private const int Capacity = 300;

    private static readonly ConditionalWeakTable<DbConnection, Dictionary<string, Prepared>> Statements = [];

    /// <inheritdoc/>
    public override InterceptionResult<DbDataReader> ReaderExecuting(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result) =>
        Read(command, result, CancellationToken.None);

    /// <inheritdoc/>
    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        // as the provider itself does it: SQLite answers on the thread that asks
        cancellationToken.ThrowIfCancellationRequested();
        return new ValueTask<InterceptionResult<DbDataReader>>(Read(command, result, cancellationToken));
    }

    /// <inheritdoc/>
    public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result) =>
        EndWith(command, result, CancellationToken.None);

    /// <inheritdoc/>
    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
        new(EndWith(command, result, cancellationToken));

    /// <inheritdoc/>
    public override InterceptionResult<object> ScalarExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<object> result) =>
        EndWith(command, result, CancellationToken.None);

    /// <inheritdoc/>
    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default) =>
        new(EndWith(command, result, cancellationToken));

    private static InterceptionResult<DbDataReader> Read(DbCommand command, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken) =>
        Find(command) is { } prepared
            ? InterceptionResult<DbDataReader>.SuppressWithResult(prepared.ExecuteReader(cancellationToken))
            : EndWith(command, result, cancellationToken);

    private static T EndWith<T>(DbCommand command, T result, CancellationToken cancellationToken)
    {
        SqliteConnectionSettings.EndWith((command as SqliteCommand)?.Connection, cancellationToken);
        return result;
    }

    /// <summary>The prepared form of <paramref name="command"/> with its parameters; null when it is in use or not worth keeping.</summary>
    private static Prepared? Find(DbCommand command)
    {
        if (command is not SqliteCommand { Connection: { } connection } given
            || !IsRepeated(given.CommandText)
            || Find(connection, given.CommandText) is not { } prepared)
        {
            return null;
        }

        prepared.Take(given);
        return prepared;
    }

    private static Prepared? Find(SqliteConnection connection, string text)
    {
        var statements = Statements.GetOrCreateValue(connection);
        if (statements.TryGetValue(text, out var prepared))
        {
            return prepared.IsBusy ? null : prepared;
        }

        Forget(statements);
        prepared = new Prepared(connection.CreateCommand());
        prepared.Command.CommandText = text;
        statements.Add(text, prepared);
        return prepared;
    }

    private static bool IsRepeated(string text) =>
        text.StartsWith("SELECT", StringComparison.Ordinal)
        || text.StartsWith("INSERT", StringComparison.Ordinal)
        || text.StartsWith("UPDATE", StringComparison.Ordinal)
        || text.StartsWith("WITH", StringComparison.Ordinal);

    private static void Forget(Dictionary<string, Prepared> statements)
    {
        if (statements.Count < Capacity)
        {
            return;
        }

        foreach (var idle in statements.Values.Where(statement => !statement.IsBusy))
        {
            idle.Command.Dispose();
        }

        statements.Clear();
    }

    private sealed class Prepared(SqliteCommand command)
    {
        private SqliteDataReader? _reader;

        public SqliteCommand Command { get; } = command;

        public bool IsBusy => _reader is { IsClosed: false };

        public void Take(SqliteCommand given)
        {
            Command.Transaction = given.Transaction;
            Command.CommandTimeout = given.CommandTimeout;
            Command.Parameters.Clear();
            foreach (SqliteParameter parameter in given.Parameters)
            {
                Command.Parameters.Add(parameter);
            }
        }

        public SqliteDataReader ExecuteReader(CancellationToken cancellationToken)
        {
            SqliteConnectionSettings.EndWith(Command.Connection, cancellationToken);
            try
            {
                return _reader = Command.ExecuteReader();
            }
            catch (SqliteException exception) when (exception.SqliteErrorCode == raw.SQLITE_INTERRUPT)
            {
                throw new OperationCanceledException("The statement was cancelled while it ran.", exception, cancellationToken);
            }
        }
    }
}
