using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Attention;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.People;

namespace Volunteers.Api.People;

/// <summary>Checks to be repeated.</summary>
public sealed class CheckAttention : IAttentionSource
{
    public string Permission => Permissions.ChecksRead;

    public async Task<IReadOnlyList<AttentionItem>> FindAsync(AttentionQuery query, CancellationToken cancellationToken)
    {
        // only decided DBS checks fall due; which of them is the latest of its person is decided below, by the entity's rule
        var (db, centres, _, today) = query;
        var horizon = today.AddDays(Check.RenewalWindowDays).AddYears(-(Check.RecheckAfterYears(CheckKind.Dbs) ?? 0));
        var checks = await db.Checks.AsNoTracking().AsSplitQuery()
            .Include(c => c.Facts)
            .Include(c => c.Volunteer)
            .Where(c => c.Kind == CheckKind.Dbs && c.Volunteer.ErasedAt == null
                && c.Volunteer.Enrolments.Any(e => centres.Contains(e.CentreId)
                    && EnrolmentFacts.IsCurrent.Of(e))
                && CheckFacts.RecordedOn.Of(c) <= horizon
                && !db.Checks.Any(later => later.VolunteerId == c.VolunteerId && later.Kind == c.Kind && later.Id > c.Id))
            .OrderBy(c => c.Id)
            .Take(IAttentionSource.MostOfAKind * 2)
            .ToListAsync(cancellationToken);
        var items = new List<AttentionItem>();
        foreach (var check in checks)
        {
            if (check.StatusOn(today) is CheckStatus.Overdue or CheckStatus.RecheckDue && check.RecheckDue is { } due)
            {
                var overdue = check.StatusOn(today) == CheckStatus.Overdue;
                items.Add(new AttentionItem(
                    overdue ? AttentionKind.CheckOverdue : AttentionKind.CheckDue,
                    check.Volunteer.FullName,
                    overdue ? $"The DBS check should have been repeated by {due.InWords()}." : $"The DBS check is to be repeated by {due.InWords()}.",
                    due,
                    check.Volunteer));
            }
        }

        return items;
    }
}

/// <summary>People who asked about volunteering and were not answered.</summary>
public sealed class EnquiryAttention : IAttentionSource
{
    public string Permission => Permissions.VolunteersWrite;

    public async Task<IReadOnlyList<AttentionItem>> FindAsync(AttentionQuery query, CancellationToken cancellationToken)
    {
        var before = query.Today.AddDays(-3);
        var waiting = await query.Db.Enrolments.AsNoTracking()
            .Where(e => query.CentreIds.Contains(e.CentreId) && e.Volunteer.ErasedAt == null)
            .Where(e => EnrolmentFacts.Stage.Of(e) == EnrolmentStage.Enquiry)
            .Select(e => new { e.Volunteer, Since = EnrolmentFacts.StageSince.Of(e) })
            .Where(e => e.Since <= before)
            .OrderBy(e => e.Since)
            .Take(IAttentionSource.MostOfAKind)
            .ToListAsync(cancellationToken);
        return
        [
            .. waiting.Select(e => new AttentionItem(
                AttentionKind.EnquiryWaiting, e.Volunteer.FullName, $"Asked about volunteering on {e.Since.InWords()} and has not heard since.",
                e.Since.AddDays(7), e.Volunteer)),
        ];
    }
}
