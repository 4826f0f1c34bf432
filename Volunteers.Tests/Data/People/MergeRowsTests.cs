using System.Text;
using CsCheck;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Demo;
using Volunteers.Data.People;
using Volunteers.Data.Privacy;

namespace Volunteers.Tests.Data.People;

/// <summary>A merge moves every row that names the record, leaves out none that the model has, and is undone to the last column.</summary>
public sealed class MergeRowsTests : IAsyncLifetime
{
    private TestDatabase _database = null!;

    public async Task InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync();
        var directory = Directory.CreateTempSubdirectory("volunteers-merge-");
        await DemoCentre.LoadAsync(_database, _database.Clock, directory.FullName, CancellationToken.None);
        directory.Delete(recursive: true);
    }

    public async Task DisposeAsync() => await _database.DisposeAsync();

    /// <summary>Whoever adds a record about volunteers says what becomes of it when two are one.</summary>
    [Fact]
    public async Task EveryColumnThatNamesAVolunteer_IsMovedAndHasWords_OrStaysForAReason()
    {
        await using var db = _database.Open();

        var columns = VolunteerColumns.Of(db.Model).Select(c => (c.Entity.ClrType, c.Property.Name)).ToList();
        var moving = VolunteerColumns.Moving(db.Model).Select(c => c.Entity.ClrType).Distinct().ToList();

        Assert.True(columns.Count > 25, $"{columns.Count} columns");
        Assert.Empty(VolunteerColumns.Staying.Keys.Except(columns));
        Assert.All(VolunteerColumns.Staying.Values, reason => Assert.NotEmpty(reason));
        Assert.Empty(moving.Except(VolunteerColumns.Words.Keys).Except(VolunteerColumns.Untold));
        Assert.Empty(VolunteerColumns.Words.Keys.Except(moving));

        // any other number of a volunteer is of who acted, or of the record that was merged
        var others = db.Model.GetEntityTypes().Where(e => !e.IsOwned() && e.GetTableName() is not null).SelectMany(e => e.GetProperties(), (e, p) => (e.ClrType, p.Name))
            .Where(p => p.Name.Contains("Volunteer", StringComparison.Ordinal) && p.Name.EndsWith("Id", StringComparison.Ordinal)).Except(columns);
        Assert.Empty(others);
    }

    /// <summary>What can be there once alone is looked after, with everything that refers to it.</summary>
    [Fact]
    public async Task EveryUniqueIndexOverAVolunteer_IsLookedAfter_WithWhatRefersToItsRows()
    {
        await using var db = _database.Open();
        var moving = VolunteerColumns.Moving(db.Model);

        var once = moving.Where(c => c.Property.GetContainingIndexes().Any(i => i.IsUnique)).Select(c => c.Entity.ClrType).Distinct();
        Assert.Empty(once.Except(MergeTwins.LookedAfter.Keys));
        foreach (var (type, looked) in MergeTwins.LookedAfter)
        {
            var referring = db.Model.FindEntityType(type)!.GetReferencingForeignKeys().Where(k => k.DeclaringEntityType.GetTableName() is not null).Select(k => k.DeclaringEntityType.ClrType).Distinct();
            Assert.Empty(referring.Except(looked));
        }
    }

    [Fact]
    public async Task Undo_GivesBackExactlyTheSameRows_WhomeverIsMerged()
    {
        // arrange: people of whom nothing speaks against it, each with something in every table that a merge goes through
        int[] people;
        await using (var db = _database.Open())
        {
            await db.Database.ExecuteSqlRawAsync("UPDATE \"Volunteers\" SET \"DateOfBirth\" = NULL WHERE \"Id\" % 2 = 0");
            await db.Database.ExecuteSqlRawAsync("UPDATE \"Volunteers\" SET \"DateOfBirth\" = '1990-03-04' WHERE \"Id\" % 2 = 1");
            await db.DataRequests.Where(r => r.Kind == DataRequestKind.Erasure).ExecuteDeleteAsync();
            people = await db.Volunteers.Where(v => v.ErasedAt == null).OrderBy(v => v.Id).Select(v => v.Id).ToArrayAsync();
        }

        await Gen.Select(Gen.Int[0, people.Length - 1], Gen.Int[1, people.Length - 1]).SampleAsync(
            async (first, apart) =>
            {
                var (kept, merged) = (people[first], people[(first + apart) % people.Length]);
                var before = await RowsAsync();

                // act
                await using (var db = _database.Open())
                {
                    await VolunteerMerging.MergeAsync(db, kept, merged, default, confirmSignIn: true, Actors.Somebody, _database.Clock.GetUtcNow(), CancellationToken.None);
                }

                await AssertNothingNamesAsync(merged);
                await using (var db = _database.Open())
                {
                    await VolunteerMerging.UndoAsync(db, kept, Actors.Somebody, _database.Clock.GetUtcNow(), CancellationToken.None);
                }

                // assert
                var after = await RowsAsync();
                Assert.True(before.SetEquals(after), $"{kept} ← {merged}:\n- {string.Join("\n- ", before.Except(after).Take(5))}\n+ {string.Join("\n+ ", after.Except(before).Take(5))}");
            },
            iter: 25, threads: 1);
    }

    private async Task AssertNothingNamesAsync(int merged)
    {
        await using var db = _database.Open();
        foreach (var column in VolunteerColumns.Moving(db.Model))
        {
            var select = $"SELECT COUNT(*) AS \"Value\" FROM \"{column.Entity.GetTableName()}\" WHERE \"{column.Property.GetColumnName()}\" = {merged}";
            Assert.True(await db.Database.SqlQueryRaw<int>(select).SingleAsync() == 0, $"{column.Entity.ClrType.Name}.{column.Property.Name}");
        }
    }

    /// <summary>Every row of every table, but for what is written about merging itself; a newsletter that lost a consent stays off the web until somebody has looked at it.</summary>
    private async Task<HashSet<string>> RowsAsync()
    {
        await using var db = _database.Open();
        var connection = db.Database.GetDbConnection();
        await connection.OpenAsync();
        var rows = new HashSet<string>(StringComparer.Ordinal);
        foreach (var table in db.Model.GetRelationalModel().Tables.Select(table => table.Name).Where(name => name is not ("VolunteerMerges" or "AuditEntries" or "NewsletterIssues" or "SaveMarks")))
        {
            await using var command = connection.CreateCommand();
            command.CommandText = $"SELECT * FROM \"{table}\"";
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
                var row = new StringBuilder(table);
                for (var i = 0; i < reader.FieldCount; i++)
                {
                    if (table != "Volunteers" || reader.GetName(i) != nameof(IVersioned.Version))
                    {
                        row.Append(System.Globalization.CultureInfo.InvariantCulture, $"|{reader.GetName(i)}={(reader.GetValue(i) is byte[] bytes ? Convert.ToHexString(bytes) : reader.GetValue(i))}");
                    }
                }

                rows.Add(row.ToString());
            }
        }

        return rows;
    }
}
