using Volunteers.GraphQL;
using Volunteers.GraphQL.Language;

namespace Volunteers.Tests.GraphQL.Language;

public sealed class ParserTests
{
    [Theory]
    [InlineData("", 1, 1, "Unexpected <EOF>.")]
    [InlineData("{", 1, 2, "Expected Name, found <EOF>.")]
    [InlineData("{}", 1, 2, "Expected Name, found \"}\".")]
    [InlineData("{ field: {} }", 1, 10, "Expected Name, found \"{\".")]
    [InlineData("{ ...MissingOn }\nfragment MissingOn Type", 2, 20, "Expected \"on\", found Name \"Type\".")]
    [InlineData("notAnOperation Foo { field }", 1, 1, "Unexpected Name \"notAnOperation\".")]
    [InlineData("...", 1, 1, "Unexpected \"...\".")]
    [InlineData("{ \"\"", 1, 3, "Expected Name, found String \"\".")]
    [InlineData("query Foo($x: Complex = { a: { b: [ $var ] } }) { field }", 1, 37, "Unexpected variable \"$var\" in constant value.")]
    [InlineData("fragment on on on { on }", 1, 10, "Unexpected Name \"on\".")]
    [InlineData("{ ...on }", 1, 9, "Expected Name, found \"}\".")]
    [InlineData("fragment f($a: Int) on Query { a }", 1, 11, "Expected \"on\", found \"(\".")]
    [InlineData("{ a(b: ) }", 1, 8, "Unexpected \")\".")]
    [InlineData("query ($a: [Int) { a }", 1, 16, "Expected \"]\", found \")\".")]
    [InlineData("\"about\" { a }", 1, 1, "Unexpected description, descriptions are not supported on shorthand queries.")]
    [InlineData("\"about\" extend type A @b", 1, 1, "Unexpected description, only GraphQL definitions support descriptions.")]
    [InlineData("extend type A", 1, 14, "Unexpected <EOF>.")]
    [InlineData("extend scalar A", 1, 16, "Unexpected <EOF>.")]
    [InlineData("extend fragment A", 1, 8, "Unexpected Name \"fragment\".")]
    [InlineData("type A {}", 1, 9, "Expected Name, found \"}\".")]
    [InlineData("enum A { true }", 1, 10, "Name \"true\" is reserved and cannot be used for an enum value.")]
    [InlineData("union A = | | B", 1, 13, "Expected Name, found \"|\".")]
    [InlineData("directive @a on FIELD | WRONG", 1, 25, "Unexpected Name \"WRONG\".")]
    [InlineData("directive @a repeated on FIELD", 1, 14, "Expected \"on\", found Name \"repeated\".")]
    [InlineData("schema { query: Q, other: O }", 1, 20, "Unexpected Name \"other\".")]
    public void Parse_NamesTheMistake_WhenTextIsNoDocument(string text, int line, int column, string description)
    {
        var error = Assert.Throws<GraphQLSyntaxException>(() => Parser.Parse(text));

        Assert.Equal($"Syntax Error: {description}", error.Message);
        Assert.Equal(new SourceLocation(line, column), error.Location);
    }

    [Theory]
    [InlineData("on")]
    [InlineData("fragment")]
    [InlineData("query")]
    [InlineData("mutation")]
    [InlineData("subscription")]
    [InlineData("true")]
    [InlineData("null")]
    public void Parse_AllowsKeywordsAsNames(string keyword)
    {
        var fragment = keyword == "on" ? "a" : keyword;

        var document = Parser.Parse($$"""
            query {{keyword}} { ... {{fragment}} ... on {{keyword}} { field } }
            fragment {{fragment}} on Type { {{keyword}}({{keyword}}: ${{keyword}}) @{{keyword}}({{keyword}}: 1) }
            """);

        Assert.Equal(2, document.Definitions.Count);
    }

    [Fact]
    public void Parse_ReadsEveryPartOfAnOperation()
    {
        var document = Parser.Parse("""
            "How it is going" query Progress("whose" $id: [ID!]! = ["a"] @deprecated) @log { me: node(id: $id) @skip(if: true) { id } }
            """);

        var operation = Assert.IsType<OperationDefinitionNode>(document.Definitions[0]);
        Assert.Equal("How it is going", operation.Description?.Value);
        Assert.Equal("Progress", operation.Name?.Value);
        var variable = Assert.Single(operation.VariableDefinitions);
        Assert.Equal("whose", variable.Description?.Value);
        Assert.Equal("[ID!]!", variable.Type.ToString());
        Assert.Equal("[\"a\"]", variable.DefaultValue?.ToString());
        Assert.Equal("deprecated", Assert.Single(variable.Directives).Name.Value);
        Assert.Equal("log", Assert.Single(operation.Directives).Name.Value);
        var field = Assert.IsType<FieldNode>(Assert.Single(operation.SelectionSet.Selections));
        Assert.Equal("me", field.ResponseName);
        Assert.Equal("node", field.Name.Value);
        Assert.Equal("id", Assert.IsType<VariableNode>(Assert.Single(field.Arguments).Value).Name.Value);
    }

    [Fact]
    public void Parse_StopsAtTheTokenLimit()
    {
        var options = new ParserOptions { MaxTokens = 4 };

        Assert.Single(Parser.Parse("{ a b }", options).Definitions);
        var error = Assert.Throws<GraphQLSyntaxException>(() => Parser.Parse("{ a b c }", options));
        Assert.Equal("Syntax Error: Document contains more than 4 tokens. Parsing aborted.", error.Message);
        Assert.Equal(ErrorCodes.LimitExceeded, error.Error.Code);
    }

    [Theory]
    [InlineData("{a", "}")]
    [InlineData("{...", "}")]
    [InlineData("{a(b:[", "])}")]
    [InlineData("query($a:[", "]){b}")]
    public void Parse_Refuses_WhenNestedBeyondTheStack(string open, string close)
    {
        var unit = open.Contains("[") ? "[" : open;
        var text = open + string.Concat(Enumerable.Repeat(unit, 100_000)) + close;

        var error = Assert.Throws<GraphQLSyntaxException>(() => Parser.Parse(text));

        Assert.Equal(ErrorCodes.LimitExceeded, error.Error.Code);
        Assert.Contains("nested more than 500 levels deep", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Equals_IsIdentity_OfNodes()
    {
        var first = Parser.ParseValue("1");
        var second = Parser.ParseValue("1");

        Assert.NotEqual(first, second);
        Assert.Equal(first, first);
    }
}
