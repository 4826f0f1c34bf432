using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using Volunteers.Data.Storage;

namespace Volunteers.Tests.Data.Storage;

public sealed class MigrationTests
{
    [Fact]
    public void Sqlite_HasNoPendingModelChanges()
    {
        using var db = new SqliteDesignTimeFactory().CreateDbContext([]);
        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public void SqlServer_HasNoPendingModelChanges()
    {
        using var db = new SqlServerDesignTimeFactory().CreateDbContext([]);
        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public void SqlServer_MigrationScriptIsTransactSql()
    {
        // arrange
        using var db = new SqlServerDesignTimeFactory().CreateDbContext([]);
        var script = db.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent);

        // act
        var parsed = new TSql170Parser(initialQuotedIdentifiers: true).Parse(new StringReader(script), out var errors);

        // assert
        Assert.Empty(errors.Select(e => $"{e.Line}: {e.Message}"));
        Assert.NotEmpty(((TSqlScript)parsed).Batches);
        Assert.DoesNotContain("ON DELETE SET NULL", script, StringComparison.Ordinal);
    }

    /// <summary>What empties a database on a server between two tests, which the ordinary run never sends.</summary>
    [Fact]
    public void SqlServer_EmptyingScriptIsTransactSql()
    {
        // arrange
        using var db = new SqlServerDesignTimeFactory().CreateDbContext([]);

        // act
        var script = TestDatabase.Emptying(db.Model);
        new TSql170Parser(initialQuotedIdentifiers: true).Parse(new StringReader(script), out var errors);

        // assert
        Assert.Empty(errors.Select(e => $"{e.Line}: {e.Message}"));
        Assert.Contains("DELETE FROM [Volunteers];", script, StringComparison.Ordinal);
    }

    [SqliteFact]
    public async Task Sqlite_MigratesAnEmptyFile()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var db = database.Open();
        Assert.Empty(await db.Database.GetPendingMigrationsAsync());
        Assert.Empty(await db.Volunteers.ToListAsync());
    }
}
