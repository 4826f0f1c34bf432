using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Volunteers.GraphQL;

/// <summary>
/// How long errors may be. They quote what the client sent, be it a megabyte, and may quote it many times: without an end to it a small
/// request would buy an answer of any size. docs/graphql-limits.md tells of the numbers.
/// </summary>
internal static class ErrorText
{
    /// <summary>Characters of a name or value that is quoted. What people write by hand is shorter.</summary>
    public const int MaxPart = 500;

    /// <summary>Characters of one message.</summary>
    public const int MaxMessage = 3_000;

    /// <summary>Characters of all errors of a response: their messages, paths and locations.</summary>
    public const int MaxTotal = 200_000;

    private const string Ellipsis = "…";

    /// <summary>About as many characters as a location takes in JSON.</summary>
    private const int LocationLength = 25;

    /// <summary>A text whose parts are cut.</summary>
    public static string Of(ErrorTextHandler text) => text.ToString();

    /// <summary>At most <paramref name="max"/> characters of a text, and an ellipsis when there are more; never half a surrogate pair.</summary>
    public static string Cut(string text, int max = MaxPart) =>
        text.Length <= max ? text : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[max - 1]) ? max - 1 : max), Ellipsis);

    /// <summary>The first errors, as many as there is room for but one at least, and one that says how many are left out.</summary>
    public static IEnumerable<GraphQLError> WithinTotal(IReadOnlyList<GraphQLError> errors)
    {
        var total = 0L;
        for (var index = 0; index < errors.Count; index++)
        {
            total += Length(errors[index]);
            if (total > MaxTotal && index > 0)
            {
                yield return new GraphQLError(
                    $"{errors.Count - index} more errors are left out, because the errors are longer than {MaxTotal} characters.", ErrorCodes.LimitExceeded);
                yield break;
            }

            yield return errors[index];
        }
    }

    private static long Length(GraphQLError error)
    {
        var length = error.Message.Length + ((long)error.Locations.Count * LocationLength);
        foreach (var segment in error.Path ?? [])
        {
            length += segment is string name ? name.Length : 1;
        }

        return length;
    }
}

/// <summary>
/// Makes the message of an error from an interpolated string; whatever is put into it is cut after a few hundred characters, because it may
/// be what a client sent.
/// </summary>
[InterpolatedStringHandler]
public readonly ref struct ErrorTextHandler
{
    private readonly StringBuilder _text;

    /// <param name="literalLength">Characters outside the holes.</param>
    /// <param name="formattedCount">Number of holes.</param>
    public ErrorTextHandler(int literalLength, int formattedCount)
    {
        _text = new StringBuilder(literalLength + (formattedCount * 16));
    }

    /// <summary>Adds what stands outside the holes.</summary>
    public void AppendLiteral(string value) => _text.Append(value);

    /// <summary>Adds a text, cut.</summary>
    public void AppendFormatted(string? value) => _text.Append(ErrorText.Cut(value ?? string.Empty));

    /// <summary>Adds a value, cut.</summary>
    public void AppendFormatted<T>(T value) => AppendFormatted(value, null);

    /// <summary>Adds a value in a format of its type, cut.</summary>
    public void AppendFormatted<T>(T value, string? format) => AppendFormatted(
        value is IFormattable formattable ? formattable.ToString(format, CultureInfo.InvariantCulture) : value?.ToString());

    /// <summary>The message.</summary>
    public override string ToString() => _text.ToString();
}
