using Volunteers.GraphQL.Validation.Rules;
using static Volunteers.Tests.GraphQL.Validation.RuleHarness;

namespace Volunteers.Tests.GraphQL.Validation;

public sealed class VariableRulesTests
{
    [Fact]
    public void UniqueVariableNames_RefusesRepetition()
    {
        Accepts(c => new UniqueVariableNamesRule(c), "query A($a: Int, $b: Int) { a } query B($a: Int) { a }");
        Rejects(
            c => new UniqueVariableNamesRule(c),
            "query ($a: Int, $b: Int, $a: String) { a }",
            "There can be only one variable named \"$a\". (1:9 1:27)");
    }

    [Fact]
    public void VariablesAreInputTypes_RefusesObjects()
    {
        Accepts(c => new VariablesAreInputTypesRule(c), "query ($a: [Filter!]!, $b: Stage, $c: Unknown) { a }");
        Rejects(
            c => new VariablesAreInputTypesRule(c),
            "query ($a: Volunteer, $b: [Anyone!]!) { a }",
            "Variable \"$a\" cannot be non-input type \"Volunteer\". (1:12)",
            "Variable \"$b\" cannot be non-input type \"[Anyone!]!\". (1:27)");
    }

    [Fact]
    public void NoUndefinedVariables_WantsDeclarations()
    {
        Accepts(
            c => new NoUndefinedVariablesRule(c),
            "query ($a: Int) { x(y: $a) ...F } fragment F on Query { ... { z(y: [{ k: $a }]) } ...F }");
        Rejects(
            c => new NoUndefinedVariablesRule(c),
            "query A($a: Int) { x(y: $b) ...F }\n{ ...F }\nfragment F on Query { z(y: $a) @skip(if: $c) }",
            "Variable \"$b\" is not defined by operation \"A\". (1:25 1:1)",
            "Variable \"$c\" is not defined by operation \"A\". (3:42 1:1)",
            "Variable \"$a\" is not defined. (3:28 2:1)",
            "Variable \"$c\" is not defined. (3:42 2:1)");
    }

    [Fact]
    public void NoUnusedVariables_WantsUses()
    {
        Accepts(c => new NoUnusedVariablesRule(c), "query ($a: Int, $b: Int) { x(y: $a) ...F } fragment F on Query { z(y: [$b]) }");
        Rejects(
            c => new NoUnusedVariablesRule(c),
            "query A($a: Int, $b: Int) { x(y: $b) }\nquery ($c: Int) { x }",
            "Variable \"$a\" is never used in operation \"A\". (1:9)",
            "Variable \"$c\" is never used. (2:8)");
    }

    [Theory]
    [InlineData("$v: Int", "number(int: $v)")]
    [InlineData("$v: Int!", "number(int: $v)")]
    [InlineData("$v: ID!", "node(id: $v) { id }")]
    [InlineData("$v: ID = \"a\"", "node(id: $v) { id }")]
    [InlineData("$v: Int", "volunteers(limit: $v) { id }")]
    [InlineData("$v: [ID!]!", "volunteers(ids: $v) { id }")]
    [InlineData("$v: ID!", "volunteers(ids: [$v]) { id }")]
    [InlineData("$v: String!", "volunteer(by: { name: $v }) { id }")]
    [InlineData("$v: Unknown", "number(int: $v)")]
    [InlineData("$v: Int", "unknown(a: $v)")]
    public void VariablesInAllowedPosition_AcceptsCompatibleTypes(string variable, string field) =>
        Accepts(c => new VariablesInAllowedPositionRule(c), $"query ({variable}) {{ {field} }}");

    [Theory]
    [InlineData("$v: ID", "node(id: $v) { id }", "Variable \"$v\" of type \"ID\" used in position expecting type \"ID!\". (1:8 1:27)")]
    [InlineData("$v: ID = null", "node(id: $v) { id }", "Variable \"$v\" of type \"ID\" used in position expecting type \"ID!\". (1:8 1:34)")]
    [InlineData("$v: String", "number(int: $v)", "Variable \"$v\" of type \"String\" used in position expecting type \"Int\". (1:8 1:34)")]
    [InlineData("$v: [ID]", "volunteers(ids: $v) { id }", "Variable \"$v\" of type \"[ID]\" used in position expecting type \"[ID!]\". (1:8 1:36)")]
    [InlineData("$v: ID", "volunteers(ids: $v) { id }", "Variable \"$v\" of type \"ID\" used in position expecting type \"[ID!]\". (1:8 1:34)")]
    [InlineData("$v: ID", "volunteers(ids: [$v]) { id }", "Variable \"$v\" of type \"ID\" used in position expecting type \"ID!\". (1:8 1:35)")]
    [InlineData("$v: Boolean", "a: person @skip(if: $v) { id }", "Variable \"$v\" of type \"Boolean\" used in position expecting type \"Boolean!\". (1:8 1:43)")]
    [InlineData("$v: String", "volunteer(by: { name: $v }) { id }", "Variable \"$v\" is of type \"String\" but must be non-nullable to be used for OneOf Input Object \"By\". (1:8 1:44)")]
    public void VariablesInAllowedPosition_RefusesOthers(string variable, string field, string error) =>
        Rejects(c => new VariablesInAllowedPositionRule(c), $"query ({variable}) {{ {field} }}", error);
}
