using System.Linq.Expressions;

namespace Volunteers.Data.People;

/// <summary>What is derived about volunteers, in a form that databases understand.</summary>
public static class VolunteerQueries
{
    /// <summary>The latest stage of any enrolment that may be seen.</summary>
    public static Expression<Func<Volunteer, EnrolmentStage>> CurrentStage { get; } = volunteer =>
        volunteer.Enrolments.SelectMany(e => e.Steps).OrderByDescending(s => s.On).ThenByDescending(s => s.Id).Select(s => s.Stage).FirstOrDefault();

    /// <summary>The latest stage of one enrolment.</summary>
    public static Expression<Func<Enrolment, EnrolmentStage>> StageOfEnrolment { get; } = enrolment =>
        enrolment.Steps.OrderByDescending(s => s.On).ThenByDescending(s => s.Id).Select(s => s.Stage).FirstOrDefault();

    /// <summary>Hours that were confirmed.</summary>
    public static Expression<Func<Volunteer, double>> HoursConfirmed { get; } = volunteer =>
        volunteer.Contributions.Where(c => c.ConfirmedAt != null && c.DeclinedAt == null).Sum(c => c.Hours);

    /// <summary>Volunteers in whose names, address, number or postcode every word of <paramref name="search"/> is found, however it is spelled or accented.</summary>
    public static IQueryable<Volunteer> Search(this IQueryable<Volunteer> volunteers, string? search)
    {
        foreach (var term in People.SearchText.Terms(search))
        {
            volunteers = volunteers.Where(v => v.SearchText.Contains(term));
        }

        return volunteers;
    }

    /// <summary>Volunteers of a centre who have not left it.</summary>
    public static IQueryable<Volunteer> CurrentAt(this IQueryable<Volunteer> volunteers, int centreId) =>
        volunteers.Where(v => v.ErasedAt == null && v.Enrolments.Any(e =>
            e.CentreId == centreId
            && e.Steps.OrderByDescending(s => s.On).ThenByDescending(s => s.Id).Select(s => s.Stage).FirstOrDefault() < EnrolmentStage.Left));

    /// <summary>Volunteers whose latest answer about a use of their information is yes.</summary>
    public static IQueryable<Volunteer> WhoConsentedTo(this IQueryable<Volunteer> volunteers, ConsentKind kind) =>
        volunteers.Where(v => v.ErasedAt == null
            && v.Consents.Where(c => c.Kind == kind).OrderByDescending(c => c.At).ThenByDescending(c => c.Id).Select(c => c.Given).FirstOrDefault());
}
