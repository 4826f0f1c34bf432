namespace Volunteers.Jobs.Newsletters;

/// <summary>A figure set large with what it counts: "412 hours given" is 412, hours given.</summary>
public sealed record NewsletterFigure(string Value, string Label, string Detail)
{
    /// <summary>Takes the number from the start of the title or of the text; an entry without one keeps its title as the label.</summary>
    public static NewsletterFigure From(NewsletterEntry entry)
    {
        var (title, text) = (entry.Title.Trim(), entry.Text.Trim());
        if (NumberAtStart(title) is { } value)
        {
            return new NewsletterFigure(value, title[value.Length..].TrimStart(), text);
        }
        return NumberAtStart(text) is { } inText
            ? new NewsletterFigure(inText, title, text[inText.Length..].Trim())
            : new NewsletterFigure("", title, text);
    }

    private static string? NumberAtStart(string text)
    {
        var length = 0;
        while (length < text.Length && (char.IsAsciiDigit(text[length]) || (length > 0 && text[length] is ',' or '.' or '%' or '½')))
        {
            length++;
        }
        var number = text[..length].TrimEnd('.', ',');
        return number.Length > 0 && char.IsAsciiDigit(number[0]) ? number : null;
    }
}
