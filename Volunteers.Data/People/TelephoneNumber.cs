using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using PhoneNumbers;

namespace Volunteers.Data.People;

/// <summary>
/// The one way in which telephone numbers are kept, shown and compared: a UK number in national form (07700 900123), another in international form
/// (+33 6 12 34 56 78), either with its extension. Numbers without a country code are taken as UK numbers.
/// </summary>
public static partial class TelephoneNumber
{
    private const string Example = "like 01632 960123 or +44 7700 900123";
    private const string TooShort = $"The telephone number is too short: enter all of its digits with the area code, {Example}.";
    private const string TooLong = $"The telephone number is too long: enter one number with all of its digits and no more, {Example}.";
    private const string UnknownCountry = "No country has the code with which this telephone number begins. Check the digits after the +.";
    private const int MostCharacters = 100;

    private static readonly PhoneNumberUtil Util = PhoneNumberUtil.GetInstance();

    /// <summary>
    /// Reads a number as people and spreadsheets write it: with digits of any script, invisible marks, a leading apostrophe, 00 for +, (0) after the
    /// country code, without the leading zero, or as a decimal fraction.
    /// </summary>
    /// <returns>The number, or why there is none; neither when <paramref name="text"/> holds nothing.</returns>
    public static (string? Number, string? Problem) Read(string text)
    {
        if (text.Length > MostCharacters)
        {
            return (null, TooLong);
        }

        var plain = Plain(text);
        if (plain.Length == 0)
        {
            return default;
        }

        if (Exponent().Match(plain) is { Success: true } rounded)
        {
            if (rounded.Groups["fraction"].Length != int.Parse(rounded.Groups["exponent"].ValueSpan, CultureInfo.InvariantCulture))
            {
                return (null, $"A spreadsheet has rounded this telephone number to {plain}, and digits were lost. Format the column as text and enter the whole number.");
            }

            plain = rounded.Groups["first"].Value + rounded.Groups["fraction"].Value;
        }
        else if (Decimal().Match(plain) is { Success: true } whole)
        {
            plain = whole.Groups["whole"].Value.Replace(",", string.Empty, StringComparison.Ordinal);
        }

        if (Extension().Replace(plain, string.Empty).Any(char.IsLetter))
        {
            return (null, $"Enter the telephone number without words or letters, {Example}. An extension is written x12.");
        }

        try
        {
            var number = Util.Parse(plain, "GB");
            return number.CountryCode == 44 ? National(number) : International(number);
        }
        catch (NumberParseException refusal)
        {
            return (null, refusal.ErrorType switch
            {
                ErrorType.TOO_LONG => TooLong,
                ErrorType.TOO_SHORT_NSN or ErrorType.TOO_SHORT_AFTER_IDD => TooShort,
                ErrorType.INVALID_COUNTRY_CODE => UnknownCountry,
                _ => $"Enter a telephone number {Example}.",
            });
        }
    }

    /// <summary>
    /// UK numbers have ten digits after the zero; the shorter ones that exist are known to the library. Whether a number of ten digits is in use is
    /// not asked: 07700 900123, for one, never will be.
    /// </summary>
    private static (string? Number, string? Problem) National(PhoneNumber number)
    {
        var digits = Util.GetNationalSignificantNumber(number).Length;
        if (digits != 10 && !Util.IsValidNumber(number))
        {
            return (null, digits < 10 ? TooShort : TooLong);
        }

        var text = Util.Format(number, PhoneNumberFormat.NATIONAL);
        return text[0] == '0' ? (text, null) : (null, "No UK telephone number begins like this. Enter a foreign number with + and its country code.");
    }

    private static (string? Number, string? Problem) International(PhoneNumber number) => Util.IsPossibleNumberWithReason(number) switch
    {
        PhoneNumberUtil.ValidationResult.IS_POSSIBLE => (Util.Format(number, PhoneNumberFormat.INTERNATIONAL), null),
        PhoneNumberUtil.ValidationResult.TOO_LONG => (null, TooLong),
        PhoneNumberUtil.ValidationResult.INVALID_COUNTRY_CODE => (null, UnknownCountry),
        _ => (null, TooShort),
    };

    /// <summary>Without what is no part of a number; digits of any script become ASCII digits.</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var rune in EnteredText.Address(NotBreaking().Replace(text, " ")).EnumerateRunes())
        {
            switch (Rune.GetUnicodeCategory(rune))
            {
                case UnicodeCategory.DecimalDigitNumber:
                    plain.Append((int)Rune.GetNumericValue(rune));
                    break;
                default:
                    plain.Append(Rune.IsWhiteSpace(rune) ? " " : rune.ToString());
                    break;
            }
        }

        return Prefix().Replace(plain.ToString().Trim(), string.Empty);
    }

    /// <summary>In a number a space that does not break is a space: an extension may stand after it.</summary>
    [GeneratedRegex("[\u00a0\u2007\u202f]")]
    private static partial Regex NotBreaking();

    /// <summary>What keeps a number a text in a spreadsheet, or makes a link of it.</summary>
    [GeneratedRegex("^(?:['‘’ʼ`´]|tel:)\\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Prefix();

    [GeneratedRegex(@"^\+?(?<first>\d)(?:[.,](?<fraction>\d+))?E\+?(?<exponent>\d{1,2})$", RegexOptions.IgnoreCase)]
    private static partial Regex Exponent();

    /// <summary>A whole number written with a decimal part, with separators of thousands, or both.</summary>
    [GeneratedRegex(@"^(?<whole>\+?\d{9,15}|\d{1,3}(?:,\d{3}){2,})(?:[.,]0+)?$")]
    private static partial Regex Decimal();

    [GeneratedRegex(@"(?:extension|extn|ext|x)\s*[.:=]?\s*\d{1,7}$", RegexOptions.IgnoreCase)]
    private static partial Regex Extension();
}
