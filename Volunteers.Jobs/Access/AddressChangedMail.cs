using Volunteers.Data.Messaging;
using Volunteers.Jobs.Mail;

namespace Volunteers.Jobs.Access;

/// <summary>Tells an address that it was left, and what to do if that was not meant.</summary>
public sealed record AddressChangedMail(AddressChangedPayload Content) : IMailModel
{
    public string Subject => $"Your e-mail address at {Content.Centre} was changed";

    public Type Component => typeof(AddressChangedMailView);

    public string Heading => $"Hello {Content.Name}";

    public string What => "The e-mail address that we have for you was changed. From now on our e-mails, and the links that you sign in with, no longer go to this address.";

    public string IfMeant => "If you asked for this, or changed it yourself, there is nothing to do.";

    public string IfNot => Content.Phone is { } phone
        ? $"If it was not you, tell {Content.Centre} at once on {phone}: they put the old address back and end every visit that was begun with the new one."
        : $"If it was not you, tell {Content.Centre} at once: they put the old address back and end every visit that was begun with the new one.";

    public MailFrame Frame => new(
        Content.Centre, "If it was not you, tell us at once.", "You get this because this address was the one that we had for you. It is the last e-mail to it.");

    public string ToText() => new MailText().Paragraph(Heading + ",").Paragraph(What).Paragraph(IfMeant).Paragraph(IfNot).End(Frame);
}
