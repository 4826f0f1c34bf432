using System.Data.Common;

namespace Volunteers.GraphQL.Querying.Statements;

/// <summary>The rows of a statement that was sent, and what must be given back when they were read.</summary>
public interface IStatementResult : IAsyncDisposable
{
    /// <summary>The rows, before the first.</summary>
    DbDataReader Reader { get; }
}
