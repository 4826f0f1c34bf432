using Volunteers.Data.Newsletters;
using Volunteers.Jobs.Mail;

namespace Volunteers.Jobs.Newsletters;

/// <summary>An issue in a mailbox: everything that is said, set simply, with the way to the page and the PDF.</summary>
/// <param name="Name">What the reader likes to be called.</param>
/// <param name="Document">The frozen content.</param>
/// <param name="WebUrl">The issue as a page.</param>
/// <param name="PdfUrl">The issue to print; null while there is no PDF.</param>
/// <param name="Unsubscribe">Ends the newsletter for this reader.</param>
public sealed record NewsletterMail(string Name, NewsletterDocument Document, Uri WebUrl, Uri? PdfUrl, Uri Unsubscribe) : IMailModel
{
    public string Subject => $"{Document.Title}: news from {Document.Centre}";

    public Type Component => typeof(NewsletterMailView);

    public MailFrame Frame => new(
        Document.Centre, $"The volunteers’ newsletter, {Document.Period}",
        $"You get this newsletter because you said yes to it when you joined the volunteers of {Document.Centre}.", Unsubscribe);

    public string ToText()
    {
        var text = new MailText()
            .Paragraph($"{Document.Title}\nThe volunteers' newsletter of {Document.Centre}, {Document.Period}")
            .Paragraph($"Hello {Name},")
            .Paragraph(Document.Welcome)
            .Link("With pictures, on the web:", WebUrl)
            .Link("To print (PDF):", PdfUrl);
        foreach (var part in Document.Parts)
        {
            text.Paragraph(part.Heading.ToUpperInvariant());
            if (part.Kind is SectionKind.Figures or SectionKind.NewVolunteers)
            {
                text.Bullets(part.Entries.Select(entry => $"{entry.Title} {entry.Text}".Trim()));
                continue;
            }
            foreach (var entry in part.Entries)
            {
                text.Paragraph($"{entry.Title}\n{entry.Text}");
            }
        }
        return text.End(Frame);
    }
}
