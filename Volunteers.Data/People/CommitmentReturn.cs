using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Volunteers.Data.Meetings;
using Volunteers.Data.Places;
using Volunteers.Data.Policies;
using Volunteers.Data.Programmes;
using Volunteers.Data.Storage;
using Volunteers.Data.Training;

namespace Volunteers.Data.People;

/// <summary>
/// Brings back what <see cref="CommitmentRelease"/> ended, when what ended it was recorded by mistake: everything that ended at that instant and has not been given to
/// somebody else, or arranged anew, since; only where the person is still enrolled, and not while a check says that they are not suitable.
/// </summary>
public static class CommitmentReturn
{
    /// <summary>What would come back, and what would not. Call it after the step or the decision is taken back, and save nothing.</summary>
    /// <param name="centreId">Only what is at this centre; null: everywhere.</param>
    /// <param name="releasedAt">When it ended: <see cref="EnrolmentStep.ReleasedAt"/>; null: nothing ended.</param>
    /// <param name="mayName">Whether whoever asks may know what there is at a centre, by its number.</param>
    public static async Task<WhatReturns> PreviewAsync(
        VolunteersDbContext db, int volunteerId, int? centreId, DateTimeOffset? releasedAt, Func<int, bool> mayName, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (releasedAt is not { } at)
        {
            return new WhatReturns([], []);
        }

        var centres = await CentresAsync(db, volunteerId, centreId, cancellationToken);
        if (centres.Length == 0)
        {
            return new WhatReturns([], ["Nothing comes back: they have left, or a check says that they are not suitable. Take that back first, if it is a mistake too."]);
        }

        var (assignments, places) = (await AssignmentsAsync(db, volunteerId, centres, at, cancellationToken), await PlacesAsync(db, volunteerId, centres, at, now, cancellationToken));
        var courses = await CoursesAsync(db, volunteerId, centres, at, now, cancellationToken);
        var mayReturn = courses.Where(place => mayName(place.Cohort.CentreId)).ToLookup(place => place.Cohort.WithdrawalCanBeTakenBack(place, now), place => place.Cohort.Name);
        var meetings = (await MeetingsAsync(db, volunteerId, centres, now, cancellationToken)).Count(meeting => mayName(meeting.CentreId));
        var elsewhere = assignments.Returning.Any(a => !mayName(a.Programme.CentreId)) || places.Any(place => !mayName(place.Session.Programme.CentreId))
            || courses.Any(place => !mayName(place.Cohort.CentreId));
        return new WhatReturns(
            [
                .. assignments.Returning.Where(a => mayName(a.Programme.CentreId)).Select(a => $"{a.Role.Title} in {a.Programme.Name}."),
                .. places.Where(place => mayName(place.Session.Programme.CentreId)).GroupBy(place => place.Session.Programme.Name).Select(of =>
                    of.Count() == 1 ? $"{of.Key}: expected at a coming session." : string.Create(CultureInfo.InvariantCulture, $"{of.Key}: expected at {of.Count()} coming sessions.")),
                .. mayReturn[true].Select(course => $"What they had on {course}."),
                .. meetings == 0 ? (string[])[] : [meetings == 1 ? "An invitation to a support meeting." : string.Create(CultureInfo.InvariantCulture, $"Invitations to {meetings} support meetings.")],
                .. elsewhere ? (string[])["What they had at another centre."] : [],
            ],
            [
                .. assignments.Arranged.Where(a => mayName(a.Programme.CentreId)).Select(a => $"{a.Role.Title} in {a.Programme.Name}: they have it anew."),
                .. mayReturn[false].Select(course => $"Their place on {course} has been given to somebody else: apply for them again."),
            ]);
    }

    /// <summary>Brings it back. Does not save; call it within <see cref="Turns.InTurnAsync"/>, after the step or the decision is taken back.</summary>
    /// <inheritdoc cref="PreviewAsync"/>
    public static async Task ReturnAsync(
        VolunteersDbContext db, int volunteerId, int? centreId, DateTimeOffset? releasedAt, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (releasedAt is not { } at || await CentresAsync(db, volunteerId, centreId, cancellationToken) is not { Length: > 0 } centres)
        {
            return;
        }

        foreach (var programme in (await Ended(db, volunteerId, centres, at).Select(a => a.ProgrammeId).Distinct().ToListAsync(cancellationToken)).Order())
        {
            await db.LockAsync<Programme>(programme, cancellationToken);
        }

        foreach (var place in await PlacesAsync(db, volunteerId, centres, at, now, cancellationToken))
        {
            place.TakeReleaseBack();
        }

        var (returning, _) = await AssignmentsAsync(db, volunteerId, centres, at, cancellationToken);
        foreach (var assignment in returning)
        {
            assignment.TakeEndBack();
        }

        await ExpectAtNewSessionsAsync(db, [.. returning.Where(a => a.Status == AssignmentStatus.Accepted)], volunteerId, now, cancellationToken);
        await ReturnToCoursesAsync(db, volunteerId, centres, at, now, cancellationToken);
        foreach (var meeting in await MeetingsAsync(db, volunteerId, centres, now, cancellationToken))
        {
            meeting.Invite(volunteerId, now);
        }
    }

    /// <summary>The centres at which anything may come back: where they are enrolled and have not left; none while a check says that they are not suitable, or once they are erased.</summary>
    /// <param name="centreId">Only this one; null: all.</param>
    private static async Task<int[]> CentresAsync(VolunteersDbContext db, int volunteerId, int? centreId, CancellationToken cancellationToken)
    {
        // as it is in memory: what is taken back is not saved yet
        var volunteer = await db.Volunteers.IgnoreQueryFilters().Include(v => v.Enrolments).ThenInclude(e => e.Steps).AsSplitQuery()
            .SingleAsync(v => v.Id == volunteerId, cancellationToken);
        var checks = await db.Checks.IgnoreQueryFilters().Include(c => c.Facts).Where(c => c.VolunteerId == volunteerId).ToListAsync(cancellationToken);
        var isRefused = checks.Where(check => check.Facts.Count > 0 && check.Decided)
            .GroupBy(check => check.CheckTypeId)
            .Any(of => of.OrderBy(check => check.Latest.On).ThenBy(check => Facts.Recorded(check.Latest.Id)).Last().Latest.Status == CheckStatus.NotSuitable);
        return volunteer.ErasedAt is not null || isRefused
            ? []
            : [.. volunteer.Enrolments.Where(e => (centreId is null || e.CentreId == centreId) && !e.Stage.Ends()).Select(e => e.CentreId)];
    }

    private static IQueryable<Assignment> Ended(VolunteersDbContext db, int volunteerId, int[] centres, DateTimeOffset at) =>
        db.Assignments.IgnoreQueryFilters().Where(a => a.VolunteerId == volunteerId && centres.Contains(a.Programme.CentreId) && a.EndedAt == at);

    /// <summary>Those that come back, and those that were arranged anew since.</summary>
    private static async Task<(IReadOnlyList<Assignment> Returning, IReadOnlyList<Assignment> Arranged)> AssignmentsAsync(
        VolunteersDbContext db, int volunteerId, int[] centres, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var ended = await Ended(db, volunteerId, centres, at)
            .Include(a => a.Role).Include(a => a.Programme).ThenInclude(p => p.Centre).Include(a => a.Volunteer)
            .OrderBy(a => a.Programme.SortName).ThenBy(a => a.Id)
            .ToListAsync(cancellationToken);
        var anew = await db.Assignments.IgnoreQueryFilters()
            .Where(a => a.VolunteerId == volunteerId && AssignmentFacts.Stands.Of(a))
            .Select(a => a.ProgrammeRoleId)
            .ToListAsync(cancellationToken);
        var split = ended.Where(a => a.Programme.EndedOn is null).ToLookup(a => anew.Contains(a.ProgrammeRoleId));
        return ([.. split[false]], [.. split[true]]);
    }

    private static Task<List<RotaPlace>> PlacesAsync(
        VolunteersDbContext db, int volunteerId, int[] centres, DateTimeOffset at, DateTimeOffset now, CancellationToken cancellationToken) =>
        db.RotaPlaces.IgnoreQueryFilters()
            .Where(r => r.VolunteerId == volunteerId && centres.Contains(r.Session.Programme.CentreId)
                && r.IsReleased && r.CancelledAt == at && r.Session.StartsAt > now && r.Session.CancelledAt == null)
            .Include(r => r.Session).ThenInclude(s => s.Programme)
            .OrderBy(r => r.Session.StartsAt)
            .ToListAsync(cancellationToken);

    /// <summary>The sessions that were added while they were thought to be gone.</summary>
    private static async Task ExpectAtNewSessionsAsync(
        VolunteersDbContext db, IReadOnlyList<Assignment> assignments, int volunteerId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        int[] programmes = [.. assignments.Select(a => a.ProgrammeId).Distinct()];
        var sessions = programmes.Length == 0 ? [] : await db.ProgrammeSessions.IgnoreQueryFilters()
            .Where(s => programmes.Contains(s.ProgrammeId) && s.StartsAt > now && s.CancelledAt == null)
            .Include(s => s.Rota.Where(r => r.VolunteerId == volunteerId))
            .ToListAsync(cancellationToken);
        foreach (var assignment in assignments)
        {
            var time = CentreTime.Of(assignment.Programme.Centre.TimeZone);
            foreach (var session in sessions.Where(s => s.ProgrammeId == assignment.ProgrammeId && s.Rota.Count == 0 && assignment.Covers(time.DateOf(s.StartsAt))))
            {
                session.Expect(assignment.Volunteer, assignment.Role, assignment);
            }
        }
    }

    private static async Task<IReadOnlyList<CohortPlace>> CoursesAsync(
        VolunteersDbContext db, int volunteerId, int[] centres, DateTimeOffset at, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var places = await CommitmentRelease.OnCourses(db, volunteerId, null, now)
            .Where(p => centres.Contains(p.Cohort.CentreId) && p.Steps.Any(s => s.Status == PlaceStatus.Withdrawn && s.At == at))
            .Include(p => p.Steps)
            .Include(p => p.Cohort).ThenInclude(c => c.Sessions)
            .Include(p => p.Cohort).ThenInclude(c => c.Places).ThenInclude(p => p.Steps)
            .AsSplitQuery()
            .ToListAsync(cancellationToken);

        // who was put on it again since is there already
        return [.. places.Where(p => p.Latest is { Status: PlaceStatus.Withdrawn } latest && latest.At == at).OrderBy(p => p.Cohort.SortName)];
    }

    private static async Task ReturnToCoursesAsync(
        VolunteersDbContext db, int volunteerId, int[] centres, DateTimeOffset at, DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var id in (await CommitmentRelease.OnCourses(db, volunteerId, null, now).Where(p => centres.Contains(p.Cohort.CentreId)).Select(p => p.CohortId).ToListAsync(cancellationToken)).Order())
        {
            await db.LockAsync<Cohort>(id, cancellationToken);
        }

        var places = await CoursesAsync(db, volunteerId, centres, at, now, cancellationToken);
        var settings = places.Count == 0 ? [] : await db.PolicySettings.AsNoTracking().Select(s => new { s.CentreId, s.Key, s.Value }).ToListAsync(cancellationToken);
        foreach (var place in places)
        {
            var policy = Policy.Of(settings.Select(s => (s.CentreId, s.Key, s.Value)), [], place.Cohort.CentreId);
            place.Cohort.TakeWithdrawalBack(place, now, TimeSpan.FromDays(policy.Of(PolicyKeys.OfferAnswerDays)));
        }
    }

    /// <summary>The meetings to come to which they are not invited, wherever they would be: an invitation that was sent before is not sent again.</summary>
    private static async Task<List<SupportMeeting>> MeetingsAsync(VolunteersDbContext db, int volunteerId, int[] centres, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var enrolments = await db.Enrolments.IgnoreQueryFilters().Where(e => e.VolunteerId == volunteerId && centres.Contains(e.CentreId)).Include(e => e.Steps).ToListAsync(cancellationToken);
        int[] inviting = [.. enrolments.Where(e => EnrolmentStages.IsInvited.Of(e.Stage)).Select(e => e.CentreId)];
        return await db.SupportMeetings.IgnoreQueryFilters()
            .Where(m => inviting.Contains(m.CentreId) && m.CancelledAt == null && m.StartsAt > now && !m.Invitations.Any(i => i.VolunteerId == volunteerId))
            .Include(m => m.Invitations.Where(i => i.VolunteerId == volunteerId))
            .ToListAsync(cancellationToken);
    }
}

/// <summary>What comes back when a step or a decision is taken back.</summary>
/// <param name="Returns">What comes back, as sentences.</param>
/// <param name="Stays">What does not, and what can be done about it, as sentences.</param>
public sealed record WhatReturns(IReadOnlyList<string> Returns, IReadOnlyList<string> Stays);
