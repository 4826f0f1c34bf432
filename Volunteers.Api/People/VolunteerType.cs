using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Audit;
using Volunteers.Data.Contributions;
using Volunteers.Data.Meetings;
using Volunteers.Data.Messaging;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Data.Programmes;
using Volunteers.Data.Training;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Querying;

namespace Volunteers.Api.People;

[Node]
[ObjectType<Volunteer>(Fields =
[
    nameof(Volunteer.FullName), nameof(Volunteer.KnownAs), nameof(Volunteer.Email), nameof(Volunteer.Phone), nameof(Volunteer.Postcode),
    nameof(Volunteer.DateOfBirth), nameof(Volunteer.HowHeard), nameof(Volunteer.CreatedAt), nameof(Volunteer.Version),
])]
public static class VolunteerType
{
    private static readonly StatementQuery<VolunteersDbContext, List<int>, CheckRow> Checks = new(CheckQueries.ChecksOf);
    private static readonly StatementQuery<VolunteersDbContext, List<int>, CheckRow> CheckStates = new(CheckQueries.StatesOf);

    private static Expression<Func<Volunteer, EnrolmentStage>> LatestStage => VolunteerFacts.CurrentStage;

    [NodeResolver]
    public static IQueryable<Volunteer> GetNodes(VolunteersDbContext db) => db.Volunteers.WithTheirFacts().AsNoTracking();

    /// <summary>The latest stage over all centres.</summary>
    [BatchResolver]
    [Preloaded(nameof(Volunteer.LatestStage), From = nameof(LatestStage))]
    public static Task<IReadOnlyList<EnrolmentStage>> GetEnrolmentStageAsync(
        [Parent(nameof(Volunteer.Id))] IReadOnlyList<Volunteer> volunteers, VolunteersDbContext db, IQueryableExecutor queries, CancellationToken cancellationToken) =>
        VolunteerStages.OfAsync(db, queries, volunteers, cancellationToken);

    [UseBatching(nameof(Enrolment.VolunteerId))]
    [UseProjection]
    public static IQueryable<Enrolment> GetEnrolments(VolunteersDbContext db) => db.Enrolments.WithTheirFacts().OrderBy(e => e.Id);

    /// <summary>The centres at which the volunteer is enrolled.</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<IReadOnlyList<Centre>>> GetCentresAsync(
        [Parent(nameof(Volunteer.Id))] IReadOnlyList<Volunteer> volunteers, VolunteersDbContext db, CancellationToken cancellationToken) =>
        VolunteerCentres.OfAsync(db, volunteers, cancellationToken);

    /// <summary>Checks, latest first; nobody's but one's own without the permission to read them.</summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<IReadOnlyList<Check>>> GetChecksAsync(
        [Parent(nameof(Volunteer.Id))] IReadOnlyList<Volunteer> volunteers,
        VolunteersDbContext db,
        IQueryableExecutor queries,
        Caller caller,
        CentreClocks clocks,
        IResolverContext context,
        CancellationToken cancellationToken)
    {
        var readable = caller.Can(Permissions.ChecksRead) ? volunteers : [.. volunteers.Where(volunteer => caller.IsSelf(volunteer.Id))];
        var query = CheckType.NeedsStatesOnly(context.Selection) ? CheckStates : Checks;
        var checks = readable.Count == 0 ? [] : await queries.ToListAsync(query, db, readable.Ids(), cancellationToken);
        var byVolunteer = checks.ByVolunteer(await clocks.TodayAsync(cancellationToken));
        return volunteers.Each<Volunteer, IReadOnlyList<Check>>(volunteer => byVolunteer.GetValueOrDefault(volunteer.Id, []));
    }

    [UseBatching(nameof(Accreditation.VolunteerId))]
    [UseProjection]
    public static IQueryable<Accreditation> GetAccreditations(VolunteersDbContext db) => db.Accreditations.OrderByDescending(a => a.AwardedOn);

    /// <summary>What holds today for each kind of consent that was ever answered.</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<IReadOnlyList<ConsentState>>> GetConsentsAsync(
        [Parent(nameof(Volunteer.Id))] IReadOnlyList<Volunteer> volunteers, VolunteersDbContext db, IQueryableExecutor queries, CancellationToken cancellationToken) =>
        VolunteerConsents.OfAsync(db, queries, volunteers, cancellationToken);

    [UseBatching(nameof(Assignment.VolunteerId))]
    [UseProjection]
    public static IQueryable<Assignment> GetAssignments(VolunteersDbContext db) => db.Assignments.OrderByDescending(a => a.From);

    /// <summary>What the volunteer is expected at, in order of time: programme sessions, course sessions and support meetings.</summary>
    [BatchResolver]
    [GraphQLType("[Engagement!]!")]
    public static Task<IReadOnlyList<IReadOnlyList<object>>> GetUpcomingAsync(
        [Parent(nameof(Volunteer.Id))] IReadOnlyList<Volunteer> volunteers, VolunteersDbContext db, TimeProvider clock, CancellationToken cancellationToken) =>
        VolunteerEngagements.OfAsync(db, volunteers, clock.GetUtcNow(), cancellationToken);

    [UseBatching(nameof(CohortPlace.VolunteerId))]
    [UseProjection]
    public static IQueryable<CohortPlace> GetPlaces(VolunteersDbContext db) => db.CohortPlaces.OrderByDescending(p => p.Id);

    [UseBatching(nameof(Contribution.VolunteerId))]
    [UsePaging]
    [UseProjection]
    [UseFiltering<Contributions.ContributionFilter>]
    [UseSorting<Contributions.ContributionSort>]
    public static IQueryable<Contribution> GetContributions(VolunteersDbContext db) => db.Contributions.OrderByDescending(c => c.On);

    /// <summary>Hours given and confirmed, over all time.</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<double>> GetHoursConfirmedAsync(
        [Parent(nameof(Volunteer.Id))] IReadOnlyList<Volunteer> volunteers, VolunteersDbContext db, IQueryableExecutor queries, CancellationToken cancellationToken) =>
        VolunteerHours.OfAsync(db, queries, volunteers, cancellationToken);

    [UseBatching(nameof(Milestone.VolunteerId))]
    [UseProjection]
    public static IQueryable<Milestone> GetMilestones(VolunteersDbContext db) => db.Milestones.OrderByDescending(m => m.ReachedOn);

    /// <summary>The personal calendar feed, for the volunteer themself.</summary>
    public static Uri? GetCalendarUrl(
        [Parent(nameof(Volunteer.Id), nameof(Volunteer.CalendarSecret))] Volunteer volunteer, Caller caller, PublicAddress address) =>
        caller.IsSelf(volunteer.Id) ? address.Of($"calendar/{volunteer.CalendarSecret}.ics") : null;

    public static IReadOnlyList<string> GetLanguages([Parent(nameof(Volunteer.Languages))] Volunteer volunteer) => Listed(volunteer.Languages);

    public static IReadOnlyList<string> GetSkills([Parent(nameof(Volunteer.Skills))] Volunteer volunteer) => Listed(volunteer.Skills);

    public static IReadOnlyList<string> GetInterests([Parent(nameof(Volunteer.Interests))] Volunteer volunteer) => Listed(volunteer.Interests);

    /// <summary>Support meetings that the volunteer was invited to, latest first.</summary>
    [UseBatching(nameof(MeetingInvitation.VolunteerId))]
    [UseProjection]
    public static IQueryable<MeetingInvitation> GetMeetingReplies(VolunteersDbContext db) =>
        db.MeetingInvitations.OrderByDescending(i => i.SupportMeetingId);

    /// <summary>E-mails that were due to the volunteer.</summary>
    [Authorize(Policy = Permissions.MessagesRead)]
    [UseBatching(nameof(Message.VolunteerId))]
    [UsePaging]
    [UseProjection]
    [UseFiltering<Messaging.MessageFilter>]
    [UseSorting<Messaging.MessageSort>]
    public static IQueryable<Message> GetMessages(VolunteersDbContext db) => db.Messages.OrderByDescending(m => m.DueAt);

    /// <summary>Who changed what about this volunteer, latest first.</summary>
    [Authorize(Policy = Permissions.AuditRead)]
    [UseBatching(nameof(AuditEntry.VolunteerId))]
    [UsePaging]
    [UseProjection]
    public static IQueryable<AuditEntry> GetHistory(VolunteersDbContext db) => db.AuditEntries.OrderByDescending(e => e.At);

    private static string[] Listed(string? text) =>
        text?.Split([',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}
