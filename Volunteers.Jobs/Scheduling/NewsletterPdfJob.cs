using Quartz;
using Volunteers.Jobs.Mail;
using Volunteers.Jobs.Newsletters;

namespace Volunteers.Jobs.Scheduling;

/// <summary>Prints issues that have no PDF yet, apart from the e-mails so that a slow browser holds nobody up.</summary>
[DisallowConcurrentExecution]
public sealed class NewsletterPdfJob(NewsletterPdfs pdfs, MailSignal signal) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        if (await pdfs.MakeMissingAsync(cancellationToken) > 0)
        {
            signal.Nudge();
        }
    }
}
