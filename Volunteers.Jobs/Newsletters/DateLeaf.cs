using System.Globalization;
using System.Text.RegularExpressions;

namespace Volunteers.Jobs.Newsletters;

/// <summary>The first date that an entry names, to be set like a leaf of a calendar.</summary>
internal sealed partial record DateLeaf(string Month, string Day)
{
    public static DateLeaf? In(NewsletterEntry entry)
    {
        var match = DatePattern().Match(entry.Text + "\n" + entry.Title);
        return match.Success ? new DateLeaf(match.Groups["month"].Value[..3], int.Parse(match.Groups["day"].Value, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture)) : null;
    }

    [GeneratedRegex(@"\b(?<day>[0-3]?\d)(?:st|nd|rd|th)? (?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex DatePattern();
}
