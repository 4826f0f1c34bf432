using Volunteers.Data;
using Volunteers.Data.Messaging;
using Volunteers.Jobs.Mail;

namespace Volunteers.Jobs.SetUp;

/// <summary>A message that somebody sent to themself, to see whether e-mails arrive.</summary>
public sealed record TestMail(Uri PageUrl) : IMailModel
{
    public const string Opening = "This is the test message that you asked for. E-mails of Volunteers arrive.";

    public string Subject => "E-mails of Volunteers arrive";

    public Type Component => typeof(TestMailView);

    public MailFrame Frame => new("Volunteers", Opening, "You get this because you sent it to yourself from the set-up pages.");

    public string ToText() => new MailText().Paragraph("Hello,").Paragraph(Opening).Link("Go on with the set-up:", PageUrl).End(Frame);
}

/// <summary>Writes test messages.</summary>
public sealed class TestMailComposer(PublicAddresses addresses) : IMessageComposer
{
    public IReadOnlyCollection<string> Kinds { get; } = [MessageKinds.TestEmail];

    public Task<Composition> ComposeAsync(Message message, VolunteersDbContext db, CancellationToken cancellationToken) =>
        Task.FromResult(Composition.Of(new TestMail(addresses.SetUp), "Volunteers", null));
}
