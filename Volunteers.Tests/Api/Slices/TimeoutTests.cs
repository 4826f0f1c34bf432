using Microsoft.EntityFrameworkCore;
using Volunteers.Data.Training;
using Volunteers.Tests.Data;

namespace Volunteers.Tests.Api.Slices;

public sealed class TimeoutTests
{
    private const string Query = "{ courses(first: 3) { nodes { title } } }";

    /// <summary>The statement is sent the ordinary way at first, then prepared, then past EF Core.</summary>
    [SqliteTheory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(5)]
    public async Task Request_EndsWithItsStatement_WhenItTakesTooLong(int before)
    {
        // arrange
        await using var slices = await Slices.CreateAsync();
        await using var pooled = slices.Pooled();
        await using (var db = slices.Database.Open())
        {
            db.Add(Course.Create("Paediatric first aid", null, null, "Level 2", 6, [new CourseUnitDetails("A1", "Unit", 6, true)]));
            await db.SaveChangesAsync();
        }

        for (var time = 0; time < before; time++)
        {
            _ = (await pooled.AskAsync(pooled.EastCoordinator, Query)).Data;
        }

        await ReplaceAsync(
            slices,
            "ALTER TABLE Courses RENAME TO Kept",
            "CREATE VIEW Courses AS SELECT k.* FROM (WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 1000000000) SELECT i FROM n) CROSS JOIN Kept k WHERE i < 0");

        // act
        var asked = Task.Run(() => pooled.AskAsync(pooled.EastCoordinator, Query));
        await Task.Delay(TimeSpan.FromSeconds(1));
        Assert.False(asked.IsCompleted, "the statement is not slow");
        for (var tries = 0; tries < 120 && !asked.IsCompleted; tries++)
        {
            // on a busy machine the request has perhaps not begun to count yet
            pooled.Database.Clock.Advance(TimeSpan.FromSeconds(31));
            await Task.WhenAny(asked, Task.Delay(TimeSpan.FromMilliseconds(500)));
        }

        // assert
        Assert.True(asked.IsCompleted, "the statement goes on");
        var answer = await asked;
        Assert.Equal("LIMIT_EXCEEDED", answer.Code);
        await ReplaceAsync(slices, "DROP VIEW Courses", "ALTER TABLE Kept RENAME TO Courses");
        Assert.Single((await pooled.AskAsync(pooled.EastCoordinator, Query)).Data.GetProperty("courses").GetProperty("nodes").EnumerateArray());
    }

    private static async Task ReplaceAsync(Slices slices, params string[] statements)
    {
        await using var db = slices.Database.Open();
        await db.Database.OpenConnectionAsync();
        foreach (var statement in (string[])["PRAGMA legacy_alter_table = ON", .. statements])
        {
            await db.Database.ExecuteSqlRawAsync(statement);
        }
    }
}
