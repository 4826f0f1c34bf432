using Volunteers.Data.Policies;

namespace Volunteers.Data.Contributions;

/// <summary>Tells from facts which milestones were reached and when: the same facts always give the same answer.</summary>
public static class MilestoneRules
{
    /// <summary>Every milestone reached up to and on <paramref name="today"/>, in order of the day.</summary>
    public static IReadOnlyList<MilestoneReached> Reached(MilestoneFacts facts, DateOnly today, Policy policy)
    {
        var reached = new List<MilestoneReached>();
        if (facts.SessionDays.Count > 0)
        {
            reached.Add(new MilestoneReached(MilestoneKinds.FirstSession, "First session", facts.SessionDays.Min()));
        }

        if (facts.SessionsLed is { } led)
        {
            reached.Add(new MilestoneReached(MilestoneKinds.FirstProgrammeLed, $"First session led: {led.Programme}", led.On));
        }

        var total = 0.0;
        var next = 0;
        var steps = policy.Of(PolicyKeys.MilestoneHours);
        foreach (var (on, hours) in facts.Hours.OrderBy(h => h.On))
        {
            total += hours;
            while (next < steps.Count && total >= steps[next])
            {
                var round = steps[next++];
                reached.Add(new MilestoneReached(MilestoneKinds.OfHours(round), $"{round} hours given", on));
            }
        }

        if (facts.VolunteerSince is { } since)
        {
            var until = facts.VolunteerUntil ?? DateOnly.MaxValue;
            reached.AddRange(policy.Of(PolicyKeys.MilestoneYears)
                .Where(years => since.AddYears(years) <= until)
                .Select(years => new MilestoneReached(MilestoneKinds.OfYears(years), years == 1 ? "One year with us" : $"{years} years with us", since.AddYears(years))));
        }

        reached.AddRange(facts.Accreditations.Select(a =>
            new MilestoneReached(MilestoneKinds.OfAccreditation(a.Id), $"Accredited: {a.Title}", a.AwardedOn)));
        return [.. reached.Where(m => m.On <= today).OrderBy(m => m.On)];
    }
}

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

/// <summary>A milestone that the facts say was reached.</summary>
public sealed record MilestoneReached(string Kind, string Title, DateOnly On);

/// <summary>The kinds of milestone.</summary>
public static class MilestoneKinds
{
    public const string FirstSession = "FIRST_SESSION";
    public const string FirstProgrammeLed = "FIRST_PROGRAMME_LED";

    public static string OfHours(int hours) => $"HOURS_{hours}";

    public static string OfYears(int years) => $"YEARS_{years}";

    public static string OfAccreditation(int accreditationId) => $"ACCREDITATION_{accreditationId}";
}
