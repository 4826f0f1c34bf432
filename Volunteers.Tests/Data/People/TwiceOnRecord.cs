using Microsoft.EntityFrameworkCore;
using Volunteers.Data.People;

namespace Volunteers.Tests.Data.People;

/// <summary>Somebody who is on record twice: ready at East since April, and as an enquiry at the door today.</summary>
public abstract class TwiceOnRecord : IAsyncLifetime
{
    private protected TestDatabase Database { get; private set; } = null!;

    private protected Town Town { get; private set; } = null!;

    /// <summary>The record of whom is ready.</summary>
    protected int Kept { get; private set; }

    /// <summary>The record that was made at the door.</summary>
    protected int Merged { get; private set; }

    protected DateTimeOffset Now => Database.Clock.GetUtcNow();

    public async Task InitializeAsync()
    {
        Database = await TestDatabase.CreateAsync();
        Town = await Town.BuildAsync(Database);
        await using var db = Database.Open();
        var ready = Town.Person(Database, "Ana Amber");
        Town.MakeReady(ready, Town.East.Id, Database.Today.AddDays(-20));
        var asked = Volunteer.Register(
            new VolunteerDetails { FullName = "Anna Amber", Phone = "07700 900456", Postcode = "TN34 1AA", WhereaboutsConfidential = true }, Now, Database.Today);
        asked.Enrol(Town.East.Id, EnrolmentStage.Enquiry, Database.Today, Actors.Somebody, Database.Today);
        db.AddRange(ready, asked);
        await db.SaveChangesAsync();
        (Kept, Merged) = (ready.Id, asked.Id);
    }

    public async Task DisposeAsync() => await Database.DisposeAsync();

    protected async Task MergeAsync(int? kept = null, int? merged = null, bool confirm = false)
    {
        await using var db = Database.Open();
        await VolunteerMerging.MergeAsync(db, kept ?? Kept, merged ?? Merged, default, confirm, Actors.Called("Helen"), Now, CancellationToken.None);
    }

    protected async Task UndoAsync(int? kept = null)
    {
        await using var db = Database.Open();
        await VolunteerMerging.UndoAsync(db, kept ?? Kept, Actors.Called("Helen"), Now, CancellationToken.None);
    }

    /// <summary>A row of the record that stays, and one of the other.</summary>
    protected async Task AddAsync(string table, string columns, string ofKept, string ofMerged)
    {
        await using var db = Database.Open();
        var insert = $"INSERT INTO \"{table}\" (\"VolunteerId\", {columns}) VALUES ({Kept}, {ofKept}), ({Merged}, {ofMerged})";
        await db.Database.ExecuteSqlRawAsync(insert);
    }

    protected static string Ticks(DateTimeOffset instant) => instant.UtcTicks.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
