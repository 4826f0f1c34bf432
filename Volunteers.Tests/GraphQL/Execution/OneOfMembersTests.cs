using Volunteers.GraphQL;
using Volunteers.GraphQL.Execution;

namespace Volunteers.Tests.GraphQL.Execution;

/// <summary>
/// Nullable variables in members of <c>@oneOf</c> objects. Validation refuses them only where the object's place is nullable, so elsewhere
/// the request decides. Every outcome, text and place was recorded from graphql-js 17.1.0; the oracle of the conformance tests is 16.15, which
/// only says that the argument has an invalid value.
/// </summary>
public sealed class OneOfMembersTests
{
    private const string Sdl = """
        type Query { nullable(by: By): String required(by: By!): String many(by: [By!]!): String plain(in: Plain!): String defaulted(by: By! = { id: 1 }): String }
        input By @oneOf { id: ID name: String self: By list: [By!] }
        input Plain { by: By! optional: By }
        """;

    private const string NoValue = "Expected variable \"$v\" provided to field \"name\" for OneOf Input Object type \"By\" to provide a runtime value.";
    private const string Null = "Expected variable \"$v\" provided to field \"name\" for OneOf Input Object type \"By\" not to be null.";

    [Theory]
    [InlineData("$v: String", "required(by: { name: $v })", "{}", "Argument \"Query.required(by:)\" has invalid value: " + NoValue, 35)]
    [InlineData("$v: String", "required(by: { name: $v })", """{"v":null}""", "Argument \"Query.required(by:)\" has invalid value: " + Null, 35)]
    [InlineData("$v: String = \"d\"", "required(by: { name: $v })", """{"v":null}""", "Argument \"Query.required(by:)\" has invalid value: " + Null, 41)]
    [InlineData("$v: String = null", "required(by: { name: $v })", "{}", "Argument \"Query.required(by:)\" has invalid value: " + Null, 42)]
    [InlineData("$v: String", "defaulted(by: { name: $v })", "{}", "Argument \"Query.defaulted(by:)\" has invalid value: " + NoValue, 36)]
    [InlineData("$v: String", "many(by: { name: $v })", """{"v":null}""", "Argument \"Query.many(by:)\" has invalid value: " + Null, 31)]
    [InlineData("$v: String", "many(by: [{ id: 1 }, { name: $v }])", "{}", "Argument \"Query.many(by:)\" has invalid value at [1]: " + NoValue, 43)]
    [InlineData("$v: String", "plain(in: { by: { name: $v } })", "{}", "Argument \"Query.plain(in:)\" has invalid value at .by: " + NoValue, 38)]
    [InlineData("$v: String", "required(by: { list: [{ name: $v }] })", "{}", "Argument \"Query.required(by:)\" has invalid value at .list[0]: " + NoValue, 44)]
    public async Task Member_IsAFieldError_WhenItsNullableVariableHasNoValue(string variable, string field, string variables, string message, int column)
    {
        // act
        var result = await Host().ExecuteAsync($"query ({variable}) {{ {field} }}", variables);

        // assert
        var error = Assert.Single(result.Errors);
        Assert.Equal((ExecutionOutcome.Executed, message, ErrorCodes.BadUserInput), (result.Outcome, error.Message, error.Code));
        Assert.Equal(column, Assert.Single(error.Locations).Column);
    }

    [Theory]
    [InlineData("$v: String", "required(by: { name: $v })", """{"v":"x"}""")]
    [InlineData("$v: String = \"d\"", "required(by: { name: $v })", "{}")]
    [InlineData("$v: String", "many(by: [{ name: $v }])", """{"v":"x"}""")]
    [InlineData("$v: String", "plain(in: { by: { name: $v } })", """{"v":"x"}""")]
    [InlineData("$v: String!", "nullable(by: { name: $v })", """{"v":"x"}""")]
    [InlineData("$v: By", "nullable(by: $v)", """{"v":null}""")]
    public async Task Member_IsAnswered_WhenItsVariableHasAValue(string variable, string field, string variables) =>
        Assert.Empty((await Host().ExecuteAsync($"query ({variable}) {{ {field} }}", variables)).Errors);

    [Theory]
    [InlineData("$v: String", "nullable(by: { name: $v })", "String")]
    [InlineData("$v: String = \"d\"", "nullable(by: { name: $v })", "String")]
    [InlineData("$v: String", "required(by: { self: { name: $v } })", "String")]
    [InlineData("$v: String", "plain(in: { by: { id: 1 }, optional: { name: $v } })", "String")]
    [InlineData("$v: By", "nullable(by: { self: $v })", "By")]
    public async Task Member_IsInvalid_WhenItsVariableIsNullableAndTheObjectsPlaceIsToo(string variable, string field, string type)
    {
        // act
        var result = await Host().ExecuteAsync($"query ({variable}) {{ {field} }}");

        // assert
        Assert.Equal(ExecutionOutcome.InvalidRequest, result.Outcome);
        Assert.Equal(
            $"Variable \"$v\" is of type \"{type}\" but must be non-nullable to be used for OneOf Input Object \"By\".", Assert.Single(result.Errors).Message);
    }

    private static GraphQLHost Host() => GraphQLHost.OfSdl(Sdl);
}
