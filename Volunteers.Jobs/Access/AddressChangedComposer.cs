using System.Text.Json;
using Volunteers.Data;
using Volunteers.Data.Messaging;
using Volunteers.Jobs.Mail;

namespace Volunteers.Jobs.Access;

/// <summary>Writes to an address that a person's e-mails and sign-in links no longer go to.</summary>
public sealed class AddressChangedComposer : IMessageComposer
{
    public IReadOnlyCollection<string> Kinds { get; } = [MessageKinds.AddressChanged];

    public Task<Composition> ComposeAsync(Message message, VolunteersDbContext db, CancellationToken cancellationToken) =>
        Task.FromResult(message.Payload is { } text && JsonSerializer.Deserialize<AddressChangedPayload>(text, JsonSerializerOptions.Web) is { } payload
            ? Composition.Of(new AddressChangedMail(payload), payload.Centre, payload.Name)
            : Composition.Skip("There was nothing to tell."));
}
