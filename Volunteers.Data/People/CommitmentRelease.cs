using Microsoft.EntityFrameworkCore;
using Volunteers.Data.Policies;
using Volunteers.Data.Programmes;
using Volunteers.Data.Storage;
using Volunteers.Data.Training;

namespace Volunteers.Data.People;

/// <summary>
/// Ends what lies ahead of a person who goes: assignments, places on the rota, invitations, and places on courses, which are offered on. The one way in which leaving,
/// withdrawing, not being accepted, a check that is not suitable and erasure are followed by what they mean.
/// </summary>
public static class CommitmentRelease
{
    /// <summary>What an assignment says that ended with the person's going. Why they went is not told to a programme.</summary>
    public const string NoLongerHere = "They do not volunteer here any more.";

    /// <summary>Ends what is at the centre of an enrolment that ended with a step.</summary>
    public static Task EndAsync(VolunteersDbContext db, Enrolment enrolment, EnrolmentStep step, DateTimeOffset now, DateOnly today, CancellationToken cancellationToken)
    {
        step.ReleasedAt = now;
        return EndAsync(db, enrolment.VolunteerId, enrolment.CentreId, NoLongerHere, now, today, cancellationToken);
    }

    /// <summary>Ends what there is at any centre, because of the decision about a check of the volunteer, which may be new.</summary>
    public static Task EndAsync(VolunteersDbContext db, int volunteerId, Check check, DateTimeOffset now, DateOnly today, CancellationToken cancellationToken)
    {
        check.Latest.ReleasedAt = now;
        return EndAsync(db, volunteerId, null, NoLongerHere, now, today, cancellationToken);
    }

    /// <summary>Ends it, over all there is: what the person who acts may see of it decides nothing. Does not save; call it within <see cref="Turns.InTurnAsync"/>.</summary>
    /// <param name="centreId">Only what is at this centre; null: everywhere.</param>
    public static async Task EndAsync(
        VolunteersDbContext db, int volunteerId, int? centreId, string? reason, DateTimeOffset now, DateOnly today, CancellationToken cancellationToken)
    {
        // whoever schedules sessions, or puts people on rotas, waits until it is clear who is there
        foreach (var programme in (await db.Assignments.IgnoreQueryFilters()
            .Where(a => a.VolunteerId == volunteerId && (centreId == null || a.Programme.CentreId == centreId) && AssignmentFacts.Stands.Of(a))
            .Select(a => a.ProgrammeId).Distinct().ToListAsync(cancellationToken)).Order())
        {
            await db.LockAsync<Programme>(programme, cancellationToken);
        }

        foreach (var assignment in await db.Assignments.IgnoreQueryFilters()
            .Where(a => a.VolunteerId == volunteerId && (centreId == null || a.Programme.CentreId == centreId) && AssignmentFacts.Stands.Of(a))
            .Include(a => a.Programme)
            .ToListAsync(cancellationToken))
        {
            assignment.End(assignment.From > today ? assignment.From : today, reason, now);
        }

        foreach (var place in await ComingAsync(db, volunteerId, centreId, now, cancellationToken))
        {
            place.Release(now);
        }

        db.RemoveRange(await db.MeetingInvitations.IgnoreQueryFilters()
            .Where(i => i.VolunteerId == volunteerId && (centreId == null || i.Meeting.CentreId == centreId) && i.Meeting.StartsAt > now)
            .ToListAsync(cancellationToken));
        await WithdrawFromCoursesAsync(db, volunteerId, centreId, now, cancellationToken);
    }

    /// <summary>What would end, and whom it would leave short, as sentences.</summary>
    /// <param name="centreId">Only what is at this centre; null: everywhere.</param>
    public static async Task<WhatEnds> PreviewAsync(VolunteersDbContext db, int volunteerId, int? centreId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var coming = await ComingAsync(db, volunteerId, centreId, now, cancellationToken);
        var assignments = await db.Assignments.IgnoreQueryFilters()
            .Where(a => a.VolunteerId == volunteerId && (centreId == null || a.Programme.CentreId == centreId) && AssignmentFacts.Stands.Of(a))
            .OrderBy(a => a.Programme.SortName)
            .Select(a => new { a.Programme.Name, a.Role.Title })
            .ToListAsync(cancellationToken);
        var courses = (await OnCourses(db, volunteerId, centreId, now)
                .Select(p => new
                {
                    p.Cohort.Name, Status = CohortPlaceFacts.StatusAt.Of(p, now), Taken = CohortPlaceFacts.IsTakenAt.Of(p, now), Begun = p.Cohort.Sessions.Any(s => s.StartsAt <= now),
                    Wanted = p.Cohort.Places.Any(o => o.Id != p.Id && (CohortPlaceFacts.Status.Of(o) == PlaceStatus.Applied || CohortPlaceFacts.Status.Of(o) == PlaceStatus.Waiting)),
                })
                .ToListAsync(cancellationToken))
            .FindAll(p => p.Status is not (PlaceStatus.Completed or PlaceStatus.Withdrawn or PlaceStatus.Declined or PlaceStatus.Lapsed));
        var invitations = await db.MeetingInvitations.IgnoreQueryFilters()
            .CountAsync(i => i.VolunteerId == volunteerId && (centreId == null || i.Meeting.CentreId == centreId) && i.Meeting.StartsAt > now && i.Meeting.CancelledAt == null, cancellationToken);
        return new WhatEnds(
            [
                .. assignments.Select(a => $"{a.Title} in {a.Name}."),
                .. courses.Select(c => c.Taken ? $"Their place on {c.Name}." : $"Their application for {c.Name}."),
                .. invitations == 0 ? (string[])[] : [invitations == 1 ? "An invitation to a support meeting." : $"{invitations} invitations to support meetings."],
            ],
            [
                .. coming.GroupBy(place => place.Session.Programme.Name).Select(of =>
                    $"{of.Key}: one fewer to count on at {(of.Count() == 1 ? "a coming session" : $"{of.Count()} coming sessions")}."),
                .. courses.Where(c => c.Taken).Select(c =>
                    c.Begun || !c.Wanted ? $"A place on {c.Name} falls free." : $"A place on {c.Name} falls free and is offered to whoever applied next."),
            ]);
    }

    /// <summary>The person's places at sessions that are still to come and not cancelled.</summary>
    /// <param name="centreId">Only those at this centre; null: everywhere.</param>
    public static Task<List<RotaPlace>> ComingAsync(VolunteersDbContext db, int volunteerId, int? centreId, DateTimeOffset now, CancellationToken cancellationToken) =>
        db.RotaPlaces.IgnoreQueryFilters()
            .Where(r => r.VolunteerId == volunteerId && (centreId == null || r.Session.Programme.CentreId == centreId)
                && r.Session.StartsAt > now && r.Session.CancelledAt == null && RotaPlaceFacts.Counts.Of(r))
            .Include(r => r.Session).ThenInclude(s => s.Programme)
            .OrderBy(r => r.Session.StartsAt)
            .ToListAsync(cancellationToken);

    /// <summary>The person's places on courses that are not over: held, offered, applied for or waited for.</summary>
    /// <param name="centreId">Only those at this centre; null: everywhere.</param>
    public static IQueryable<CohortPlace> OnCourses(VolunteersDbContext db, int volunteerId, int? centreId, DateTimeOffset now) =>
        db.CohortPlaces.IgnoreQueryFilters()
            .Where(p => p.VolunteerId == volunteerId && (centreId == null || p.Cohort.CentreId == centreId)
                && p.Cohort.CancelledAt == null && p.Cohort.Sessions.Any(s => s.EndsAt > now));

    private static async Task WithdrawFromCoursesAsync(VolunteersDbContext db, int volunteerId, int? centreId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        int[] ids = [.. (await OnCourses(db, volunteerId, centreId, now).Select(p => p.CohortId).ToListAsync(cancellationToken)).Order()];
        foreach (var id in ids)
        {
            // the places that fall free are given out one after the other
            await db.LockAsync<Cohort>(id, cancellationToken);
        }

        var cohorts = ids.Length == 0 ? [] : await db.Cohorts.IgnoreQueryFilters()
            .Where(c => ids.Contains(c.Id))
            .Include(c => c.Sessions).Include(c => c.Places).ThenInclude(p => p.Steps)
            .AsSplitQuery()
            .ToListAsync(cancellationToken);
        var settings = ids.Length == 0 ? [] : await db.PolicySettings.AsNoTracking().Select(s => new { s.CentreId, s.Key, s.Value }).ToListAsync(cancellationToken);
        foreach (var cohort in cohorts)
        {
            var place = cohort.Places.First(p => p.VolunteerId == volunteerId);
            if (place.Status is not (PlaceStatus.Completed or PlaceStatus.Withdrawn or PlaceStatus.Declined or PlaceStatus.Lapsed))
            {
                var policy = Policy.Of(settings.Select(s => (s.CentreId, s.Key, s.Value)), [], cohort.CentreId);
                cohort.Withdraw(place, null, now, TimeSpan.FromDays(policy.Of(PolicyKeys.OfferAnswerDays)));
            }
        }
    }
}

/// <summary>What ends with somebody's going.</summary>
/// <param name="Ends">What ends, as sentences.</param>
/// <param name="LeftShort">Whom that leaves short, as sentences.</param>
public sealed record WhatEnds(IReadOnlyList<string> Ends, IReadOnlyList<string> LeftShort);
