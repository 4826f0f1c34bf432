using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Audit;
using Volunteers.Data.Places;
using Volunteers.Data.Policies;
using Volunteers.Data.Programmes;
using Volunteers.GraphQL;

namespace Volunteers.Api.Programmes;

/// <summary>Looks at sessions as an inspector does, with the eyes of whoever asks, and writes down that people were looked at.</summary>
public sealed class Inspections(VolunteersDbContext db, Caller caller, PolicyBook policies, TimeProvider clock)
{
    /// <summary>What is asked about.</summary>
    /// <exception cref="NotFoundException">There is no such thing, or it may not be seen.</exception>
    /// <exception cref="GraphQLException">Who asks has no business with the figures of that centre.</exception>
    public async Task<InspectedPlace> FindAsync(int? centreId, int? programmeId, int? sessionId, CancellationToken cancellationToken)
    {
        var session = sessionId is null ? null
            : await db.ProgrammeSessions.AsNoTracking().Include(s => s.Programme).FindRequiredAsync(s => s.Id == sessionId, "session", cancellationToken);
        var programme = session?.Programme
            ?? (programmeId is null ? null : await db.Programmes.AsNoTracking().FindRequiredAsync(p => p.Id == programmeId, "programme", cancellationToken));
        var at = programme?.CentreId ?? centreId;
        var centre = await db.Centres.AsNoTracking().FindRequiredAsync(c => c.Id == at, "centre", cancellationToken);
        caller.Require(Permissions.ImpactRead, centre.Id);
        return new InspectedPlace(centre, programme, session);
    }

    /// <summary>Whether who asks may read who was at sessions there, and what was looked into of them.</summary>
    public bool MayReadPeople(InspectedPlace place) =>
        caller.Can(Permissions.ChecksRead, place.Centre.Id) && caller.Can(Permissions.RotaRead, place.Centre.Id) && caller.Can(Permissions.VolunteersRead, place.Centre.Id);

    /// <summary>Reads it. Before people are shown, <see cref="RecordAsync"/>.</summary>
    /// <exception cref="InvalidInputException">The days are wrong, or it is too much.</exception>
    public async Task<Inspection> ReadAsync(InspectedPlace place, DateOnly? from, DateOnly? until, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var range = place.Session is { } session
            ? InspectionRange.Of(place.Centre, session)
            : InspectionRange.Between(place.Centre, place.Programme, from, until, place.Centre.Time.DateOf(now));
        return await InspectionReader.ReadAsync(db, range, policies, now, cancellationToken);
    }

    /// <summary>Writes down that it was looked at, or printed.</summary>
    public Task RecordAsync(Inspection inspection, bool printed, CancellationToken cancellationToken)
    {
        db.AuditEntries.Add(AuditEntry.Inspected(inspection, printed, caller.Actor, clock.GetUtcNow()));
        return db.SaveChangesAsync(cancellationToken);
    }
}

/// <summary>A session, or a programme, or all of a centre.</summary>
public sealed record InspectedPlace(Centre Centre, Programme? Programme, ProgrammeSession? Session);
