using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Volunteers.Data.Access;
using Volunteers.Data.Audit;
using Volunteers.Data.Concerns;
using Volunteers.Data.Contributions;
using Volunteers.Data.Meetings;
using Volunteers.Data.Messaging;
using Volunteers.Data.Newsletters;
using Volunteers.Data.Privacy;
using Volunteers.Data.Programmes;
using Volunteers.Data.Training;

namespace Volunteers.Data.People;

/// <summary>
/// Every column of the model that says which volunteer a row is about. A merge moves the rows of all of them but a few. Who acted is no such column: an actor is a fact
/// of the moment.
/// </summary>
internal static class VolunteerColumns
{
    /// <summary>Those whose rows stay with the record that was merged, each with the reason.</summary>
    public static IReadOnlyDictionary<(Type Entity, string Property), string> Staying { get; } = new Dictionary<(Type, string), string>
    {
        [(typeof(AuditEntry), nameof(AuditEntry.VolunteerId))] = "says what happened to which record, and is never changed; the history is read by both",
        [(typeof(SignInLink), nameof(SignInLink.VolunteerId))] = "opens the record that it was made for, for a quarter of an hour, or none",
        [(typeof(SignInSession), nameof(SignInSession.VolunteerId))] = "ends with its record: whoever is signed in signs in again",
        [(typeof(AccessToken), nameof(AccessToken.VolunteerId))] = "acts for the record that it was made for, or for none",
    };

    /// <summary>What is moved is called, one and many.</summary>
    public static IReadOnlyDictionary<Type, (string One, string Many)> Words { get; } = new Dictionary<Type, (string, string)>
    {
        [typeof(Account)] = ("sign-in with an account", "sign-ins with accounts"),
        [typeof(Accreditation)] = ("accreditation", "accreditations"),
        [typeof(Assignment)] = ("assignment", "assignments"),
        [typeof(Check)] = ("check", "checks"),
        [typeof(CohortAttendance)] = ("attendance at a course", "attendances at courses"),
        [typeof(CohortPlace)] = ("place on a course", "places on courses"),
        [typeof(Consent)] = ("consent given or withdrawn", "consents given or withdrawn"),
        [typeof(ContactLogEntry)] = ("line of the contact log", "lines of the contact log"),
        [typeof(Contribution)] = ("entry of hours", "entries of hours"),
        [typeof(DataRequest)] = ("data request", "data requests"),
        [typeof(EmergencyContact)] = ("emergency contact", "emergency contacts"),
        [typeof(Enrolment)] = ("enrolment", "enrolments"),
        [typeof(MeetingAttendance)] = ("attendance at a support meeting", "attendances at support meetings"),
        [typeof(MeetingInvitation)] = ("invitation to a support meeting", "invitations to support meetings"),
        [typeof(Message)] = ("e-mail", "e-mails"),
        [typeof(Milestone)] = ("milestone", "milestones"),
        [typeof(NewsletterItem)] = ("item of a newsletter", "items of newsletters"),
        [typeof(ReferenceRequest)] = ("request for a reference", "requests for references"),
        [typeof(Referral)] = ("referral", "referrals"),
        [typeof(RotaPlace)] = ("place on a rota", "places on rotas"),
        [typeof(Story)] = ("story", "stories"),
        [typeof(UploadedPhoto)] = ("photograph that was added", "photographs that were added"),
        [typeof(VolunteerNote)] = ("note", "notes"),
        [typeof(Waiver)] = ("waiver", "waivers"),
    };

    /// <summary>Moved without a word: whether there is one is nobody's to know here, it is a merge of before, or a decision to keep the person, which goes on.</summary>
    public static IReadOnlySet<Type> Untold { get; } = new HashSet<Type> { typeof(Concern), typeof(RetentionCase), typeof(Volunteer), typeof(VolunteerMerge) };

    /// <summary>All of them, in a fixed order.</summary>
    public static IReadOnlyList<VolunteerColumn> Of(IModel model) =>
    [
        .. from entity in model.GetEntityTypes()
           where !entity.IsOwned() && entity.GetTableName() is not null
           from property in entity.GetProperties()
           where property.Name.EndsWith("VolunteerId", StringComparison.Ordinal) || property.GetContainingForeignKeys().Any(key => key.PrincipalEntityType.ClrType == typeof(Volunteer))
           orderby entity.Name, property.Name
           select new VolunteerColumn(entity, property),
    ];

    /// <summary>Those whose rows a merge moves.</summary>
    public static IReadOnlyList<VolunteerColumn> Moving(IModel model) =>
        [.. Of(model).Where(column => !Staying.ContainsKey((column.Entity.ClrType, column.Property.Name)))];
}

/// <summary>A column that says which volunteer a row is about.</summary>
internal sealed record VolunteerColumn(IEntityType Entity, IProperty Property);
