using System.Linq.Expressions;
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
using Volunteers.GraphQL.Querying.Rows;

namespace Volunteers.Api.People;

[Node]
[ObjectType<Volunteer>(Fields =
[
    nameof(Volunteer.FullName), nameof(Volunteer.KnownAs), nameof(Volunteer.CreatedAt), nameof(Volunteer.Version),
])]
public static class VolunteerType
{
    public static Expression<Func<Volunteer, string?>> Email => v => v.Contact!.Email;

    public static Expression<Func<Volunteer, string?>> Phone => v => v.Contact!.Phone;

    /// <summary>UK, in capitals with its space.</summary>
    public static Expression<Func<Volunteer, string?>> Postcode => v => v.Personal!.Postcode;

    public static Expression<Func<Volunteer, DateOnly?>> DateOfBirth => v => v.Personal!.DateOfBirth;

    /// <summary>For somebody under 18: which parent or carer agreed.</summary>
    public static Expression<Func<Volunteer, string?>> ParentalConsentBy => v => v.Personal!.ParentalConsentBy;

    /// <summary>How that parent or carer was reached.</summary>
    public static Expression<Func<Volunteer, string?>> ParentalConsentHow => v => v.Personal!.ParentalConsentHow;

    /// <summary>When they agreed.</summary>
    public static Expression<Func<Volunteer, DateOnly?>> ParentalConsentOn => v => v.Personal!.ParentalConsentOn;

    public static Expression<Func<Volunteer, string?>> HowHeard => v => v.Personal!.HowHeard;

    /// <summary>What they need from us, so that they can come.</summary>
    public static Expression<Func<Volunteer, string?>> AccessNeeds => v => v.Personal!.AccessNeeds;

    /// <summary>Whether they are the parent or carer of a child at the centre.</summary>
    public static Expression<Func<Volunteer, bool?>> ParentOrCarer => v => v.Personal!.ParentOrCarer;

    /// <summary>Whether where they live and when they are here is nobody's to know but those who coordinate their centre.</summary>
    public static Expression<Func<Volunteer, bool?>> WhereaboutsConfidential => v => v.Personal!.WhereaboutsConfidential;

    /// <summary>When they usually have time.</summary>
    public static IReadOnlyList<PartOfWeek> GetAvailability([Column(nameof(TimesTold))] Availability? times) => PartOfWeek.Of(times ?? Data.People.Availability.None);

    /// <summary>The latest stage over all centres.</summary>
    public static Expression<Func<Volunteer, EnrolmentStage>> EnrolmentStage => VolunteerFacts.CurrentStage;

    public static Expression<Func<Volunteer, IEnumerable<Enrolment>>> Enrolments => v => v.Enrolments.OrderBy(e => e.Id);

    /// <summary>The centres at which the volunteer is enrolled.</summary>
    public static Expression<Func<Volunteer, IEnumerable<Centre>>> Centres => v => v.Enrolments.OrderBy(e => e.Centre.SortName).Select(e => e.Centre);

    /// <summary>Checks, latest first; nobody's but one's own without the permission to read them.</summary>
    public static Expression<Func<Volunteer, IEnumerable<Check>>> Checks => v => v.Checks.OrderByDescending(c => c.Id);

    public static Expression<Func<Volunteer, IEnumerable<Accreditation>>> Accreditations => v => v.Accreditations.OrderByDescending(a => a.AwardedOn);

    /// <summary>What holds today for each kind of consent that was ever answered.</summary>
    public static Expression<Func<VolunteersDbContext, Volunteer, IEnumerable<ConsentState>>> Consents => (db, v) => db.Consents
        .Where(c => c.VolunteerId == v.Id && !db.Consents.Any(later =>
            later.VolunteerId == c.VolunteerId && later.Kind == c.Kind && (later.At > c.At || (later.At == c.At && later.Id > c.Id))))
        .OrderBy(c => c.Kind)
        .Select(c => new ConsentState(c.Kind, c.Given, c.At));

    public static Expression<Func<Volunteer, IEnumerable<Assignment>>> Assignments => v => v.Assignments.OrderByDescending(a => a.From);

    /// <summary>What the volunteer is expected at, in order of time: programme sessions, course sessions and support meetings.</summary>
    [BatchResolver]
    [GraphQLType("[Engagement!]!")]
    public static async Task<IReadOnlyList<IReadOnlyList<RowReference>>> GetUpcomingAsync(
        [Parent(nameof(Volunteer.Id))] IReadOnlyList<Volunteer> volunteers, VolunteersDbContext db, Viewpoint viewpoint, CancellationToken cancellationToken)
    {
        var engagements = await VolunteerEngagements.OfAsync(db, [.. volunteers.Select(v => v.Id).Distinct()], viewpoint.Now, cancellationToken);
        return volunteers.Each<Volunteer, IReadOnlyList<RowReference>>(volunteer => [.. engagements[volunteer.Id]]);
    }

    public static Expression<Func<Volunteer, IEnumerable<CohortPlace>>> Places => v => v.Places.OrderByDescending(p => p.Id);

    [UsePaging]
    [UseFiltering<Contributions.ContributionFilter>]
    [UseSorting<Contributions.ContributionSort>]
    public static Expression<Func<Volunteer, IEnumerable<Contribution>>> Contributions => v => v.Contributions.OrderByDescending(c => c.On);

    /// <summary>Hours given and confirmed, over all time.</summary>
    public static Expression<Func<Volunteer, double>> HoursConfirmed => VolunteerFacts.HoursConfirmed;

    public static Expression<Func<Volunteer, IEnumerable<Milestone>>> Milestones => v => v.Milestones.OrderByDescending(m => m.ReachedOn);

    /// <summary>The personal calendar feed, for the volunteer themself.</summary>
    public static Uri? GetCalendarUrl([Column] int id, [Column] string calendarSecret, Caller caller, PublicAddress address) =>
        caller.IsSelf(id) ? address.Of($"calendar/{calendarSecret}.ics") : null;

    public static IReadOnlyList<string> GetLanguages([Column(nameof(LanguagesTold))] string? languages) => Tags.Of(languages);

    public static IReadOnlyList<string> GetSkills([Column(nameof(SkillsTold))] string? skills) => Tags.Of(skills);

    public static IReadOnlyList<string> GetInterests([Column(nameof(InterestsTold))] string? interests) => Tags.Of(interests);

    /// <summary>Support meetings that the volunteer was invited to, latest first.</summary>
    public static Expression<Func<VolunteersDbContext, Volunteer, IEnumerable<MeetingInvitation>>> MeetingReplies => (db, v) => db.MeetingInvitations
        .Where(i => i.VolunteerId == v.Id)
        .OrderByDescending(i => i.SupportMeetingId);

    /// <summary>E-mails that were due to the volunteer.</summary>
    [UsePaging]
    [UseFiltering<Messaging.MessageFilter>]
    [UseSorting<Messaging.MessageSort>]
    public static Expression<Func<VolunteersDbContext, Volunteer, IEnumerable<Message>>> Messages => (db, v) => db.Messages
        .Where(m => m.VolunteerId == v.Id)
        .OrderByDescending(m => m.DueAt);

    /// <summary>Who changed what about this volunteer, latest first: also what was done to a record that was merged into theirs.</summary>
    [Authorize(Policy = Permissions.AuditRead)]
    [UsePaging]
    public static Expression<Func<VolunteersDbContext, Volunteer, IEnumerable<AuditEntry>>> History => (db, v) => db.AuditEntries
        .Where(e => (e.VolunteerId == v.Id || db.VolunteerMerges.Any(m => m.VolunteerId == v.Id && m.MergedId == e.VolunteerId && VolunteerMergeFacts.Holds.Of(m))) && e.LeadsForVolunteer)
        .OrderByDescending(e => e.At);

    private static Expression<Func<Volunteer, string?>> LanguagesTold => v => v.Personal!.Languages;

    private static Expression<Func<Volunteer, string?>> SkillsTold => v => v.Personal!.Skills;

    private static Expression<Func<Volunteer, string?>> InterestsTold => v => v.Personal!.Interests;

    private static Expression<Func<Volunteer, Availability?>> TimesTold => v => v.Personal!.Availability;
}
