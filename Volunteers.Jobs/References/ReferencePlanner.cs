using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.Messaging;
using Volunteers.Data.People;
using Volunteers.Data.Policies;
using Volunteers.Jobs.Mail;

namespace Volunteers.Jobs.References;

/// <summary>Reminds referees who have not answered. That they are asked, and thanked, is in the ledger with the request and the answer.</summary>
public sealed class ReferencePlanner(PolicyBook policies, TimeProvider clock) : IPlanner
{
    public Task AdvanceAsync(VolunteersDbContext db, CancellationToken cancellationToken) =>
        ReferenceMessages.RemindDueAsync(db, policies, clock.GetUtcNow(), cancellationToken);

    public Task<IReadOnlyList<DueMessage>> DueAsync(
        VolunteersDbContext db, IReadOnlyCollection<(Topic Topic, int Id)>? changed, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<DueMessage>>([]);
}

/// <summary>
/// Writes to referees. The secret of a link is made here, when the e-mail leaves, and only its hash is kept: neither the ledger nor a copy of the database ever holds a
/// link that works.
/// </summary>
public sealed class ReferenceComposer(PublicAddresses addresses, PolicyBook policies, TimeProvider clock) : IMessageComposer
{
    public IReadOnlyCollection<string> Kinds { get; } = [MessageKinds.ReferenceRequested, MessageKinds.ReferenceReminder, MessageKinds.ReferenceReceived];

    public async Task<Composition> ComposeAsync(Message message, VolunteersDbContext db, CancellationToken cancellationToken)
    {
        var request = await db.ReferenceRequests.AsNoTracking().AsSplitQuery()
            .Include(r => r.Centre).Include(r => r.Volunteer).ThenInclude(v => v.Enrolments).ThenInclude(e => e.Steps)
            .FirstOrDefaultAsync(r => r.Id == message.TopicId, cancellationToken);
        if (request is null)
        {
            return Composition.Skip("The volunteer's record was erased before the e-mail left.");
        }

        if (!message.IsOf(request) || !string.Equals(request.Email, message.To, StringComparison.OrdinalIgnoreCase))
        {
            return Composition.Skip("The referee was asked anew, or at another address, before the e-mail left.");
        }

        var centre = request.Centre;
        return message.Kind == MessageKinds.ReferenceReceived
            ? Composition.Of(new ReferenceThanksMail(centre.Name, request.Name, request.Volunteer.KnownAs, centre.Phone), centre.Name, request.Name, centre.Email)
            : Unneeded(request) is { } reason ? Composition.Skip(reason)
            : Composition.Of(await AskingAsync(message, request, db, cancellationToken), centre.Name, request.Name, centre.Email);
    }

    private static string? Unneeded(ReferenceRequest request) =>
        request.WithdrawnOn is not null ? "The request was withdrawn before the e-mail left."
        : !ReferenceFacts.IsWaiting.Of(request) ? "The referee has answered already."
        : !ReferenceFacts.GoesOn.Of(request) ? "The volunteer does not go on at the centre."
        : null;

    private async Task<ReferenceMail> AskingAsync(Message message, ReferenceRequest request, VolunteersDbContext db, CancellationToken cancellationToken)
    {
        var centre = request.Centre;
        var policy = await policies.OfAsync(centre.Id, cancellationToken);

        // saved before the e-mail leaves: a link that is out has to work, and one that never left does no harm
        var (link, secret) = ReferenceLink.Make(request, clock.GetUtcNow());
        db.ReferenceLinks.Add(link);
        await db.SaveChangesAsync(cancellationToken);
        var asked = centre.Time.DateOf(request.AskedAt);
        var today = centre.Time.Today(clock);
        var due = asked.AddDays(policy.Of(PolicyKeys.ReferenceAnswerDays));
        return new ReferenceMail(centre.Name, request.Name, request.Volunteer.FullName, addresses.Reference(secret))
        {
            KnownAs = request.Volunteer.KnownAs,
            Address = centre.Address,
            Phone = centre.Phone,
            DueOn = due < today ? null : due,
            AskedOn = message.Kind == MessageKinds.ReferenceReminder ? asked : null,
            KeptMonths = (await policies.OfAsync(null, cancellationToken)).Of(PolicyKeys.RetentionReferences),
        };
    }
}
