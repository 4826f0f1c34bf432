using System.Text;
using Volunteers.GraphQL;
using Volunteers.GraphQL.Language;
using Volunteers.GraphQL.Limits;

namespace Volunteers.Tests.GraphQL.Limits;

public sealed class DocumentMeasureTests
{
    private static readonly GraphQLLimits Small = new()
    {
        MaxDepth = 3, MaxFields = 6, MaxRootFields = 2, MaxAliases = 2, MaxFragmentDepth = 2, MaxFragmentVisits = 3,
    };

    [Theory]
    [InlineData("{ a { b { c } } }")]
    [InlineData("{ a { b c d e } f }")]
    [InlineData("{ x: a y: b }")]
    [InlineData("{ ...A } fragment A on Q { ...B } fragment B on Q { b }")]
    [InlineData("{ ...A } fragment A on Q { a ...A }")]
    public void Check_FindsNothing_AtTheLimit(string document) =>
        Assert.Empty(DocumentMeasure.Check(Parser.Parse(document), Small));

    [Theory]
    [InlineData("{ a { b { c { d } } } }", "The operation is nested more than 3 levels deep.")]
    [InlineData("query Q { a { ...F } } fragment F on Q { b { c { d } } }", "Operation \"Q\" is nested more than 3 levels deep.")]
    [InlineData("{ a { b c d e } f { g } }", "The operation selects more than 6 fields.")]
    [InlineData("{ a ... { b } ...F } fragment F on Q { c }", "The operation selects more than 2 root fields.")]
    [InlineData("{ x: a { y: b z: c } }", "The operation uses more than 2 aliases.")]
    [InlineData("{ ...A } fragment A on Q { ...B } fragment B on Q { ...C } fragment C on Q { c }", "Fragment \"A\" spreads more than 2 levels of fragments.")]
    [InlineData("{ ...A } fragment A on Q { ...B ...B ...B } fragment B on Q { ... { __typename } }", "The operation visits more than 3 fragments.", "root fields")]
    public void Check_NamesTheLimit_WhenItIsExceeded(string document, string message, string? besides = null)
    {
        var errors = DocumentMeasure.Check(Parser.Parse(document), Small);

        var error = Assert.Single(errors, e => besides is null || !e.Message.Contains(besides, StringComparison.Ordinal));
        Assert.Equal(message, error.Message);
        Assert.Equal(ErrorCodes.LimitExceeded, error.Code);
        Assert.NotEmpty(error.Locations);
    }

    [Fact]
    public void Check_IsLinear_WhenTheExpandedDocumentIsExponential()
    {
        var text = new StringBuilder("{ ...F0 }");
        for (var i = 0; i < 40; i++)
        {
            text.Append($" fragment F{i} on Q {{ a {{ ...F{i + 1} }} b {{ ...F{i + 1} }} }}");
        }

        text.Append(" fragment F40 on Q { c }");

        var errors = DocumentMeasure.Check(Parser.Parse(text.ToString()), new GraphQLLimits());

        Assert.Contains(errors, error => error.Message == "The operation selects more than 2500 fields.");
    }

    [Fact]
    public void Check_SparesTheStack_WhenFragmentsFormALongChain()
    {
        var text = new StringBuilder("{ ...F0 }");
        for (var i = 0; i < 3_000; i++)
        {
            text.Append($" fragment F{i} on Q {{ ...F{i + 1} }}");
        }

        var errors = DocumentMeasure.Check(Parser.Parse(text.ToString()), new GraphQLLimits());

        Assert.Equal("Fragment \"F0\" spreads more than 50 levels of fragments.", Assert.Single(errors).Message);
    }
}
