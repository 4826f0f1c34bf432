using System.Data.Common;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Volunteers.Data.Storage;

/// <summary>
/// Reads columns of the present row of a <see cref="SqliteDataReader"/> from SQLite itself. The reader's own methods count references to the
/// statement twice for each value and look at its type first, which takes several times as long as reading it.
/// </summary>
/// <remarks>
/// For whoever reads a statement that it made, knows its columns' types, and holds the reader open meanwhile. Null reads as zero, false or an
/// empty text: ask <see cref="IsNull"/> where null is possible.
/// </remarks>
public static class SqliteColumns
{
    private const string Library = "e_sqlite3";
    private const int Null = 5;
    private const int DateLength = 10;

    /// <summary>Whether SQLite is the library that is called here.</summary>
    public static bool IsAvailable { get; } = Find();

    /// <summary>
    /// Keeps the statement that <paramref name="reader"/> reads from being, whoever closes its connection meanwhile, as the end of the application
    /// does: the calls here would not notice.
    /// </summary>
    /// <returns>What <see cref="Release"/> takes when nothing is read any more; null for a reader that is not SQLite's.</returns>
    public static SafeHandle? Hold(DbDataReader reader)
    {
        if (reader is not SqliteDataReader { Handle: { } statement })
        {
            return null;
        }

        var held = false;
        statement.DangerousAddRef(ref held);
        return held ? statement : null;
    }

    /// <summary>Gives back what <see cref="Hold"/> answered; once.</summary>
    public static void Release(SafeHandle? statement) => statement?.DangerousRelease();

    /// <summary>Whether the value is null.</summary>
    public static bool IsNull(DbDataReader reader, int ordinal) => sqlite3_column_type(Statement(reader), ordinal) == Null;

    /// <exception cref="OverflowException">The value is larger than an <see cref="int"/>.</exception>
    public static int Int32(DbDataReader reader, int ordinal) => checked((int)sqlite3_column_int64(Statement(reader), ordinal));

    public static long Int64(DbDataReader reader, int ordinal) => sqlite3_column_int64(Statement(reader), ordinal);

    public static bool Boolean(DbDataReader reader, int ordinal) => sqlite3_column_int64(Statement(reader), ordinal) != 0;

    public static double Double(DbDataReader reader, int ordinal) => sqlite3_column_double(Statement(reader), ordinal);

    public static string String(DbDataReader reader, int ordinal)
    {
        var statement = Statement(reader);
        // the text first: asking for it may change its length
        var text = sqlite3_column_text(statement, ordinal);
        return text == IntPtr.Zero ? "" : Marshal.PtrToStringUTF8(text, sqlite3_column_bytes(statement, ordinal));
    }

    /// <summary>A day, as EF Core writes it: <c>2026-11-22</c>.</summary>
    /// <exception cref="FormatException">The text is no date.</exception>
    public static DateOnly Date(DbDataReader reader, int ordinal)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var statement = Statement(reader);
        var text = sqlite3_column_text(statement, ordinal);
        if (text == IntPtr.Zero || sqlite3_column_bytes(statement, ordinal) != DateLength)
        {
            return reader.GetFieldValue<DateOnly>(ordinal);
        }

        var (year, month, day) = (Number(text, 0, 4), Number(text, 5, 2), Number(text, 8, 2));
        return year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            && Marshal.ReadByte(text, 4) == '-' && Marshal.ReadByte(text, 7) == '-'
            ? new DateOnly(year, month, day)
            : reader.GetFieldValue<DateOnly>(ordinal);
    }

    /// <returns>Less than zero when something is no digit.</returns>
    private static int Number(IntPtr text, int start, int length)
    {
        var number = 0;
        for (var index = start; index < start + length; index++)
        {
            var digit = Marshal.ReadByte(text, index) - '0';
            number = digit is >= 0 and <= 9 && number >= 0 ? (number * 10) + digit : -1;
        }

        return number;
    }

    private static IntPtr Statement(DbDataReader reader) => ((SqliteDataReader)reader).Handle!.DangerousGetHandle();

    private static bool Find()
    {
        // chooses the library
        RuntimeHelpers.RunClassConstructor(typeof(SqliteConnection).TypeHandle);
        try
        {
            return raw.GetNativeLibraryName() == Library && sqlite3_libversion_number() == raw.sqlite3_libversion_number();
        }
        catch (Exception exception) when (exception is DllNotFoundException or EntryPointNotFoundException)
        {
            return false;
        }
    }

#pragma warning disable SA1300, IDE1006, SYSLIB1054, CA5392 // SQLite's own names; plain numbers need no generated marshalling; found beside the application as SQLitePCLRaw's is
    [DllImport(Library)]
    private static extern int sqlite3_libversion_number();

    // these return at once and call nothing back
    [DllImport(Library)]
    [SuppressGCTransition]
    private static extern int sqlite3_column_type(IntPtr statement, int ordinal);

    [DllImport(Library)]
    [SuppressGCTransition]
    private static extern long sqlite3_column_int64(IntPtr statement, int ordinal);

    [DllImport(Library)]
    [SuppressGCTransition]
    private static extern double sqlite3_column_double(IntPtr statement, int ordinal);

    [DllImport(Library)]
    private static extern IntPtr sqlite3_column_text(IntPtr statement, int ordinal);

    [DllImport(Library)]
    [SuppressGCTransition]
    private static extern int sqlite3_column_bytes(IntPtr statement, int ordinal);
#pragma warning restore SA1300, IDE1006, SYSLIB1054, CA5392
}
