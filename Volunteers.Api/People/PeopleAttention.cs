using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Attention;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.People;
using Volunteers.Data.Policies;

namespace Volunteers.Api.People;

/// <summary>Checks to be repeated.</summary>
public sealed class CheckAttention(PolicyBook policies) : IAttentionSource
{
    public string Permission => Permissions.ChecksRead;

    public async Task<IReadOnlyList<AttentionItem>> FindAsync(AttentionQuery query, CancellationToken cancellationToken)
    {
        // only decided checks of kinds that are repeated fall due; which of them is the latest of its person is decided below, by the entity's rule
        var (db, centres, _, today) = query;
        var policy = await policies.OfAsync(null, cancellationToken);
        CheckType[] repeated = [.. policy.CheckTypes.Where(type => type.RetiredAt is null && (type.RecheckAfterMonths is not null || type.Kind == CheckKind.Dbs))];
        if (repeated.Length == 0)
        {
            return [];
        }

        int[] types = [.. repeated.Select(type => type.Id)];
        var horizon = repeated.Max(type => type.RecheckAfterMonths is { } months ? today.AddDays(type.RenewalDays).AddMonths(-months) : DateOnly.MinValue);
        var checks = await db.Checks.AsNoTracking().AsSplitQuery()
            .Include(c => c.Facts)
            .Include(c => c.UpdateService)
            .Include(c => c.Volunteer)
            .Where(c => types.Contains(c.CheckTypeId) && c.Volunteer.ErasedAt == null
                && c.Volunteer.Enrolments.Any(e => centres.Contains(e.CentreId)
                    && EnrolmentFacts.IsCurrent.Of(e))
                && (CheckFacts.RecordedOn.Of(c) <= horizon || c.UpdateService.Any(u => u.What == UpdateServiceEvent.Changed))
                && !db.Checks.Any(later => later.VolunteerId == c.VolunteerId && later.CheckTypeId == c.CheckTypeId && later.Id > c.Id))
            .OrderBy(c => c.Id)
            .Take(IAttentionSource.MostOfAKind * 2)
            .ToListAsync(cancellationToken);
        var items = new List<AttentionItem>();
        foreach (var check in checks)
        {
            if (check.StatusOn(today, policy) is CheckStatus.Overdue or CheckStatus.RecheckDue && check.RecheckDueBy(policy) is { } due)
            {
                var overdue = check.StatusOn(today, policy) == CheckStatus.Overdue;
                var name = policy.TypeOf(check.CheckTypeId)?.InWords ?? check.Kind.InWords();
                items.Add(new AttentionItem(
                    overdue ? AttentionKind.CheckOverdue : AttentionKind.CheckDue,
                    check.Volunteer.FullName,
                    CheckFacts.Answer.Of(check) == UpdateServiceEvent.Changed ? $"The Update Service answered on {due.InWords()} that the {name} has changed. Ask for a new certificate."
                    : overdue ? $"The {name} should have been repeated by {due.InWords()}."
                    : check.Subscribed ? $"The {name} is to be repeated by {due.InWords()}: ask the Update Service."
                    : $"The {name} is to be repeated by {due.InWords()}.",
                    due,
                    check.Volunteer));
            }
        }

        return items;
    }
}

/// <summary>People who asked about volunteering and were not answered.</summary>
public sealed class EnquiryAttention(PolicyBook policies) : IAttentionSource
{
    public string Permission => Permissions.VolunteersWrite;

    public async Task<IReadOnlyList<AttentionItem>> FindAsync(AttentionQuery query, CancellationToken cancellationToken)
    {
        // each centre decides for itself how long an enquiry may wait: those of the same patience are read together
        var patience = new Dictionary<int, (int Shown, int Overdue)>();
        foreach (var centreId in query.CentreIds)
        {
            var policy = await policies.OfAsync(centreId, cancellationToken);
            patience[centreId] = (policy.Of(PolicyKeys.EnquiryShownDays), policy.Of(PolicyKeys.EnquiryOverdueDays));
        }

        var items = new List<AttentionItem>();
        foreach (var alike in patience.GroupBy(centre => centre.Value, centre => centre.Key))
        {
            int[] centres = [.. alike];
            var (shown, overdue) = alike.Key;
            var before = query.Today.AddDays(-shown);
            var waiting = await query.Db.Enrolments.IgnoreQueryFilters([AccessFilters.ContactLogName]).AsNoTracking()
                .Where(e => centres.Contains(e.CentreId) && e.Volunteer.ErasedAt == null)
                .Where(e => EnrolmentFacts.Stage.Of(e) == EnrolmentStage.Enquiry && !ContactFacts.IsAnsweredOn.Of(e, query.Today))
                .Select(e => new { e.Volunteer, Since = EnrolmentFacts.StageSince.Of(e), Again = ContactFacts.LookAgainOn.Of(e) })
                .Where(e => e.Since <= before)
                .OrderBy(e => e.Since)
                .Take(IAttentionSource.MostOfAKind)
                .ToListAsync(cancellationToken);
            items.AddRange(waiting.Select(e => new AttentionItem(
                AttentionKind.EnquiryWaiting, e.Volunteer.FullName,
                e.Again is { } again
                    ? $"Asked about volunteering on {e.Since.InWords()}. You wanted to look again on {again.InWords()}."
                    : $"Asked about volunteering on {e.Since.InWords()} and has not heard since.",
                e.Again ?? e.Since.AddDays(overdue), e.Volunteer)));
        }

        return items;
    }
}

/// <summary>People whom somebody wanted to be in touch with again; those who only asked wait as enquiries.</summary>
public sealed class ContactAttention : IAttentionSource
{
    public string Permission => Permissions.VolunteersWrite;

    public async Task<IReadOnlyList<AttentionItem>> FindAsync(AttentionQuery query, CancellationToken cancellationToken)
    {
        var (db, centres, _, today) = query;
        var due = await db.Enrolments.IgnoreQueryFilters([AccessFilters.ContactLogName]).AsNoTracking()
            .Where(e => centres.Contains(e.CentreId) && e.Volunteer.ErasedAt == null && EnrolmentFacts.IsActive.Of(e) && ContactFacts.IsToLookAgainOn.Of(e, today))
            .Select(e => new { e.Volunteer, Again = ContactFacts.LookAgainOn.Of(e) })
            .OrderBy(e => e.Again)
            .Take(IAttentionSource.MostOfAKind)
            .ToListAsync(cancellationToken);
        return
        [
            .. due.Select(e => new AttentionItem(
                AttentionKind.ContactDue, e.Volunteer.FullName, $"You wanted to be in touch again on {e.Again!.Value.InWords()}.", e.Again, e.Volunteer)),
        ];
    }
}
