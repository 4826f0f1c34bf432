using System.Globalization;
using Volunteers.Api.Access;
using Volunteers.Api.Privacy;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.People;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.People;

/// <summary>Notes of staff about a volunteer: written, put right and removed by those who may; what was done stands in the audit trail, what was written does not.</summary>
[MutationType]
[Authorize(Policy = Permissions.NotesWrite)]
public static class NoteMutations
{
    [Error<InvalidInputException>]
    [Error<OwnDecisionException>]
    public static async Task<Volunteer> WriteNoteAsync(
        [ID<Volunteer>] int volunteerId, string text, VolunteersDbContext db, Caller caller, TimeProvider clock, CancellationToken cancellationToken)
    {
        var volunteer = await VolunteerAsync(db, volunteerId, caller, cancellationToken);
        volunteer.WriteNote(text, caller.Actor, clock.GetUtcNow());
        await db.SaveChangesAsync(cancellationToken);
        return volunteer;
    }

    [Error<InvalidInputException>]
    [Error<OwnDecisionException>]
    public static async Task<Volunteer> CorrectNoteAsync(
        [ID<Volunteer>] int volunteerId, [GraphQLType("ID!")] string noteId, string text, VolunteersDbContext db, Caller caller, CancellationToken cancellationToken)
    {
        var volunteer = await VolunteerAsync(db, volunteerId, caller, cancellationToken);
        (await NoteAsync(db, volunteer, noteId, cancellationToken)).Correct(text);
        await db.SaveChangesAsync(cancellationToken);
        return volunteer;
    }

    [Error<OwnDecisionException>]
    public static async Task<Volunteer> RemoveNoteAsync(
        [ID<Volunteer>] int volunteerId, [GraphQLType("ID!")] string noteId, VolunteersDbContext db, Caller caller, CancellationToken cancellationToken)
    {
        var volunteer = await VolunteerAsync(db, volunteerId, caller, cancellationToken);
        db.Remove(await NoteAsync(db, volunteer, noteId, cancellationToken));
        await db.SaveChangesAsync(cancellationToken);
        return volunteer;
    }

    private static async Task<Volunteer> VolunteerAsync(VolunteersDbContext db, int volunteerId, Caller caller, CancellationToken cancellationToken)
    {
        var volunteer = await db.VolunteerForChangeAsync(volunteerId, Permissions.NotesWrite, caller, cancellationToken);
        caller.RequireOther(volunteer.Id, "write notes about yourself");
        return volunteer.ErasedAt is null ? volunteer : throw new NotFoundException("volunteer");
    }

    /// <summary>A note is no node: it is read through its volunteer alone, and then that it was read is recorded.</summary>
    private static async Task<VolunteerNote> NoteAsync(VolunteersDbContext db, Volunteer volunteer, string noteId, CancellationToken cancellationToken)
    {
        if (!noteId.StartsWith(VolunteerNoteType.IdPrefix, StringComparison.Ordinal)
            || !int.TryParse(noteId.AsSpan(VolunteerNoteType.IdPrefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var id))
        {
            throw new NotFoundException("note");
        }

        return await db.VolunteerNotes.FindRequiredAsync(n => n.Id == id && n.VolunteerId == volunteer.Id, "note", cancellationToken);
    }
}
