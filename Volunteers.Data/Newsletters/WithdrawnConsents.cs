using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Volunteers.Data.Access;
using Volunteers.Data.Audit;
using Volunteers.Data.People;

namespace Volunteers.Data.Newsletters;

/// <summary>The consents that one save withdraws: published issues that needed them go off the web in the same transaction, whoever saves.</summary>
internal sealed class WithdrawnConsents
{
    private readonly List<Consent> _consents;
    private readonly List<EntityEntry> _entries;

    private WithdrawnConsents(List<EntityEntry> entries) => (_entries, _consents) = (entries, entries.ConvertAll(e => (Consent)e.Entity));

    /// <returns>Null when nothing is withdrawn that an issue may need.</returns>
    public static WithdrawnConsents? Of(ChangeTracker tracker)
    {
        List<EntityEntry> withdrawn =
        [
            .. tracker.Entries().Where(e => e.State == EntityState.Added
                && e.Entity is Consent { Given: false, Kind: ConsentKind.StoryPublication or ConsentKind.Photographs }),
        ];
        return withdrawn.Count == 0 ? null : new WithdrawnConsents(withdrawn);
    }

    /// <summary>Takes the issues down; does not save.</summary>
    /// <param name="db">Reads everything, in the transaction of the save.</param>
    public Task TakeDownAsync(VolunteersDbContext db, Actor by, DateTimeOffset now, CancellationToken cancellationToken) =>
        TakeDownAsync(db, PeopleOf(ConsentKind.StoryPublication), PeopleOf(ConsentKind.Photographs), by, now, cancellationToken);

    /// <summary>Takes down the published issues that tell of people who do not agree to it; does not save.</summary>
    /// <param name="db">Must see everything.</param>
    /// <param name="people">Whose stories may not be told.</param>
    /// <param name="pictured">Who may not be seen in pictures.</param>
    public static async Task TakeDownAsync(VolunteersDbContext db, int[] people, int[] pictured, Actor by, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var issues = await db.NewsletterIssues
            .Where(n => n.PublishedAt != null && n.TakenDownAt == null && n.Sections.Any(s => s.Items.Any(i => i.Included && i.LeftOutBecause == null
                && ((i.VolunteerId != null && people.Contains(i.VolunteerId.Value))
                    || (i.VolunteerId != null && pictured.Contains(i.VolunteerId.Value) && i.PhotoFileName != null)))))
            .ToListAsync(cancellationToken);
        foreach (var issue in issues)
        {
            issue.TakeDown(now);
            db.Add(AuditEntry.TakenDown(issue.Id, issue.CentreId, by, now));
        }
    }

    private int[] PeopleOf(ConsentKind kind) =>
        [.. _entries.Where((_, index) => _consents[index].Kind == kind).Select(e => (int)e.Property(nameof(Consent.VolunteerId)).CurrentValue!).Distinct()];
}
