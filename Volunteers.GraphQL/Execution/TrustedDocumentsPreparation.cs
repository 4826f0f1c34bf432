using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Volunteers.GraphQL.Execution;

/// <summary>Parses and validates the trusted documents while the server starts, so that the first who asks does not wait for it.</summary>
internal sealed partial class TrustedDocumentsPreparation(
    RequestExecutor executor, TrustedDocuments documents, ILogger<TrustedDocumentsPreparation> logger) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(
        () =>
        {
            foreach (var id in documents.Ids)
            {
                if (stoppingToken.IsCancellationRequested)
                {
                    return;
                }

                if (executor.Documents.FindTrusted(id) is { IsValid: false } document)
                {
                    LogInvalid(logger, id, document.Errors[0].Message);
                }
            }
        },
        CancellationToken.None);

    [LoggerMessage(4201, LogLevel.Warning, "The trusted document {Id} does not fit the schema and is refused: {Error}")]
    private static partial void LogInvalid(ILogger logger, string id, string error);
}
