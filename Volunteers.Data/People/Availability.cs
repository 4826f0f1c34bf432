namespace Volunteers.Data.People;

/// <summary>Parts of the week in which a volunteer usually has time.</summary>
[Flags]
public enum Availability
{
    None = 0,
    MondayMorning = 1 << 0,
    MondayAfternoon = 1 << 1,
    MondayEvening = 1 << 2,
    TuesdayMorning = 1 << 3,
    TuesdayAfternoon = 1 << 4,
    TuesdayEvening = 1 << 5,
    WednesdayMorning = 1 << 6,
    WednesdayAfternoon = 1 << 7,
    WednesdayEvening = 1 << 8,
    ThursdayMorning = 1 << 9,
    ThursdayAfternoon = 1 << 10,
    ThursdayEvening = 1 << 11,
    FridayMorning = 1 << 12,
    FridayAfternoon = 1 << 13,
    FridayEvening = 1 << 14,
    SaturdayMorning = 1 << 15,
    SaturdayAfternoon = 1 << 16,
    SaturdayEvening = 1 << 17,
    SundayMorning = 1 << 18,
    SundayAfternoon = 1 << 19,
    SundayEvening = 1 << 20,
}
