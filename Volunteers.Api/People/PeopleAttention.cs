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
        var (db, centres, _, today) = query;
        var policy = await policies.OfAsync(null, cancellationToken);
        var people = await CheckRenewalCandidates.Of(db, policy, today, type => type.RenewalDays)
            .Where(c => c.Volunteer.ErasedAt == null && c.Volunteer.Enrolments.Any(e => centres.Contains(e.CentreId) && EnrolmentFacts.IsCurrent.Of(e)))
            .Select(c => c.VolunteerId).Distinct()
            .ToListAsync(cancellationToken);
        var evidence = await SuitabilityEvidence.LoadAsync(db, people, cancellationToken);

        // those that are due are known once each has been judged, and the most urgent are shown
        var due = evidence.Values.SelectMany(person => CheckRenewals.Of(person, policy, today))
            .Where(renewal => renewal.Changed || renewal.Due.AddDays(-renewal.Type.RenewalDays) <= today)
            .OrderBy(renewal => renewal.Due).ThenBy(renewal => renewal.CheckId)
            .GroupBy(renewal => renewal.IsOverdueOn(today))
            .SelectMany(kind => kind.Take(IAttentionSource.MostOfAKind))
            .ToList();
        int[] ids = [.. due.Select(renewal => renewal.CheckId)];
        var checks = ids.Length == 0 ? []
            : await db.Checks.AsNoTracking().Where(c => ids.Contains(c.Id)).Select(c => new { c.Id, c.Volunteer, Subscribed = CheckFacts.IsSubscribed.Of(c) }).ToDictionaryAsync(c => c.Id, cancellationToken);
        return
        [
            .. from renewal in due
               where checks.ContainsKey(renewal.CheckId)
               let check = checks[renewal.CheckId]
               let overdue = renewal.IsOverdueOn(today)
               select new AttentionItem(
                   overdue ? AttentionKind.CheckOverdue : AttentionKind.CheckDue, check.Volunteer.FullName, Says(renewal, overdue, check.Subscribed && renewal.AnswerHelps), renewal.Due, check.Volunteer),
        ];
    }

    private static string Says(CheckRenewal renewal, bool overdue, bool subscribed)
    {
        var (name, due) = (renewal.Type.InWords, renewal.Due.InWords());
        return renewal.Changed ? $"The Update Service answered on {due} that the {name} has changed. Ask for a new certificate."
            : overdue ? $"The {name} should have been repeated by {due}."
            : subscribed ? $"The {name} is to be repeated by {due}: ask the Update Service."
            : $"The {name} is to be repeated by {due}.";
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
