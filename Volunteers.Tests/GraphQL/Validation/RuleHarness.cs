using Volunteers.GraphQL;
using Volunteers.GraphQL.Language;
using Volunteers.GraphQL.Types;
using Volunteers.GraphQL.Validation;
using Volunteers.Tests.GraphQL.Sdl;

namespace Volunteers.Tests.GraphQL.Validation;

/// <summary>Validates documents by one rule alone against a schema that has something of everything.</summary>
internal static class RuleHarness
{
    public static GraphQLSchema Schema { get; } = SdlSchema.Of("""
        directive @onQuery on QUERY
        directive @onField(size: Int! = 1, unit: String) on FIELD
        directive @onFragment on FRAGMENT_DEFINITION
        directive @onSpread on FRAGMENT_SPREAD
        directive @onInline on INLINE_FRAGMENT
        directive @onVariable on VARIABLE_DEFINITION
        directive @onObject on OBJECT
        directive @tag(name: String!) repeatable on FIELD

        interface Node { id: ID! }
        interface Person implements Node { id: ID! name(short: Boolean = false): String! }
        type Volunteer implements Node & Person {
          id: ID!
          name(short: Boolean = false): String!
          stage: Stage!
          hours(from: Int!, to: Int): Float
          centre: Centre
          friends(first: Int = 10, where: Filter): [Volunteer!]!
        }
        type Visitor implements Node & Person { id: ID! name(short: Boolean = false): String! stage: String centre: Centre! friends: [Visitor] }
        type Centre implements Node { id: ID! postcode: String rooms: [[Int]] }
        type Unrelated { id: ID! }
        union Anyone = Volunteer | Visitor
        enum Stage { ENQUIRED READY }
        input Filter { and: [Filter!] name: String min: Int = 0 stage: Stage required: Boolean! }
        input By @oneOf { id: ID name: String }

        type Query {
          node(id: ID!): Node
          person: Person
          anyone: Anyone
          volunteer(id: ID, by: By, filter: Filter): Volunteer
          volunteers(ids: [ID!], stages: [Stage!]! = [READY], limit: Int! = 5): [Volunteer]
          centre: Centre
          number(int: Int, float: Float, string: String, boolean: Boolean, id: ID): Int
        }
        type Mutation { rename(name: String): Volunteer }
        type Subscription { changed(id: ID): Volunteer left: Volunteer }
        """);

    public static void Accepts(Func<ValidationContext, ValidationRule> rule, params IReadOnlyList<string> documents)
    {
        foreach (var document in documents)
        {
            Assert.Equal([], Validate(rule, document));
        }
    }

    /// <summary>Expects errors, each as <c>message (line:column line:column)</c>.</summary>
    public static void Rejects(Func<ValidationContext, ValidationRule> rule, string document, params IReadOnlyList<string> errors) =>
        Assert.Equal(errors, Validate(rule, document));

    private static IReadOnlyList<string> Validate(Func<ValidationContext, ValidationRule> rule, string document) =>
        [.. DocumentValidator.Validate(Schema, Parser.Parse(document), rules: [rule]).Select(Show)];

    private static string Show(GraphQLError error)
    {
        Assert.NotNull(error.Code);
        return $"{error.Message} ({string.Join(' ', error.Locations.Select(l => $"{l.Line}:{l.Column}"))})";
    }
}
