using Microsoft.EntityFrameworkCore;

namespace Volunteers.Data.Audit;

/// <summary>Reads steps of the audit trail: for each entry that leads one, what the reader may see of the rest of it.</summary>
public static class AuditReader
{
    /// <summary>The step of each entry: at its centre or, for a volunteer's history, about that volunteer.</summary>
    /// <param name="db">As the reader sees it.</param>
    /// <param name="entries">Numbers of entries.</param>
    /// <param name="ofVolunteer">Whether only what the step did about the entry's volunteer counts.</param>
    public static async Task<Dictionary<int, AuditedStep>> StepsAsync(
        VolunteersDbContext db, IReadOnlyCollection<int> entries, bool ofVolunteer, CancellationToken cancellationToken)
    {
        var leading = await db.AuditEntries.AsNoTracking().Where(e => entries.Contains(e.Id)).ToListAsync(cancellationToken);
        Guid[] operations = [.. leading.Select(e => e.Operation).Distinct()];
        var all = (await db.AuditEntries.AsNoTracking().Where(e => operations.Contains(e.Operation)).ToListAsync(cancellationToken)).ToLookup(e => e.Operation);
        return leading.ToDictionary(
            lead => lead.Id,
            lead => AuditedStep.Of(
                lead.By,
                all[lead.Operation].Where(e => ofVolunteer && lead.VolunteerId is not null ? e.VolunteerId == lead.VolunteerId : e.CentreId == lead.CentreId).DefaultIfEmpty(lead)));
    }
}
