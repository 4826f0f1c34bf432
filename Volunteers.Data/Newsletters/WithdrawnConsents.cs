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
    public async Task TakeDownAsync(VolunteersDbContext db, Actor by, DateTimeOffset now, CancellationToken cancellationToken)
    {
        int[] people = PeopleOf(ConsentKind.StoryPublication);
        int[] pictured = PeopleOf(ConsentKind.Photographs);
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
