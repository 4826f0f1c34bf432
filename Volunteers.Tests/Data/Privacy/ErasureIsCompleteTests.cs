using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.Configuration;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Demo;
using Volunteers.Data.People;
using Volunteers.Data.Privacy;
using Volunteers.Data.Programmes;

namespace Volunteers.Tests.Data.Privacy;

/// <summary>Every text of every record that refers to somebody is gone when they were erased: from its column, and from the file.</summary>
public sealed class ErasureIsCompleteTests
{
    private const string Mark = "Quintessa";

    /// <summary>Texts that stay, each with the reason.</summary>
    private static readonly Dictionary<string, string> Stay = new()
    {
        ["Volunteer.CalendarSecret"] = "is made anew",
        ["Volunteer.UnsubscribeSecret"] = "is made anew",
        ["Message.Kind"] = "is one of ours",
        ["Message.Recipient"] = "is v: and the number",
        ["Message.Detail"] = "is compared and never read",
        ["Message.MessageId"] = "is random",
        ["Message.ClaimedBy"] = "names a process",
        ["Consent.WordingVersion"] = "names a wording",
        ["Milestone.Kind"] = "is one of ours",
        ["Milestone.Title"] = "says what was reached",
        ["Accreditation.Title"] = "says what was achieved",
        ["AuditEntry.Action"] = "is one of ours",
        ["AuditEntry.SubjectType"] = "is the name of a class",
        ["AuditEntry.SortActor"] = "is who acted; the other test holds it",
        ["Story.PhotoContentType"] = "is emptied with the photograph",
    };

    [Fact]
    public async Task EraseAsync_LeavesNoTextOfThePerson_InAnyRecordThatRefersToThem()
    {
        // arrange: somebody to whom every record of the demonstration could belong, with a mark in each of its texts
        await using var database = await TestDatabase.CreateAsync();
        var directory = Directory.CreateTempSubdirectory("volunteers-erasure-");
        await DemoCentre.LoadAsync(database, database.Clock, directory.FullName, CancellationToken.None);
        var id = await AddEverythingAsync(database);
        string file;
        await using (var db = database.Open())
        {
            file = db.Database.GetDbConnection().DataSource;
            foreach (var (entity, where) in Referring(db.Model, id))
            {
                foreach (var column in TextsOf(entity))
                {
                    var update = $"UPDATE \"{entity.GetTableName()}\" SET \"{column.GetColumnName()}\" = '{Mark} ' || COALESCE(\"{column.GetColumnName()}\", '') WHERE {where}";
                    await db.Database.ExecuteSqlRawAsync(update);
                }
            }
        }

        // act
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["DataDirectory"] = directory.FullName }).Build();
        await new Erasures(database, configuration, database.Clock).EraseAsync(id, $"{Mark} Vanished asked for it", Actors.Called("Helen"), database.Today, CancellationToken.None);

        // assert: no column
        var found = new List<string>();
        await using (var db = database.Open())
        {
            foreach (var table in db.Model.GetRelationalModel().Tables)
            {
                foreach (var column in table.Columns.Where(c => c.StoreType == "TEXT"))
                {
                    var select = $"SELECT COUNT(*) AS \"Value\" FROM \"{table.Name}\" WHERE \"{column.Name}\" LIKE '%{Mark}%'";
                    if (await db.Database.SqlQueryRaw<int>(select).SingleAsync() > 0)
                    {
                        found.Add($"{table.Name}.{column.Name}");
                    }
                }
            }
        }

        Assert.Empty(found);

        // and no byte of the file, nor of the files beside it
        foreach (var path in Directory.EnumerateFiles(Path.GetDirectoryName(file)!, Path.GetFileName(file) + "*").Concat(Directory.EnumerateFiles(directory.FullName, "*", SearchOption.AllDirectories)))
        {
            await using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var bytes = new MemoryStream();
            await stream.CopyToAsync(bytes);
            Assert.False(bytes.ToArray().AsSpan().IndexOf(Encoding.UTF8.GetBytes(Mark)) >= 0, $"{Path.GetFileName(path)} still holds it");
        }

        directory.Delete(recursive: true);
    }

    /// <summary>
    /// The entities that refer to a volunteer, or are part of one that does, and which of their rows are the person’s. What is read by a query has no table of its
    /// own: its columns are those of another.
    /// </summary>
    private static IEnumerable<(IEntityType Entity, string Where)> Referring(IModel model, int id)
    {
        var direct = model.GetEntityTypes().Where(e => !e.IsOwned() && e.GetTableName() is not null && e.ClrType != typeof(Volunteer) && e.FindProperty("VolunteerId") is not null).ToList();
        yield return (model.FindEntityType(typeof(Volunteer))!, $"\"Id\" = {id}");
        foreach (var entity in direct)
        {
            yield return (entity, $"\"VolunteerId\" = {id}");
        }

        foreach (var entity in model.GetEntityTypes().Where(e => !e.IsOwned() && typeof(IPartOf).IsAssignableFrom(e.ClrType) && !direct.Contains(e)))
        {
            foreach (var key in entity.GetForeignKeys().Where(k => direct.Contains(k.PrincipalEntityType)))
            {
                yield return (entity, $"\"{key.Properties[0].GetColumnName()}\" IN (SELECT \"Id\" FROM \"{key.PrincipalEntityType.GetTableName()}\" WHERE \"VolunteerId\" = {id})");
            }
        }
    }

    private static IEnumerable<IProperty> TextsOf(IEntityType entity) => entity.GetProperties()
        .Where(p => p.ClrType == typeof(string) && p.GetValueConverter() is null && !p.IsKey() && !p.IsForeignKey() && !p.GetContainingIndexes().Any(i => i.IsUnique))
        .Where(p => !Stay.ContainsKey($"{entity.ClrType.Name}.{p.Name}") && p.Name is not ("ConcurrencyStamp" or "SecurityStamp"));

    /// <summary>One row of everything; what the demonstration does not have of a person is taken over from another, or added.</summary>
    private static async Task<int> AddEverythingAsync(TestDatabase database)
    {
        await using var db = database.Open();
        var now = database.Clock.GetUtcNow();
        await VolunteerMerging.MergeAsync(
            db, await db.Volunteers.Where(v => v.FullName == "Hannah Winterbourne").Select(v => v.Id).SingleAsync(), await db.Volunteers.MaxAsync(v => v.Id), default, confirmSignIn: true,
            Actors.Somebody, now, CancellationToken.None);
        var account = await db.Accounts.SingleAsync(a => a.Email == "volunteer@demo.example");
        var id = account.VolunteerId!.Value;
        var requirement = await db.Set<RoleRequirement>().MinAsync(r => r.Id);
        db.Add(new Waiver { VolunteerId = id, RoleRequirementId = requirement, By = Actors.Somebody, Reason = "test", At = now, Until = database.Today });
        db.Add(new VolunteerNote { VolunteerId = id, Text = "A note", WrittenBy = Actors.Somebody, At = now });
        db.Add(DataRequest.Make(id, DataRequestKind.Copy, "please", new Actor(null, id, $"{Mark} Vanished"), [], now));
        db.Add(AccessToken.Create(null, id, "mine", [], now, null).Token);
        db.Add(SignInLink.Create("someone@example.org", id, null, now).Link);
        db.Add(new SignInSession { Key = "k", VolunteerId = id, Ticket = [1], CreatedAt = now, LastUsedAt = now, ExpiresAt = now });
        await db.SaveChangesAsync();
        foreach (var (entity, where) in Referring(db.Model, id).Where(r => r.Entity.FindProperty("VolunteerId") is not null))
        {
            var table = entity.GetTableName();
            var rows = $"SELECT COUNT(*) AS \"Value\" FROM \"{table}\" WHERE {where}";
            if (await db.Database.SqlQueryRaw<int>(rows).SingleAsync() == 0)
            {
                var update = $"UPDATE \"{table}\" SET \"VolunteerId\" = {id} WHERE \"Id\" = (SELECT MAX(\"Id\") FROM \"{table}\")";
                await db.Database.ExecuteSqlRawAsync(update);
                var count = await db.Database.SqlQueryRaw<int>(rows).SingleAsync();
                Assert.True(count > 0 || table is "UploadedPhotos", $"There is no row of {table} to look for: add one.");
            }
        }

        return id;
    }
}
