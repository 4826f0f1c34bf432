using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Volunteers.Data;
using Volunteers.Data.Messaging;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Data.Training;
using Volunteers.Jobs.Calendar;
using Volunteers.Jobs.Mail;

namespace Volunteers.Jobs.Sessions;

/// <summary>Writes e-mails about sessions of programmes and courses, each with the calendar entry as it is now.</summary>
public sealed class SessionComposer(PublicAddresses addresses, IOptions<MailOptions> options, Suitability suitability, TimeProvider clock) : IMessageComposer
{
    private const string Begun = "The session had begun before the e-mail could be sent.";

    public IReadOnlyCollection<string> Kinds { get; } = [MessageKinds.SessionReminder, MessageKinds.SessionCancelled, MessageKinds.CohortReminder];

    public Task<Composition> ComposeAsync(Message message, VolunteersDbContext db, CancellationToken cancellationToken)
    {
        return message.Topic == Topic.CohortSession
            ? OfCourseAsync(message.TopicId, message, db, cancellationToken)
            : OfProgrammeAsync(message.TopicId, message, db, cancellationToken);
    }

    private async Task<Composition> OfProgrammeAsync(int id, Message message, VolunteersDbContext db, CancellationToken cancellationToken)
    {
        var place = await db.RotaPlaces.AsNoTracking()
            .Include(p => p.Volunteer)
            .Include(p => p.Role)
            .Include(p => p.Session.Programme.Centre)
            .SingleOrDefaultAsync(p => p.ProgrammeSessionId == id && p.VolunteerId == message.VolunteerId, cancellationToken);
        var cancelled = message.Kind == MessageKinds.SessionCancelled;
        if (place is null || !place.Counts)
        {
            return Composition.Skip("They are no longer expected.");
        }

        var session = place.Session;
        if (session.StartsAt <= clock.GetUtcNow())
        {
            return Composition.Skip(Begun);
        }

        if (!cancelled && session.CancelledAt is not null)
        {
            return Composition.Skip("The session was cancelled before the e-mail was sent.");
        }

        var centre = session.Programme.Centre;
        if (!cancelled && !(await suitability.OfAsync(db, place.VolunteerId, centre.Id, centre.Time.DateOf(session.StartsAt), cancellationToken)).Ready)
        {
            return Composition.Skip(SessionPlan.NotReady);
        }

        var mail = new SessionMail
        {
            Name = place.Volunteer.KnownAs,
            Centre = centre.Name,
            Title = session.Programme.Name,
            Role = place.Role.Title,
            When = LocalTime.Span(session.StartsAt, session.EndsAt, centre.Time.Zone),
            Venue = session.Programme.Venue,
            IsCancelled = cancelled,
            Reason = cancelled ? session.CancelledReason : null,
            PageUrl = addresses.Me,
        };
        return Compose(mail, centre, place.Volunteer, SessionEntry.Of(place), cancelled);
    }

    private async Task<Composition> OfCourseAsync(int id, Message message, VolunteersDbContext db, CancellationToken cancellationToken)
    {
        var session = await db.CohortSessions.AsNoTracking()
            .Include(s => s.Cohort.Course)
            .Include(s => s.Cohort.Centre)
            .SingleOrDefaultAsync(s => s.Id == id, cancellationToken);
        var place = session is null
            ? null
            : await db.CohortPlaces.AsNoTracking()
                .Include(p => p.Steps)
                .Include(p => p.Volunteer)
                .SingleOrDefaultAsync(p => p.CohortId == session.CohortId && p.VolunteerId == message.VolunteerId, cancellationToken);
        if (session is null || place is not { Status: PlaceStatus.Accepted or PlaceStatus.Attending } || session.Cohort.CancelledAt is not null)
        {
            return Composition.Skip("They no longer hold the place.");
        }

        if (session.StartsAt <= clock.GetUtcNow())
        {
            return Composition.Skip(Begun);
        }

        var centre = session.Cohort.Centre;
        var mail = new SessionMail
        {
            Name = place.Volunteer.KnownAs,
            Centre = centre.Name,
            Title = session.Cohort.Course.Title,
            Topic = session.Topic,
            When = LocalTime.Span(session.StartsAt, session.EndsAt, centre.Time.Zone),
            Venue = session.Cohort.Venue,
            PageUrl = addresses.Me,
        };
        return Compose(mail, centre, place.Volunteer, SessionEntry.Of(session), cancelled: false);
    }

    private Composition Compose(SessionMail mail, Centre centre, Volunteer volunteer, CalendarEntry entry, bool cancelled)
    {
        var method = cancelled ? CalendarMethod.Cancel : CalendarMethod.Request;
        var calendar = CalendarWriter.Write(method, clock.GetUtcNow(),
        [
            entry with
            {
                Url = addresses.Me,
                Organiser = new MailPerson(options.Value.Sender.Address, centre.Name),
                Attendee = new MailPerson(volunteer.Email ?? "", volunteer.FullName),

                // whoever is expected said yes: to the assignment, to standing in, or to the place on the course
                Answer = CalendarAnswer.Accepted,
            },
        ]);
        return Composition.Of(mail, centre.Name, volunteer.FullName, centre.Email, new MailInvitation(method.ToString().ToUpperInvariant(), calendar));
    }
}
