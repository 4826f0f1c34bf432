using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Api.Changes;
using Volunteers.Api.Registers;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.People;
using Volunteers.Data.Policies;
using Volunteers.Data.Storage;
using Volunteers.Data.Training;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.Training;

[MutationType]
[Authorize]
public static class PlaceMutations
{
    /// <summary>Applies for a place: the volunteer, or staff for them. On the waiting list when no place is free.</summary>
    [InTurn]
    [Error<InvalidInputException>]
    [Error<AlreadyAppliedException>]
    [Error<CohortNotOpenException>]
    [Error<PrerequisitesMissingException>]
    [Error<StaleRecordException>]
    public static async Task<CohortPlace> ApplyForCohortAsync(
        [ID<Cohort>] int cohortId, [ID<Volunteer>] int volunteerId,
        VolunteersDbContext db, Caller caller, PolicyBook policies, TimeProvider clock, CancellationToken cancellationToken)
    {
        var cohort = await CohortAsync(db, cohortId, cancellationToken);
        var byStaff = caller.Can(Permissions.TrainingWrite, cohort);
        caller.RequireSelfOr(Permissions.TrainingWrite, volunteerId, cohort);
        var volunteer = await db.Volunteers.FindRequiredAsync(v => v.Id == volunteerId, "volunteer", cancellationToken);
        var tells = caller.IsSelf(volunteerId) || caller.Can(Permissions.ChecksRead, cohort.CentreId);
        await Prerequisites.RequireAsync(
            db, cohort.CourseId, volunteer, cohort.Centre.Time.Today(clock), await policies.OfAsync(cohort.CentreId, cancellationToken), tells, cancellationToken);
        var place = cohort.Apply(volunteer, clock.GetUtcNow(), cohort.Centre.Time, placedByStaff: byStaff);
        await db.SaveChangesAsync(cancellationToken);
        return place;
    }

    /// <summary>Offers a place, to be answered by a time; the volunteer is told by e-mail.</summary>
    /// <param name="reason">Why somebody who applied earlier is passed over; not asked for when nobody is.</param>
    [InTurn]
    [Error<CohortFullException>]
    [Error<PlaceRefusedException>]
    [Error<InvalidInputException>]
    [Error<StaleRecordException>]
    public static async Task<CohortPlace> OfferPlaceAsync(
        [ID<CohortPlace>] int placeId, DateTimeOffset expiresAt, string? reason,
        VolunteersDbContext db, Caller caller, TimeProvider clock, CancellationToken cancellationToken)
    {
        var (cohort, place) = await PlaceAsync(db, placeId, cancellationToken);
        caller.Require(Permissions.TrainingWrite, cohort);
        cohort.Offer(place, expiresAt, clock.GetUtcNow(), reason);
        await db.SaveChangesAsync(cancellationToken);
        return place;
    }

    /// <summary>Answers an offer: the volunteer, or staff who were told. A place that is declined is offered to whoever applied next.</summary>
    [InTurn]
    [Error<InvalidInputException>]
    [Error<OfferLapsedException>]
    [Error<PlaceRefusedException>]
    [Error<StaleRecordException>]
    public static async Task<CohortPlace> RespondToOfferAsync(
        [ID<CohortPlace>] int placeId, bool accept,
        VolunteersDbContext db, Caller caller, PolicyBook policies, TimeProvider clock, CancellationToken cancellationToken)
    {
        var (cohort, place) = await PlaceAsync(db, placeId, cancellationToken);
        caller.RequireSelfOr(Permissions.TrainingWrite, place.VolunteerId, cohort);
        cohort.Respond(place, accept, clock.GetUtcNow(), await AnswerWithinAsync(policies, cohort, cancellationToken));
        await db.SaveChangesAsync(cancellationToken);
        return place;
    }

    /// <summary>Gives a place up; it is offered to whoever applied next.</summary>
    [InTurn]
    [Error<InvalidInputException>]
    [Error<PlaceRefusedException>]
    [Error<StaleRecordException>]
    public static async Task<CohortPlace> WithdrawFromCohortAsync(
        [ID<CohortPlace>] int placeId, string? reason,
        VolunteersDbContext db, Caller caller, PolicyBook policies, TimeProvider clock, CancellationToken cancellationToken)
    {
        var (cohort, place) = await PlaceAsync(db, placeId, cancellationToken);
        caller.RequireSelfOr(Permissions.TrainingWrite, place.VolunteerId, cohort);
        cohort.Withdraw(place, reason, clock.GetUtcNow(), await AnswerWithinAsync(policies, cohort, cancellationToken));
        await db.SaveChangesAsync(cancellationToken);
        return place;
    }

    /// <summary>Takes or corrects the register of a course session, many learners at once.</summary>
    [InTurn]
    [Error<InvalidInputException>]
    [Error<PlaceRefusedException>]
    [Error<StaleRecordException>]
    public static async Task<CohortSession> TakeRegisterAsync(
        [ID<CohortSession>] int cohortSessionId, IReadOnlyList<RegisterEntryInput> entries,
        VolunteersDbContext db, Caller caller, TimeProvider clock, RegisterFeed feed, CancellationToken cancellationToken)
    {
        var cohortId = await db.CohortSessions.Where(s => s.Id == cohortSessionId).Select(s => s.CohortId).FindRequiredAsync("session", cancellationToken);
        var cohort = await CohortAsync(db, cohortId, cancellationToken);
        var session = cohort.Sessions.Single(s => s.Id == cohortSessionId);
        await db.Entry(session).Collection(s => s.Attendances).LoadAsync(cancellationToken);
        caller.Require(Permissions.RegistersWrite, cohort);
        foreach (var entry in entries)
        {
            var place = cohort.Places.FirstOrDefault(p => p.VolunteerId == entry.VolunteerId)
                ?? throw new InvalidInputException("entries", "Someone on this register has no place on the cohort.");
            session.Record(place, entry.Attendance, caller.Actor, clock.GetUtcNow());
        }

        db.AfterCommit(feed.Wake);
        await db.SaveChangesAsync(cancellationToken);
        return session;
    }

    /// <summary>Awards what the course gives to someone who took part, and completes the place.</summary>
    [InTurn]
    [Error<InvalidInputException>]
    [Error<OwnDecisionException>]
    [Error<PlaceRefusedException>]
    [Error<UnitsOutstandingException>]
    [Error<StaleRecordException>]
    public static async Task<Accreditation> AwardAccreditationAsync(
        [ID<CohortPlace>] int placeId, DateOnly awardedOn, string? certificateNumber,
        VolunteersDbContext db, Caller caller, TimeProvider clock, CancellationToken cancellationToken)
    {
        var (cohort, place) = await PlaceAsync(db, placeId, cancellationToken);
        caller.Require(Permissions.AssessmentWrite, cohort.CentreId);
        caller.RequireOther(place.VolunteerId, "award an accreditation to yourself");
        await db.Entry(place).Collection(p => p.Units).Query().Include(u => u.Unit).Include(u => u.Steps).LoadAsync(cancellationToken);
        var accreditation = cohort.Award(place, awardedOn, certificateNumber, clock.GetUtcNow(), cohort.Centre.Time.Today(clock));
        db.Accreditations.Add(accreditation);
        await db.SaveChangesAsync(cancellationToken);
        return accreditation;
    }

    /// <summary>How long the next person has to answer the offer of a place that falls free.</summary>
    private static async ValueTask<TimeSpan> AnswerWithinAsync(PolicyBook policies, Cohort cohort, CancellationToken cancellationToken) =>
        TimeSpan.FromDays((await policies.OfAsync(cohort.CentreId, cancellationToken)).Of(PolicyKeys.OfferAnswerDays));

    private static async Task<(Cohort Cohort, CohortPlace Place)> PlaceAsync(VolunteersDbContext db, int placeId, CancellationToken cancellationToken)
    {
        // first with what the caller may read; the rules of the cohort then need all of its places
        var cohortId = await db.CohortPlaces.Where(p => p.Id == placeId).Select(p => p.CohortId).FindRequiredAsync("place", cancellationToken);
        var cohort = await CohortAsync(db, cohortId, cancellationToken);
        return (cohort, cohort.Places.Single(p => p.Id == placeId));
    }

    private static async Task<Cohort> CohortAsync(VolunteersDbContext db, int cohortId, CancellationToken cancellationToken)
    {
        await db.LockAsync<Cohort>(cohortId, cancellationToken);
        var cohort = await db.Cohorts
            .Include(c => c.Centre)
            .Include(c => c.Course)
            .Include(c => c.Sessions)
            .FindRequiredAsync(c => c.Id == cohortId, "cohort", cancellationToken);

        // who is full or next is decided over all places, also those of people whom the caller may not see
        await db.CohortPlaces.IgnoreQueryFilters().Include(p => p.Steps).Include(p => p.Volunteer)
            .Where(p => p.CohortId == cohortId).LoadAsync(cancellationToken);
        return cohort;
    }
}
