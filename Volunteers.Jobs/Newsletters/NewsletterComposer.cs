using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.Messaging;
using Volunteers.Data.People;
using Volunteers.Jobs.Mail;

namespace Volunteers.Jobs.Newsletters;

/// <summary>Writes the newsletter for one reader; consent that was withdrawn since it was queued holds.</summary>
public sealed class NewsletterComposer(PublicAddresses addresses, TimeProvider clock) : IMessageComposer
{
    /// <summary>Until when after its publication an issue is sent to a reader whose address was missing, or whose mailbox was away.</summary>
    private static readonly TimeSpan Fresh = TimeSpan.FromDays(30);

    public IReadOnlyCollection<string> Kinds { get; } = [MessageKinds.Newsletter];

    public async Task<Composition> ComposeAsync(Message message, VolunteersDbContext db, CancellationToken cancellationToken)
    {
        var id = message.TopicId;
        var volunteer = await db.Volunteers.AsNoTracking().Include(v => v.Consents).FirstOrDefaultAsync(v => v.Id == message.VolunteerId, cancellationToken);
        if (volunteer is null || !volunteer.HasConsentedTo(ConsentKind.Newsletter))
        {
            return Composition.Skip("They withdrew their consent to the newsletter.");
        }

        var issue = await db.NewsletterIssues.AsNoTracking()
            .Where(n => n.Id == id && n.PublishedAt != null && n.TakenDownAt == null)
            .Select(n => new { n.Slug, n.Edition, HasPdf = n.PdfFileName != null, n.Centre.Email, n.PublishedAt })
            .FirstOrDefaultAsync(cancellationToken);
        if (issue?.Edition is not { } edition)
        {
            return Composition.Skip("The issue is no longer published.");
        }

        if (issue.PublishedAt < clock.GetUtcNow() - Fresh)
        {
            return Composition.Skip("The issue came out too long ago to be news.");
        }

        var unsubscribe = addresses.Unsubscribe(volunteer.UnsubscribeSecret);
        var mail = new NewsletterMail(
            volunteer.KnownAs, edition, addresses.Newsletter(issue.Slug), issue.HasPdf ? addresses.NewsletterPdf(issue.Slug) : null, unsubscribe);
        return Composition.Of(mail, edition.Centre.Name, volunteer.FullName, issue.Email, unsubscribe: unsubscribe);
    }
}
