using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Meetings;
using Volunteers.Data.Messaging;
using Volunteers.Data.People;
using Volunteers.Data.Places;

namespace Volunteers.Tests.Data.Storage;

/// <summary>A server that fails now and then, played by SQLite: a strategy that tries again, and faults where connections are lost.</summary>
public sealed class CommitTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Now = TestDatabase.Noon;
    private static readonly DateOnly Today = DateOnly.FromDateTime(Now.UtcDateTime);

    private readonly string _directory = Directory.CreateTempSubdirectory("commits-").FullName;
    private readonly Faults _faults = new();
    private int _east;

    public async Task InitializeAsync()
    {
        await using var db = Open();
        await db.Database.EnsureCreatedAsync();
        var east = new Centre { Name = "East", TimeZone = "Europe/London", Cluster = new Cluster { Name = "Town" } };
        db.Add(east);
        await db.SaveChangesAsync();
        _east = east.Id;
    }

    public Task DisposeAsync()
    {
        Directory.Delete(_directory, recursive: true);
        return Task.CompletedTask;
    }

    [Theory]
    [InlineData("begin")]
    [InlineData("INSERT INTO \"Volunteers\"")]
    [InlineData("INSERT INTO \"AuditEntries\"")]
    [InlineData("UPDATE \"SaveMarks\"")]
    [InlineData("commit")]
    [InlineData("committed")]
    public async Task SaveChanges_WritesOnce_WhenTheConnectionIsLost(string at)
    {
        // arrange: this context saved before
        await using var db = Open();
        var bo = Person("Bo East");
        db.Add(bo);
        await db.SaveChangesAsync();
        var before = await db.AuditEntries.CountAsync();
        var ana = Person("Ana East");
        ana.Enrol(_east, EnrolmentStage.Enquiry, Today, Actors.Somebody, Today);
        db.Add(ana);
        bo.Change(bo.Details with { Phone = "01632 960123" }, Today);
        _faults.At = at;

        // act
        await db.SaveChangesAsync();

        // assert
        Assert.Null(_faults.At);
        Assert.False(db.ChangeTracker.HasChanges());
        await using var check = Open();
        var saved = await check.Volunteers.Include(v => v.Enrolments).SingleAsync(v => v.FullName == "Ana East");
        Assert.Equal(ana.Id, saved.Id);
        Assert.Equal(ana.Enrolments.Single().Id, saved.Enrolments.Single().Id);
        Assert.Equal("01632 960123", (await check.Volunteers.SingleAsync(v => v.Id == bo.Id)).Phone);
        var entries = await check.AuditEntries.OrderBy(a => a.Id).Skip(before).ToListAsync();
        Assert.Equal(
            [("Changed", "Enrolment", saved.Enrolments.Single().Id), ("Changed", "Volunteer", bo.Id), ("Created", "Enrolment", saved.Enrolments.Single().Id), ("Created", "Volunteer", ana.Id)],
            entries.Select(e => (e.Action, e.SubjectType, e.SubjectId)).Order());
        Assert.All(entries, e => Assert.Contains(e.VolunteerId, (int?[])[ana.Id, bo.Id]));

        // what was saved can be changed and saved again
        ana.Change(ana.Details with { Phone = "01632 960124" }, Today);
        await db.SaveChangesAsync();
        Assert.Equal("01632 960124", (await check.Volunteers.AsNoTracking().SingleAsync(v => v.Id == ana.Id)).Phone);
    }

    /// <summary>The database gives other numbers each time; nothing may keep those of an attempt that came to nothing.</summary>
    [Theory]
    [InlineData("INSERT INTO \"AuditEntries\"", "commit")]
    [InlineData("commit", "INSERT INTO \"Enrolments\"")]
    [InlineData("INSERT INTO \"Enrolments\"", "UPDATE \"SaveMarks\"")]
    public async Task SaveChanges_KeepsRecordsTogether_WhenSeveralAttemptsFail(string first, string second)
    {
        // arrange: several wholes with parts, a record that was there and belongs to a new one now, and one that goes
        await using var db = Open();
        var bo = Person("Bo East");
        db.Add(bo);
        await db.SaveChangesAsync();
        Volunteer[] people = [.. Enumerable.Range(0, 3).Select(i => Person($"Person {i}"))];
        foreach (var person in people)
        {
            person.Enrol(_east, EnrolmentStage.Enquiry, Today, Actors.Called("test"), Today);
        }

        db.AddRange(people);
        db.Remove(bo);
        var east = await db.Centres.SingleAsync();
        db.Entry(east).Reference(c => c.Cluster).CurrentValue = new Cluster { Name = "City" };
        (_faults.At, _faults.Then) = (first, second);

        // act
        await db.SaveChangesAsync();

        // assert
        Assert.Null(_faults.At);
        Assert.False(db.ChangeTracker.HasChanges());
        await using var check = Open();
        var saved = await check.Volunteers.Include(v => v.Enrolments).OrderBy(v => v.FullName).ToListAsync();
        Assert.Equal(people.Select(p => (p.Id, p.FullName, p.Enrolments.Single().Id)), saved.Select(v => (v.Id, v.FullName, v.Enrolments.Single().Id)));
        Assert.Equal("City", (await check.Centres.Include(c => c.Cluster).SingleAsync()).Cluster!.Name);
        Assert.Equal(
            people.Select(p => (int?)p.Id),
            await check.AuditEntries.Where(a => a.Action == "Created" && a.SubjectType == "Volunteer" && a.SubjectId != bo.Id).OrderBy(a => a.SubjectId).Select(a => a.VolunteerId).ToListAsync());
    }

    [Theory]
    [InlineData("INSERT INTO \"Messages\"")]
    [InlineData("commit")]
    [InlineData("committed")]
    public async Task SaveChanges_WritesOnce_WhenNothingIsAudited(string at)
    {
        await using var db = Open();
        db.Add(Message.ForAddress(MessageKinds.SignIn, new Occasion(Topic.SignIn, 0, "1"), "ana@example.org", _east, Now, Now, "{}"));
        _faults.At = at;

        await db.SaveChangesAsync();

        Assert.Null(_faults.At);
        await using var check = Open();
        Assert.Equal(1, await check.Messages.CountAsync());
    }

    [Theory]
    [InlineData("INSERT INTO \"Messages\"")]
    [InlineData("commit")]
    [InlineData("committed")]
    public async Task SaveChanges_RecordsWhatIsDueOnce_AndWakesTheSenderAfterwards(string at)
    {
        // arrange
        await using var db = Open();
        var ana = Person("Ana East");
        db.Add(ana);
        await db.SaveChangesAsync();
        var outbox = new TellingEverybody(ana.Id);
        db.Outbox = outbox;
        var meeting = SupportMeeting.Schedule(_east, "May", Now.AddDays(1), Now.AddDays(1).AddHours(1), null, null, null, Now);
        meeting.Invite(ana.Id, Now);
        db.Add(meeting);
        _faults.At = at;

        // act
        await db.SaveChangesAsync();

        // assert
        Assert.Null(_faults.At);
        Assert.Equal(1, outbox.Woken);
        Assert.Empty(db.ChangeTracker.Entries<Message>());
        await using var check = Open();
        Assert.Equal(meeting.Id, (await check.Messages.SingleAsync()).TopicId);
        Assert.Equal(1, await check.AuditEntries.CountAsync(a => a.SubjectType == "SupportMeeting" && a.SubjectId == meeting.Id));
    }

    [Fact]
    public async Task SaveChanges_LooksAgainWhatIsDue_WhenAnotherPlannerWasQuicker()
    {
        // arrange: what follows is in the ledger already, and is found to be missing all the same
        await using var db = Open();
        var ana = Person("Ana East");
        var meeting = SupportMeeting.Schedule(_east, "May", Now.AddDays(1), Now.AddDays(1).AddHours(1), null, null, null, Now);
        db.AddRange(ana, meeting);
        await db.SaveChangesAsync();
        db.Outbox = new TellingEverybody(ana.Id) { Times = 1 };
        db.AddRange(await db.Outbox.MissingAsync(db, [(Topic.SupportMeeting, meeting.Id)], CancellationToken.None));
        await db.SaveChangesAsync();
        var outbox = new TellingEverybody(ana.Id) { Times = 1 };
        db.Outbox = outbox;

        // act
        meeting.Invite(ana.Id, Now);
        await db.SaveChangesAsync();

        // assert
        await using var check = Open();
        Assert.Equal(1, await check.Messages.CountAsync());
        Assert.Equal(1, await check.MeetingInvitations.CountAsync());
        Assert.Equal(1, await check.AuditEntries.CountAsync(a => a.SubjectType == "MeetingInvitation"));
        Assert.Equal(0, outbox.Times);
    }

    [Theory]
    [InlineData("INSERT INTO \"Enrolments\"")]
    [InlineData("commit")]
    [InlineData("committed")]
    public async Task InTransaction_RunsTheWholeUnitAgain_WhenTheConnectionIsLost(string at)
    {
        // arrange
        await using var db = Open();
        var committed = 0;
        _faults.At = at;

        // act: the second save needs the number that the first one gave
        var id = await db.InTransactionAsync(
            async token =>
            {
                var ana = Person("Ana East");
                db.Add(ana);
                await db.SaveChangesAsync(token);
                db.AfterCommit(() => committed += ana.Id);
                ana.Enrol(_east, EnrolmentStage.Enquiry, Today, Actors.Somebody, Today);
                await db.SaveChangesAsync(token);
                return ana.Id;
            },
            CancellationToken.None);

        // assert
        Assert.Null(_faults.At);
        Assert.Equal(id, committed);
        await using var check = Open();
        Assert.Equal(id, (await check.Volunteers.SingleAsync()).Id);
        Assert.Equal(id, (await check.Enrolments.SingleAsync()).VolunteerId);
        Assert.Equal(1, await check.AuditEntries.CountAsync(a => a.SubjectType == "Volunteer"));
    }

    [Fact]
    public async Task SaveChanges_WritesNothing_WhenTheFaultIsNotTransient()
    {
        await using var db = Open();
        var ana = Person("Ana East");
        db.Add(ana);
        _faults.At = "commit";
        _faults.Transient = false;
        var committed = false;
        db.AfterCommit(() => committed = true);

        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync());

        Assert.False(committed);
        Assert.Equal(EntityState.Added, db.Entry(ana).State);
        await using var check = Open();
        Assert.Equal(0, await check.Volunteers.CountAsync());
        Assert.Equal(0, await check.AuditEntries.CountAsync(a => a.SubjectType == "Volunteer"));

        // tried again by hand, it is written once
        await db.SaveChangesAsync();
        Assert.Equal(ana.Id, (await check.Volunteers.SingleAsync()).Id);
        Assert.Equal(1, await check.AuditEntries.CountAsync(a => a.SubjectType == "Volunteer"));
    }

    [Fact]
    public async Task SaveChanges_KeepsOneMarkForEachContext()
    {
        await using var db = Open();
        for (var i = 0; i < 3; i++)
        {
            db.Add(Person($"Person {i}"));
            await db.SaveChangesAsync();
        }

        Assert.Equal(2, await db.SaveMarks.CountAsync());
    }

    private static Volunteer Person(string name) => Volunteer.Register(new VolunteerDetails { FullName = name, Email = "someone@example.org" }, Now, Today);

    private SqliteVolunteersDbContext Open() => new(
        new DbContextOptionsBuilder<SqliteVolunteersDbContext>()
            .UseSqlite($"Data Source={Path.Combine(_directory, "volunteers.db")};Pooling=False", file => file.ExecutionStrategy(d => new TryingAgain(d))).AddInterceptors(Facts.Interceptor)
            .AddInterceptors(_faults, new FaultyCommands(_faults))
            .Options)
    {
        AccessScope = AccessScope.System,
    };

    private sealed class TellingEverybody(int volunteerId) : IOutbox
    {
        /// <summary>How often something is missing.</summary>
        public int Times { get; set; } = int.MaxValue;

        public int Woken { get; private set; }

        public Task<IReadOnlyList<Message>> MissingAsync(
            VolunteersDbContext db, IReadOnlyCollection<(Topic Topic, int Id)> changed, CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyList<Message>>(
            [
                .. changed.TakeWhile(_ => Times > 0 && Times-- > 0).Select(record => Message.ForVolunteer(
                    MessageKinds.MeetingReminder, new Occasion(record.Topic, record.Id), volunteerId, "ana@example.org", null, Now, Now, null)),
            ]);

        public void Wake() => Woken++;
    }

    private sealed class LostConnectionException : Exception;

    private sealed class TryingAgain(ExecutionStrategyDependencies dependencies) : ExecutionStrategy(dependencies, 3, TimeSpan.Zero)
    {
        protected override bool ShouldRetryOn(Exception exception) => exception is LostConnectionException;
    }

    /// <summary>Fails once, where it is told to.</summary>
    private sealed class Faults : DbTransactionInterceptor
    {
        public string? At { get; set; }

        /// <summary>Where it fails the second time.</summary>
        public string? Then { get; set; }

        public bool Transient { get; set; } = true;

        public void Reach(string place)
        {
            if (At is { } at && place.Contains(at, StringComparison.Ordinal))
            {
                (At, Then) = (Then, null);
                throw Transient ? new LostConnectionException() : new InvalidOperationException("broken");
            }
        }

        public override ValueTask<InterceptionResult<DbTransaction>> TransactionStartingAsync(
            DbConnection connection, TransactionStartingEventData eventData, InterceptionResult<DbTransaction> result, CancellationToken cancellationToken = default)
        {
            Reach("begin");
            return new(result);
        }

        public override ValueTask<InterceptionResult> TransactionCommittingAsync(
            DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
        {
            if (At == "commit")
            {
                Reach("commit");
            }

            return new(result);
        }

        public override Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            Reach("committed");
            return Task.CompletedTask;
        }
    }

    private sealed class FaultyCommands(Faults faults) : DbCommandInterceptor
    {
        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            faults.Reach(command.CommandText);
            return new(result);
        }

        public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            faults.Reach(command.CommandText);
            return new(result);
        }
    }
}
