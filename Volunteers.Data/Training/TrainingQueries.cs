using System.Linq.Expressions;

namespace Volunteers.Data.Training;

/// <summary>What is derived about training, in a form that databases understand.</summary>
public static class TrainingQueries
{
    /// <summary>As <see cref="CohortPlace.Status"/>.</summary>
    public static Expression<Func<CohortPlace, PlaceStatus>> PlaceStatus { get; } = place =>
        place.Steps.OrderByDescending(s => s.At).ThenByDescending(s => s.Id).Select(s => s.Status).FirstOrDefault();

    /// <summary>When the first session begins.</summary>
    public static Expression<Func<Cohort, DateTimeOffset?>> StartsAt { get; } = cohort =>
        cohort.Sessions.OrderBy(s => s.StartsAt).Select(s => (DateTimeOffset?)s.StartsAt).FirstOrDefault();
}
