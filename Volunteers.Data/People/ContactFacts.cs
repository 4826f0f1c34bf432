namespace Volunteers.Data.People;

/// <summary>What follows from the contact log about an enrolment.</summary>
public static class ContactFacts
{
    /// <summary>When somebody wanted to look again, as the centre's last line about the person says; null when nobody did.</summary>
    public static readonly Fact<Enrolment, DateOnly?> LookAgainOn = new(e =>
        e.Volunteer.ContactLog.Where(c => c.CentreId == e.CentreId).OrderByDescending(c => c.On).ThenByDescending(c => Facts.Recorded(c.Id))
            .Select(c => c.NextOn).FirstOrDefault());

    /// <summary>Whether the person was answered since their stage began, and nobody was to look again by a day.</summary>
    public static readonly Fact<Enrolment, DateOnly, bool> IsAnsweredOn = new((e, today) =>
        e.Volunteer.ContactLog.Where(c => c.CentreId == e.CentreId).OrderByDescending(c => c.On).ThenByDescending(c => Facts.Recorded(c.Id)).Take(1)
            .Any(c => c.On >= EnrolmentFacts.StageSince.Of(e) && (c.NextOn == null || c.NextOn > today)));

    /// <summary>Whether somebody wanted to look again on a day or before it, and has not.</summary>
    public static readonly Fact<Enrolment, DateOnly, bool> IsToLookAgainOn = new((e, today) =>
        e.Volunteer.ContactLog.Where(c => c.CentreId == e.CentreId).OrderByDescending(c => c.On).ThenByDescending(c => Facts.Recorded(c.Id)).Take(1)
            .Any(c => c.NextOn != null && c.NextOn <= today));
}
