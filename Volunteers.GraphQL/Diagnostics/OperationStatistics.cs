namespace Volunteers.GraphQL.Diagnostics;

/// <summary>
/// Counts the statements that the running operation sends to a database. The library knows no database: whoever sends a statement
/// says so, <c>OperationStatistics.Current?.CountStatement()</c>.
/// </summary>
public sealed class OperationStatistics
{
    private static readonly AsyncLocal<OperationStatistics?> Ambient = new();
    private int _statements;

    private OperationStatistics()
    {
    }

    /// <summary>The counter of the operation on whose behalf the code runs; null when nobody wants to know.</summary>
    public static OperationStatistics? Current => Ambient.Value;

    /// <summary>Statements so far.</summary>
    public int Statements => Volatile.Read(ref _statements);

    /// <summary>A statement is sent. Safe to call from several threads.</summary>
    public void CountStatement() => Interlocked.Increment(ref _statements);

    /// <summary>Begins to count for everything that the caller awaits from now on.</summary>
    internal static OperationStatistics Begin() => Ambient.Value = new OperationStatistics();
}
