using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.Messaging;
using Volunteers.Data.Training;
using Volunteers.Jobs.Mail;

namespace Volunteers.Jobs.Cohorts;

/// <summary>Writes offers of places, warnings that an offer lapses, and joining instructions.</summary>
public sealed class PlaceComposer(PublicAddresses addresses, TimeProvider clock) : IMessageComposer
{
    public IReadOnlyCollection<string> Kinds { get; } = [MessageKinds.PlaceOffered, MessageKinds.OfferLapsing, MessageKinds.JoiningInstructions];

    public async Task<Composition> ComposeAsync(Message message, VolunteersDbContext db, CancellationToken cancellationToken)
    {
        var place = await db.CohortPlaces.AsNoTrackingWithIdentityResolution()
            .Include(p => p.Steps).Include(p => p.Volunteer)
            .Include(p => p.Cohort).ThenInclude(cohort => cohort.Sessions)
            .Include(p => p.Cohort).ThenInclude(cohort => cohort.Centre)
            .Include(p => p.Cohort).ThenInclude(cohort => cohort.Course)
            .AsSplitQuery()
            .FirstOrDefaultAsync(p => p.Id == message.TopicId, cancellationToken);
        var offers = message.Kind != MessageKinds.JoiningInstructions;
        var expected = offers ? PlaceStatus.Offered : PlaceStatus.Accepted;
        if (place is null || place.Cohort.CancelledAt is not null || place.StatusAt(clock.GetUtcNow()) != expected)
        {
            return Composition.Skip(offers ? "The offer was answered, withdrawn or had lapsed before the e-mail was sent." : "They no longer hold the place.");
        }

        var (cohort, centre) = (place.Cohort, place.Cohort.Centre);
        var zone = centre.Time.Zone;
        var mail = new PlaceMail(
            place.Volunteer.KnownAs, centre.Name, cohort.Course.Title, cohort.Name, cohort.Venue,
            offers && place.OfferExpiresAt is { } expiresAt ? LocalTime.At(expiresAt, zone) : null,
            [.. cohort.Sessions.OrderBy(s => s.StartsAt).Select(s => Session(s, zone))], addresses.Me)
        {
            IsLapsing = message.Kind == MessageKinds.OfferLapsing,
        };
        return Composition.Of(mail, centre.Name, place.Volunteer.FullName, centre.Email);
    }

    private static string Session(CohortSession session, TimeZoneInfo zone)
    {
        var when = LocalTime.Span(session.StartsAt, session.EndsAt, zone);
        return session.Topic is null ? when : $"{when}: {session.Topic}";
    }
}
