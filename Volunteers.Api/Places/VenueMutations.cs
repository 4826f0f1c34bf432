using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Places;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.Places;

[MutationType]
[Authorize]
public static class VenueMutations
{
    /// <summary>Adds a venue, or changes one.</summary>
    [Error<InvalidInputException>]
    [Error<StaleRecordException>]
    public static async Task<Venue> SaveVenueAsync(SaveVenueInput input, VolunteersDbContext db, Caller caller, TimeProvider clock, CancellationToken cancellationToken)
    {
        var venue = input.Id is { } id ? await db.Venues.FindRequiredAsync(v => v.Id == id, "venue", cancellationToken) : null;
        var centreId = venue?.CentreId ?? caller.CentreOr(input.CentreId);
        caller.Require(Permissions.PlacesWrite, centreId);
        venue?.RequireVersion(input.Version);
        var details = new VenueDetails(
            input.Name.Or(venue?.Name), input.Address.Or(venue?.Address), input.HowToFind.Or(venue?.HowToFind), input.AccessNotes.Or(venue?.AccessNotes));
        var others = await db.Venues.Where(v => v.CentreId == centreId && v.Id != input.Id).Select(v => v.SortName).ToListAsync(cancellationToken);
        if (venue is null)
        {
            await db.OpenCentreAsync(centreId, clock, cancellationToken);
            venue = Venue.Add(centreId, details, others);
            db.Venues.Add(venue);
        }
        else
        {
            venue.Change(details, others);
        }

        await db.SaveChangesAsync(cancellationToken);
        return venue;
    }

    /// <summary>Offers a venue no longer; what takes place there stays.</summary>
    [Error<StaleRecordException>]
    public static Task<Venue> RetireVenueAsync(
        [ID<Venue>] int venueId, VolunteersDbContext db, Caller caller, TimeProvider clock, CancellationToken cancellationToken) =>
        ChangeAsync(venueId, venue => venue.Retire(clock.GetUtcNow()), db, caller, cancellationToken);

    /// <summary>Offers a venue again.</summary>
    [Error<StaleRecordException>]
    public static Task<Venue> RestoreVenueAsync([ID<Venue>] int venueId, VolunteersDbContext db, Caller caller, CancellationToken cancellationToken) =>
        ChangeAsync(venueId, venue => venue.Restore(), db, caller, cancellationToken);

    private static async Task<Venue> ChangeAsync(int venueId, Action<Venue> change, VolunteersDbContext db, Caller caller, CancellationToken cancellationToken)
    {
        var venue = await db.Venues.FindRequiredAsync(v => v.Id == venueId, "venue", cancellationToken);
        caller.Require(Permissions.PlacesWrite, venue.CentreId);
        change(venue);
        await db.SaveChangesAsync(cancellationToken);
        return venue;
    }
}
