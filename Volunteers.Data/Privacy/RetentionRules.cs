using Microsoft.EntityFrameworkCore;
using Volunteers.Data.Messaging;
using Volunteers.Data.People;

namespace Volunteers.Data.Privacy;

/// <summary>Finds people and e-mails that are kept longer than the policy says, and opens and closes their cases.</summary>
public static class RetentionRules
{
    /// <summary>People who only asked, left, or were refused, and about whom nothing has happened for the policy's months.</summary>
    /// <param name="db">Must see everything: they may have been at several centres.</param>
    public static async Task<IReadOnlyList<OverduePerson>> OverdueAsync(
        VolunteersDbContext db, RetentionPolicy policy, DateOnly today, CancellationToken cancellationToken)
    {
        var shortest = today.AddMonths(-Math.Min(policy.EnquiryMonths, Math.Min(policy.LeftMonths, policy.RefusedMonths)));
        var before = new DateTimeOffset(shortest.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        var candidates = await db.Volunteers.AsNoTracking()
            .Where(v => v.ErasedAt == null && v.CreatedAt < before)
            .Where(v => !v.Enrolments.Any(e => EnrolmentFacts.IsActive.Of(e)))
            .Where(v => !v.Enrolments.Any(e => e.Steps.Any(s => s.On > shortest)))
            .Where(v => !db.Accounts.Any(a => a.VolunteerId == v.Id && a.Roles.Any()))
            .Select(v => new
            {
                v.Id,
                v.CreatedAt,
                Stages = v.Enrolments.Select(e => EnrolmentFacts.Stage.Of(e)).ToList(),
                Step = v.Enrolments.SelectMany(e => e.Steps).Max(s => (DateOnly?)s.On),
                Hours = v.Contributions.Max(c => (DateOnly?)c.On),
                Consent = v.Consents.Max(c => (DateTimeOffset?)c.At),
                Meeting = db.MeetingAttendances.Where(a => a.VolunteerId == v.Id).Max(a => (DateTimeOffset?)a.RecordedAt),
                Reply = db.MeetingInvitations.Where(i => i.VolunteerId == v.Id).Max(i => i.RepliedAt),
                Request = db.DataRequests.Where(r => r.VolunteerId == v.Id).Max(r => (DateTimeOffset?)r.RequestedAt),
                Contact = v.ContactLog.Max(c => (DateOnly?)c.On),
                Done = db.AuditEntries.Where(a => a.VolunteerId == v.Id && a.By.VolunteerId == v.Id).Max(a => (DateTimeOffset?)a.At),
            })
            .AsSplitQuery()
            .ToListAsync(cancellationToken);
        return
        [
            .. from person in candidates
               let basis = RetentionPolicy.BasisOf(person.Stages)
               let last = new[]
               {
                   DayOf(person.CreatedAt), person.Step, person.Hours, DayOf(person.Consent), DayOf(person.Meeting), DayOf(person.Reply), DayOf(person.Request), DayOf(person.Done), person.Contact,
               }.Max()!.Value
               where last < today.AddMonths(-policy.MonthsOf(basis))
               orderby last, person.Id
               select new OverduePerson(person.Id, basis, last),
        ];
    }

    /// <summary>
    /// Brings the cases in line with who is overdue: opens new ones, closes those of people about whom something happened, and begins again
    /// where the time for which somebody was kept is over. Saves.
    /// </summary>
    /// <returns>The people of whom the coordinators have to be warned.</returns>
    public static async Task<IReadOnlyList<RetentionCase>> ReviewAsync(VolunteersDbContext db, DateTimeOffset now, DateOnly today, CancellationToken cancellationToken)
    {
        var overdue = await OverdueAsync(db, await RetentionPolicy.ReadAsync(db, cancellationToken), today, cancellationToken);
        var cases = await db.RetentionCases.ToDictionaryAsync(c => c.VolunteerId, cancellationToken);
        var warned = new List<RetentionCase>();
        foreach (var person in overdue)
        {
            if (!cases.Remove(person.VolunteerId, out var open))
            {
                open = RetentionCase.Open(person.VolunteerId, person.Basis, person.LastOn, now);
                db.Add(open);
                warned.Add(open);
            }
            else if (open.KeptUntil < today)
            {
                open.StopKeeping(now);
                warned.Add(open);
            }
        }

        db.RemoveRange(cases.Values);
        await db.SaveChangesAsync(cancellationToken);
        return warned;
    }

    /// <summary>Those who were warned of long enough ago and whom nobody keeps.</summary>
    public static Task<List<int>> ToEraseAsync(VolunteersDbContext db, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var before = now.AddDays(-RetentionCase.ErasedAfterDays);
        return db.RetentionCases.Where(c => c.KeptUntil == null && c.WarnedAt <= before && c.Volunteer.ErasedAt == null)
            .OrderBy(c => c.Id).Select(c => c.VolunteerId).ToListAsync(cancellationToken);
    }

    /// <summary>Forgets what old e-mails said and where they went; that there was one, and what became of it, stays.</summary>
    /// <returns>How many.</returns>
    public static async Task<int> ForgetMessagesAsync(VolunteersDbContext db, RetentionPolicy policy, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var before = now.AddMonths(-policy.MessageMonths);
        return await db.Messages
            .Where(m => m.CreatedAt < before && m.Status != MessageStatus.Queued && (m.To != string.Empty || m.Subject != null || m.Payload != null))
            .ExecuteUpdateAsync(
                set => set.SetProperty(m => m.To, string.Empty).SetProperty(m => m.Subject, (string?)null).SetProperty(m => m.Payload, (string?)null)
                    .SetProperty(m => m.AddressMissing, false),
                cancellationToken);
    }

    /// <summary>Forgets who was referred and became no volunteer: as long after the last step as somebody who only asked is kept.</summary>
    /// <returns>How many.</returns>
    public static async Task<int> ForgetReferralsAsync(VolunteersDbContext db, RetentionPolicy policy, DateOnly today, CancellationToken cancellationToken)
    {
        var before = today.AddMonths(-policy.EnquiryMonths);
        var old = await db.Referrals
            .Where(r => r.VolunteerId == null && r.PersonName != Referral.ErasedName && r.ReceivedOn < before
                && (r.ContactedOn == null || r.ContactedOn < before) && (r.MetOn == null || r.MetOn < before) && (r.NotTakenUpOn == null || r.NotTakenUpOn < before))
            .ToListAsync(cancellationToken);
        if (old.Count == 0)
        {
            return 0;
        }

        int[] ids = [.. old.Select(r => r.Id)];
        await db.InTransactionAsync(
            async token =>
            {
                foreach (var referral in await db.Referrals.Where(r => ids.Contains(r.Id)).ToListAsync(token))
                {
                    referral.Anonymise();
                }

                await VolunteerErasure.ForgetReferralMessagesAsync(db, ids, token);
                await db.SaveChangesAsync(token);

                // last, so that what this wrote down itself, with the names before it, is forgotten too
                await AuditRedaction.RedactReferralsAsync(db, ids, token);
                await db.SaveChangesAsync(token);
            },
            cancellationToken);
        return ids.Length;
    }

    /// <summary>
    /// Removes what referees said and where they are reached, some months after the decision, their refusal or the withdrawal, or after the volunteer has left undecided,
    /// with the e-mails to them. Who was asked, and what was decided, stays.
    /// </summary>
    /// <returns>How many.</returns>
    public static async Task<int> ForgetReferencesAsync(VolunteersDbContext db, RetentionPolicy policy, DateOnly today, CancellationToken cancellationToken)
    {
        var before = today.AddMonths(-policy.ReferenceMonths);
        var old = await db.ReferenceRequests
            .Where(r => r.ForgottenOn == null
                && (ReferenceFacts.ClosedOn.Of(r) < before
                    || (r.DecidedOn == null && !r.Volunteer.Enrolments.Any(e => e.CentreId == r.CentreId && (EnrolmentFacts.IsCurrent.Of(e) || EnrolmentFacts.StageSince.Of(e) >= before)))))
            .Select(r => r.Id).ToListAsync(cancellationToken);
        if (old.Count == 0)
        {
            return 0;
        }

        int[] ids = [.. old];
        await db.InTransactionAsync(
            async token =>
            {
                foreach (var request in await db.ReferenceRequests.Where(r => ids.Contains(r.Id)).ToListAsync(token))
                {
                    request.Forget(today);
                }

                await VolunteerErasure.ForgetReferenceMessagesAsync(db, ids, token);
                await db.SaveChangesAsync(token);
            },
            cancellationToken);
        return ids.Length;
    }

    /// <summary>Copies that were handed over long enough ago are not kept a second time.</summary>
    public static Task<int> ForgetCopiesAsync(VolunteersDbContext db, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var before = now.AddDays(-DataRequest.CopyKeptDays);
        return db.DataRequests.Where(r => r.Copy != null && r.AnsweredAt < before)
            .ExecuteUpdateAsync(set => set.SetProperty(r => r.Copy, (PersonalData?)null), cancellationToken);
    }

    private static DateOnly? DayOf(DateTimeOffset? instant) => instant is { } at ? DateOnly.FromDateTime(at.UtcDateTime) : null;
}

/// <summary>Somebody about whom nothing has happened for longer than the policy keeps them.</summary>
/// <param name="LastOn">The day on which something happened last.</param>
public sealed record OverduePerson(int VolunteerId, RetentionBasis Basis, DateOnly LastOn);
