namespace Volunteers.Data.Places;

/// <summary>
/// Small numbers identify: of a group that is marked sensitive, 1 to 4 families are not shown outside the register itself, and neither is a total from
/// which they could be worked out. Whatever shows counts of families outside the register asks here.
/// </summary>
public static class SmallNumbers
{
    /// <summary>The largest number that is not shown.</summary>
    public const int Most = 4;

    /// <summary>A number as it may be shown; null when it may not. None is no secret.</summary>
    public static int? Shown(int? count, bool sensitive) => sensitive && count is >= 1 and <= Most ? null : count;

    /// <summary>Several counts and their total as they may be shown.</summary>
    /// <returns>
    /// The counts, null where one may not be shown, and the total, null where one is missing: a single missing number is the total less the others, and of several
    /// small ones the rest tells too much.
    /// </returns>
    public static (IReadOnlyList<int?> Counts, int? Total) Shown(IReadOnlyCollection<(int Count, bool Sensitive)> counts)
    {
        int?[] shown = [.. counts.Select(c => Shown(c.Count, c.Sensitive))];
        return (shown, shown.All(c => c is not null) ? shown.Sum() : null);
    }
}
