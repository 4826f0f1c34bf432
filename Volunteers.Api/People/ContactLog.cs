using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.People;

/// <summary>When staff of a centre rang, wrote to or met a volunteer.</summary>
[ObjectType<Volunteer>]
public static class VolunteerContactLog
{
    /// <summary>Latest first; for those who coordinate the centre, and not for the volunteer.</summary>
    public static Expression<Func<Volunteer, IEnumerable<ContactLogEntry>>> ContactLog => v => v.ContactLog.OrderByDescending(e => e.On).ThenByDescending(e => e.Id);
}

[Node]
[ObjectType<ContactLogEntry>(Fields =
[
    nameof(ContactLogEntry.Kind), nameof(ContactLogEntry.Text), nameof(ContactLogEntry.On), nameof(ContactLogEntry.NextOn), nameof(ContactLogEntry.Version),
])]
public static class ContactLogEntryType
{
    public static Expression<Func<ContactLogEntry, string>> WrittenBy => e => e.WrittenBy.Name;

    public static Expression<Func<ContactLogEntry, Centre>> Centre => e => e.Centre;
}

[MutationType]
[Authorize(Policy = Permissions.VolunteersWrite)]
public static class ContactLogMutations
{
    /// <summary>Writes down that somebody rang, wrote to or met a volunteer. An enquiry that was answered waits no more.</summary>
    /// <param name="on">When it was; today when not given.</param>
    /// <param name="nextOn">When to look again; until then nothing waits.</param>
    /// <param name="centreId">Which centre was in touch; when not given the one at which they asked, or the only one.</param>
    [Error<InvalidInputException>]
    [Error<OwnDecisionException>]
    [Error<ErasedVolunteerException>]
    public static async Task<Volunteer> LogContactAsync(
        [ID<Volunteer>] int volunteerId, string text, DateOnly? on, DateOnly? nextOn, ContactKind? kind, [ID<Centre>] int? centreId,
        VolunteersDbContext db, Caller caller, TimeProvider clock, CancellationToken cancellationToken)
    {
        var volunteer = await db.VolunteerForChangeAsync(volunteerId, Permissions.VolunteersWrite, caller, cancellationToken);
        caller.RequireOther(volunteer.Id, "keep a contact log about yourself");
        var enrolments = await db.Enrolments.Include(e => e.Steps).Include(e => e.Centre).AsSplitQuery().Where(e => e.VolunteerId == volunteer.Id).ToListAsync(cancellationToken);
        var enrolment = enrolments.Where(e => caller.Can(Permissions.VolunteersWrite, e.CentreId) && (centreId is null || e.CentreId == centreId))
            .OrderBy(e => e.Stage switch { EnrolmentStage.Enquiry => 0, var stage => stage.Ends() ? 2 : 1 }).ThenBy(e => e.Id)
            .FirstOrDefault() ?? throw new NotFoundException("centre");
        var today = enrolment.Centre.Time.Today(clock);
        volunteer.LogContact(enrolment.CentreId, new ContactLine(kind, text, on ?? today, nextOn), caller.Actor, clock.GetUtcNow(), today);
        await db.SaveChangesAsync(cancellationToken);
        return volunteer;
    }

    /// <summary>Puts a line of the contact log right; omitted is unchanged, null is cleared.</summary>
    /// <param name="version">The version that was read; refused when someone changed it since.</param>
    [Error<InvalidInputException>]
    [Error<OwnDecisionException>]
    [Error<StaleRecordException>]
    public static async Task<Volunteer> CorrectContactAsync(
        [ID<ContactLogEntry>] int contactLogEntryId, Optional<string?> text, Optional<DateOnly?> on, Optional<DateOnly?> nextOn, Optional<ContactKind?> kind, int? version,
        VolunteersDbContext db, Caller caller, TimeProvider clock, CancellationToken cancellationToken)
    {
        var entry = await EntryAsync(db, contactLogEntryId, caller, cancellationToken);
        entry.RequireVersion(version);
        entry.Correct(
            new ContactLine(kind.Or(entry.Kind), text.Or(entry.Text), on.Or(entry.On) ?? entry.On, nextOn.Or(entry.NextOn)), entry.Centre.Time.Today(clock));
        await db.SaveChangesAsync(cancellationToken);
        return entry.Volunteer;
    }

    /// <summary>Takes a line out of the contact log.</summary>
    [Error<OwnDecisionException>]
    public static async Task<Volunteer> RemoveContactAsync(
        [ID<ContactLogEntry>] int contactLogEntryId, VolunteersDbContext db, Caller caller, CancellationToken cancellationToken)
    {
        var entry = await EntryAsync(db, contactLogEntryId, caller, cancellationToken);
        db.Remove(entry);
        await db.SaveChangesAsync(cancellationToken);
        return entry.Volunteer;
    }

    private static async Task<ContactLogEntry> EntryAsync(VolunteersDbContext db, int id, Caller caller, CancellationToken cancellationToken)
    {
        var entry = await db.ContactLog.Include(e => e.Centre).Include(e => e.Volunteer).FindRequiredAsync(e => e.Id == id, "line of the contact log", cancellationToken);
        caller.Require(Permissions.VolunteersWrite, entry.CentreId);
        caller.RequireOther(entry.VolunteerId, "keep a contact log about yourself");
        return entry;
    }
}
