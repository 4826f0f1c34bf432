using Volunteers.Data.Newsletters;

namespace Volunteers.Jobs.Newsletters;

/// <summary>An edition with its pictures at hand, ready to be rendered as a page.</summary>
/// <param name="Pictures">Data addresses by file name; a picture that is missing is left out.</param>
/// <param name="WebUrl">Where it can be read on the web; null while it is a draft.</param>
/// <param name="PdfUrl">The printable version, for readers on a screen.</param>
/// <param name="IsDraft">Whether it is marked as not published.</param>
/// <param name="Snug">Whether paper is set a little tighter, to save a page that would stay nearly empty.</param>
public sealed record NewsletterView(
    NewsletterEdition Edition, IReadOnlyDictionary<string, string> Pictures, Uri? WebUrl = null, Uri? PdfUrl = null, bool IsDraft = false, bool Snug = false)
{
    public string? Picture(EditionPhoto? photo) => photo is null ? null : Pictures.GetValueOrDefault(photo.FileName);
}
