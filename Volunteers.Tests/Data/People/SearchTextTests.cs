using CsCheck;
using Volunteers.Data.People;

namespace Volunteers.Tests.Data.People;

public sealed class SearchTextTests
{
    [Fact]
    public void Fold_IsTheSame_ForSpellingsOfOneNameAlone()
    {
        var folded = OddNames.InOrder.Select(spellings => spellings.Select(SearchText.Fold).Distinct().ToList()).ToList();
        Assert.All(folded, spellings => Assert.Single(spellings));
        Assert.Equal(OddNames.InOrder.Length, folded.SelectMany(spellings => spellings).Distinct().Count());
    }

    [Theory]
    [InlineData(null, "")]
    [InlineData("  ", "")]
    [InlineData("Zoë O’Brien-Łuczak", "zoe o'brien-luczak")]
    [InlineData("a\tb\u0001\u200d", "a b")]
    public void Fold_LeavesOutCaseAccentsAndWhatIsInvisible(string? text, string expected) => Assert.Equal(expected, SearchText.Fold(text));

    [Fact]
    public void Fold_KeepsTheRest_WhenACharacterIsHalf() => Assert.Equal("half \ufffd a character", SearchText.Fold("Half \ud83d a character"));

    [Fact]
    public void FoldPart_KeepsTheBlanksAtTheEdges() => Assert.Equal("e m ", SearchText.FoldPart("É M\u00A0"));

    [Fact]
    public void Fold_ChangesNothing_WhenDoneAgain_AndFitsItsColumn() => Gen.String.Sample(text =>
    {
        var folded = SearchText.Fold(text);
        return folded == SearchText.Fold(folded) && folded == folded.Trim() && folded.Length <= 400;
    });

    /// <summary>SQLite compares the bytes of UTF-8, SQL Server and .NET the units of UTF-16.</summary>
    [Fact]
    public void Fold_OrdersAlike_ByBytesAndByCodeUnits()
    {
        string[] folded = [.. OddNames.InOrder.Select(spellings => SearchText.Fold(spellings[0]))];
        Assert.Equal(folded, folded.Order(StringComparer.Ordinal));
        Assert.Equal(folded, folded.OrderBy(text => Convert.ToHexString(System.Text.Encoding.UTF8.GetBytes(text)), StringComparer.Ordinal));
    }
}
