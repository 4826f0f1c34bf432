using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Audit;
using Volunteers.Data.Contributions;
using Volunteers.Data.People;

namespace Volunteers.Tests.Data.Audit;

public sealed class AuditSentencesTests : IAsyncLifetime
{
    private static readonly string[] Actions = ["Created", "Changed", "Removed"];

    private TestDatabase _database = null!;
    private Town _town = null!;
    private int _ana;

    public async Task InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync();
        _town = await Town.BuildAsync(_database);
        _ana = await Town.EnrolAsync(_database, _town.East, "Ana East");
    }

    public async Task DisposeAsync() => await _database.DisposeAsync();

    /// <summary>Every record that is audited has a wording, whatever happens to it.</summary>
    [Fact]
    public async Task Wording_ExistsForEveryAuditedRecord()
    {
        await using var db = _database.Open();
        var audited = db.Model.GetEntityTypes()
            .Where(e => !e.IsOwned() && e.ClrType.Namespace?.StartsWith("Volunteers.Data", StringComparison.Ordinal) == true)
            .Where(e => !e.ClrType.GetCustomAttributes(typeof(NotAuditedAttribute), false).Any() && !typeof(IPartOf).IsAssignableFrom(e.ClrType))
            .Select(e => e.ClrType.Name)
            .ToList();

        string[] unknown = [.. audited.Except(AuditWords.All.Select(word => word.Type))];
        Assert.Empty(unknown);
        Assert.All(
            from type in audited
            from action in Actions
            select AuditSentences.Of(new AuditedStep(new Actor(1, null, "Helen Marsh"), [new AuditedRecord(type, 1, null, action, [])]), new AuditNames()),
            sentence =>
            {
                Assert.StartsWith("Helen Marsh ", sentence, StringComparison.Ordinal);
                Assert.DoesNotContain('{', sentence);
            });
    }

    [Fact]
    public async Task Sentence_NamesOneStepOnce_HoweverManyRecordsItTouched()
    {
        // arrange
        await using (var db = _database.Create(AccessScope.Staff(7, "Helen Marsh", false, [_town.East.Id])))
        {
            var person = await db.Volunteers.Include(v => v.Checks).ThenInclude(c => c.Facts).AsSplitQuery().SingleAsync(v => v.Id == _ana);
            person.RecordCheck(CheckKind.Dbs, CheckStatus.Clear, _database.Today, "001234567890", new Actor(7, null, "Helen Marsh"), _database.Today);
            await db.SaveChangesAsync();
        }

        // act
        var (sentences, entries) = await ReadAsync();

        // assert
        Assert.Equal("Helen Marsh recorded Ana East’s DBS check as clear", sentences[0]);
        Assert.Equal(2, entries.Count(e => e.Operation == entries[0].Operation));
        Assert.Single(entries, e => e.Operation == entries[0].Operation && e.Leads);
        Assert.All(entries.Where(e => e.VolunteerId == _ana), e => Assert.Equal(_town.East.Id, e.CentreId));
    }

    [Fact]
    public async Task Sentence_CountsPeople_WhenTheyAreMany()
    {
        // arrange
        int[] people = [_ana, await Town.EnrolAsync(_database, _town.East, "Bo"), await Town.EnrolAsync(_database, _town.East, "Cy"), await Town.EnrolAsync(_database, _town.East, "Di")];
        var now = _database.Clock.GetUtcNow();
        await using (var db = _database.Open())
        {
            db.AddRange(people.Select(id => Contribution.Log(id, _town.East.Id, _database.Today, 2, ContributionKind.Other, null, now, _database.Today)));
            await db.SaveChangesAsync();
        }

        await using (var db = _database.Create(AccessScope.Staff(7, "Helen Marsh", false, [_town.East.Id])))
        {
            foreach (var hours in await db.Contributions.ToListAsync())
            {
                hours.Confirm(new Actor(7, null, "Helen Marsh"), now);
            }

            await db.SaveChangesAsync();
        }

        // act
        var (sentences, _) = await ReadAsync();

        // assert
        Assert.Equal("Helen Marsh confirmed 4 people’s hours", sentences[0]);
    }

    [Fact]
    public async Task Details_AreInWords_WithoutNumbersOfRecords()
    {
        await using var db = _database.Open();
        AuditChange[] changes =
        [
            new("CentreId", null, "1"), new("Status", null, "ClearWithRiskAssessment"), new("On", null, "2026-05-06"), new("StartsAt", null, "2026-05-06T12:30:00Z"), new("Given", "True", "False"),
        ];

        var words = AuditFields.InWords(changes, db.Model, _town.East.Time);

        Assert.Equal(
            ["Status:  → clear with risk assessment", "Day:  → 6 May 2026", "Starts at:  → 6 May 2026, 1.30 pm", "Given: yes → no"],
            words.Select(w => $"{w.Field}: {w.Before} → {w.After}"));
    }

    [Fact]
    public async Task ReadLog_WritesEachReadOnce_AfterTheAnswer()
    {
        // arrange
        var queue = new ReadLogQueue(_database);
        var log = new ReadLog(queue, _database.Clock);

        // act
        log.Add(nameof(VolunteerNote), _ana, new Actor(7, null, "Helen Marsh"));
        log.Add(nameof(VolunteerNote), _ana, new Actor(7, null, "Helen Marsh"));
        await queue.WriteAsync(CancellationToken.None);

        // assert
        var (sentences, entries) = await ReadAsync();
        Assert.Equal("Helen Marsh read the notes about Ana East", sentences[0]);
        Assert.Single(entries, e => e.Action == "Read" && e.CentreId == _town.East.Id);
    }

    private async Task<(IReadOnlyList<string> Sentences, IReadOnlyList<AuditEntry> Entries)> ReadAsync()
    {
        await using var db = _database.Open();
        var leading = await db.AuditEntries.Where(e => e.Leads).OrderByDescending(e => e.Id).Select(e => e.Id).ToListAsync();
        var steps = await AuditReader.StepsAsync(db, leading, ofVolunteer: false, CancellationToken.None);
        var names = await AuditNames.LoadAsync(db, steps.Values.SelectMany(s => s.Records), CancellationToken.None);
        return ([.. leading.Select(id => AuditSentences.Of(steps[id], names))], await db.AuditEntries.OrderByDescending(e => e.Id).ToListAsync());
    }
}
