using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.Messaging;
using Volunteers.Data.Privacy;
using Volunteers.Jobs.Mail;

namespace Volunteers.Jobs.Privacy;

/// <summary>Tells people that what they asked about their data was answered or declined.</summary>
public sealed class DataRequestPlanner : IPlanner
{
    public async Task<IReadOnlyList<DueMessage>> DueAsync(
        VolunteersDbContext db, IReadOnlyCollection<(Topic Topic, int Id)>? changed, CancellationToken cancellationToken)
    {
        var only = changed.Of(Topic.DataRequest);
        if (only is [])
        {
            return [];
        }

        var answered = await db.DataRequests.AsNoTracking()
            .Where(r => (DataRequestFacts.Status.Of(r) == DataRequestStatus.Declined || (DataRequestFacts.Status.Of(r) == DataRequestStatus.Answered && r.Kind == DataRequestKind.Copy))
                && r.Volunteer.ErasedAt == null && (only == null || only.Contains(r.Id)))
            .Where(r => !db.Messages.Any(m => m.Topic == Topic.DataRequest && m.TopicId == r.Id))
            .OrderBy(r => r.Id)
            .Select(r => new { r.Id, r.VolunteerId, At = (r.AnsweredAt ?? r.DeclinedAt)!.Value, CentreId = r.Volunteer.Enrolments.OrderBy(e => e.Id).Select(e => (int?)e.CentreId).FirstOrDefault() })
            .ToListAsync(cancellationToken);
        return
        [
            .. answered.Where(r => r.CentreId is not null).Select(r => new DueMessage(
                MessageKinds.DataRequestAnswered, new Occasion(Topic.DataRequest, r.Id), r.VolunteerId, r.CentreId!.Value, r.At)),
        ];
    }
}

/// <summary>Writes it.</summary>
public sealed class DataRequestComposer(PublicAddresses addresses) : IMessageComposer
{
    public IReadOnlyCollection<string> Kinds { get; } = [MessageKinds.DataRequestAnswered];

    public async Task<Composition> ComposeAsync(Message message, VolunteersDbContext db, CancellationToken cancellationToken)
    {
        var request = await db.DataRequests.AsNoTracking().Include(r => r.Volunteer).SingleOrDefaultAsync(r => r.Id == message.TopicId, cancellationToken);
        var centre = await db.Centres.AsNoTracking().SingleOrDefaultAsync(c => c.Id == message.CentreId, cancellationToken);
        if (request is null || centre is null || request.Volunteer.ErasedAt is not null)
        {
            return Composition.Skip("The record was erased before it was sent.");
        }

        var mail = new DataRequestMail(request.Volunteer.KnownAs, centre.Name, request.DeclinedReason, addresses.Me);
        return Composition.Of(mail, centre.Name, request.Volunteer.FullName, centre.Email);
    }
}
