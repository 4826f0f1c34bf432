using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Storage;

namespace Volunteers.Tests.Data.Storage;

/// <summary>What is learnt of the commands that EF Core makes, and what is sent of it with other values.</summary>
public sealed class SqliteBoundStatementTests : IAsyncLifetime
{
    private TestDatabase database = null!;
    private SqliteVolunteersDbContext db = null!;
    private int ana;
    private int anabel;

    public async Task InitializeAsync()
    {
        database = await TestDatabase.CreateAsync();
        var town = await Town.BuildAsync(database);
        ana = await Town.EnrolAsync(database, town.East, "Ana");
        anabel = await Town.EnrolAsync(database, town.East, "Anabel");
        await Town.EnrolAsync(database, town.West, "West");

        db = (SqliteVolunteersDbContext)database.Create(AccessScope.Staff(1, "East", false, [town.East.Id]));
    }

    public async Task DisposeAsync()
    {
        await db.DisposeAsync();
        await database.DisposeAsync();
    }

    [SqliteFact]
    public async Task Text_IsSentAsItIs_WhenItIsAnother()
    {
        // arrange
        var text = "Ana";
        using var command = db.Volunteers.Where(v => v.FullName == text).Select(v => v.Id).CreateDbCommand();

        // act
        var learnt = SqliteBoundStatement.Of(command, ["text"], ["Ana"]);

        // assert: a text is never syntax, nor a pattern, and the scope's own values stay
        Assert.NotNull(learnt);
        Assert.Equal([ana], await ReadAsync(learnt, "Ana"));
        Assert.Equal([anabel], await ReadAsync(learnt, "Anabel"));
        Assert.Empty(await ReadAsync(learnt, "Ana%"));
        Assert.Empty(await ReadAsync(learnt, "' OR 1 = 1 --"));
        Assert.Empty(await ReadAsync(learnt, ""));
        Assert.Empty(await ReadAsync(learnt, "West"));
        Assert.Equal([ana], await ReadAsync(learnt, "Ana"));
    }

    [SqliteFact]
    public async Task Values_AreSentTogether_WhenTheyAreOfSeveralKinds()
    {
        // arrange
        var (after, id, count, ids) = ("Ana", ana, 5, new List<int> { ana, anabel });
        using var command = db.Volunteers
            .Where(v => EF.Parameter(ids).Contains(v.Id) && (v.SortName.CompareTo(after) > 0 || (v.SortName == after && v.Id > id)))
            .OrderBy(v => v.SortName).Select(v => v.Id).Take(count).CreateDbCommand();

        // act
        var learnt = SqliteBoundStatement.Of(command, ["after", "id", "p", "ids"], [after, id, count, ids]);

        // assert
        Assert.NotNull(learnt);
        Assert.Equal([ana, anabel], await ReadAsync(learnt, "", 0, 5, ids));
        Assert.Equal([ana], await ReadAsync(learnt, "", 0, 1, ids));
        Assert.Equal([anabel], await ReadAsync(learnt, "", 0, 5, new List<int> { anabel }));
        Assert.Empty(await ReadAsync(learnt, "zz", 0, 5, ids));
    }

    /// <summary>What EF Core makes of a text is not known here, and another text would be sent as the first one's pattern.</summary>
    [SqliteTheory]
    [InlineData("starts")]
    [InlineData("ends")]
    [InlineData("starts and equals")]
    public void Command_IsNotLearnt_WhenItsPatternIsMadeOfAText(string use)
    {
        var text = "Ana";
        var query = use switch
        {
            "starts" => db.Volunteers.Where(v => v.FullName.StartsWith(text)),
            "ends" => db.Volunteers.Where(v => v.FullName.EndsWith(text)),
            _ => db.Volunteers.Where(v => v.FullName.StartsWith(text) || v.Email == text),
        };
        using var command = query.Select(v => v.Id).CreateDbCommand();

        Assert.Contains(command.Parameters.Cast<SqliteParameter>(), parameter => parameter.ParameterName.Contains("text_", StringComparison.Ordinal));
        Assert.Null(SqliteBoundStatement.Of(command, ["text"], [text]));
    }

    [SqliteFact]
    public void Command_IsNotLearnt_WhenAValueIsOfAnotherKind()
    {
        using var command = db.Volunteers.Select(v => v.Id).CreateDbCommand();

        Assert.NotNull(SqliteBoundStatement.Of(command, [], []));
        foreach (var value in (object?[])[null, 1L, 1.5, true, new DateOnly(2026, 5, 6), DayOfWeek.Monday, Array.Empty<int>()])
        {
            Assert.Null(SqliteBoundStatement.Of(command, ["value"], [value]));
        }
    }

    /// <summary>Numbers and texts of a kept statement are sent as they are, so that no column may keep them as something else.</summary>
    [SqliteTheory]
    [InlineData(false)]
    [InlineData(true)]
    public void NumbersAndTexts_AreKeptAsTheyAre_InEveryColumn(bool sqlServer)
    {
        // arrange
        using VolunteersDbContext context = sqlServer
            ? new SqlServerVolunteersDbContext(new DbContextOptionsBuilder<SqlServerVolunteersDbContext>().UseSqlServer("Server=none;Database=none").AddInterceptors(Facts.Interceptor).Options)
            : new SqliteVolunteersDbContext(new DbContextOptionsBuilder<SqliteVolunteersDbContext>().UseSqlite("Data Source=:memory:").AddInterceptors(Facts.Interceptor).Options);
        var properties = context.Model.GetEntityTypes()
            .SelectMany(type => type.GetProperties())
            .Where(property => (Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType) is var type && (type == typeof(int) || type == typeof(string)))
            .ToList();

        // act
        var converted = properties.Where(property => property.GetValueConverter() is not null || property.GetTypeMapping().Converter is not null);

        // assert
        Assert.Contains(properties, property => property.ClrType == typeof(string));
        Assert.Contains(properties, property => property.ClrType == typeof(int?));
        Assert.Empty(converted.Select(property => $"{property.DeclaringType.Name}.{property.Name}"));
    }

    private async Task<IReadOnlyList<int>> ReadAsync(SqliteBoundStatement statement, params object?[] values)
    {
        await db.Database.OpenConnectionAsync();
        await using var reader = SqlitePreparedStatements.Execute((SqliteConnection)db.Database.GetDbConnection(), statement, values, CancellationToken.None)!;
        var ids = new List<int>();
        while (await reader.ReadAsync())
        {
            ids.Add(reader.GetInt32(0));
        }

        return ids;
    }
}
