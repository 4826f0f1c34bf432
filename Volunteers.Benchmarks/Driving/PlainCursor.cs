using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Volunteers.Benchmarks.Driving;

/// <summary>The cursor of the sides that are not ours: name and number of the last row, in base64url.</summary>
internal static class PlainCursor
{
    public static string Of(string sortName, int id) =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{sortName}\n{id}")));

    /// <returns>What sorts before every row when there is no cursor.</returns>
    public static (string SortName, int Id) Read(string? cursor)
    {
        if (string.IsNullOrEmpty(cursor))
        {
            return ("", 0);
        }

        var parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(cursor)).Split('\n');
        return (parts[0], int.Parse(parts[1], CultureInfo.InvariantCulture));
    }
}
