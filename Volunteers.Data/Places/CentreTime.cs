using System.Collections.Concurrent;

namespace Volunteers.Data.Places;

/// <summary>Converts between UTC and the local dates and times of one IANA time zone.</summary>
public sealed class CentreTime
{
    private static readonly ConcurrentDictionary<string, CentreTime> Known = new(StringComparer.Ordinal);

    /// <summary>The time zone of a centre that does not say another.</summary>
    public const string Usual = "Europe/London";

    private CentreTime(TimeZoneInfo zone) => Zone = zone;

    public TimeZoneInfo Zone { get; }

    /// <exception cref="TimeZoneNotFoundException">The time zone does not exist.</exception>
    public static CentreTime Of(string timeZone) =>
        Known.GetOrAdd(timeZone, static id => new CentreTime(TimeZoneInfo.FindSystemTimeZoneById(id)));

    /// <summary>Whether it is a zone of the IANA list.</summary>
    public static bool Exists(string timeZone) => TimeZoneInfo.TryFindSystemTimeZoneById(timeZone, out var zone) && zone.HasIanaId;

    /// <summary>Today's date at the centre.</summary>
    public DateOnly Today(TimeProvider clock) => DateOf(clock.GetUtcNow());

    public DateOnly DateOf(DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, Zone).DateTime);

    public TimeOnly TimeOf(DateTimeOffset instant) => TimeOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, Zone).DateTime);

    /// <summary>The same instant with the local offset, for showing.</summary>
    public DateTimeOffset Local(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Zone);

    /// <summary>The instant of a local date and time, in UTC.</summary>
    /// <remarks>
    /// A time that a clock change skips is read with the offset from before the change, a time that occurs twice is the
    /// first of the two (RFC 5545, section 3.3.5).
    /// </remarks>
    public DateTimeOffset ToUtc(DateOnly date, TimeOnly time)
    {
        // TimeZoneInfo.IsInvalidTime and IsAmbiguousTime miss the changes of zones whose winter time is the exception (Europe/Dublin)
        var wall = new DateTimeOffset(date.ToDateTime(time), TimeSpan.Zero);
        var before = wall - OffsetNear(wall, days: -1);
        var after = wall - OffsetNear(wall, days: 1);
        return !IsShownAt(before, wall) && IsShownAt(after, wall) ? after : before;
    }

    /// <summary>The instant at which the day begins.</summary>
    public DateTimeOffset StartOf(DateOnly date) => ToUtc(date, TimeOnly.MinValue);

    private bool IsShownAt(DateTimeOffset instant, DateTimeOffset wall) => Local(instant).DateTime == wall.DateTime;

    /// <summary>The calendar's first and last years have no day to spare.</summary>
    private TimeSpan OffsetNear(DateTimeOffset wall, int days) => Zone.GetUtcOffset(wall.Year is 1 or 9999 ? wall : wall.AddDays(days));
}
