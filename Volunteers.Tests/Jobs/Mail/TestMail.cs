using Volunteers.Jobs.Mail;

namespace Volunteers.Tests.Jobs.Mail;

internal static class TestMail
{
    public static OutgoingMail To(string address, string subject = "Füße & Tee: Dienstag", string? name = "Zoë Ärmel") => new()
    {
        MessageId = $"{Guid.CreateVersion7():N}@volunteers",
        To = new MailPerson(address, name),
        SenderName = "East Hastings Children’s Centre",
        ReplyTo = new MailPerson("centre@example.org"),
        Subject = subject,
        Text = "Hello Zoë,\n\n.a line that begins with a dot\nand ünïcode\n",
        Html = "<!DOCTYPE html><html lang=\"en-GB\"><body><p>Hello <b>Zoë</b></p></body></html>",
    };
}
