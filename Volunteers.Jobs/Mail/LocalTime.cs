using System.Globalization;

namespace Volunteers.Jobs.Mail;

/// <summary>Dates and times as people at a centre say them, in the centre's own time zone.</summary>
public static class LocalTime
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>For example "Thursday 3 December 2026".</summary>
    public static string Day(DateOnly day) => day.ToString("dddd d MMMM yyyy", British);

    /// <summary>For example "Thursday 3 December 2026, 7:30pm to 9pm"; a length of several days shows both.</summary>
    public static string Span(DateTimeOffset startsAt, DateTimeOffset endsAt, TimeZoneInfo zone)
    {
        var start = TimeZoneInfo.ConvertTime(startsAt, zone);
        var end = TimeZoneInfo.ConvertTime(endsAt, zone);
        return start.Date == end.Date
            ? $"{Moment(start)} to {Clock(end)}"
            : $"{Moment(start)} to {Moment(end)}";
    }

    /// <summary>For example "Thursday 3 December 2026, 7:30pm".</summary>
    public static string At(DateTimeOffset instant, TimeZoneInfo zone) => Moment(TimeZoneInfo.ConvertTime(instant, zone));

    private static string Moment(DateTimeOffset local) => $"{Day(DateOnly.FromDateTime(local.DateTime))}, {Clock(local)}";

    private static string Clock(DateTimeOffset local)
    {
        var hour = local.Hour % 12 == 0 ? 12 : local.Hour % 12;
        var half = local.Hour < 12 ? "am" : "pm";
        return local.Minute == 0 ? $"{hour}{half}" : $"{hour}:{local.Minute:00}{half}";
    }
}
