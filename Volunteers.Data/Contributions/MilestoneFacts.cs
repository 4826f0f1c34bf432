namespace Volunteers.Data.Contributions;

/// <summary>What milestones follow from, about one volunteer.</summary>
/// <param name="Hours">Confirmed hours with their days.</param>
/// <param name="SessionDays">Days of programme sessions at which the volunteer was present.</param>
/// <param name="SessionsLed">The first programme session led, and the programme's name.</param>
/// <param name="VolunteerSince">The day on which they were first ready to start; null: not yet.</param>
/// <param name="VolunteerUntil">The day on which they left, if they did.</param>
public sealed record MilestoneFacts(
    IReadOnlyList<(DateOnly On, double Hours)> Hours,
    IReadOnlyList<DateOnly> SessionDays,
    (DateOnly On, string Programme)? SessionsLed,
    IReadOnlyList<(int Id, string Title, DateOnly AwardedOn)> Accreditations,
    DateOnly? VolunteerSince,
    DateOnly? VolunteerUntil);
