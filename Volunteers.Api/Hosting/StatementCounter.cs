using Volunteers.Data.Storage;
using Volunteers.GraphQL.Diagnostics;

namespace Volunteers.Api.Hosting;

/// <summary>Counts the statements of each GraphQL operation.</summary>
public sealed class StatementCounter : IStatementObserver
{
    /// <inheritdoc/>
    public void Sending(string statement) => OperationStatistics.Current?.CountStatement();
}
