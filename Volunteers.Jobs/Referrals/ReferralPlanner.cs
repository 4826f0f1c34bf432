using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.Messaging;
using Volunteers.Data.People;
using Volunteers.Data.Policies;
using Volunteers.Jobs.Mail;

namespace Volunteers.Jobs.Referrals;

/// <summary>A referral that staff entered is acknowledged when the e-mail that tells of it has left. The e-mails are put into the ledger with the referral itself.</summary>
public sealed class ReferralPlanner : IPlanner
{
    public async Task AdvanceAsync(VolunteersDbContext db, CancellationToken cancellationToken)
    {
        var sent = await db.Referrals.Include(r => r.Centre)
            .Where(r => r.AwaitsAcknowledgement && db.Messages.Any(m => m.Topic == Topic.Referral && m.TopicId == r.Id && m.SentAt != null))
            .ToListAsync(cancellationToken);
        if (sent.Count == 0)
        {
            return;
        }

        int[] ids = [.. sent.Select(r => r.Id)];
        var at = (await db.Messages.AsNoTracking().Where(m => m.Topic == Topic.Referral && ids.Contains(m.TopicId) && m.SentAt != null)
            .Select(m => new { m.TopicId, At = m.SentAt!.Value }).ToListAsync(cancellationToken)).ToLookup(m => m.TopicId, m => m.At);
        foreach (var referral in sent)
        {
            referral.AcknowledgeByMail(referral.Centre.Time.DateOf(at[referral.Id].Min()));
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    public Task<IReadOnlyList<DueMessage>> DueAsync(
        VolunteersDbContext db, IReadOnlyCollection<(Topic Topic, int Id)>? changed, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<DueMessage>>([]);
}

/// <summary>Writes to the person, and to whoever referred them.</summary>
public sealed class ReferralComposer(PolicyBook policies) : IMessageComposer
{
    public IReadOnlyCollection<string> Kinds { get; } = [MessageKinds.ReferralReceived];

    public async Task<Composition> ComposeAsync(Message message, VolunteersDbContext db, CancellationToken cancellationToken)
    {
        var referral = await db.Referrals.AsNoTracking().Include(r => r.Centre).Include(r => r.From).FirstOrDefaultAsync(r => r.Id == message.TopicId, cancellationToken);
        if (referral is null || referral.PersonName == Referral.ErasedName)
        {
            return Composition.Skip("The person was erased before the e-mail left.");
        }

        if (referral.NotTakenUpOn is not null)
        {
            return Composition.Skip("The referral was closed before the e-mail left.");
        }

        var centre = referral.Centre;
        var days = (await policies.OfAsync(centre.Id, cancellationToken)).Of(PolicyKeys.ReferralContactDays);
        var initials = message.Detail == ReferralAcknowledgement.ToReferrer ? ReferralFacts.Initials(referral.PersonName) : null;
        return Composition.Of(new ReferralMail(centre.Name, referral.From?.Name, initials, days, centre.Phone), centre.Name, null, centre.Email);
    }
}
