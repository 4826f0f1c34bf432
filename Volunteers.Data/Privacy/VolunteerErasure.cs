using Microsoft.EntityFrameworkCore;
using Volunteers.Data.Access;
using Volunteers.Data.Audit;
using Volunteers.Data.Contributions;
using Volunteers.Data.Messaging;
using Volunteers.Data.People;

namespace Volunteers.Data.Privacy;

/// <summary>
/// Forgets who somebody was, wherever it stands, and keeps what was counted. What lies ahead of the person ends in the same step, and a
/// place on a course that falls free is offered on.
/// </summary>
/// <remarks>
/// What other people wrote in words of their own, notes of a meeting for example, is not looked through. A concern that is closed keeps its words, and about whom it
/// was: a centre has to be able to say later what it knew of a child's safety and what it did, which the law sets above the wish to be erased, and words about nobody
/// would not say it. Its lead and deputy alone read it; whom it leads to has no name any more, and who reported it or wrote in it is named like everybody who did something.
/// </remarks>
public static class VolunteerErasure
{
    private const string Erased = "(erased)";

    /// <summary>Erases and saves, in one transaction.</summary>
    /// <param name="db">Must see everything: the person may be known at several centres.</param>
    /// <exception cref="NotFoundException">There is no such volunteer.</exception>
    /// <exception cref="InvalidInputException">No reason was given.</exception>
    /// <exception cref="ErasedVolunteerException">It was done before.</exception>
    /// <exception cref="ErasureRefusedException">A concern about them is open.</exception>
    public static Task<ErasedPerson> EraseAsync(
        VolunteersDbContext db, int volunteerId, string? reason, Actor by, DateTimeOffset now, DateOnly today, CancellationToken cancellationToken)
    {
        var rules = new InputRules();
        var why = rules.Required("reason", reason, "the reason", 400);
        rules.ThrowIfAny();
        return db.InTransactionAsync(token => EraseInTransactionAsync(db, volunteerId, why, by, now, today, token), cancellationToken);
    }

    private static async Task<ErasedPerson> EraseInTransactionAsync(
        VolunteersDbContext db, int id, string why, Actor by, DateTimeOffset now, DateOnly today, CancellationToken cancellationToken)
    {
        var volunteer = await db.Volunteers
            .Include(v => v.EmergencyContacts).Include(v => v.Notes).Include(v => v.Consents)
            .Include(v => v.Enrolments).ThenInclude(e => e.Steps)
            .Include(v => v.Checks).Include(v => v.Accreditations).Include(v => v.Contributions)
            .AsSplitQuery()
            .FirstOrDefaultAsync(v => v.Id == id, cancellationToken) ?? throw new NotFoundException("volunteer");
        if (volunteer.ErasedAt is not null)
        {
            throw new ErasedVolunteerException();
        }

        if (await OpenConcerns.AnyAboutAsync(db, id, cancellationToken))
        {
            throw new ErasureRefusedException("This record cannot be erased at present. Ask the safeguarding lead of the centre.");
        }

        var traces = new PersonTraces(volunteer);
        var merged = await MergedPeople.ForgetAsync(db, id, traces, now, cancellationToken);
        await CommitmentRelease.EndAsync(db, id, null, null, now, today, cancellationToken);
        EndEnrolments(volunteer, by, now, today);
        var files = await ForgetStoriesAsync(db, id, now, cancellationToken);
        await ForgetRecordsAsync(db, volunteer, traces, now, cancellationToken);
        await ForgetMessagesAsync(db, id, traces, cancellationToken);
        await ForgetAccessAsync(db, id, traces, cancellationToken);
        db.Add(new AuditEntry
        {
            At = now,
            By = by,
            Action = "Erased",
            SubjectType = nameof(Volunteer),
            SubjectId = id,
            VolunteerId = id,
            CentreId = volunteer.Enrolments is [var only] ? only.CentreId : null,
            Changes = [new AuditChange("Reason", null, traces.WithoutAnyName(why))],
            Operation = db.Operation,
        });
        await db.SaveChangesAsync(cancellationToken);

        // last, so that what this very erasure wrote down, with the name before it, is forgotten too
        foreach (var number in merged.Append(id))
        {
            await AuditRedaction.RedactAsync(db, number, traces, cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
            await ActorNames.ForgetAsync(db, number, traces.AccountId, cancellationToken);
        }

        return new ErasedPerson(volunteer, files);
    }

    private static void EndEnrolments(Volunteer volunteer, Actor by, DateTimeOffset now, DateOnly today)
    {
        foreach (var consent in Enum.GetValues<ConsentKind>().Where(volunteer.HasConsentedTo))
        {
            volunteer.RecordConsent(consent, given: false, now, Erased);
        }

        foreach (var enrolment in volunteer.Enrolments.Where(e => !e.Stage.Ends()))
        {
            enrolment.Advance(
                enrolment.Stage >= EnrolmentStage.Ready ? EnrolmentStage.Left : EnrolmentStage.Withdrawn,
                enrolment.StageSince > today ? enrolment.StageSince : today, Erased, by, today);
        }
    }

    /// <summary>Stories, their photographs, and what newsletters told of the person; published issues are down until somebody has looked at them.</summary>
    private static async Task<ErasedFiles> ForgetStoriesAsync(VolunteersDbContext db, int id, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var stories = await db.Stories.Where(s => s.VolunteerId == id).ToListAsync(cancellationToken);
        var photos = stories.Select(s => s.PhotoFileName).OfType<string>().ToHashSet(StringComparer.Ordinal);
        int[] storyIds = [.. stories.Select(s => s.Id)];
        stories.ForEach(story => story.Anonymise());

        // a photograph that was added and never used, or that only shows in what goes now
        var unused = await db.UnusedPhotos().Where(p => p.VolunteerId == id).ToListAsync(cancellationToken);
        photos.UnionWith(unused.Select(p => p.FileName));
        string[] names = [.. photos];
        db.RemoveRange(await db.UploadedPhotos.Where(p => names.Contains(p.FileName)).ToListAsync(cancellationToken));

        var issues = await db.NewsletterIssues
            .Where(n => n.Sections.Any(s => s.Items.Any(i => i.VolunteerId == id || (i.PhotoFileName != null && names.Contains(i.PhotoFileName)))))
            .Include(n => n.Centre).Include(n => n.Sections).ThenInclude(s => s.Items)
            .AsSplitQuery()
            .ToListAsync(cancellationToken);
        foreach (var issue in issues)
        {
            issue.Forget(item => item.VolunteerId == id || (item.StoryId is { } story && storyIds.Contains(story)) || (item.PhotoFileName is { } photo && photos.Contains(photo)), now);
        }

        return new ErasedFiles([.. photos], [.. issues.Where(issue => issue.PublishedAt is not null).Select(issue => issue.Slug + ".pdf")]);
    }

    private static async Task ForgetRecordsAsync(VolunteersDbContext db, Volunteer volunteer, PersonTraces traces, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var id = volunteer.Id;
        db.RemoveRange(volunteer.EmergencyContacts);
        db.RemoveRange(volunteer.Notes);
        db.RemoveRange(await db.ContactLog.Where(e => e.VolunteerId == id).ToListAsync(cancellationToken));

        // who gave a reference is somebody else: nothing of them is kept for the sake of a person who is nobody any more
        var references = await db.ReferenceRequests.Where(r => r.VolunteerId == id).ToListAsync(cancellationToken);
        await ForgetReferenceMessagesAsync(db, [.. references.Select(r => r.Id)], cancellationToken);
        db.RemoveRange(references);
        foreach (var check in volunteer.Checks)
        {
            check.Anonymise();
        }

        foreach (var accreditation in volunteer.Accreditations)
        {
            accreditation.Anonymise();
        }

        foreach (var contribution in volunteer.Contributions)
        {
            contribution.Anonymise();
        }

        foreach (var request in await db.DataRequests.Where(r => r.VolunteerId == id).ToListAsync(cancellationToken))
        {
            if (request is { Kind: DataRequestKind.Erasure, Status: DataRequestStatus.Open })
            {
                request.Fulfil(db.AccessScope.Actor, now);
            }

            request.Anonymise();
        }

        db.RemoveRange(await db.RetentionCases.Where(c => c.VolunteerId == id).ToListAsync(cancellationToken));
        foreach (var place in await db.CohortPlaces.Where(p => p.VolunteerId == id).ToListAsync(cancellationToken))
        {
            place.Anonymise();
        }

        foreach (var assignment in await db.Assignments.Where(a => a.VolunteerId == id).ToListAsync(cancellationToken))
        {
            assignment.Anonymise();
        }

        foreach (var place in await db.RotaPlaces.Where(r => r.VolunteerId == id && r.StandInReason != null).ToListAsync(cancellationToken))
        {
            place.Anonymise();
        }

        // a referral that nobody linked is theirs by name and address
        var (email, phone) = (volunteer.Email, volunteer.Phone);
        foreach (var referral in await db.Referrals
            .Where(r => r.VolunteerId == id || (r.VolunteerId == null && ((email != null && r.Email == email) || (phone != null && r.Phone == phone))))
            .ToListAsync(cancellationToken))
        {
            if (referral.VolunteerId == id || SearchText.Same(referral.PersonName, volunteer.FullName))
            {
                traces.Referrals.Add(referral.Id);
                referral.Anonymise();
                await ForgetReferralMessagesAsync(db, [referral.Id], cancellationToken);
            }
        }

        await db.SaveChangesAsync(cancellationToken);
        volunteer.Anonymise(now);
        await db.SaveChangesAsync(cancellationToken);

        // facts that are never changed otherwise: their reasons are a person's words
        await db.EnrolmentSteps.Where(s => s.Enrolment.VolunteerId == id && s.Reason != null).ExecuteUpdateAsync(set => set.SetProperty(s => s.Reason, Erased), cancellationToken);
        await db.EnrolmentSteps.Where(s => s.Enrolment.VolunteerId == id && s.OverrideReason != null)
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.OverrideReason, Erased), cancellationToken);
        await db.EnrolmentSteps.Where(s => s.Enrolment.VolunteerId == id && s.Destination != null)
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.Destination, Erased), cancellationToken);
        await db.CheckFacts.Where(f => f.Check.VolunteerId == id && f.SeenBy != null).ExecuteUpdateAsync(set => set.SetProperty(f => f.SeenBy, Erased), cancellationToken);
        await db.PlaceSteps.Where(s => s.CohortPlace.VolunteerId == id && s.Reason != null).ExecuteUpdateAsync(set => set.SetProperty(s => s.Reason, Erased), cancellationToken);
        await db.Consents.Where(c => c.VolunteerId == id).ExecuteUpdateAsync(set => set.SetProperty(c => c.How, Erased), cancellationToken);
        await db.MeetingAttendances.Where(a => a.VolunteerId == id && a.VisitorName != null)
            .ExecuteUpdateAsync(set => set.SetProperty(a => a.VisitorName, (string?)null), cancellationToken);

        // before they were enrolled they may have signed in as a visitor, by name alone
        await db.MeetingAttendances.Where(a => a.VolunteerId == null && a.VisitorName == traces.FullName)
            .ExecuteUpdateAsync(set => set.SetProperty(a => a.VisitorName, "A visitor"), cancellationToken);
        await db.Waivers.Where(w => w.VolunteerId == id).ExecuteUpdateAsync(set => set.SetProperty(w => w.Reason, Erased), cancellationToken);
    }

    /// <summary>What was told to the person, and to whoever referred them, about referrals; who referred them keeps their own e-mails' fate.</summary>
    internal static Task ForgetReferralMessagesAsync(VolunteersDbContext db, int[] referralIds, CancellationToken cancellationToken) => db.Messages
        .Where(m => m.Topic == Topic.Referral && referralIds.Contains(m.TopicId) && m.Detail == ReferralAcknowledgement.ToPerson)
        .ExecuteDeleteAsync(cancellationToken);

    /// <summary>The links of referees, and what they were told: the ledger would keep their addresses.</summary>
    internal static async Task ForgetReferenceMessagesAsync(VolunteersDbContext db, int[] requestIds, CancellationToken cancellationToken)
    {
        await db.ReferenceLinks.Where(l => requestIds.Contains(l.ReferenceRequestId)).ExecuteDeleteAsync(cancellationToken);
        await db.Messages.Where(m => m.Topic == Topic.Reference && requestIds.Contains(m.TopicId)).ExecuteDeleteAsync(cancellationToken);
    }

    private static async Task ForgetMessagesAsync(VolunteersDbContext db, int id, PersonTraces traces, CancellationToken cancellationToken)
    {
        foreach (var message in await db.Messages.Where(m => m.VolunteerId == id).ToListAsync(cancellationToken))
        {
            message.Anonymise();
        }

        // what was told to addresses that they had before
        db.RemoveRange(await db.Messages.Where(m => m.Kind == MessageKinds.AddressChanged && m.TopicId == id).ToListAsync(cancellationToken));

        // sign-in links went to the address
        if (traces.Email is { } email)
        {
            var recipient = $"e:{email.ToLowerInvariant()}";
            db.RemoveRange(await db.Messages.Where(m => m.VolunteerId == null && (m.Recipient == recipient || m.To == email)).ToListAsync(cancellationToken));
        }
    }

    /// <summary>Every way in. The account of a member of staff stays, and no longer says which volunteer that was.</summary>
    private static async Task ForgetAccessAsync(VolunteersDbContext db, int id, PersonTraces traces, CancellationToken cancellationToken)
    {
        var staff = await StaffAccounts.IdsAsync(db, id, cancellationToken);
        foreach (var account in await db.Accounts.Include(a => a.Invitation).Where(a => a.VolunteerId == id).ToListAsync(cancellationToken))
        {
            if (staff.Contains(account.Id))
            {
                account.VolunteerId = null;
                continue;
            }

            traces.Add(account);
            var accountId = account.Id;
            var tokens = await db.AccessTokens.Where(t => t.AccountId == accountId).ToListAsync(cancellationToken);
            traces.Tokens.AddRange(tokens.Select(t => t.Id));
            db.RemoveRange(tokens);
            db.RemoveRange(await db.SignInLinks.Where(l => l.AccountId == accountId).ToListAsync(cancellationToken));
            db.RemoveRange(await db.SignInSessions.Where(s => s.AccountId == accountId).ToListAsync(cancellationToken));

            // links to sign in, the invitation, and what went to an address before or after this one
            var (recipient, to) = ($"e:{account.Email?.ToLowerInvariant()}", account.Email);
            db.RemoveRange(await db.Messages
                .Where(m => m.VolunteerId == null && ((m.Topic == Topic.Account && m.TopicId == accountId) || m.Recipient == recipient || (to != null && m.To == to)))
                .ToListAsync(cancellationToken));
            _ = account.Invitation is { } invitation ? db.Remove(invitation) : null;
            db.Remove(account);
        }

        var address = traces.Email?.ToLowerInvariant();
        db.RemoveRange(await db.AccessTokens.Where(t => t.VolunteerId == id).ToListAsync(cancellationToken));
        db.RemoveRange(await db.SignInLinks.Where(l => l.VolunteerId == id || (l.AccountId == null && address != null && l.Email == address)).ToListAsync(cancellationToken));
        db.RemoveRange(await db.SignInSessions.Where(s => s.VolunteerId == id).ToListAsync(cancellationToken));
    }
}

/// <summary>Who was erased, and what of theirs still lies in folders.</summary>
public sealed record ErasedPerson(Volunteer Volunteer, ErasedFiles Files);

/// <summary>Files that tell of somebody who was erased.</summary>
/// <param name="Uploads">Names in the folder <c>uploads</c>.</param>
/// <param name="Issues">Names in the folder <c>newsletters</c>.</param>
public sealed record ErasedFiles(IReadOnlyList<string> Uploads, IReadOnlyList<string> Issues);

/// <summary>A record cannot be erased, for the reason given.</summary>
public sealed class ErasureRefusedException(string message) : DomainException(message);
