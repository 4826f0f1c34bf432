using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.Messaging;
using Volunteers.Data.Programmes;
using Volunteers.Jobs.Mail;

namespace Volunteers.Jobs.Assignments;

/// <summary>Writes what a volunteer is asked to take on, leaving out what was answered or ended meanwhile.</summary>
public sealed class AssignmentComposer(PublicAddresses addresses, TimeProvider clock) : IMessageComposer
{
    public IReadOnlyCollection<string> Kinds { get; } = [MessageKinds.AssignmentProposed];

    public async Task<Composition> ComposeAsync(Message message, VolunteersDbContext db, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var ids = JsonSerializer.Deserialize<int[]>(message.Payload ?? "[]", JsonSerializerOptions.Web) ?? [];
        var assignments = await db.Assignments.AsNoTracking()
            .Where(a => ids.Contains(a.Id) && (AssignmentFacts.Status.Of(a) == AssignmentStatus.Draft || AssignmentFacts.Status.Of(a) == AssignmentStatus.Proposed))
            .Include(a => a.Volunteer).Include(a => a.Role).Include(a => a.Programme).ThenInclude(p => p.Centre)
            .OrderBy(a => a.Id)
            .ToListAsync(cancellationToken);
        if (assignments.Count == 0)
        {
            return Composition.Skip("It was answered or ended before the e-mail was sent.");
        }

        var programmes = assignments.Select(a => a.ProgrammeId).Distinct().ToList();
        var next = await db.ProgrammeSessions.AsNoTracking()
            .Where(s => programmes.Contains(s.ProgrammeId) && s.CancelledAt == null && s.StartsAt > now)
            .GroupBy(s => s.ProgrammeId)
            .Select(g => new { g.Key, StartsAt = g.Min(s => s.StartsAt) })
            .ToDictionaryAsync(s => s.Key, s => (DateTimeOffset?)s.StartsAt, cancellationToken);
        var (volunteer, centre) = (assignments[0].Volunteer, assignments[0].Programme.Centre);
        var mail = new AssignmentMail(
            volunteer.KnownAs, centre.Name, [.. assignments.Select(a => Item(a, next.GetValueOrDefault(a.ProgrammeId)))], addresses.Me);
        return Composition.Of(mail, centre.Name, volunteer.FullName, centre.Email);
    }

    private static AssignmentMailItem Item(Assignment assignment, DateTimeOffset? next) => new(
        assignment.Programme.Name, assignment.Role.Title, assignment.From, assignment.Until, assignment.Programme.Venue,
        next is { } at ? LocalTime.At(at, assignment.Programme.Centre.Time.Zone) : null);
}
