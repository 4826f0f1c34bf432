using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data;
using Volunteers.Data.Audit;
using Volunteers.Data.Concerns;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Execution;

namespace Volunteers.Api.Concerns;

/// <remarks>What a concern says is asked for by one field, and each time that it is read is written down.</remarks>
[Node]
[ObjectType<Concern>(Fields = [nameof(Concern.ReportedAt), nameof(Concern.AcknowledgedAt), nameof(Concern.ClosedAt), nameof(Concern.Version)])]
public static class ConcernType
{
    public static Expression<Func<Concern, Centre>> Centre => c => c.Centre;

    public static Expression<Func<Concern, ConcernStatus>> Status => ConcernFacts.Status;

    public static Expression<Func<Concern, string>> ReportedBy => c => c.ReportedBy.Name;

    /// <summary>Whether a day went by without anybody acknowledging it.</summary>
    public static bool GetOverdue([Column] DateTimeOffset reportedAt, [Column] DateTimeOffset? acknowledgedAt, Viewpoint viewpoint) =>
        acknowledgedAt is null && viewpoint.Now - reportedAt > Concern.AcknowledgeWithin;

    /// <summary>What was reported, and, for those who deal with it, what was done. Reading it is written down.</summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<ConcernContent>> GetContentAsync(
        [Parent(nameof(Concern.Id))] IReadOnlyList<Concern> concerns, VolunteersDbContext db, Caller caller, TimeProvider clock, CancellationToken cancellationToken)
    {
        int[] ids = [.. concerns.Select(c => c.Id).Distinct()];
        var read = await db.Concerns.Include(c => c.Entries).Include(c => c.SubjectVolunteer).AsSplitQuery()
            .Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, cancellationToken);
        var dealtWith = await Handling.IdsAsync(db, ids, cancellationToken);
        foreach (var concern in read.Values)
        {
            db.AuditEntries.Add(AuditEntry.Read(concern, caller.Actor, clock.GetUtcNow()));
        }

        await db.SaveChangesAsync(cancellationToken);
        return concerns.Each(concern =>
        {
            var full = read[concern.Id];
            var handles = dealtWith.Contains(concern.Id);
            return new ConcernContent(
                full.Report, full.AboutLead, handles, handles ? full.SubjectVolunteer : null,
                handles ? [.. full.Entries.OrderBy(e => e.At).ThenBy(e => e.Id).Select(e => new ConcernEntryResult(e.Kind, e.Text, e.By.Name, e.At))] : []);
        });
    }
}

/// <summary>What a concern says.</summary>
/// <param name="Report">As it was reported.</param>
/// <param name="MayAct">Whether who asks is among those who deal with it.</param>
/// <param name="Volunteer">The volunteer whom it is about, when one is known and may be seen.</param>
/// <param name="Entries">What was done, oldest first; nothing for whoever only reported it.</param>
public sealed record ConcernContent(string Report, bool AboutLead, bool MayAct, Volunteer? Volunteer, IReadOnlyList<ConcernEntryResult> Entries);

/// <summary>Something that was learnt, done or decided.</summary>
[GraphQLName("ConcernEntry")]
public sealed record ConcernEntryResult(ConcernEntryKind Kind, string? Text, string By, DateTimeOffset At);
