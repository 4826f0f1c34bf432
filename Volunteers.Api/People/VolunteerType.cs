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

namespace Volunteers.Api.People;

[Node]
[ObjectType<Volunteer>(Fields =
[
    nameof(Volunteer.FullName), nameof(Volunteer.KnownAs), nameof(Volunteer.Email), nameof(Volunteer.Phone), nameof(Volunteer.Postcode),
    nameof(Volunteer.DateOfBirth), nameof(Volunteer.HowHeard), nameof(Volunteer.CreatedAt), nameof(Volunteer.Version),
])]
public static class VolunteerType
{
    [NodeResolver]
    public static IQueryable<Volunteer> GetNodes(VolunteersDbContext db) => db.Volunteers.AsNoTracking();

    /// <summary>The latest stage over all centres.</summary>
    public static Task<EnrolmentStage> GetEnrolmentStageAsync(
        [Parent(nameof(Volunteer.Id))] Volunteer volunteer, StageByVolunteerIdDataLoader stages, CancellationToken cancellationToken) =>
        stages.LoadAsync(volunteer.Id, cancellationToken);

    [UseBatching(nameof(Enrolment.VolunteerId))]
    [UseProjection]
    public static IQueryable<Enrolment> GetEnrolments(VolunteersDbContext db) => db.Enrolments.OrderBy(e => e.Id);

    /// <summary>The centres at which the volunteer is enrolled.</summary>
    public static async Task<IReadOnlyList<Centre>> GetCentresAsync(
        [Parent(nameof(Volunteer.Id))] Volunteer volunteer, CentresByVolunteerIdDataLoader centres, CancellationToken cancellationToken) =>
        await centres.LoadAsync(volunteer.Id, cancellationToken);

    /// <summary>Checks, latest first; nobody's but one's own without the permission to read them.</summary>
    public static async Task<IReadOnlyList<Check>> GetChecksAsync(
        [Parent(nameof(Volunteer.Id))] Volunteer volunteer, ChecksByVolunteerIdDataLoader checks, Caller caller, CancellationToken cancellationToken) =>
        caller.Can(Permissions.ChecksRead) || caller.IsSelf(volunteer.Id) ? await checks.LoadAsync(volunteer.Id, cancellationToken) : [];

    [UseBatching(nameof(Accreditation.VolunteerId))]
    [UseProjection]
    public static IQueryable<Accreditation> GetAccreditations(VolunteersDbContext db) => db.Accreditations.OrderByDescending(a => a.AwardedOn);

    /// <summary>What holds today for each kind of consent that was ever answered.</summary>
    public static async Task<IReadOnlyList<ConsentState>> GetConsentsAsync(
        [Parent(nameof(Volunteer.Id))] Volunteer volunteer, ConsentsByVolunteerIdDataLoader consents, CancellationToken cancellationToken) =>
        await consents.LoadAsync(volunteer.Id, cancellationToken);

    [UseBatching(nameof(Assignment.VolunteerId))]
    [UseProjection]
    public static IQueryable<Assignment> GetAssignments(VolunteersDbContext db) => db.Assignments.OrderByDescending(a => a.From);

    /// <summary>What the volunteer is expected at, in order of time: programme sessions, course sessions and support meetings.</summary>
    [GraphQLType("[Engagement!]!")]
    public static async Task<IReadOnlyList<object>> GetUpcomingAsync(
        [Parent(nameof(Volunteer.Id))] Volunteer volunteer, UpcomingByVolunteerIdDataLoader upcoming, CancellationToken cancellationToken) =>
        await upcoming.LoadAsync(volunteer.Id, cancellationToken);

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
    public static Task<double> GetHoursConfirmedAsync(
        [Parent(nameof(Volunteer.Id))] Volunteer volunteer, HoursByVolunteerIdDataLoader hours, CancellationToken cancellationToken) =>
        hours.LoadAsync(volunteer.Id, cancellationToken);

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
    public static IQueryable<AuditEntry> GetHistory(VolunteersDbContext db) => db.AuditEntries.OrderByDescending(e => e.At);

    private static string[] Listed(string? text) =>
        text?.Split([',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}
