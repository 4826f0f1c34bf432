using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Concerns;
using Volunteers.Data.Contributions;
using Volunteers.Data.Demo;
using Volunteers.Data.Messaging;
using Volunteers.Data.People;
using Volunteers.Data.Policies;
using Volunteers.Data.Privacy;
using Volunteers.Data.Programmes;

namespace Volunteers.Tests.Data.Privacy;

public sealed class VolunteerErasureTests
{
    [Fact]
    public async Task EraseAsync_ForgetsThePerson_AndKeepsTheHours()
    {
        // arrange
        await using var database = await TestDatabase.CreateAsync();
        var town = await Town.BuildAsync(database);
        var id = await Town.EnrolAsync(database, town.East, "Quintessa Vanished", EnrolmentStage.Ready);
        var now = database.Clock.GetUtcNow();
        await using (var db = database.Open())
        {
            var person = await db.Volunteers.Include(v => v.Consents).SingleAsync();
            person.RecordConsent(ConsentKind.Newsletter, true, now, "form");
            person.AddEmergencyContact("Oswin Vanished", "Brother", "01632 960999");
            db.Add(Contribution.Log(id, town.East.Id, database.Today, 2, ContributionKind.Other, null, now, database.Today));
            db.Add(Story.Submit(town.East.Id, id, "My story", "About Quintessa", now));
            db.Add(Message.ForVolunteer(MessageKinds.MeetingReminder, new Occasion(Topic.SupportMeeting, 1), person.Id, person.Email, town.East.Id, now.AddDays(1), now, """{"name":"Quintessa"}"""));
            await db.SaveChangesAsync();
        }

        // act
        await using (var db = database.Create(AccessScope.System))
        {
            await VolunteerErasure.EraseAsync(db, id, "Asked by letter", Actors.Called("Helen"), now, database.Today, CancellationToken.None);
        }

        // assert
        await using var check = database.Open();
        var erased = await check.Volunteers.Include(v => v.Enrolments).ThenInclude(e => e.Steps).Include(v => v.Contributions).Include(v => v.Consents).AsSplitQuery().SingleAsync();
        Assert.Equal(("Erased volunteer", null, null, now), (erased.FullName, erased.Email, erased.Phone, erased.ErasedAt));
        Assert.Equal(EnrolmentStage.Left, erased.Enrolments.Single().Stage);
        Assert.Equal(2, erased.Contributions.Single().Hours);
        Assert.False(erased.HasConsentedTo(ConsentKind.Newsletter));
        Assert.Equal(MessageStatus.Skipped, (await check.Messages.SingleAsync()).Status);
        Assert.Throws<ErasedVolunteerException>(() => erased.Change(erased.Details with { FullName = "Back" }, database.Today));

        // not a trace in any column of any table
        var connection = check.Database.GetDbConnection();
        await connection.OpenAsync();
        foreach (var table in check.Model.GetRelationalModel().Tables.Select(table => table.Name))
        {
            await using var command = connection.CreateCommand();
            command.CommandText = $"SELECT * FROM \"{table}\"";
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
                for (var i = 0; i < reader.FieldCount; i++)
                {
                    Assert.False(
                        reader.GetValue(i).ToString()!.Contains("vanished", StringComparison.OrdinalIgnoreCase)
                        || reader.GetValue(i).ToString()!.Contains("quintessa", StringComparison.OrdinalIgnoreCase),
                        $"{table}.{reader.GetName(i)} still tells who it was");
                }
            }
        }
    }

    [Fact]
    public async Task EraseAsync_ReplacesTheNameAlone_WhereverThePersonDidSomething()
    {
        // arrange: of everything that somebody did, one record was this person's doing
        await using var database = await TestDatabase.CreateAsync();
        var directory = Directory.CreateTempSubdirectory("volunteers-erasure-");
        await DemoCentre.LoadAsync(database, database.Clock, directory.FullName, CancellationToken.None);
        directory.Delete(recursive: true);
        await using var db = database.Open();
        await VolunteerMerging.MergeAsync(
            db, await db.Volunteers.Where(v => v.FullName == "Hannah Winterbourne").Select(v => v.Id).SingleAsync(), await db.Volunteers.MaxAsync(v => v.Id), default, confirmSignIn: true,
            Actors.Somebody, database.Clock.GetUtcNow(), CancellationToken.None);

        // whether to keep somebody goes with them: it is of somebody else that this person decided it
        var id = await db.Volunteers.Where(v => v.ErasedAt == null && !db.RetentionCases.Any(c => c.VolunteerId == v.Id)).MaxAsync(v => v.Id);
        db.Add(new Waiver
        {
            VolunteerId = id, RoleRequirementId = await db.Set<RoleRequirement>().MinAsync(r => r.Id), By = Actors.Somebody, Reason = "test",
            At = database.Clock.GetUtcNow(), Until = database.Today,
        });
        db.Add(PolicySetting.Decide(null, PolicyKeys.RetentionEnquiry.Name, "18", Actors.Somebody, database.Clock.GetUtcNow()));
        db.Add(ConsentWording.Change(ConsentKind.Newsletter, "Send it to me.", [], Actors.Somebody, database.Clock.GetUtcNow()));
        await db.SaveChangesAsync();
        var columns = db.Model.GetEntityTypes().SelectMany(e => e.GetComplexProperties().Where(p => p.ClrType == typeof(Actor)), (e, p) => (Table: e.GetTableName(), p.Name)).ToList();
        foreach (var (table, name) in columns)
        {
            var update = $"UPDATE \"{table}\" SET \"{name}VolunteerId\" = {id}, \"{name}AccountId\" = 77, \"{name}\" = 'Quintessa' WHERE \"Id\" = (SELECT MAX(\"Id\") FROM \"{table}\")";
            Assert.Equal(1, await db.Database.ExecuteSqlRawAsync(update));
        }

        // act
        await VolunteerErasure.EraseAsync(db, id, "Asked by letter", Actors.Somebody, database.Clock.GetUtcNow(), database.Today, CancellationToken.None);

        // assert
        Assert.NotEmpty(columns);
        foreach (var (table, name) in columns)
        {
            var select = $"SELECT \"{name}\" AS \"Value\" FROM \"{table}\" WHERE \"{name}VolunteerId\" = {id} AND \"{name}AccountId\" = 77";
            var names = (await db.Database.SqlQueryRaw<string>(select).ToListAsync()).Distinct().ToList();
            Assert.True(names is [Volunteer.ErasedName], $"{table}.{name}: {string.Join(", ", names)}");
        }

        Assert.All(await db.AuditEntries.Where(e => e.By.VolunteerId == id).Select(e => e.SortActor).ToListAsync(), actor => Assert.Equal("erased volunteer", actor));
    }

    /// <summary>What is said of a child's safety is not undone by erasing somebody; who said it has no name.</summary>
    [Fact]
    public async Task EraseAsync_WaitsForAnOpenConcern_AndKeepsTheWordsOfAClosedOne()
    {
        // arrange
        await using var database = await TestDatabase.CreateAsync();
        var town = await Town.BuildAsync(database);
        var (about, reporter) = (await Town.EnrolAsync(database, town.East, "Quintessa Vanished"), await Town.EnrolAsync(database, town.East, "Oswin Reporter"));
        var now = database.Clock.GetUtcNow();
        await using var db = database.Create(AccessScope.System);
        var concern = Concern.ReportedAs(town.East.Id, "Bruises", aboutLead: false, about, new Actor(null, reporter, "Oswin Reporter"), now);
        db.Add(concern);
        concern.Acknowledge(new Actor(null, reporter, "Oswin Reporter"), now);
        await db.SaveChangesAsync();

        // act
        var refused = await Assert.ThrowsAsync<ErasureRefusedException>(() => EraseAsync(about));
        concern.Close("Referred", Actors.Called("Helen"), now);
        await db.SaveChangesAsync();
        await EraseAsync(about);
        await EraseAsync(reporter);

        // assert
        Assert.DoesNotContain("concern", refused.Message, StringComparison.OrdinalIgnoreCase);
        await using var check = database.Create(AccessScope.System);
        var kept = await check.Set<Concern>().Include(c => c.Entries).SingleAsync();
        Assert.Equal(("Bruises", about, Volunteer.ErasedName), (kept.Report, kept.SubjectVolunteerId, kept.ReportedBy.Name));
        Assert.Contains(kept.Entries, e => e.By.Name == Volunteer.ErasedName);
        Assert.Contains(kept.Entries, e => e is { Text: "Referred", By.Name: "Helen" });

        async Task EraseAsync(int id)
        {
            await using var eraser = database.Create(AccessScope.System);
            await VolunteerErasure.EraseAsync(eraser, id, "asked", Actors.Called("Helen"), now, database.Today, CancellationToken.None);
        }
    }

    /// <summary>With the account go its invitation, why it was disabled, and what was sent to it under any address; the account of a member of staff stays.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task EraseAsync_TakesTheAccountWithAllThatWasSentToIt_UnlessItIsStaffs(bool namedForSafeguarding)
    {
        // arrange
        await using var database = await TestDatabase.CreateAsync();
        var town = await Town.BuildAsync(database);
        var id = await Town.EnrolAsync(database, town.East, "Quintessa Vanished");
        var now = database.Clock.GetUtcNow();
        await using (var db = database.Create(AccessScope.System))
        {
            var account = Account.Create("quin.work@example.org", "Quintessa Vanished");
            account.Invite(Actors.Called("Helen"), now);
            account.LinkTo(id);
            account.Disable("Quintessa moved away", now);
            db.Add(account);
            await db.SaveChangesAsync();
            (await db.Centres.SingleAsync(c => c.Id == town.East.Id)).SafeguardingDeputyId = namedForSafeguarding ? account.Id : null;
            db.Add(Message.ForAddress(MessageKinds.SignIn, new Occasion(Topic.SignIn, 0, "a"), "quin.work@example.org", town.East.Id, now, now));
            db.Add(Message.ForAddress(MessageKinds.AddressConfirmation, new Occasion(Topic.Account, account.Id, "b"), "quin.new@example.org", town.East.Id, now, now));
            await db.SaveChangesAsync();
        }

        // act
        ErasurePreview preview;
        await using (var db = database.Create(AccessScope.System))
        {
            preview = await ErasurePreview.OfAsync(db, id, now, CancellationToken.None);
            await VolunteerErasure.EraseAsync(db, id, "asked", Actors.Called("Helen"), now, database.Today, CancellationToken.None);
        }

        // assert
        await using var check = database.Create(AccessScope.System);
        Assert.Equal(namedForSafeguarding, preview.Goes.Any(line => line.Contains("as a member of staff", StringComparison.Ordinal)));
        Assert.Equal(namedForSafeguarding ? 1 : 0, await check.Accounts.CountAsync());
        Assert.Equal(namedForSafeguarding ? 1 : 0, await check.StaffInvitations.CountAsync());
        Assert.Equal(namedForSafeguarding ? 2 : 0, await check.Messages.CountAsync());
        Assert.False(await check.AuditEntries.AnyAsync(e => ((string)(object)e.Changes).Contains("moved away")));
        Assert.False(await check.Accounts.AnyAsync(a => a.VolunteerId != null));
    }

    [Fact]
    public async Task EraseAsync_NeedsAReason()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var db = database.Open();
        await Assert.ThrowsAsync<InvalidInputException>(() =>
            VolunteerErasure.EraseAsync(db, 1, "", Actors.Called("Helen"), database.Clock.GetUtcNow(), database.Today, CancellationToken.None));
        await Assert.ThrowsAsync<NotFoundException>(() =>
            VolunteerErasure.EraseAsync(db, 1, "asked", Actors.Called("Helen"), database.Clock.GetUtcNow(), database.Today, CancellationToken.None));
    }
}
