using System.Text;
using System.Text.Encodings.Web;
using Volunteers.Data;

namespace Volunteers.Api.Newsletters;

/// <summary>The few public pages that are not the web client: readable without scripts, by anyone whom an e-mail led here.</summary>
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
            body.Append($"<h2>{Text(centre.Key)}</h2><ul>");
            foreach (var issue in centre)
            {
                body.Append($"""<li><a href="/newsletters/{issue.Slug}">{Text(issue.Title)}</a> <span>{issue.From.InWords()} to {issue.To.InWords()}</span>""");
                body.Append(issue.HasPdf ? $""" <a class="pdf" href="/newsletters/{issue.Slug}.pdf" aria-label="{Text(issue.Title)} as PDF">PDF</a></li>""" : "</li>");
            }

            body.Append("</ul>");
        }

        return Page("Newsletters", body.ToString());
    }

    /// <param name="link">Where to go from here, and what it is called.</param>
    public static string Plain(string title, string text, (string Address, string Name)? link = null) => Page(
        title,
        $"<h1>{Text(title)}</h1><p>{Text(text)}</p>" + (link is var (address, name) ? $"""<p><a href="{Text(address)}">{Text(name)}</a></p>""" : ""));

    /// <summary>Asks before a kind of mail is stopped: opening an address never does.</summary>
    public static string AskToStop(string action) => Page(
        "Stop the newsletter",
        $"""
        <h1>Stop the newsletter?</h1>
        <p>You will not get the newsletter by e-mail any more. Reminders of what you signed up to still come.</p>
        <form method="post" action="{Text(action)}"><button type="submit">Stop the newsletter</button></form>
        """);

    /// <summary>Words as HTML shows them.</summary>
    internal static string Text(string text) => HtmlEncoder.Default.Encode(text);

    /// <param name="head">What belongs into its head besides.</param>
    internal static string Page(string title, string body, string head = "") =>
        $$"""
        <!doctype html>
        <html lang="en-GB">
        <head>
        <meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{{Text(title)}}</title>
        <style>
        body { margin: 0; background: #FBF7F0; color: #1F2933; font: 1.05rem/1.6 'Nunito Sans', system-ui, 'Segoe UI', sans-serif; }
        main { max-width: 40rem; margin: 0 auto; padding: 3.5rem 1.25rem; border-top: 8px solid #0F5257; }
        h1 { color: #0F5257; font: 600 2.2rem/1.2 Fraunces, Georgia, serif; margin: 0 0 1rem; }
        h2 { font: 600 1.3rem/1.3 Fraunces, Georgia, serif; margin: 2rem 0 .5rem; }
        a { color: #0F5257; text-underline-offset: 2px; }
        ul { list-style: none; margin: 0; padding: 0; }
        li { padding: .8rem 0; border-top: 1px solid #E3D6C1; }
        li > a:first-child { font-weight: 700; }
        li span { display: block; color: #55606B; font-size: .95rem; }
        button { background: #0F5257; color: #fff; border: 0; border-radius: 10px; padding: .8rem 1.4rem; font: inherit; font-weight: 700; cursor: pointer; }
        a:focus-visible, button:focus-visible { outline: 3px solid #B93A4B; outline-offset: 2px; }
        </style>{{head}}
        </head>
        <body><main>{{body}}</main></body>
        </html>
        """;
}

/// <summary>A published issue as the archive lists it.</summary>
public sealed record ArchivedIssue(string Title, string Centre, string Slug, DateOnly From, DateOnly To, bool HasPdf);
