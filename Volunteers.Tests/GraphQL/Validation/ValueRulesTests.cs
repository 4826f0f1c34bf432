using Volunteers.GraphQL.Validation.Rules;
using static Volunteers.Tests.GraphQL.Validation.RuleHarness;

namespace Volunteers.Tests.GraphQL.Validation;

public sealed class ValueRulesTests
{
    [Theory]
    [InlineData("number(int: 2147483647, float: 1, string: \"a\", boolean: false, id: 1)")]
    [InlineData("number(int: null, float: -1.5e10, string: \"\"\"a\"\"\", boolean: null, id: \"a\")")]
    [InlineData("volunteers(ids: 1, stages: READY) { id }")]
    [InlineData("volunteers(ids: [1, \"b\"], stages: [READY, ENQUIRED]) { id }")]
    [InlineData("volunteer(filter: { required: true, and: [{ required: $b }], min: null }) { id }")]
    [InlineData("volunteer(filter: { required: true, and: { required: true } }) { id }")]
    [InlineData("volunteer(by: { id: 1 }) { id }")]
    [InlineData("volunteer(by: { name: $n }) { id }")]
    [InlineData("unknown(a: { b: [1] })")]
    public void ValuesOfCorrectType_AcceptsWhatCanBeCoerced(string field) =>
        Accepts(c => new ValuesOfCorrectTypeRule(c), $"\"described\" query (\"too\" $b: Boolean!, $n: String!) {{ {field} }}");

    [Theory]
    [InlineData("number(int: 2147483648)", "Int cannot represent non 32-bit signed integer value: 2147483648 (1:15)")]
    [InlineData("number(int: 1.0)", "Int cannot represent non-integer value: 1.0 (1:15)")]
    [InlineData("number(int: \"1\")", "Int cannot represent non-integer value: \"1\" (1:15)")]
    [InlineData("number(float: \"1\")", "Float cannot represent non numeric value: \"1\" (1:17)")]
    [InlineData("number(string: 1)", "String cannot represent a non string value: 1 (1:18)")]
    [InlineData("number(string: A)", "String cannot represent a non string value: A (1:18)")]
    [InlineData("number(boolean: 1)", "Boolean cannot represent a non boolean value: 1 (1:19)")]
    [InlineData("number(id: 1.0)", "ID cannot represent a non-string and non-integer value: 1.0 (1:14)")]
    [InlineData("number(int: [1])", "Int cannot represent non-integer value: [1] (1:15)")]
    [InlineData("number(int: { a: 1 })", "Int cannot represent non-integer value: {a: 1} (1:15)")]
    [InlineData("volunteers(limit: null) { id }", "Expected value of type \"Int!\", found null. (1:21)")]
    [InlineData("volunteers(stages: [\"READY\"]) { id }", "Enum \"Stage\" cannot represent non-enum value: \"READY\". Did you mean the enum value \"READY\"? (1:23)")]
    [InlineData("volunteers(stages: REDY) { id }", "Value \"REDY\" does not exist in \"Stage\" enum. Did you mean the enum value \"READY\"? (1:22)")]
    [InlineData("volunteers(ids: [1, null]) { id }", "Expected value of type \"ID!\", found null. (1:23)")]
    [InlineData("volunteer(filter: 1) { id }", "Expected value of type \"Filter\", found 1. (1:21)")]
    [InlineData("volunteer(filter: { name: \"a\" }) { id }", "Field \"Filter.required\" of required type \"Boolean!\" was not provided. (1:21)")]
    [InlineData("volunteer(filter: { required: true, nam: 1 }) { id }", "Field \"nam\" is not defined by type \"Filter\". Did you mean \"name\" or \"and\"? (1:39)")]
    [InlineData("volunteer(by: {}) { id }", "OneOf Input Object \"By\" must specify exactly one key. (1:17)")]
    [InlineData("volunteer(by: { id: 1, name: \"a\" }) { id }", "OneOf Input Object \"By\" must specify exactly one key. (1:17)")]
    [InlineData("volunteer(by: { id: null }) { id }", "Field \"By.id\" must be non-null. (1:17)")]
    [InlineData("person @include(if: 1) { id }", "Boolean cannot represent a non boolean value: 1 (1:23)")]
    public void ValuesOfCorrectType_RefusesWhatCannot(string field, string error) =>
        Rejects(c => new ValuesOfCorrectTypeRule(c), $"{{ {field} }}", error);

    [Fact]
    public void ValuesOfCorrectType_ChecksDefaultsOfVariables() =>
        Rejects(
            c => new ValuesOfCorrectTypeRule(c),
            "query ($a: Int = \"1\", $b: [Stage!] = [null]) { a }",
            "Int cannot represent non-integer value: \"1\" (1:18)",
            "Expected value of type \"Stage!\", found null. (1:39)");

    [Fact]
    public void UniqueInputFieldNames_RefusesRepetition()
    {
        Accepts(c => new UniqueInputFieldNamesRule(c), "{ a(x: { y: { y: 1 }, z: { y: 1 } }) }");
        Rejects(
            c => new UniqueInputFieldNamesRule(c),
            "{ a(x: { y: { y: 1 }, y: 2 }) }",
            "There can be only one input field named \"y\". (1:10 1:23)");
    }
}
