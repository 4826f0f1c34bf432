using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.Messaging;
using Volunteers.Jobs.Mail;

namespace Volunteers.Jobs.Reminders;

/// <summary>Tells volunteers of assignments that were proposed to them; several at once go into one e-mail.</summary>
public sealed class AssignmentPlanner(TimeProvider clock) : IPlanner
{
    /// <summary>A proposal that nobody was told of for so long is stale: a person should look at it first.</summary>
    private static readonly TimeSpan StaleAfter = TimeSpan.FromDays(30);

    public static string Occasion(int assignmentId) => $"assignment:{assignmentId}";

    public async Task<int> PlanAsync(VolunteersDbContext db, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var since = now - StaleAfter;
        var proposed = await db.Assignments.AsNoTracking()
            .Where(a => a.ProposedAt > since && a.AcceptedAt == null && a.DeclinedAt == null && a.EndedAt == null)
            .OrderBy(a => a.Id)
            .Select(a => new { a.Id, a.VolunteerId, a.ProposedAt, a.Programme.CentreId })
            .ToListAsync(cancellationToken);
        if (proposed.Count == 0)
        {
            return 0;
        }

        string[] occasions = [.. proposed.Select(a => Occasion(a.Id))];
        var known = (await db.Messages
                .Where(m => m.Kind == MessageKinds.AssignmentProposed && occasions.Contains(m.Occasion))
                .Select(m => m.Occasion)
                .ToListAsync(cancellationToken))
            .ToHashSet();
        var added = 0;
        foreach (var person in proposed.Where(a => !known.Contains(Occasion(a.Id))).GroupBy(a => (a.VolunteerId, a.CentreId)))
        {
            var volunteer = await db.Volunteers.FirstAsync(v => v.Id == person.Key.VolunteerId, cancellationToken);
            var payload = JsonSerializer.Serialize(person.Select(a => a.Id), JsonSerializerOptions.Web);
            var first = person.First();
            foreach (var assignment in person)
            {
                var message = Message.ForVolunteer(
                    MessageKinds.AssignmentProposed, Occasion(assignment.Id), volunteer, person.Key.CentreId, assignment.ProposedAt!.Value, now,
                    assignment == first ? payload : null);
                if (assignment != first)
                {
                    message.Skip("Told together with another assignment, in one e-mail.");
                }
                db.Messages.Add(message);
                added++;
            }
        }
        await db.SaveChangesAsync(cancellationToken);
        return added;
    }
}
