using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Data.Storage;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Execution;

namespace Volunteers.Api.People;

[Node]
[ObjectType<Enrolment>]
public static class EnrolmentType
{
    private static Expression<Func<Enrolment, EnrolmentStage?>> LatestStage => e =>
        e.Steps.OrderByDescending(s => s.On).ThenByDescending(s => s.Id).Select(s => (EnrolmentStage?)s.Stage).FirstOrDefault();

    private static Expression<Func<Enrolment, DateOnly?>> LatestStageSince => e =>
        e.Steps.OrderByDescending(s => s.On).ThenByDescending(s => s.Id).Select(s => (DateOnly?)s.On).FirstOrDefault();

    [NodeResolver]
    public static IQueryable<Enrolment> GetNodes(VolunteersDbContext db) => db.Enrolments.AsNoTracking();

    [UseBatching(nameof(Centre.Id), ParentKey = nameof(Enrolment.CentreId))]
    [UseFirstOrDefault]
    [UseProjection]
    [GraphQLType("Centre!")]
    [Preloaded(nameof(Enrolment.Centre))]
    public static IQueryable<Centre> GetCentre(VolunteersDbContext db) => db.Centres;

    [Preloaded(nameof(Enrolment.LatestStage), From = nameof(LatestStage))]
    public static async Task<EnrolmentStage> GetStageAsync(
        [Parent(nameof(Enrolment.Id))] Enrolment enrolment, StepsByEnrolmentIdDataLoader steps, CancellationToken cancellationToken) =>
        (await steps.LoadAsync(enrolment.Id, cancellationToken))[^1].Stage;

    /// <summary>The day on which the present stage was reached.</summary>
    [Preloaded(nameof(Enrolment.LatestStageSince), From = nameof(LatestStageSince))]
    public static async Task<DateOnly> GetStageSinceAsync(
        [Parent(nameof(Enrolment.Id))] Enrolment enrolment, StepsByEnrolmentIdDataLoader steps, CancellationToken cancellationToken) =>
        (await steps.LoadAsync(enrolment.Id, cancellationToken))[^1].On;

    /// <summary>Every stage reached, oldest first.</summary>
    [UseBatching(nameof(EnrolmentStep.EnrolmentId))]
    [UseProjection]
    public static IQueryable<EnrolmentStep> GetHistory(VolunteersDbContext db) => db.EnrolmentSteps.OrderBy(s => s.On);
}

[ObjectType<EnrolmentStep>(Fields = [nameof(EnrolmentStep.Stage), nameof(EnrolmentStep.On), nameof(EnrolmentStep.Reason)])]
public static class EnrolmentStepType
{
    /// <summary>Who recorded it, as shown to people.</summary>
    public static string? GetBy([Parent] EnrolmentStep step) => step.By.Name;
}

public sealed class StepsByEnrolmentIdDataLoader(CallerDatabase database) : GroupedDataLoader<int, EnrolmentStep>
{
    private static readonly PreparedQuery<List<int>, EnrolmentStep> Steps = new((db, enrolments) => db.EnrolmentSteps.AsNoTracking()
        .Where(s => enrolments.Contains(s.EnrolmentId))
        .OrderBy(s => s.On).ThenBy(s => s.Id));

    protected override async Task<ILookup<int, EnrolmentStep>> LoadBatchAsync(
        IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var db = database.Open();
        var steps = await Steps.ToListAsync(db, [.. keys], cancellationToken);
        return steps.ToLookup(s => s.EnrolmentId);
    }
}
