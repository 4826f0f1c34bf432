using System.Text.Json;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Messaging;
using Volunteers.Jobs.Mail;

namespace Volunteers.Jobs.Access;

/// <summary>Writes sign-in e-mails from their payload, which is sealed, and which the ledger forgets once they are sent.</summary>
public sealed class SignInComposer(SecretSeal seal, TimeProvider clock) : IMessageComposer
{
    public IReadOnlyCollection<string> Kinds { get; } = [MessageKinds.SignIn];

    public Task<Composition> ComposeAsync(Message message, VolunteersDbContext db, CancellationToken cancellationToken)
    {
        var payload = JsonSerializer.Deserialize<SignInPayload>((message.Payload is { } text ? seal.Open(text) : null) ?? "null", JsonSerializerOptions.Web);
        if (payload is null || payload.People.Count == 0)
        {
            return Task.FromResult(Composition.Skip("There was nobody to sign in."));
        }

        return Task.FromResult(message.CreatedAt + TimeSpan.FromMinutes(payload.ValidMinutes) <= clock.GetUtcNow()
            ? Composition.Skip("The link had expired before the e-mail could be sent.")
            : Composition.Of(new SignInMail(payload), payload.Centre, payload.People.Count == 1 ? payload.People[0].Name : null));
    }
}
