using System.Text.Encodings.Web;

namespace Volunteers.Api.Hosting;

/// <summary>The few public pages that are not the web client: readable without scripts, by anyone whom an e-mail, a partner or a poster led here.</summary>
public static class PublicPage
{
    /// <param name="link">Where to go from here, and what it is called.</param>
    public static string Plain(string title, string text, (string Address, string Name)? link = null) => Of(
        title,
        $"<h1>{Text(title)}</h1><p>{Text(text)}</p>" + (link is var (address, name) ? $"""<p><a href="{Text(address)}">{Text(name)}</a></p>""" : ""));

    /// <summary>Words as HTML shows them.</summary>
    public static string Text(string text) => HtmlEncoder.Default.Encode(text);

    /// <param name="head">What belongs into its head besides.</param>
    public static string Of(string title, string body, string head = "") =>
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
