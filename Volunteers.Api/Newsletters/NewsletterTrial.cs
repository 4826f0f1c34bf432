using Volunteers.Data;
using Volunteers.Data.Newsletters;
using Volunteers.Jobs.Newsletters;

namespace Volunteers.Api.Newsletters;

/// <summary>Prints an issue as it would be drafted, without keeping it.</summary>
public sealed class NewsletterTrial(VolunteersDbContext db, NewsletterRenderer renderer, TimeProvider clock)
{
    /// <param name="path">Where the PDF goes; written only when it is complete.</param>
    public async Task PrintAsync(int centreId, DateOnly from, DateOnly to, string path, CancellationToken cancellationToken)
    {
        var issue = await NewsletterDrafter.DraftAsync(db, centreId, from.MonthInWords(), from, to, clock.GetUtcNow(), cancellationToken);
        var pdf = await renderer.ToPdfAsync(NewsletterEdition.Of(issue, clock.GetUtcNow()), isDraft: false, cancellationToken);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await File.WriteAllBytesAsync(path, pdf, cancellationToken);
    }
}
