using CsCheck;
using Volunteers.Data.People;

namespace Volunteers.Tests.Data.People;

public sealed class TelephoneNumberTests
{
    [Theory]
    [InlineData("07700 900123")]
    [InlineData("07700900123")]
    [InlineData("(07700) 900-123")]
    [InlineData("07700.900.123")]
    [InlineData("+44 7700 900123")]
    [InlineData("+44 (0)7700 900123")]
    [InlineData("+4407700900123")]
    [InlineData("0044 7700 900123")]
    [InlineData("447700900123")]
    [InlineData("tel:+44-7700-900123")]
    // what spreadsheets make of it
    [InlineData("7700900123")]
    [InlineData("7700900123.0")]
    [InlineData("7700900123,00")]
    [InlineData("7,700,900,123")]
    [InlineData("7.700900123E+09")]
    [InlineData("'07700900123")]
    [InlineData("’07700 900123")]
    [InlineData("=\"07700900123\"")]
    // what is copied from web pages and contacts: marks of direction, spaces and hyphens that do not break
    [InlineData("\u202A+44 7700 900123\u202C")]
    [InlineData("\u200E07700\u200F 900123\u2066\u2069\uFEFF")]
    [InlineData("07700\u2011900\u2011123")]
    [InlineData("07700–900—123")]
    [InlineData("07700\u00A0900\u202F123")]
    // digits of other scripts
    [InlineData("０７７００ ９００１２３")]
    [InlineData("＋４４ ７７００ ９００１２３")]
    [InlineData("٠٧٧٠٠ ٩٠٠١٢٣")]
    [InlineData("০৭৭০০ ৯০০১২৩")]
    public void Read_FindsTheSameNumber_HoweverWritten(string text) => Assert.Equal(("07700 900123", null), TelephoneNumber.Read(text));

    [Theory]
    [InlineData("01632960123", "01632 960123")]
    [InlineData("02079460018", "020 7946 0018")]
    [InlineData("0169772345", "016977 2345")]
    [InlineData("08001111", "0800 1111")]
    [InlineData("+44 1534 123456", "01534 123456")]
    [InlineData("01632 960123 ext 12", "01632 960123 x12")]
    [InlineData("01632 960123 Extension: 12", "01632 960123 x12")]
    [InlineData("01632960123x12", "01632 960123 x12")]
    [InlineData("+33612345678", "+33 6 12 34 56 78")]
    [InlineData("0033 6 12 34 56 78", "+33 6 12 34 56 78")]
    [InlineData("+33 (0)6 12 34 56 78", "+33 6 12 34 56 78")]
    [InlineData("+39 06 1234 5678", "+39 06 1234 5678")]
    [InlineData("+353861234567", "+353 86 123 4567")]
    public void Read_WritesUkNumbersNationally_AndOthersInternationally(string text, string expected) =>
        Assert.Equal((expected, null), TelephoneNumber.Read(text));

    [Theory]
    [InlineData("7.7009E+09", "spreadsheet")]
    [InlineData("7,7009e9", "digits were lost")]
    [InlineData("4.477E+11", "4.477E+11")]
    [InlineData("0770 090012", "too short")]
    [InlineData("960123", "area code")]
    [InlineData("9601234", "area code")]
    [InlineData("999", "too short")]
    [InlineData("+1 555 1234", "too short")]
    [InlineData("07700 900123 4", "too long")]
    [InlineData("07700 900123 / 01632 960123", "one number")]
    [InlineData("+33 6 12 34 56 78 90 12", "too long")]
    [InlineData("+999 1234567", "country")]
    [InlineData("4155550123", "country code")]
    [InlineData("07700 900123 (mum)", "without words")]
    [InlineData("0800 FLOWERS", "without words")]
    [InlineData("<b>07700900123</b>", "without words")]
    [InlineData("n/a", "without words")]
    [InlineData("07700@900123", "like 01632 960123")]
    [InlineData("☎", "like 01632 960123")]
    public void Read_SaysWhy_WhenItIsNoNumber(string text, string saying)
    {
        var (number, problem) = TelephoneNumber.Read(text);

        Assert.Null(number);
        Assert.Contains(saying, problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \u00A0\u200E")]
    [InlineData("'")]
    public void Read_FindsNothing_WhenNothingIsThere(string text) => Assert.Equal((null, null), TelephoneNumber.Read(text));

    [Fact]
    public void Read_ReadsWhatItWrote()
    {
        string[] beginnings = ["0", "+33", "+1", "+39", "+353", "+91"];
        string[] extensions = ["", " x7", " ext. 1234"];
        var written =
            from beginning in Gen.Int[0, beginnings.Length - 1]
            from first in Gen.Char['1', '9']
            from rest in Gen.Char['0', '9'].Array[4, 10]
            from extension in Gen.Int[0, extensions.Length - 1]
            select TelephoneNumber.Read(beginnings[beginning] + first + new string(rest) + extensions[extension]).Number;

        written.Where(number => number is not null).Sample(number => TelephoneNumber.Read(number!) == (number, null), iter: 2000);
    }

    [Fact]
    public void Read_AnswersOrRefuses_WhateverIsEntered() =>
        Gen.OneOf(Gen.String, Gen.String[Gen.Char["0123456789+()-. xeE,;#*/'\u202a٠"], 0, 30]).Sample(
            text => TelephoneNumber.Read(text) is not ({ } number, _) || number[0] is '0' or '+', iter: 5000);
}
