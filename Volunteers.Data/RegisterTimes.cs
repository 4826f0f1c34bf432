namespace Volunteers.Data;

/// <summary>From when on it can be written down who was at a session or a meeting.</summary>
public static class RegisterTimes
{
    /// <summary>A register may be prepared on the day, not weeks ahead: nobody was there yet.</summary>
    public static readonly TimeSpan OpenBefore = TimeSpan.FromDays(1);

    /// <summary>When the register opens of something that begins at <paramref name="startsAt"/>.</summary>
    public static DateTimeOffset OpensAt(DateTimeOffset startsAt) => startsAt - OpenBefore;
}
