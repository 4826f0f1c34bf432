using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Volunteers.Data.People;

/// <summary>
/// Takes single rows out of their tables and puts them back as they were, with their numbers, and changes to whom rows belong: past the change tracker, because which
/// tables it is about follows from the model. Within a transaction.
/// </summary>
internal sealed class RowKeeper(VolunteersDbContext db, CancellationToken cancellationToken)
{
    private readonly ISqlGenerationHelper _sql = db.GetService<ISqlGenerationHelper>();

    /// <summary>The numbers of the rows in which a column has a value, in order.</summary>
    public Task<List<int>> IdsAsync(IEntityType entity, IProperty property, int value) =>
        IdsAsync($"SELECT {Name("Id")} AS {Name("Value")} FROM {Table(entity)} WHERE {Column(property)} = {{0}}", value);

    /// <summary>Gives a column of some rows another value, where it has the value that is expected.</summary>
    /// <param name="ids">The rows' numbers.</param>
    public async Task PointAsync(IEntityType entity, IProperty property, IReadOnlyCollection<int> ids, int? from, int? to)
    {
        var principal = property.GetContainingForeignKeys().FirstOrDefault()?.PrincipalEntityType;
        if (ids.Count == 0 || (to is { } target && principal is not null && !await ExistsAsync(principal, target)))
        {
            return;
        }

        var list = db.Database.IsSqlite() ? "SELECT value FROM json_each({0})" : "SELECT CAST([value] AS int) FROM OPENJSON({0})";
        var expected = from is null ? $"{Column(property)} IS NULL" : $"{Column(property)} = {from.Value.ToString(CultureInfo.InvariantCulture)}";
        var value = to?.ToString(CultureInfo.InvariantCulture) ?? "NULL";
        var statement = $"UPDATE {Table(entity)} SET {Column(property)} = {value} WHERE {expected} AND {Name("Id")} IN ({list})";
        await db.Database.ExecuteSqlRawAsync(statement, [$"[{string.Join(',', ids)}]"], cancellationToken);
    }

    /// <summary>What stands in a row.</summary>
    public async Task<IReadOnlyDictionary<string, string?>> ReadAsync(IEntityType entity, int id)
    {
        var columns = Columns(entity);
        await using var command = Command($"SELECT {string.Join(", ", columns.Select(c => Name(c.Name)))} FROM {Table(entity)} WHERE {Name("Id")} = @p0", id);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        if (!await reader.ReadAsync(cancellationToken))
        {
            throw new UnreachableException($"{entity.DisplayName()} {id}");
        }

        var values = new Dictionary<string, string?>(StringComparer.Ordinal);
        for (var i = 0; i < columns.Count; i++)
        {
            values[columns[i].Name] = Written(reader.GetValue(i));
        }

        return values;
    }

    public async Task RemoveAsync(IEntityType entity, int id)
    {
        await using var command = Command($"DELETE FROM {Table(entity)} WHERE {Name("Id")} = @p0", id);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>Puts a row back; nothing when what it belongs to is gone, or another has taken its place.</summary>
    public async Task PutBackAsync(IEntityType entity, IReadOnlyDictionary<string, string?> row)
    {
        var table = entity.GetTableMappings().Single().Table;
        var values = Columns(entity).Where(column => row.ContainsKey(column.Name)).ToDictionary(column => column.Name, column => Read(row[column.Name]), StringComparer.Ordinal);
        foreach (var key in table.ForeignKeyConstraints)
        {
            if (values[key.Columns[0].Name] is { } referred && !await ExistsAsync(key.PrincipalTable.Name, key.PrincipalTable.Schema, [(key.PrincipalColumns[0].Name, referred)]))
            {
                return;
            }
        }

        foreach (var columns in table.UniqueConstraints.Select(c => c.Columns).Concat(table.Indexes.Where(i => i.IsUnique).Select(i => i.Columns)))
        {
            var key = columns.Select(column => (column.Name, Value: values[column.Name])).ToList();
            if (key.TrueForAll(column => column.Value is not null) && await ExistsAsync(table.Name, table.Schema, key!))
            {
                return;
            }
        }

        var insert = $"INSERT INTO {Table(entity)} ({string.Join(", ", values.Keys.Select(Name))}) VALUES ({string.Join(", ", values.Keys.Select((_, i) => $"@p{i}"))})";
        await using var command = Command(
            db.Database.IsSqlite() ? insert : $"SET IDENTITY_INSERT {Table(entity)} ON; {insert}; SET IDENTITY_INSERT {Table(entity)} OFF", [.. values.Values]);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private Task<bool> ExistsAsync(IEntityType entity, int id) => ExistsAsync(entity.GetTableName()!, entity.GetSchema(), [("Id", id)]);

    private async Task<bool> ExistsAsync(string table, string? schema, IReadOnlyList<(string Name, object Value)> key)
    {
        var where = string.Join(" AND ", key.Select((column, i) => $"{Name(column.Name)} = @p{i}"));
        await using var command = Command($"SELECT COUNT(*) FROM {_sql.DelimitIdentifier(table, schema)} WHERE {where}", [.. key.Select(column => column.Value)]);
        return Convert.ToInt64(await command.ExecuteScalarAsync(cancellationToken), CultureInfo.InvariantCulture) > 0;
    }

    private Task<List<int>> IdsAsync(string statement, int value) => db.Database.SqlQueryRaw<int>(statement, value).OrderBy(id => id).ToListAsync(cancellationToken);

    private DbCommand Command(string text, params object?[] values)
    {
        var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = text;
        command.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
        for (var i = 0; i < values.Length; i++)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = ($"@p{i}", values[i] ?? DBNull.Value);
            command.Parameters.Add(parameter);
        }

        return command;
    }

    private static List<IColumn> Columns(IEntityType entity) => [.. entity.GetTableMappings().Single().Table.Columns.Where(column => column.ComputedColumnSql is null)];

    private string Table(IEntityType entity) => _sql.DelimitIdentifier(entity.GetTableName()!, entity.GetSchema());

    private string Column(IProperty property) => Name(property.GetColumnName());

    private string Name(string name) => _sql.DelimitIdentifier(name);

    /// <summary>A value as text, with a letter that says how it is read.</summary>
    private static string? Written(object value) => value switch
    {
        DBNull => null,
        string text => $"s{text}",
        byte[] bytes => $"b{Convert.ToBase64String(bytes)}",
        bool flag => flag ? "t1" : "t0",
        byte or short or int or long => $"i{Convert.ToInt64(value, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture)}",
        double number => $"d{number.ToString("R", CultureInfo.InvariantCulture)}",
        decimal number => $"m{number.ToString(CultureInfo.InvariantCulture)}",
        DateTimeOffset instant => $"o{instant.ToString("O", CultureInfo.InvariantCulture)}",
        DateTime day => $"a{day.ToString("O", CultureInfo.InvariantCulture)}",
        TimeSpan time => $"l{time.ToString("c", CultureInfo.InvariantCulture)}",
        Guid guid => $"g{guid:D}",
        _ => throw new UnreachableException(value.GetType().Name),
    };

    private static object? Read(string? written) => written is null ? null : written[0] switch
    {
        's' => written[1..],
        'b' => Convert.FromBase64String(written[1..]),
        't' => written[1] == '1',
        'i' => long.Parse(written[1..], CultureInfo.InvariantCulture),
        'd' => double.Parse(written[1..], CultureInfo.InvariantCulture),
        'm' => decimal.Parse(written[1..], CultureInfo.InvariantCulture),
        'o' => DateTimeOffset.Parse(written[1..], CultureInfo.InvariantCulture),
        'a' => DateTime.Parse(written[1..], CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind),
        'l' => TimeSpan.ParseExact(written[1..], "c", CultureInfo.InvariantCulture),
        'g' => Guid.Parse(written[1..]),
        _ => throw new UnreachableException(written[..1]),
    };
}
