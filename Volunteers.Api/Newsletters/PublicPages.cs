using System.Text;
using Volunteers.Api.Hosting;
using Volunteers.Data;

namespace Volunteers.Api.Newsletters;

/// <summary>The public pages of newsletters.</summary>
public static class PublicPages
{
    public static string Archive(IReadOnlyList<ArchivedIssue> issues)
    {
        var body = new StringBuilder("<h1>Newsletters</h1>");
        if (issues.Count == 0)
        {
            body.Append("<p>No issue is published yet.</p>");
        }

        foreach (var centre in issues.GroupBy(issue => issue.Centre))
        {
            body.Append($"<h2>{PublicPage.Text(centre.Key)}</h2><ul>");
            foreach (var issue in centre)
            {
                body.Append($"""<li><a href="/newsletters/{issue.Slug}">{PublicPage.Text(issue.Title)}</a> <span>{issue.From.InWords()} to {issue.To.InWords()}</span>""");
                body.Append(issue.HasPdf ? $""" <a class="pdf" href="/newsletters/{issue.Slug}.pdf" aria-label="{PublicPage.Text(issue.Title)} as PDF">PDF</a></li>""" : "</li>");
            }

            body.Append("</ul>");
        }

        return PublicPage.Of("Newsletters", body.ToString());
    }

    /// <summary>Asks before a kind of mail is stopped: opening an address never does.</summary>
    public static string AskToStop(string action) => PublicPage.Of(
        "Stop the newsletter",
        $"""
        <h1>Stop the newsletter?</h1>
        <p>You will not get the newsletter by e-mail any more. Reminders of what you signed up to still come.</p>
        <form method="post" action="{PublicPage.Text(action)}"><button type="submit">Stop the newsletter</button></form>
        """);
}

/// <summary>A published issue as the archive lists it.</summary>
public sealed record ArchivedIssue(string Title, string Centre, string Slug, DateOnly From, DateOnly To, bool HasPdf);
