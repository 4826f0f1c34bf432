using System.Data.Common;
using System.Globalization;

namespace Volunteers.Data.Storage;

/// <summary>Reads values whose text form on SQLite is known to be ours, without trying every form that a date may have.</summary>
public static class SqliteColumns
{
    private const string DateForm = "yyyy-MM-dd";

    /// <summary>A day, as EF Core writes it.</summary>
    /// <exception cref="FormatException">The text is no date at all.</exception>
    public static DateOnly Date(DbDataReader reader, int ordinal)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return DateOnly.TryParseExact(reader.GetString(ordinal), DateForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : reader.GetFieldValue<DateOnly>(ordinal);
    }
}
