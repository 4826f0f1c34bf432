using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.Messaging;
using Volunteers.Data.Programmes;
using Volunteers.Jobs.Mail;

namespace Volunteers.Jobs.Assignments;

/// <summary>Tells volunteers of assignments that were proposed to them; several at once go into one e-mail.</summary>
public sealed class AssignmentPlanner(TimeProvider clock) : IPlanner
{
    /// <summary>A proposal that nobody was told of for so long is stale: a person should look at it first.</summary>
    private static readonly TimeSpan StaleAfter = TimeSpan.FromDays(30);

    public async Task<IReadOnlyList<DueMessage>> DueAsync(
        VolunteersDbContext db, IReadOnlyCollection<(Topic Topic, int Id)>? changed, CancellationToken cancellationToken)
    {
        var only = changed.Of(Topic.Assignment);
        if (only is [])
        {
            return [];
        }

        var since = clock.GetUtcNow() - StaleAfter;
        var proposed = await db.Assignments.AsNoTracking()
            .Where(a => a.ProposedAt > since && AssignmentFacts.Status.Of(a) == AssignmentStatus.Proposed)
            .Where(a => only == null || only.Contains(a.Id))
            .Where(a => !db.Messages.Any(m => m.Topic == Topic.Assignment && m.TopicId == a.Id))
            .OrderBy(a => a.Id)
            .Select(a => new { a.Id, a.VolunteerId, ProposedAt = a.ProposedAt!.Value, a.Programme.CentreId })
            .ToListAsync(cancellationToken);
        return
        [
            .. from assignment in proposed
               group assignment by (assignment.VolunteerId, assignment.CentreId) into person
               let payload = JsonSerializer.Serialize(person.Select(a => a.Id), JsonSerializerOptions.Web)
               from assignment in person
               let first = assignment == person.First()
               select new DueMessage(
                   MessageKinds.AssignmentProposed, new Occasion(Topic.Assignment, assignment.Id), assignment.VolunteerId, assignment.CentreId,
                   assignment.ProposedAt, first ? null : "Told together with another assignment, in one e-mail.", first ? payload : null),
        ];
    }
}
