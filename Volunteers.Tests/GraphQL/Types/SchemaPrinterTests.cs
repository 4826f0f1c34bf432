using Volunteers.GraphQL.Limits;
using Volunteers.GraphQL.Types;
using Volunteers.Tests.GraphQL.Sdl;

namespace Volunteers.Tests.GraphQL.Types;

public sealed class SchemaPrinterTests
{
    [Theory]
    [InlineData("type Query {\n  a(b: Int = 1, c: [String!] = [\"x\"]): Int @deprecated\n}")]
    [InlineData("type Query {\n  a: Int @deprecated(reason: \"Use \\\"b\\\".\")\n}")]
    [InlineData("directive @tag(name: String!) repeatable on FIELD_DEFINITION | OBJECT\n\ntype Query {\n  a: Int\n}")]
    [InlineData("scalar Odd @specifiedBy(url: \"https://example.org/odd\")\n\ntype Query {\n  a: Odd\n}")]
    [InlineData("\"\"\"About.\"\"\"\nschema {\n  query: Root\n}\n\ntype Root {\n  a: Int\n}")]
    [InlineData("interface A {\n  a: Int\n}\n\ninterface B implements A {\n  a: Int\n}\n\ntype Query implements A & B {\n  a: Int\n}")]
    [InlineData("input In @oneOf {\n  a: Int\n  b: Int @deprecated\n}\n\ntype Query {\n  a(\n    \"\"\"What.\"\"\"\n    b: In\n\n    \"\"\"\n    Two\n    lines\n    \"\"\"\n    c: Int\n  ): Int\n}")]
    [InlineData("type Query {\n  \"\"\"One \\\"\\\"\\\" quote\"\"\"\n  a: Int\n\n  \"\"\" indented\"\"\"\n  b: Int\n}")]
    [InlineData("union Animal = Cat | Dog\n\ntype Cat {\n  a: Int\n}\n\ntype Dog {\n  a: Int\n}\n\ntype Query {\n  a: Animal\n}")]
    public void Print_GivesBackWhatWasRead(string sdl)
    {
        var schema = SdlSchema.Of(sdl);

        Assert.Equal(Sorted(sdl), Sorted(SchemaPrinter.Print(schema)));
    }

    [Fact]
    public void Print_ReadsExtensions()
    {
        var schema = SdlSchema.Of("type Query { a: E } enum E { A } extend enum E { B } extend type Query { b: Int }");

        Assert.Equal("enum E {\n  A\n  B\n}\n\ntype Query {\n  a: E\n  b: Int\n}", SchemaPrinter.Print(schema));
    }

    [Fact]
    public void Print_TellsCosts_WhenAskedTo()
    {
        const string sdl = """
            scalar Odd @cost(weight: "0.5")

            type Query {
              a(b: Int @cost(weight: "2")): [Thing] @cost(weight: "3") @listSize(slicingArguments: ["b"])
            }

            type Thing @cost(weight: "4") {
              c(d: In): Odd @listSize(assumedSize: 7)
            }

            input In {
              e: E @cost(weight: "5")
            }

            enum E @cost(weight: "6") {
              F
            }
            """;
        var schema = SdlSchema.Of(sdl);

        var (plain, withCosts) = (SchemaPrinter.Print(schema), SchemaPrinter.Print(schema, new CostDirectives(new GraphQLLimits())));

        Assert.DoesNotContain("weight: \"", plain, StringComparison.Ordinal);
        Assert.Equal(Sorted(sdl.ReplaceLineEndings("\n")), Sorted(withCosts[withCosts.IndexOf("enum E", StringComparison.Ordinal)..]));
    }

    private static string Sorted(string sdl) => string.Join("\n\n", sdl.Split("\n\n").OrderBy(part => part, StringComparer.Ordinal));
}
