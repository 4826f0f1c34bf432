using System.Text.Json;
using System.Text.RegularExpressions;

namespace Volunteers.Benchmarks.HandWritten;

/// <summary>The GraphQL names of an enum's values: <c>ClearWithRiskAssessment</c> is CLEAR_WITH_RISK_ASSESSMENT.</summary>
internal static partial class EnumText<T>
    where T : struct, Enum
{
    private static readonly string[] Text = [.. Enum.GetNames<T>().Select(name => Hump().Replace(name, "_$0").ToUpperInvariant())];

    private static readonly JsonEncodedText[] Encoded = [.. Text.Select(text => JsonEncodedText.Encode(text))];

    /// <summary>Values are numbered from 0 without gaps.</summary>
    public static JsonEncodedText Of(int value) => Encoded[value];

    public static string Name(T value) => Text[Convert.ToInt32(value, null)];

    [GeneratedRegex("(?<=[a-z])[A-Z]")]
    private static partial Regex Hump();
}
