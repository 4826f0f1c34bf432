using System.Reflection;
using System.Text;
using Volunteers.Data.Newsletters;

namespace Volunteers.Jobs.Newsletters;

/// <summary>The style sheet of an issue with its typefaces inside, so that the document needs nothing from anywhere.</summary>
internal static class NewsletterStyle
{
    private const string Latin = "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+FEFF,U+FFFD";
    private const string LatinExtended = "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1E00-1E9F,U+20A0-20AB,U+20AD-20C0,U+2113";

    private static readonly Lazy<string> Sheet = new(() => Faces() + Read("Newsletters/newsletter.css"));

    public static string Base => Sheet.Value;

    /// <summary>The typefaces alone, for other documents.</summary>
    public static string Typefaces => Faces();

    /// <summary>Running feet: what stands at the foot of every printed page.</summary>
    public static string Feet(NewsletterEdition edition) =>
        $"@page {{ @bottom-left {{ content: {Quoted(edition.Centre.Name)}; }} @bottom-center {{ content: {Quoted(edition.Title)}; }} }}";

    private static string Faces() => string.Concat(
        Face("Fraunces", 600, "normal", "fraunces-latin-600-normal", Latin),
        Face("Fraunces", 600, "normal", "fraunces-latin-ext-600-normal", LatinExtended),
        Face("Fraunces", 700, "normal", "fraunces-latin-700-normal", Latin),
        Face("Fraunces", 500, "italic", "fraunces-latin-500-italic", Latin),
        Face("Nunito Sans", 400, "normal", "nunito-sans-latin-400-normal", Latin),
        Face("Nunito Sans", 400, "normal", "nunito-sans-latin-ext-400-normal", LatinExtended),
        Face("Nunito Sans", 400, "italic", "nunito-sans-latin-400-italic", Latin),
        Face("Nunito Sans", 700, "normal", "nunito-sans-latin-700-normal", Latin),
        Face("Nunito Sans", 700, "normal", "nunito-sans-latin-ext-700-normal", LatinExtended));

    private static string Face(string family, int weight, string style, string file, string range) =>
        $"@font-face{{font-family:'{family}';font-weight:{weight};font-style:{style};font-display:block;src:url(data:font/woff2;base64,{Convert.ToBase64String(Bytes($"Fonts/{file}.woff2"))}) format('woff2');unicode-range:{range}}}\n";

    /// <summary>A CSS string (CSS Syntax section 4.3.5): anything but letters, digits and spaces as its number, which a space ends (section 4.3.7).</summary>
    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            _ = Rune.IsLetterOrDigit(rune) || rune.Value == ' ' ? quoted.Append(rune.ToString()) : quoted.Append('\\').Append(rune.Value.ToString("x6", null)).Append(' ');
        }

        return quoted.Append('"').ToString();
    }

    private static string Read(string name) => Encoding.UTF8.GetString(Bytes(name));

    private static byte[] Bytes(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new System.Diagnostics.UnreachableException($"{name} is not embedded.");
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
