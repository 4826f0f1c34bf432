using Quartz;
using Volunteers.Jobs.Newsletters;

namespace Volunteers.Jobs.Scheduling;

/// <summary>Prints issues that have no PDF yet, apart from the e-mails so that a slow browser holds nobody up.</summary>
[DisallowConcurrentExecution]
public sealed class NewsletterPdfJob(NewsletterPdfs pdfs) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await pdfs.MakeMissingAsync(cancellationToken);
}
