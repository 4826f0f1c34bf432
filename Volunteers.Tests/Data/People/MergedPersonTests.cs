using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Concerns;
using Volunteers.Data.People;
using Volunteers.Data.Privacy;

namespace Volunteers.Tests.Data.People;

/// <summary>What belongs to somebody whose two records were made one: what they reported, their own data, and being forgotten.</summary>
public sealed class MergedPersonTests : TwiceOnRecord
{
    [Fact]
    public async Task Concern_ThatTheyReportedByTheOtherRecord_IsTheirsToRead_UntilItIsTheOthersAgain()
    {
        // arrange
        await using (var db = Database.Open())
        {
            db.Add(Concern.ReportedAs(Town.East.Id, "Bruises", aboutLead: false, null, new Actor(null, Merged, "Anna Amber"), Now));
            await db.SaveChangesAsync();
        }

        // act and assert
        Assert.Equal(0, await SeenAsync());
        await MergeAsync();
        Assert.Equal(1, await SeenAsync());
        await UndoAsync();
        Assert.Equal(0, await SeenAsync());

        async Task<int> SeenAsync()
        {
            await using var own = Database.Create(AccessScope.OfVolunteer(Kept, "Ana", [Town.East.Id]));
            return await own.Concerns.CountAsync();
        }
    }

    [Fact]
    public async Task Erasure_ForgetsTheMergedRecordToo_AndUndoingIsRefused()
    {
        // arrange
        await MergeAsync();

        // act
        await using (var db = Database.Open())
        {
            await VolunteerErasure.EraseAsync(db, Kept, "Asked by letter", Actors.Called("Helen"), Now, Database.Today, CancellationToken.None);
        }

        // assert: not a trace in any column of any table
        await Assert.ThrowsAsync<MergeRefusedException>(() => UndoAsync());
        await using var check = Database.Open();
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
                    var value = reader.GetValue(i).ToString()!;
                    Assert.False(
                        value.Contains("amber", StringComparison.OrdinalIgnoreCase) || value.Contains("900456", StringComparison.Ordinal) || value.Contains("TN34", StringComparison.Ordinal),
                        $"{table}.{reader.GetName(i)} still tells who it was");
                }
            }
        }
    }

    [Fact]
    public async Task PersonalData_TellsOfTheMergedRecord()
    {
        await MergeAsync();

        await using var db = Database.Create(AccessScope.OfVolunteer(Kept, "Ana", [Town.East.Id]));
        var data = await PersonalData.ReadAsync(db, Kept, own: true, Now, CancellationToken.None);

        var item = Assert.Single(Assert.Single(data.Sections, s => s.Key == "merged").Items);
        Assert.Equal("Anna Amber", item.Title);
        Assert.Contains(item.Facts, fact => fact.Value == "07700 900456");
        Assert.Contains(item.Facts, fact => fact.Value.Contains("enquiry", StringComparison.Ordinal));
    }
}
