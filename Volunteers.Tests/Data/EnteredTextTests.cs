using System.Globalization;
using System.Text;
using CsCheck;
using Volunteers.Data;
using Volunteers.Data.People;

namespace Volunteers.Tests.Data;

public sealed class EnteredTextTests
{
    private const string Marks = "\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff\u00ad\u061c\u180e";

    /// <summary>Anything at all, and what is likely to be typed or copied, with marks strewn in.</summary>
    private static readonly Gen<string> Anything = Gen.OneOf(
        Gen.String,
        Gen.String[Gen.OneOf(Gen.Char['a', 'z'], Gen.Char["éãе́علیरस김 -'\u0301\u0303\u00a0\u2011\ud83d\ude00"], Gen.Char[Marks]), 0, 40]);

    [Theory]
    [InlineData("علی\u200cرضا", "علی\u200cرضا")]
    [InlineData("क्\u200dष", "क्\u200dष")]
    [InlineData("👩\u200d👧", "👩\u200d👧")]
    [InlineData("\u200cعلی \u200c رضا\u200c", "علی رضا")]
    [InlineData("Mari\u0301a", "María")]
    [InlineData("\ufeffAmy\u200b\u00a0Marsh\u200f", "Amy Marsh")]
    [InlineData("\u202eAmy", "Amy")]
    public void Name_KeepsItsJoiners_AndNoOtherMark(string entered, string kept)
    {
        var rules = new InputRules();

        Assert.Equal(kept, rules.Line("fullName", entered, "the name"));
        Assert.Empty(rules.Problems);
    }

    [Theory]
    [InlineData("amy\u200b@example.org")]
    [InlineData("\ufeffamy@example.org")]
    [InlineData("amy@example.org\u200f")]
    [InlineData("\u202aamy@example.org\u202c")]
    [InlineData("\u2068amy@exa\u00admple.org\u2069")]
    [InlineData("amy@example\u200c.org\u200d")]
    [InlineData("\u00a0amy\u00a0@\u202fexample.org")]
    public void Email_HasNoMarks(string entered)
    {
        var rules = new InputRules();

        Assert.Equal("amy@example.org", rules.Email("email", entered));
        Assert.Empty(rules.Problems);
    }

    [Theory]
    [InlineData("\u202a07700\u00a0900\u2011123\u202c")]
    [InlineData("\ufeff+44\u202f7700\u2060900123")]
    [InlineData("07700\u200c900\u200d123\ufe0f")]
    public void Phone_HasNoMarks(string entered)
    {
        var rules = new InputRules();

        Assert.Equal("07700 900123", rules.Phone("phone", entered));
        Assert.Empty(rules.Problems);
    }

    [Fact]
    public void Text_IsComposed_AndStaysAsItIsKept_WhateverIsEntered() =>
        Anything.Sample(
            entered =>
            {
                var rules = new InputRules();
                var kept = new[] { rules.Line("line", entered, "the line"), rules.Text("text", entered, "the text"), rules.Required("needed", entered, "the line") };
                return kept.All(text => text is null || text.IsNormalized(NormalizationForm.FormC))
                    && kept[0] == new InputRules().Line("line", kept[0], "the line")
                    && kept[1] == new InputRules().Text("text", kept[1], "the text");
            },
            iter: 5000);

    [Fact]
    public void Address_HasNoMarks_WhateverIsEntered() =>
        Anything.Sample(
            entered => EnteredText.Address(entered) is var address && address == EnteredText.Address(address)
                && !address.Any(c => CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format && c is not (>= '\u0600' and <= '\u0605' or '\u06dd' or '\u070f' or '\u08e2')),
            iter: 5000);

    [Fact]
    public void Addresses_AndNumbers_AreTheSame_WithMarksStrewnIn() =>
        Gen.Select(Gen.Int[0, 30], Gen.Char[Marks]).Array[0, 6].Sample(
            strewn =>
            {
                static string Strew(string text, (int At, char Mark)[] marks) => marks.Aggregate(text, (with, mark) => with.Insert(Math.Min(mark.At, with.Length), mark.Mark.ToString()));
                return new InputRules().Email("email", Strew("amy.marsh@example.org", strewn)) == "amy.marsh@example.org"
                    && TelephoneNumber.Read(Strew("+44 7700 900123", strewn)) == ("07700 900123", null)
                    && new InputRules().Postcode("postcode", Strew("TN34 3AB", strewn)) == "TN34 3AB";
            },
            iter: 2000);
}
