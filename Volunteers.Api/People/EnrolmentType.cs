using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.People;

[Node]
[ObjectType<Enrolment>]
public static class EnrolmentType
{
    [NodeResolver]
    public static IQueryable<Enrolment> GetNodes(VolunteersDbContext db) => db.Enrolments.AsNoTracking();

    [UseBatching(nameof(Centre.Id), ParentKey = nameof(Enrolment.CentreId))]
    [UseFirstOrDefault]
    [UseProjection]
    [GraphQLType("Centre!")]
    [Preloaded(nameof(Enrolment.Centre))]
    public static IQueryable<Centre> GetCentre(VolunteersDbContext db) => db.Centres;

    public static async Task<EnrolmentStage> GetStageAsync(
        [Parent(nameof(Enrolment.Id))] Enrolment enrolment, StepsByEnrolmentIdDataLoader steps, CancellationToken cancellationToken) =>
        (await steps.LoadAsync(enrolment.Id, cancellationToken))[^1].Stage;

    /// <summary>The day on which the present stage was reached.</summary>
    public static async Task<DateOnly> GetStageSinceAsync(
        [Parent(nameof(Enrolment.Id))] Enrolment enrolment, StepsByEnrolmentIdDataLoader steps, CancellationToken cancellationToken) =>
        (await steps.LoadAsync(enrolment.Id, cancellationToken))[^1].On;

    /// <summary>Every stage reached, oldest first.</summary>
    public static async Task<IReadOnlyList<EnrolmentStep>> GetHistoryAsync(
        [Parent(nameof(Enrolment.Id))] Enrolment enrolment, StepsByEnrolmentIdDataLoader steps, CancellationToken cancellationToken) =>
        await steps.LoadAsync(enrolment.Id, cancellationToken);
}
