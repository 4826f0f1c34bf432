using System.Linq.Expressions;
using Volunteers.Api.Access;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.People;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.People;

/// <summary>Whom to ring when something happens to a volunteer.</summary>
[ObjectType<Volunteer>]
public static class VolunteerEmergencyContacts
{
    /// <summary>Whom to ring when something happens, in the order in which they were named; the volunteer's own and their coordinators' to read.</summary>
    public static Expression<Func<Volunteer, IEnumerable<EmergencyContact>>> EmergencyContacts => v => v.EmergencyContacts.OrderBy(c => c.Id);
}

[Node]
[ObjectType<EmergencyContact>(Fields = [nameof(EmergencyContact.Name), nameof(EmergencyContact.Phone), nameof(EmergencyContact.Relationship)])]
public static class EmergencyContactType;

[MutationType]
[Authorize]
public static class EmergencyContactMutations
{
    /// <summary>Adds somebody to ring, or changes one; the volunteer, or staff who were told.</summary>
    /// <param name="id">Which to change; a new one when not given.</param>
    [Error<InvalidInputException>]
    public static async Task<Volunteer> SaveEmergencyContactAsync(
        [ID<EmergencyContact>] int? id, [ID<Volunteer>] int volunteerId, string name, string phone, string? relationship,
        VolunteersDbContext db, Caller caller, CancellationToken cancellationToken)
    {
        var volunteer = await VolunteerAsync(db, volunteerId, caller, cancellationToken);
        if (id is { } known)
        {
            volunteer.ChangeEmergencyContact(known, name, relationship, phone);
        }
        else if (volunteer.EmergencyContacts.Count >= Volunteer.MostEmergencyContacts)
        {
            throw new InvalidInputException("name", $"{Volunteer.MostEmergencyContacts} people to ring are enough. Change or remove one of them.");
        }
        else
        {
            volunteer.AddEmergencyContact(name, relationship, phone);
        }

        await db.SaveChangesAsync(cancellationToken);
        return volunteer;
    }

    /// <summary>Takes somebody off the list of those to ring.</summary>
    public static async Task<Volunteer> RemoveEmergencyContactAsync(
        [ID<EmergencyContact>] int emergencyContactId, [ID<Volunteer>] int volunteerId, VolunteersDbContext db, Caller caller, CancellationToken cancellationToken)
    {
        var volunteer = await VolunteerAsync(db, volunteerId, caller, cancellationToken);
        volunteer.RemoveEmergencyContact(emergencyContactId);
        await db.SaveChangesAsync(cancellationToken);
        return volunteer;
    }

    private static async Task<Volunteer> VolunteerAsync(VolunteersDbContext db, int volunteerId, Caller caller, CancellationToken cancellationToken)
    {
        var volunteer = await db.VolunteerForChangeAsync(volunteerId, Permissions.VolunteersWrite, caller, cancellationToken, orSelf: true);
        await db.Entry(volunteer).Collection(v => v.EmergencyContacts).LoadAsync(cancellationToken);
        return volunteer;
    }
}
