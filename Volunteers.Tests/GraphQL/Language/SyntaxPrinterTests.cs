using System.Text;
using CsCheck;
using Volunteers.GraphQL;
using Volunteers.GraphQL.Language;

namespace Volunteers.Tests.GraphQL.Language;

public sealed class SyntaxPrinterTests
{
    private const string Executable = """"
        "Everything about one volunteer"
        query Profile(
        "Which one"
        $id: ID!
        $photo: PhotoInput = {size: [1, 2], crop: false} @internal
        ) @log(level: DEBUG) {
          whoever: node(id: $id) {
            ... on Volunteer @include(if: true) {
              name
              hours(between: ["2026-01-01", null], text: """
              A letter
                with an indent
              """) @skip(if: $no)
            }
            ... @defer {
              ...Rest @a @b
            }
            ... {
              id
            }
          }
        }

        mutation ($n: Float = -1.5e3) {
          enrol(
            input: {fullName: "Ada \"the first\" Lovelace", email: "ada@example.org", postcode: "E7"}
            dryRun: true
          ) {
            id
          }
        }

        subscription Changes {
          changed
        }

        fragment Rest on Volunteer @c {
          stage
        }

        {
          a
        }
        """";

    private const string TypeSystem = """"
        """
        The whole
        and nothing but
        """
        schema @a {
          query: Query
          mutation: Mutation
        }

        "A day"
        scalar Date @specifiedBy(url: "https://example.org/date")

        type Volunteer implements Node & Person @key(fields: "id") {
          "Opaque"
          id: ID!
          hours(from: Date = "2026-01-01", kinds: [Kind!] = [COURSE]): Float! @deprecated
          notes(
            "How many"
            first: Int
            after: String
          ): [Note!]
        }

        type Empty

        interface Person implements Node {
          id: ID!
        }

        union Engagement @b = Assignment | Placement

        enum Kind {
          "A course"
          COURSE @x
          MEETING
        }

        input Filter @oneOf {
          and: [Filter!]
          name: String = "a" @y
        }

        directive @key(fields: String!) repeatable on OBJECT | INTERFACE

        extend schema @c {
          subscription: Subscription
        }

        extend scalar Date @d

        extend type Volunteer implements Other @e {
          age: Int
        }

        extend interface Person @f

        extend union Engagement = Third

        extend enum Kind {
          OTHER
        }

        extend input Filter {
          or: [Filter!]
        }
        """";

    [Theory]
    [InlineData(Executable)]
    [InlineData(TypeSystem)]
    public void Print_GivesTheTextBack_WhenItWasLaidOutTheSameWay(string text)
    {
        var document = Parser.Parse(text);

        var printed = SyntaxPrinter.Print(document);

        Assert.Equal(text.ReplaceLineEndings("\n"), printed);
        Assert.Equal(printed, SyntaxPrinter.Print(Parser.Parse(printed)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("plain")]
    [InlineData(" leading blank")]
    [InlineData("ends with a quote\"")]
    [InlineData("ends with a slash\\")]
    [InlineData("holds \"\"\" quotes")]
    [InlineData("\"\"\"")]
    [InlineData("two\nlines")]
    [InlineData("first\n  every other line\n  is indented")]
    [InlineData("a long single line that goes on and on and on until it is much longer than seventy characters")]
    public void Print_KeepsTheValue_OfBlockStrings(string value)
    {
        var printed = SyntaxPrinter.Print(new StringValueNode(null, value, IsBlock: true));

        Assert.Equal(value, Assert.IsType<StringValueNode>(Parser.ParseValue(printed)).Value);
    }

    [Fact]
    public void Print_KeepsTheValue_OfWhateverBlockStringWasRead() =>
        Gen.OneOf(" ", "\t", "\n", "\r\n", "\"", "\\", "\\\"\"\"", "a", "é", "a long word of its own ").Array[0, 12].Select(string.Concat).Sample(
            text =>
            {
                if (Read($"\"\"\"{text}\"\"\"") is { } value)
                {
                    Assert.Equal(value.Value, Read(SyntaxPrinter.Print(value))?.Value);
                }
            },
            iter: 5_000);

    [Fact]
    public void PrintString_EscapesWhatAStringMayNotHold() =>
        Gen.OneOf<int>(Gen.Int[0, 0xFF], Gen.Int[0, 0x2FFFF]).Where(Rune.IsValid).Select(rune => new Rune(rune).ToString()).Array[0, 20].Select(string.Concat).Sample(
            text =>
            {
                var printed = SyntaxPrinter.PrintString(text);
                Assert.Equal(text, Read(printed)?.Value);
                Assert.DoesNotContain(printed, char.IsControl);
            },
            iter: 2_000);

    private static StringValueNode? Read(string text)
    {
        try
        {
            return Parser.ParseValue(text) as StringValueNode;
        }
        catch (GraphQLException)
        {
            return null; // quotation marks that end the string early
        }
    }
}
