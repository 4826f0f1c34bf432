using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.Messaging;
using Volunteers.Jobs.Mail;

namespace Volunteers.Jobs.Concerns;

/// <summary>Writes to the safeguarding lead and deputy.</summary>
public sealed class ConcernComposer(PublicAddresses addresses) : IMessageComposer
{
    public IReadOnlyCollection<string> Kinds { get; } = [MessageKinds.ConcernReported, MessageKinds.ConcernWaiting];

    public async Task<Composition> ComposeAsync(Message message, VolunteersDbContext db, CancellationToken cancellationToken)
    {
        var concern = await db.Concerns.Include(c => c.Centre).FirstOrDefaultAsync(c => c.Id == message.TopicId, cancellationToken);
        if (concern is null || concern.AcknowledgedAt is not null)
        {
            return Composition.Skip("Somebody took it in hand before the e-mail left.");
        }

        var centre = concern.Centre;
        var named = centre.SafeguardingLeadId is not null || centre.SafeguardingDeputyId is not null || concern.AboutLead;
        return Composition.Of(
            new ConcernMail(centre.Name, message.Kind == MessageKinds.ConcernWaiting, named, named ? addresses.Concerns : addresses.Centres), centre.Name, null);
    }
}
