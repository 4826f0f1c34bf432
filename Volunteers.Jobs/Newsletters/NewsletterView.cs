namespace Volunteers.Jobs.Newsletters;

/// <summary>A document with its pictures at hand, ready to be rendered as a page.</summary>
/// <param name="Document">The content.</param>
/// <param name="Pictures">Data addresses by file name; a picture that is missing is left out.</param>
/// <param name="IsDraft">Whether it is marked as not published.</param>
/// <param name="Snug">Whether paper is set a little tighter, to save a page that would stay nearly empty.</param>
/// <param name="PdfUrl">The printable version, for readers on a screen.</param>
public sealed record NewsletterView(
    NewsletterDocument Document, IReadOnlyDictionary<string, string> Pictures, bool IsDraft = false, Uri? PdfUrl = null,
    bool Snug = false)
{
    public string? Picture(NewsletterPhoto? photo) => photo is null ? null : Pictures.GetValueOrDefault(photo.FileName);
}
