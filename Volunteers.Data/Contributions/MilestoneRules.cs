namespace Volunteers.Data.Contributions;

/// <summary>Tells from facts which milestones were reached and when: the same facts always give the same answer.</summary>
public static class MilestoneRules
{
    /// <summary>Every milestone reached up to and on <paramref name="today"/>, in order of the day.</summary>
    public static IReadOnlyList<MilestoneReached> Reached(MilestoneFacts facts, DateOnly today)
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
        foreach (var (on, hours) in facts.Hours.OrderBy(h => h.On))
        {
            total += hours;
            while (next < MilestoneKinds.Hours.Count && total >= MilestoneKinds.Hours[next])
            {
                var round = MilestoneKinds.Hours[next++];
                reached.Add(new MilestoneReached(MilestoneKinds.OfHours(round), $"{round} hours given", on));
            }
        }

        if (facts.VolunteerSince is { } since)
        {
            var until = facts.VolunteerUntil ?? DateOnly.MaxValue;
            reached.AddRange(MilestoneKinds.Years
                .Where(years => since.AddYears(years) <= until)
                .Select(years => new MilestoneReached(MilestoneKinds.OfYears(years), years == 1 ? "One year with us" : $"{years} years with us", since.AddYears(years))));
        }

        reached.AddRange(facts.Accreditations.Select(a =>
            new MilestoneReached(MilestoneKinds.OfAccreditation(a.Id), $"Accredited: {a.Title}", a.AwardedOn)));
        return [.. reached.Where(m => m.On <= today).OrderBy(m => m.On)];
    }
}
