using System.Linq.Expressions;
using Volunteers.Data;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.People;

[Node]
[ObjectType<Enrolment>]
public static class EnrolmentType
{
    public static Expression<Func<Enrolment, Centre>> Centre => e => e.Centre;

    public static Expression<Func<Enrolment, EnrolmentStage>> Stage => EnrolmentFacts.Stage;

    /// <summary>The day on which the present stage was reached.</summary>
    public static Expression<Func<Enrolment, DateOnly>> StageSince => EnrolmentFacts.StageSince;

    /// <summary>Every stage reached, oldest first; nothing for whoever knows no more of the volunteer than where they stand.</summary>
    public static Expression<Func<VolunteersDbContext, Enrolment, IEnumerable<EnrolmentStep>>> History => (db, e) => db.EnrolmentSteps
        .Where(s => s.EnrolmentId == e.Id && db.Set<EnrolmentDetails>().Any(d => d.Id == s.EnrolmentId))
        .OrderBy(s => s.On);
}

[ObjectType<EnrolmentStep>(Fields = [nameof(EnrolmentStep.Stage), nameof(EnrolmentStep.On), nameof(EnrolmentStep.Reason)])]
public static class EnrolmentStepType
{
    /// <summary>Who recorded it, as shown to people.</summary>
    public static Expression<Func<EnrolmentStep, string?>> By => s => s.By.Name;
}
