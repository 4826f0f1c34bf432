using Volunteers.GraphQL;
using Volunteers.GraphQL.Language;

namespace Volunteers.Tests.GraphQL.Language;

public sealed class LexerTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0", "-0")]
    [InlineData("1234567890123456789012345678901234567890", "1234567890123456789012345678901234567890")]
    public void ParseValue_KeepsWholeNumbersAsWritten(string text, string expected) =>
        Assert.Equal(expected, Assert.IsType<IntValueNode>(Parser.ParseValue(text)).Value);

    [Theory]
    [InlineData("0.0")]
    [InlineData("-1.5e-10")]
    [InlineData("1E10")]
    [InlineData("123e+4567")]
    public void ParseValue_KeepsFractionsAsWritten(string text) =>
        Assert.Equal(text, Assert.IsType<FloatValueNode>(Parser.ParseValue(text)).Value);

    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("\"plain ünïcödé 🎈\"", "plain ünïcödé 🎈")]
    [InlineData("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\/\b\f\n\r\t")]
    [InlineData("\"\\u0041\\u{1F388}\\u{00000041}\"", "A🎈A")]
    [InlineData("\"\\uD83C\\uDF88!\"", "🎈!")]
    [InlineData("\"tab\there\"", "tab\there")]
    public void ParseValue_ResolvesEscapes(string text, string expected) =>
        Assert.Equal(expected, Assert.IsType<StringValueNode>(Parser.ParseValue(text)).Value);

    [Theory]
    [InlineData("\"\"\"\"\"\"", "")]
    [InlineData("\"\"\"one line\"\"\"", "one line")]
    [InlineData("\"\"\"\n    Hello,\n      World!\n\n    Yours,\n      Ada.\n  \"\"\"", "Hello,\n  World!\n\nYours,\n  Ada.")]
    [InlineData("\"\"\"\r\n  a\r  b\n  c\r\n\"\"\"", "a\nb\nc")]
    [InlineData("\"\"\"say \\\"\"\" and \\n \\u0041\"\"\"", "say \"\"\" and \\n \\u0041")]
    [InlineData("\"\"\"   first keeps its indent\n  second\"\"\"", "   first keeps its indent\nsecond")]
    [InlineData("\"\"\"\n \t\n\t \n\"\"\"", "")]
    public void ParseValue_RemovesCommonIndentation_OfBlockStrings(string text, string expected) =>
        Assert.Equal(expected, Assert.IsType<StringValueNode>(Parser.ParseValue(text)).Value);

    [Theory]
    [InlineData("'single'", 1, "Unexpected single quote character ('), did you mean to use a double quote (\")?")]
    [InlineData("?", 1, "Unexpected character: \"?\".")]
    [InlineData(".", 1, "Unexpected character: \".\".")]
    [InlineData("\u200b", 1, "Unexpected character: U+200B.")]
    [InlineData("\u0007", 1, "Unexpected character: U+0007.")]
    [InlineData("🎈", 1, "Unexpected character: U+1F388.")]
    [InlineData("00", 2, "Invalid number, unexpected digit after 0: \"0\".")]
    [InlineData("1.", 3, "Invalid number, expected digit but got: <EOF>.")]
    [InlineData("1.e1", 3, "Invalid number, expected digit but got: \"e\".")]
    [InlineData("1.2.3", 4, "Invalid number, expected digit but got: \".\".")]
    [InlineData("1.2e3e", 6, "Invalid number, expected digit but got: \"e\".")]
    [InlineData("0xF1", 2, "Invalid number, expected digit but got: \"x\".")]
    [InlineData("-A", 2, "Invalid number, expected digit but got: \"A\".")]
    [InlineData("1e", 3, "Invalid number, expected digit but got: <EOF>.")]
    [InlineData("\"", 2, "Unterminated string.")]
    [InlineData("\"no end\n\"", 8, "Unterminated string.")]
    [InlineData("\"\"\"no end", 10, "Unterminated string.")]
    [InlineData("\"bad \u0007\"", 6, null)]
    [InlineData("\"bad \\z esc\"", 6, "Invalid character escape sequence: \"\\z\".")]
    [InlineData("\"bad \\u1 esc\"", 6, "Invalid Unicode escape sequence: \"\\u1 es\".")]
    [InlineData("\"bad \\uXXXX esc\"", 6, "Invalid Unicode escape sequence: \"\\uXXXX\".")]
    [InlineData("\"bad \\u{} esc\"", 6, "Invalid Unicode escape sequence: \"\\u{}\".")]
    [InlineData("\"bad \\u{FFFFFFFFF} esc\"", 6, "Invalid Unicode escape sequence: \"\\u{FFFFFFFFF\".")]
    [InlineData("\"bad \\u{110000} esc\"", 6, "Invalid Unicode escape sequence: \"\\u{110000}\".")]
    [InlineData("\"bad \\uD83D esc\"", 6, "Invalid Unicode escape sequence: \"\\uD83D\".")]
    [InlineData("\"bad \\uD83D\\uD83D\"", 6, "Invalid Unicode escape sequence: \"\\uD83D\".")]
    [InlineData("\"bad \\u{D83D} esc\"", 6, "Invalid Unicode escape sequence: \"\\u{D83D}\".")]
    public void ParseValue_NamesTheMistake_WhenTextIsNoToken(string text, int column, string? description)
    {
        if (description is null)
        {
            // Control characters are allowed since the September 2025 edition.
            Assert.Equal("bad \u0007", Assert.IsType<StringValueNode>(Parser.ParseValue(text)).Value);
            return;
        }

        var error = Assert.Throws<GraphQLSyntaxException>(() => Parser.ParseValue(text));

        Assert.Equal($"Syntax Error: {description}", error.Message);
        Assert.Equal([new SourceLocation(1, column)], error.Error.Locations);
        Assert.Equal(ErrorCodes.BadUserInput, error.Error.Code);
    }

    [Fact]
    public void ParseValue_Refuses_WhenHalfOfASurrogatePairStandsAlone()
    {
        var error = Assert.Throws<GraphQLSyntaxException>(() => Parser.ParseValue("\"bad \uDEAD\""));

        Assert.Equal("Syntax Error: Invalid character within String: U+DEAD.", error.Message);
    }

    [Theory]
    [InlineData("{\n  field?\n}", 2, 8)]
    [InlineData("{\r\n  field?\r\n}", 2, 8)]
    [InlineData("{\r  field?\r}", 2, 8)]
    [InlineData("\uFEFF# comment ü🎈\n,,{ a(b: \"\"\"\nx\ny\"\"\") ? }", 4, 7)]
    public void Parse_TellsLineAndColumn_WithEveryLineEnding(string text, int line, int column)
    {
        var error = Assert.Throws<GraphQLSyntaxException>(() => Parser.Parse(text));

        Assert.Equal(new SourceLocation(line, column), error.Location);
    }

    [Fact]
    public void Parse_LocatesNodes_AfterBlockStringsAndCarriageReturns()
    {
        var document = Parser.Parse("{\r\n  a(b: \"\"\"x\r\ny\"\"\")\r  c\n}");

        var selections = Assert.IsType<OperationDefinitionNode>(document.Definitions[0]).SelectionSet.Selections;
        Assert.Equal(new SourceLocation(2, 3), selections[0].Location);
        Assert.Equal(new SourceLocation(4, 3), selections[1].Location);
    }
}
