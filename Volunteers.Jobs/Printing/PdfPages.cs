using System.Text;
using System.Text.RegularExpressions;

namespace Volunteers.Jobs.Printing;

/// <summary>Counts the pages of a printed document.</summary>
public static partial class PdfPages
{
    /// <returns>The number of page objects (ISO 32000-1 section 7.7.3.3) that stand in the open, as browsers write them.</returns>
    public static int Count(ReadOnlySpan<byte> pdf) => PagePattern().Count(Encoding.Latin1.GetString(pdf));

    [GeneratedRegex(@"/Type\s*/Page(?![A-Za-z])", RegexOptions.CultureInvariant)]
    private static partial Regex PagePattern();
}
