using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Audit;
using Volunteers.Data.Concerns;
using Volunteers.Data.Contributions;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Data.Policies;

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

    /// <summary>Of places, policies and ways in.</summary>
    [Theory]
    [InlineData(nameof(Venue), "Changed", "RetiredAt", null, "2026-05-06T12:30:00Z", "took the venue something that is gone out of use")]
    [InlineData(nameof(Venue), "Changed", "RetiredAt", "2026-05-06T12:30:00Z", null, "brought the venue something that is gone back into use")]
    [InlineData(nameof(CheckType), "Changed", "From", null, "2026-06-05", "decided what is asked for of the check something that is gone from a day on")]
    [InlineData(nameof(CheckType), "Changed", "From", "2026-06-05", null, "took back what was to be asked for of the check something that is gone")]
    [InlineData(nameof(PartnerOrganisation), "Changed", "WeDo", null, "Lend a room", "changed what is agreed with something that is gone")]
    [InlineData(nameof(PartnerOrganisation), "Changed", "Phone", null, "01632 960111", "changed whom we know at something that is gone")]
    [InlineData(nameof(Centre), "Changed", "ClosedOn", null, "2026-05-06", "decided that the centre something that is gone closes on 6 May 2026")]
    [InlineData(nameof(CentreFigure), "Created", "Kind", null, "FamiliesRegistered", "recorded a figure of something that is gone: families registered")]
    [InlineData(nameof(PolicySetting), "Removed", "Key", "enquiry.shown-days", null, "put a policy back to what holds otherwise: Show an enquiry that nobody answered after")]
    [InlineData(nameof(ConsentWording), "Created", "Kind", null, "Photographs", "reworded what people are asked about photographs")]
    [InlineData(nameof(StaffInvitation), "Changed", "SentAt", "2026-05-06T12:30:00Z", "2026-05-07T12:30:00Z", "invited something that is gone to join the staff again")]
    [InlineData(nameof(Account), "SessionEnded", "", null, null, "ended a sign-in of their own")]
    [InlineData(nameof(Account), "PasskeyAdded", "", null, null, "added a passkey to their own sign-in")]
    [InlineData(nameof(Account), "PasskeyRemoved", "", null, null, "removed a passkey from their own sign-in")]
    [InlineData("Message", "Tested", "", null, null, "sent a test e-mail to themselves")]
    public void Sentence_SaysWhatWasDone_InWordsOfTheCentre(string type, string action, string field, string? before, string? after, string expected)
    {
        AuditChange[] changes = field.Length == 0 ? [] : [new(field, before, after)];
        var step = new AuditedStep(new Actor(1, null, "Helen Marsh"), [new AuditedRecord(type, 1, null, action, changes)]);

        Assert.Equal($"Helen Marsh {expected}", AuditSentences.Of(step, new AuditNames()));
    }

    /// <summary>That something happened to a concern, and neither what nor about whom.</summary>
    [Fact]
    public async Task Concern_IsNeverToldOf_InTheAuditTrail()
    {
        // arrange
        await using (var db = _database.Create(AccessScope.SystemFor(new Actor(7, null, "Helen Marsh"))))
        {
            var concern = Concern.ReportedAs(_town.East.Id, "Bruises on Ana East", aboutLead: true, _ana, new Actor(7, null, "Helen Marsh"), _database.Clock.GetUtcNow());
            db.Add(concern);
            await db.SaveChangesAsync();
            concern.Close("Ana East was referred", new Actor(7, null, "Helen Marsh"), _database.Clock.GetUtcNow());
            await db.SaveChangesAsync();
        }

        // act
        var (sentences, entries) = await ReadAsync();

        // assert
        Assert.Contains("Helen Marsh reported a safeguarding concern", sentences);
        var ofConcern = entries.Where(e => e.SubjectType == nameof(Concern)).ToList();
        Assert.True(ofConcern.Count > 1);
        Assert.All(ofConcern, e => Assert.Equal((null, _town.East.Id, AuditArea.People), (e.VolunteerId, e.CentreId, e.Area)));
        Assert.DoesNotContain(ofConcern.SelectMany(e => e.Changes), c => $"{c.Before}{c.After}".Contains("Ana", StringComparison.Ordinal) || $"{c.Before}{c.After}" is "Closed" or "True");
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
