using System.Text;
using CsCheck;
using Volunteers.Data.People;

namespace Volunteers.Tests.Data.People;

public sealed class SearchTextTests
{
    /// <summary>Letters of several scripts, what is special about some of them, and what has no business in a name; not the one accent that is a letter in capitals.</summary>
    private static readonly Gen<string> Names = Gen.OneOf<string>(
        Gen.OneOf("a", "Z", "é", "e\u0301", "ß", "ẞ", "Ø", "Ł", "Æ", "ı", "İ", "ς", "Σ", "’", " ", "\u00A0", "\t", "\n", "\u200B", "\uFEFF", "\u0001", "\uFFFE", "\uD83C", "한", "🎈"),
        Gen.Int[0x20, 0x2FF].Select(char.ConvertFromUtf32),
        Gen.Int[0, 0x2FFFF].Where(rune => Rune.IsValid(rune) && rune != 0x345).Select(char.ConvertFromUtf32)).Array[0, 8].Select(string.Concat);

    [Theory]
    [InlineData("Zoë O’Brien-Łuczak", "zoe o'brien-luczak")]
    [InlineData("  Straße\u00A0STRAẞE ", "strasse strasse")]
    [InlineData("ΝΊΚΟΣ", "νικοσ")]
    [InlineData("Νίκος", "νικοσ")]
    [InlineData("Anna\tMaria", "anna maria")]
    public void Fold_TakesCaseAndAccentsAway(string text, string folded) => Assert.Equal(folded, SearchText.Fold(text));

    [Fact]
    public void Fold_ChangesNothing_WhenDoneAgain() =>
        Names.Sample(name => SearchText.Fold(SearchText.Fold(name)) == SearchText.Fold(name), iter: 5_000);

    [Fact]
    public void Fold_IsTheSame_InCapitalsAndInSmallLetters() => Names.Sample(
        name => SearchText.Fold(name.ToUpperInvariant()) == SearchText.Fold(name) && SearchText.Fold(name.ToLowerInvariant()) == SearchText.Fold(name), iter: 5_000);

    [Fact]
    public void Fold_IsTheSame_HoweverAccentsAreWritten() => Names.Where(name => name.All(c => c != '\uFFFE' && !char.IsSurrogate(c))).Sample(
        name => SearchText.Fold(name.Normalize(NormalizationForm.FormC)) == SearchText.Fold(name.Normalize(NormalizationForm.FormD)), iter: 5_000);
}
