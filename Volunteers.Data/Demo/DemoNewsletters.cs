using Microsoft.EntityFrameworkCore;
using Volunteers.Data.Messaging;
using Volunteers.Data.Newsletters;
using Volunteers.Data.People;

namespace Volunteers.Data.Demo;

/// <summary>One issue that was published and sent, and the next as a draft.</summary>
internal static class DemoNewsletters
{
    public static async Task AddAsync(DemoWorld world, CancellationToken cancellationToken)
    {
        var thisMonth = new DateOnly(world.Today.Year, world.Today.Month, 1);
        var published = await DraftAsync(
            world, thisMonth.AddMonths(-2),
            "What a month. I walked past the main hall on a wet Tuesday and could not hear myself think for tambourines, and it was the best sound of the week.\n\nThank you to everyone who turned up, and to everyone who told us when they could not. If something in these pages makes you think “I could do that”, you are right. Come and find me.\n\nHelen",
            cancellationToken);
        await NewsletterPublisher.PublishAsync(world.Db, published.Id, world.At(thisMonth.AddMonths(-1).AddDays(3), 10), cancellationToken);
        published.Sent(world.At(thisMonth.AddMonths(-1).AddDays(3), 11));
        await AddLedgerAsync(world, published, cancellationToken);
        await DraftAsync(world, thisMonth.AddMonths(-1), null, cancellationToken);
        await world.Db.SaveChangesAsync(cancellationToken);
    }

    private static async Task<NewsletterIssue> DraftAsync(DemoWorld world, DateOnly month, string? welcome, CancellationToken cancellationToken)
    {
        var draftedAt = world.At(month.AddMonths(1).AddDays(1), 9);
        var issue = await NewsletterDrafter.DraftAsync(
            world.Db, world.Centre.Id, $"Helping Hands, {month.MonthInWords()}", month, month.AddMonths(1).AddDays(-1), draftedAt, cancellationToken);
        issue.Edit(null, welcome, null);
        await world.Db.SaveChangesAsync(cancellationToken);
        return issue;
    }

    private static async Task AddLedgerAsync(DemoWorld world, NewsletterIssue issue, CancellationToken cancellationToken)
    {
        var at = issue.PublishedAt!.Value;
        var readers = await world.Db.Volunteers
            .Where(v => VolunteerFacts.IsCurrentAt.Of(v, world.Centre.Id)).Include(v => v.Consents).OrderBy(v => v.Id).ToListAsync(cancellationToken);
        foreach (var volunteer in readers.Where(v => v.CreatedAt < at))
        {
            var message = Message.ForVolunteer(
                MessageKinds.Newsletter, new Occasion(Topic.NewsletterIssue, issue.Id), volunteer.Id, volunteer.Email, world.Centre.Id, at, at);
            if (!volunteer.HasConsentedTo(ConsentKind.Newsletter))
            {
                message.Skip("No consent to the newsletter.");
            }
            else if (message.AddressTo(volunteer.Email))
            {
                message.MarkSent(at.AddMinutes(2), issue.Title);
            }

            world.Db.Add(message);
        }
    }
}
