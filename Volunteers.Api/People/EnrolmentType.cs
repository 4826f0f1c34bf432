using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Data.Policies;
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

    public static Expression<Func<Enrolment, Volunteer>> Volunteer => e => e.Volunteer;

    /// <summary>What is missing before they are ready, of those who are on the way there; null for whoever may not know.</summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<IReadOnlyList<ReadinessReason>?>> GetMissingAsync(
        [Parent(nameof(Enrolment.VolunteerId), nameof(Enrolment.CentreId))] IReadOnlyList<Enrolment> enrolments,
        VolunteersDbContext db, Caller caller, Suitability suitability, Viewpoint viewpoint, CancellationToken cancellationToken)
    {
        var known = enrolments.Where(e => caller.IsSelf(e.VolunteerId) || caller.Can(Permissions.ChecksRead, e.CentreId)).Select(Asked).Distinct().ToList();
        var answers = await suitability.OfAllAsync(db, known, cancellationToken, asCleared: true);
        return enrolments.Each<Enrolment, IReadOnlyList<ReadinessReason>?>(e => answers.GetValueOrDefault(Asked(e)) is { } answer ? [.. answer.Reasons.Where(r => !r.Met)] : null);

        (int VolunteerId, int CentreId, DateOnly On) Asked(Enrolment e) => (e.VolunteerId, e.CentreId, viewpoint.Today);
    }

    /// <summary>The day from which they stand too long at their stage, by the centre's policy and what was agreed with them; null where nobody waits for anything.</summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<DateOnly?>> GetOverdueFromAsync(
        [Parent(nameof(Enrolment.Id), nameof(Enrolment.CentreId))] IReadOnlyList<Enrolment> enrolments,
        VolunteersDbContext db, Caller caller, PolicyBook policies, Viewpoint viewpoint, CancellationToken cancellationToken)
    {
        int[] ids = [.. enrolments.Where(e => caller.Can(Permissions.VolunteersWrite, e.CentreId)).Select(e => e.Id).Distinct()];
        var from = new Dictionary<int, DateOnly?>();
        foreach (var e in await db.Enrolments
            .Where(e => ids.Contains(e.Id))
            .Select(e => new
            {
                e.Id, e.CentreId, Stage = EnrolmentFacts.Stage.Of(e), Since = EnrolmentFacts.StageSince.Of(e),
                Answered = ContactFacts.IsAnsweredOn.Of(e, viewpoint.Today), Again = ContactFacts.LookAgainOn.Of(e),
            })
            .ToListAsync(cancellationToken))
        {
            from[e.Id] = EnrolmentPace.OverdueFrom(e.Stage, e.Since, e.Answered, e.Again, await policies.OfAsync(e.CentreId, cancellationToken));
        }

        return enrolments.Each(e => from.GetValueOrDefault(e.Id));
    }

    /// <summary>When somebody wanted to be in touch again, as the centre's contact log says; nothing for whoever does not read it.</summary>
    public static Expression<Func<Enrolment, DateOnly?>> LookAgainOn => ContactFacts.LookAgainOn;

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
