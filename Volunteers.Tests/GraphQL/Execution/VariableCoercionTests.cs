using Volunteers.GraphQL.Execution;

namespace Volunteers.Tests.GraphQL.Execution;

/// <summary>Specification, section 6.1.2 "CoerceVariableValues"; the messages are graphql-js's.</summary>
public sealed class VariableCoercionTests
{
    private const string Sdl = """
        type Query { echo(text: String, number: Int, input: In, list: [Int!], colour: Colour, strict: String!, id: ID, one: One): String }
        enum Colour { RED GREEN }
        input In { a: String!, b: Int = 7, c: [In!], colour: Colour }
        input One @oneOf { a: String, b: Int }
        """;

    [Theory]
    [InlineData("$n: Int!", "number: $n", "{}", "Variable \"$n\" of required type \"Int!\" was not provided.")]
    [InlineData("$n: Int!", "number: $n", """{"n":null}""", "Variable \"$n\" of non-null type \"Int!\" must not be null.")]
    [InlineData("$n: Int", "number: $n", """{"n":"1"}""", "Variable \"$n\" got invalid value \"1\"; Int cannot represent non-integer value: \"1\"")]
    [InlineData("$n: Int", "number: $n", """{"n":1.5}""", "Variable \"$n\" got invalid value 1.5; Int cannot represent non-integer value: 1.5")]
    [InlineData("$n: Int", "number: $n", """{"n":2147483648}""", "Variable \"$n\" got invalid value 2147483648; Int cannot represent non 32-bit signed integer value: 2147483648")]
    [InlineData("$t: String", "text: $t", """{"t":[1]}""", "Variable \"$t\" got invalid value [1]; String cannot represent a non string value: [1]")]
    [InlineData("$i: In", "input: $i", """{"i":{"b":1}}""", "Variable \"$i\" got invalid value { b: 1 }; Field \"a\" of required type \"String!\" was not provided.")]
    [InlineData("$i: In", "input: $i", """{"i":{"a":"x","d":1}}""", "Variable \"$i\" got invalid value { a: \"x\", d: 1 }; Field \"d\" is not defined by type \"In\". Did you mean \"a\", \"b\", or \"c\"?")]
    [InlineData("$i: In", "input: $i", """{"i":{"a":null}}""", "Variable \"$i\" got invalid value null at \"i.a\"; Expected non-nullable type \"String!\" not to be null.")]
    [InlineData("$i: In", "input: $i", """{"i":{"a":"x","c":[{"a":1}]}}""", "Variable \"$i\" got invalid value 1 at \"i.c[0].a\"; String cannot represent a non string value: 1")]
    [InlineData("$i: In", "input: $i", """{"i":"x"}""", "Variable \"$i\" got invalid value \"x\"; Expected type \"In\" to be an object.")]
    [InlineData("$l: [Int!]", "list: $l", """{"l":[1,null]}""", "Variable \"$l\" got invalid value null at \"l[1]\"; Expected non-nullable type \"Int!\" not to be null.")]
    [InlineData("$c: Colour", "colour: $c", """{"c":"REDD"}""", "Variable \"$c\" got invalid value \"REDD\"; Value \"REDD\" does not exist in \"Colour\" enum. Did you mean the enum value \"RED\"?")]
    [InlineData("$c: Colour", "colour: $c", """{"c":1}""", "Variable \"$c\" got invalid value 1; Enum \"Colour\" cannot represent non-string value: 1.")]
    [InlineData("$o: One", "one: $o", """{"o":{"a":"x","b":1}}""", "Variable \"$o\" got invalid value { a: \"x\", b: 1 }; Exactly one key must be specified for OneOf type \"One\".")]
    [InlineData("$o: One", "one: $o", """{"o":{"a":null}}""", "Variable \"$o\" got invalid value null at \"o.a\"; Field \"a\" must be non-null.")]
    public async Task Coerce_Refuses_WhenAValueDoesNotFit(string declaration, string use, string variables, string message)
    {
        var host = Host();

        var result = await host.ExecuteAsync($"query({declaration}) {{ echo({use}, strict: \"\") }}", variables);

        Assert.Equal(ExecutionOutcome.InvalidRequest, result.Outcome);
        Assert.Equal(message, Assert.Single(result.Errors).Message);
    }

    [Fact]
    public async Task Coerce_TellsOfTheFirstNullToo_WhenAOneOfHasSeveralKeys()
    {
        var host = Host();

        var result = await host.ExecuteAsync("query($o: One) { echo(one: $o, strict: \"\") }", """{"o":{"a":null,"b":null}}""");

        Assert.Equal(
            [
                "Variable \"$o\" got invalid value { a: null, b: null }; Exactly one key must be specified for OneOf type \"One\".",
                "Variable \"$o\" got invalid value null at \"o.a\"; Field \"a\" must be non-null.",
            ],
            result.Errors.Select(error => error.Message));
    }

    [Fact]
    public async Task Coerce_TellsOfAWrongFileOnce()
    {
        var host = GraphQLHost.OfSdl("type Query { size(file: Upload!): Int } scalar Upload");

        var result = await host.ExecuteAsync("query($f: Upload!) { size(file: $f) }", """{"f":"x"}""");

        Assert.StartsWith("Variable \"$f\" got invalid value \"x\"; Upload ", Assert.Single(result.Errors).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("$n: Int", "number: $n", """{"n":1.0}""", "number=1")]
    [InlineData("$n: Int = 3", "number: $n", "{}", "number=3")]
    [InlineData("$n: Int", "number: $n", "{}", "")]
    [InlineData("$n: Int", "number: $n", """{"n":null}""", "number=null")]
    [InlineData("$l: [Int!]", "list: $l", """{"l":4}""", "list=[4]")]
    [InlineData("$i: In", "input: $i", """{"i":{"colour":"RED","a":"x"}}""", "input={a:x,b:7,colour:RED}")]
    [InlineData("$a: String! $n: Int", "input: { a: $a, b: $n }", """{"a":"y"}""", "input={a:y,b:7}")]
    [InlineData("$n: Int!", "list: [$n, 2]", """{"n":1}""", "list=[1,2]")]
    [InlineData("$d: ID", "id: $d", """{"d":12}""", "id=12")]
    public async Task Coerce_GivesTheResolverItsValues_WhenTheyFit(string declaration, string use, string variables, string seen)
    {
        var host = Host();

        var json = await host.JsonAsync($"query({declaration}) {{ echo({use}, strict: \"\") }}", variables);

        Assert.Equal($$$"""{"data":{"echo":"{{{seen}}}"}}""", json);
    }

    private static GraphQLHost Host() => GraphQLHost.OfSdl(Sdl, (_, field) => field.Resolver = context =>
    {
        context.Result = string.Join(' ', field.Arguments
            .Where(argument => argument.Name != "strict" && context.HasArgument(argument.Name))
            .Select(argument => $"{argument.Name}={Show(context.ArgumentValue<object>(argument.Name))}"));
        return default;
    });

    private static string Show(object? value) => value switch
    {
        null => "null",
        string text => text,
        object?[] items => $"[{string.Join(',', items.Select(Show))}]",
        IReadOnlyDictionary<string, object?> input => $"{{{string.Join(',', input.Select(pair => $"{pair.Key}:{Show(pair.Value)}"))}}}",
        _ => value.ToString()!,
    };
}
