using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Volunteers.Data.Access;
using Volunteers.Data.Audit;
using Volunteers.Data.Storage;

namespace Volunteers.Data.Demo;

/// <summary>
/// The demonstration: East Hastings Children’s Centre and its cluster, dated from today backwards. Every figure follows from its
/// facts. All people are invented.
/// </summary>
public static class DemoCentre
{
    /// <summary>The password of every demonstration sign-in.</summary>
    public const string Password = "Handprints-2006";

    /// <summary>Who can sign in, and as what.</summary>
    public static IReadOnlyList<(string Email, string Role)> SignIns { get; } =
    [
        ("coordinator@demo.example", "coordinator of East Hastings"),
        ("manager@demo.example", "administrator of the cluster"),
        ("tutor@demo.example", "tutor at East Hastings"),
        ("volunteer@demo.example", "a volunteer"),
    ];

    /// <summary>Loads the demonstration into a migrated database that holds nothing yet, all of it or nothing.</summary>
    /// <param name="dataDirectory">Its photograph goes to the folder <c>uploads</c> in there.</param>
    /// <returns>False when the database is not empty; it is left as it is.</returns>
    public static async Task<bool> LoadAsync(
        IVolunteersDbContextFactory contexts, TimeProvider clock, string dataDirectory, CancellationToken cancellationToken)
    {
        await using var db = contexts.Create(AccessScope.System);
        if (await db.Clusters.AnyAsync(cancellationToken) || await db.Accounts.AnyAsync(cancellationToken))
        {
            return false;
        }

        db.RecordsAudit = false;
        await db.InTransactionAsync(token => AddAsync(db, clock.GetUtcNow(), token), cancellationToken);
        await SavePhotoAsync(dataDirectory, cancellationToken);
        return true;
    }

    private static async Task AddAsync(VolunteersDbContext db, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var world = new DemoWorld(db, new DateTimeOffset(now.Year, now.Month, now.Day, now.Hour, now.Minute, 0, TimeSpan.Zero));
        await DemoPlaces.AddAsync(world, cancellationToken);
        await DemoStaff.AddAsync(world, cancellationToken);
        await DemoPeople.AddAsync(world, cancellationToken);
        await DemoReferences.AddAsync(world, cancellationToken);
        await DemoStaff.AddVolunteerAsync(world, cancellationToken);
        await DemoTraining.AddAsync(world, cancellationToken);
        await DemoProgrammes.AddAsync(world, cancellationToken);
        await DemoStaff.AddForProgrammesAsync(world, cancellationToken);
        await DemoMeetings.AddAsync(world, cancellationToken);
        await DemoStories.AddAsync(world, cancellationToken);
        await DemoNewsletters.AddAsync(world, cancellationToken);
        await DemoLedger.AddAsync(world, cancellationToken);
        await DemoPrivacy.AddAsync(world, cancellationToken);
        await DemoTwice.AddAsync(world, cancellationToken);
        db.Add(new AuditEntry
        {
            At = world.Now,
            By = AccessScope.System.Actor,
            Action = "Demonstration loaded",
            SubjectType = nameof(Places.Cluster),
            SubjectId = world.Cluster.Id,
        });
        await db.SaveChangesAsync(cancellationToken);
        await DateFactsAsync(world, cancellationToken);
    }

    // what is dated in the past was entered on its day, as a centre does that keeps its records
    private static async Task DateFactsAsync(DemoWorld world, CancellationToken cancellationToken)
    {
        foreach (var fact in await world.Db.CheckFacts.ToListAsync(cancellationToken))
        {
            world.Db.Entry(fact).Property(f => f.RecordedAt).CurrentValue = world.At(fact.On, 16);
        }

        foreach (var step in await world.Db.EnrolmentSteps.ToListAsync(cancellationToken))
        {
            world.Db.Entry(step).Property(s => s.RecordedAt).CurrentValue = world.At(step.On, 16);
        }

        await world.Db.SaveChangesAsync(cancellationToken);
    }

    private static async Task SavePhotoAsync(string dataDirectory, CancellationToken cancellationToken)
    {
        await using var photo = typeof(DemoCentre).Assembly.GetManifestResourceStream(DemoStories.Photo) ?? throw new UnreachableException();
        var uploads = Path.Combine(dataDirectory, "uploads");
        PrivateFiles.CreateFolder(uploads);
        await using var file = PrivateFiles.Create(Path.Combine(uploads, DemoStories.Photo));
        await photo.CopyToAsync(file, cancellationToken);
    }
}
