using System.Linq.Expressions;
using Volunteers.Api.Access;
using Volunteers.Data;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Data.Programmes;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Execution;

namespace Volunteers.Api.People;

[Node]
[ObjectType<Enrolment>]
public static class EnrolmentType
{
    public static Expression<Func<Enrolment, Centre>> Centre => e => e.Centre;

    public static Expression<Func<Enrolment, EnrolmentStage>> Stage => EnrolmentFacts.Stage;

    /// <summary>The day on which the present stage was reached.</summary>
    public static Expression<Func<Enrolment, DateOnly>> StageSince => EnrolmentFacts.StageSince;

    /// <summary>Whether they may start, or go on, at the centre today, and why. Who leads or teaches there learns whether they may, and no more.</summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<Readiness?>> GetSuitabilityAsync(
        [Parent(nameof(Enrolment.VolunteerId), nameof(Enrolment.CentreId))] IReadOnlyList<Enrolment> enrolments,
        VolunteersDbContext db, Caller caller, Suitability suitability, Viewpoint viewpoint, CancellationToken cancellationToken)
    {
        var answers = await suitability.OfAllAsync(db, [.. enrolments.Select(e => (e.VolunteerId, e.CentreId, viewpoint.Today))], cancellationToken);
        return enrolments.Each(e => SuitabilityQueries.AsFarAs(caller, e.VolunteerId, e.CentreId, answers[(e.VolunteerId, e.CentreId, viewpoint.Today)]));
    }

    /// <summary>Every stage reached, oldest first; nothing for whoever knows no more of the volunteer than where they stand.</summary>
    public static Expression<Func<VolunteersDbContext, Enrolment, IEnumerable<EnrolmentStep>>> History => (db, e) => db.EnrolmentSteps
        .Where(s => s.EnrolmentId == e.Id && db.Set<EnrolmentDetails>().Any(d => d.Id == s.EnrolmentId))
        .OrderBy(s => s.On);
}

[ObjectType<EnrolmentStep>(Fields = [nameof(EnrolmentStep.Stage), nameof(EnrolmentStep.On), nameof(EnrolmentStep.Reason), nameof(EnrolmentStep.Destination), nameof(EnrolmentStep.OverrideReason), nameof(EnrolmentStep.OverrideUntil)])]
public static class EnrolmentStepType
{
    /// <summary>Who recorded it, as shown to people.</summary>
    public static Expression<Func<EnrolmentStep, string?>> By => s => s.By.Name;
}
