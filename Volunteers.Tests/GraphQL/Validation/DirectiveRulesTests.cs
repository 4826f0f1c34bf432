using Volunteers.GraphQL.Validation.Rules;
using static Volunteers.Tests.GraphQL.Validation.RuleHarness;

namespace Volunteers.Tests.GraphQL.Validation;

public sealed class DirectiveRulesTests
{
    [Fact]
    public void KnownDirectives_WantsThemWhereTheyBelong()
    {
        Accepts(
            c => new KnownDirectivesRule(c),
            """
            query ($a: Int @onVariable) @onQuery {
              a @onField @skip(if: true)
              ...F @onSpread @include(if: true)
              ... @onInline { b }
            }
            fragment F on Query @onFragment { c }
            """);
        Rejects(
            c => new KnownDirectivesRule(c),
            "query ($a: Int @onField) @unknown {\n a @onQuery\n ...F @onField\n ... @onSpread { b }\n}\nmutation @onQuery { x }\nfragment F on Query @onObject { c }",
            "Directive \"@onField\" may not be used on VARIABLE_DEFINITION. (1:16)",
            "Unknown directive \"@unknown\". (1:26)",
            "Directive \"@onQuery\" may not be used on FIELD. (2:4)",
            "Directive \"@onField\" may not be used on FRAGMENT_SPREAD. (3:7)",
            "Directive \"@onSpread\" may not be used on INLINE_FRAGMENT. (4:6)",
            "Directive \"@onQuery\" may not be used on MUTATION. (6:10)",
            "Directive \"@onObject\" may not be used on FRAGMENT_DEFINITION. (7:21)");
    }

    [Fact]
    public void UniqueDirectivesPerLocation_RefusesRepetitionUnlessRepeatable()
    {
        Accepts(
            c => new UniqueDirectivesPerLocationRule(c),
            "{ a @tag(name: \"1\") @tag(name: \"2\") b @onField c @onField d @unknown @unknown }");
        Rejects(
            c => new UniqueDirectivesPerLocationRule(c),
            "query ($v: Int @onVariable @onVariable) @onQuery @onQuery {\n a @onField @tag(name: \"1\") @onField\n}",
            "The directive \"@onQuery\" can only be used once at this location. (1:41 1:50)",
            "The directive \"@onVariable\" can only be used once at this location. (1:16 1:28)",
            "The directive \"@onField\" can only be used once at this location. (2:4 2:29)");
    }
}
