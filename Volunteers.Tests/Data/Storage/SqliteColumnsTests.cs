using Microsoft.Data.Sqlite;
using Volunteers.Data.Storage;

namespace Volunteers.Tests.Data.Storage;

public sealed class SqliteColumnsTests
{
    [Fact]
    public void IsAvailable_WithTheLibraryThatTheProductBrings() => Assert.True(SqliteColumns.IsAvailable);

    [Theory]
    [InlineData("SELECT 0")]
    [InlineData("SELECT -2147483648")]
    [InlineData("SELECT 2147483647")]
    [InlineData("SELECT 1")]
    public void Number_IsWhatTheReaderReads(string sql) => With(sql, reader =>
    {
        Assert.Equal(reader.GetInt32(0), SqliteColumns.Int32(reader, 0));
        Assert.Equal(reader.GetInt64(0), SqliteColumns.Int64(reader, 0));
        Assert.Equal(reader.GetBoolean(0), SqliteColumns.Boolean(reader, 0));
        Assert.Equal(reader.GetDouble(0), SqliteColumns.Double(reader, 0));
        Assert.False(SqliteColumns.IsNull(reader, 0));
    });

    [Theory]
    [InlineData("SELECT 9223372036854775807", long.MaxValue)]
    [InlineData("SELECT -9223372036854775808", long.MinValue)]
    public void Number_IsRefused_WhenItDoesNotFit(string sql, long value) => With(sql, reader =>
    {
        Assert.Equal(value, SqliteColumns.Int64(reader, 0));
        Assert.Throws<OverflowException>(() => SqliteColumns.Int32(reader, 0));
    });

    [Theory]
    [InlineData("SELECT 2.5")]
    [InlineData("SELECT -1e300")]
    public void Double_IsWhatTheReaderReads(string sql) => With(sql, reader => Assert.Equal(reader.GetDouble(0), SqliteColumns.Double(reader, 0)));

    [Theory]
    [InlineData("SELECT ''")]
    [InlineData("SELECT 'Zoë Müller 🎈 日本'")]
    [InlineData("SELECT 'before' || char(0) || 'after'")]
    [InlineData("SELECT replace(hex(zeroblob(5000)), '00', 'é')")]
    [InlineData("SELECT 12")]
    public void String_IsWhatTheReaderReads(string sql) => With(sql, reader => Assert.Equal(reader.GetString(0), SqliteColumns.String(reader, 0)));

    [Theory]
    [InlineData("SELECT '2026-11-22'")]
    [InlineData("SELECT '0001-01-01'")]
    [InlineData("SELECT '9999-12-31'")]
    [InlineData("SELECT '2024-02-29'")]
    [InlineData("SELECT '11/22/2026'")]
    public void Date_IsWhatTheReaderReads(string sql) =>
        With(sql, reader => Assert.Equal(reader.GetFieldValue<DateOnly>(0), SqliteColumns.Date(reader, 0)));

    [Theory]
    [InlineData("SELECT '2026-1x-22'")]
    [InlineData("SELECT '2026-02-30'")]
    [InlineData("SELECT '0000-01-01'")]
    [InlineData("SELECT 'not a date'")]
    public void Date_IsRefused_WhenTheTextIsNone(string sql) => With(sql, reader => Assert.Throws<FormatException>(() => SqliteColumns.Date(reader, 0)));

    [Fact]
    public void IsNull_TellsNullFromEmpty() => With("SELECT NULL, '', 0", reader =>
    {
        Assert.True(SqliteColumns.IsNull(reader, 0));
        Assert.False(SqliteColumns.IsNull(reader, 1));
        Assert.False(SqliteColumns.IsNull(reader, 2));
    });

    private static void With(string sql, Action<SqliteDataReader> assert)
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        Assert.True(reader.Read());
        assert(reader);
    }
}
