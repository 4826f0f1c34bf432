using Volunteers.Data.Newsletters;
using Volunteers.Jobs.Mail;

namespace Volunteers.Jobs.Newsletters;

/// <summary>An issue in a mailbox: everything that is said, set simply, with the way to the page and the PDF.</summary>
/// <param name="Name">What the reader likes to be called.</param>
/// <param name="Edition">The issue as it was published.</param>
/// <param name="WebUrl">The issue as a page.</param>
/// <param name="PdfUrl">The issue to print; null while there is no PDF.</param>
/// <param name="Unsubscribe">Ends the newsletter for this reader.</param>
public sealed record NewsletterMail(string Name, NewsletterEdition Edition, Uri WebUrl, Uri? PdfUrl, Uri Unsubscribe) : IMailModel
{
    public string Subject => $"{Edition.Title}: news from {Edition.Centre.Name}";

    public Type Component => typeof(NewsletterMailView);

    public MailFrame Frame => new(
        Edition.Centre.Name, $"The volunteers’ newsletter, {Edition.Period}",
        $"You get this newsletter because you said yes to it when you joined the volunteers of {Edition.Centre.Name}.", Unsubscribe);

    public string ToText()
    {
        var text = new MailText()
            .Paragraph($"{Edition.Title}\nThe volunteers' newsletter of {Edition.Centre.Name}, {Edition.Period}")
            .Paragraph($"Hello {Name},")
            .Paragraph(Edition.Welcome)
            .Link("With pictures, on the web:", WebUrl)
            .Link("To print (PDF):", PdfUrl);
        foreach (var section in Edition.Sections)
        {
            text.Paragraph(section.Heading.ToUpperInvariant());
            if (section.Kind is SectionKind.Figures or SectionKind.NewVolunteers)
            {
                text.Bullets(section.Items.Select(item => $"{item.Title} {item.Text}".Trim()));
                continue;
            }

            foreach (var item in section.Items)
            {
                text.Paragraph($"{item.Title}\n{item.Text}");
            }
        }

        return text.End(Frame);
    }
}
