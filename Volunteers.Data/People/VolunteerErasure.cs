using Microsoft.EntityFrameworkCore;
using Volunteers.Data.Access;
using Volunteers.Data.Audit;
using Volunteers.Data.Contributions;
using Volunteers.Data.Messaging;
using Volunteers.Data.Programmes;
using Volunteers.Data.Training;

namespace Volunteers.Data.People;

/// <summary>Answers a request to be forgotten: removes what tells who someone was, wherever it is, and keeps what was counted.</summary>
public static class VolunteerErasure
{
    /// <summary>Erases and saves, in one transaction.</summary>
    /// <param name="db">Must see everything: the person may be known at several centres.</param>
    /// <exception cref="NotFoundException">There is no such volunteer.</exception>
    /// <exception cref="InvalidInputException">No reason was given.</exception>
    /// <exception cref="ErasedVolunteerException">It was done before.</exception>
    public static Task<Volunteer> EraseAsync(
        VolunteersDbContext db, int volunteerId, string? reason, Actor by, DateTimeOffset now, DateOnly today, CancellationToken cancellationToken)
    {
        var rules = new InputRules();
        var why = rules.Required("reason", reason, "the reason", 400);
        rules.ThrowIfAny();
        return db.InTransactionAsync(token => EraseInTransactionAsync(db, volunteerId, why, by, now, today, token), cancellationToken);
    }

    private static async Task<Volunteer> EraseInTransactionAsync(
        VolunteersDbContext db, int volunteerId, string why, Actor by, DateTimeOffset now, DateOnly today, CancellationToken cancellationToken)
    {
        var volunteer = await db.Volunteers
            .Include(v => v.EmergencyContacts).Include(v => v.Notes).Include(v => v.Consents)
            .Include(v => v.Enrolments).ThenInclude(e => e.Steps)
            .Include(v => v.Checks).Include(v => v.Accreditations)
            .AsSplitQuery()
            .FirstOrDefaultAsync(v => v.Id == volunteerId, cancellationToken) ?? throw new NotFoundException("volunteer");
        if (volunteer.ErasedAt is not null)
        {
            throw new ErasedVolunteerException();
        }

        foreach (var consent in Enum.GetValues<ConsentKind>().Where(volunteer.HasConsentedTo))
        {
            volunteer.RecordConsent(consent, given: false, now, "erasure");
        }

        foreach (var enrolment in volunteer.Enrolments.Where(e => !e.Stage.Ends()))
        {
            enrolment.Advance(
                enrolment.Stage >= EnrolmentStage.Ready ? EnrolmentStage.Left : EnrolmentStage.Withdrawn,
                enrolment.StageSince > today ? enrolment.StageSince : today, why, by, today);
        }

        db.RemoveRange(volunteer.EmergencyContacts);
        db.RemoveRange(volunteer.Notes);
        foreach (var check in volunteer.Checks)
        {
            check.Anonymise();
        }

        volunteer.Anonymise(now);
        var stories = await db.Stories.Where(s => s.VolunteerId == volunteerId).ToListAsync(cancellationToken);
        foreach (var story in stories)
        {
            story.Anonymise();
        }

        var referrals = await db.Referrals.Where(r => r.VolunteerId == volunteerId).ToListAsync(cancellationToken);
        foreach (var referral in referrals)
        {
            referral.Anonymise();
        }

        foreach (var message in await db.Messages.Where(m => m.VolunteerId == volunteerId).ToListAsync(cancellationToken))
        {
            message.Anonymise();
        }

        // these are kept under the address itself
        db.RemoveRange(await db.Messages.Where(m => m.Kind == MessageKinds.AddressChanged && m.TopicId == volunteerId).ToListAsync(cancellationToken));
        var drafts = await db.NewsletterItems
            .Where(i => i.VolunteerId == volunteerId && i.Section.Issue.PublishedAt == null)
            .ToListAsync(cancellationToken);
        db.RemoveRange(drafts);
        db.RemoveRange(await db.AccessTokens.Where(t => t.VolunteerId == volunteerId).ToListAsync(cancellationToken));
        db.RemoveRange(await db.SignInLinks.Where(l => l.VolunteerId == volunteerId).ToListAsync(cancellationToken));
        db.RemoveRange(await db.SignInSessions.Where(s => s.VolunteerId == volunteerId).ToListAsync(cancellationToken));
        await db.SaveChangesAsync(cancellationToken);

        // last, so that the entries that this very erasure wrote, with the name before it, are redacted too
        int[] told = [.. stories.Select(s => s.Id)];
        int[] referred = [.. referrals.Select(r => r.Id)];
        foreach (var entry in await db.AuditEntries
            .Where(a => a.VolunteerId == volunteerId
                || (a.SubjectType == nameof(Story) && told.Contains(a.SubjectId))
                || (a.SubjectType == nameof(Referral) && referred.Contains(a.SubjectId)))
            .ToListAsync(cancellationToken))
        {
            entry.Redact();
        }

        await db.SaveChangesAsync(cancellationToken);
        await ForgetActorAsync(db, volunteerId, cancellationToken);
        return volunteer;
    }

    /// <summary>What they did stays theirs by number, without the name.</summary>
    private static async Task ForgetActorAsync(VolunteersDbContext db, int id, CancellationToken cancellationToken)
    {
        const string name = Volunteer.ErasedName;
        await db.Set<EnrolmentStep>().Where(s => s.By.VolunteerId == id).ExecuteUpdateAsync(set => set.SetProperty(s => s.By.Name, name), cancellationToken);
        await db.Set<CheckFact>().Where(f => f.By.VolunteerId == id).ExecuteUpdateAsync(set => set.SetProperty(f => f.By.Name, name), cancellationToken);
        await db.Set<VolunteerNote>().Where(n => n.WrittenBy.VolunteerId == id).ExecuteUpdateAsync(set => set.SetProperty(n => n.WrittenBy.Name, name), cancellationToken);
        await db.Set<UnitStep>().Where(s => s.By.VolunteerId == id).ExecuteUpdateAsync(set => set.SetProperty(s => s.By.Name, name), cancellationToken);
        await db.Set<CohortAttendance>().Where(a => a.RecordedBy.VolunteerId == id).ExecuteUpdateAsync(set => set.SetProperty(a => a.RecordedBy.Name, name), cancellationToken);
        await db.Set<RotaPlace>().Where(r => r.AttendanceRecordedBy!.VolunteerId == id).ExecuteUpdateAsync(set => set.SetProperty(r => r.AttendanceRecordedBy!.Name, name), cancellationToken);
        await db.Set<Waiver>().Where(w => w.By.VolunteerId == id).ExecuteUpdateAsync(set => set.SetProperty(w => w.By.Name, name), cancellationToken);
        await db.Set<Contribution>().Where(c => c.ConfirmedBy!.VolunteerId == id).ExecuteUpdateAsync(set => set.SetProperty(c => c.ConfirmedBy!.Name, name), cancellationToken);
        await db.Set<AuditEntry>().Where(e => e.By.VolunteerId == id).ExecuteUpdateAsync(
            set => set.SetProperty(e => e.By.Name, name).SetProperty(e => e.SortActor, SearchText.Fold(name)), cancellationToken);
    }
}
