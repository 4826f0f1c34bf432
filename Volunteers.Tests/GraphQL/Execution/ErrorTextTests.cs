using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Volunteers.GraphQL;
using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Limits;
using Volunteers.GraphQL.Types;
using Volunteers.Tests.GraphQL.Sdl;

namespace Volunteers.Tests.GraphQL.Execution;

/// <summary>However much a client sends, and however often an error quotes it, the answer stays short.</summary>
public sealed class ErrorTextTests
{
    private const string Sdl = """
        type Query { echo(text: Int, in: In, colour: Colour, any: Any): String, list: [Item] }
        type Item { fails: Int }
        enum Colour { RED }
        scalar Any
        input In { a: String, b: [In!], n: Int }
        """;

    private static readonly string Long = new('y', 200_000);

    [Fact]
    public async Task Variables_AreShownShort_WhenTheyAreLong()
    {
        var unknown = string.Join(',', Enumerable.Range(0, 60).Select(index => $"\"zz{index}\":1"));

        var result = await Host().ExecuteAsync("query($i: In) { echo(in: $i) }", "{\"i\":{\"a\":\"" + Long + "\"," + unknown + "}}");

        Assert.Equal(51, result.Errors.Count);
        Assert.Equal(
            $"Variable \"$i\" got invalid value {{ a: \"{new string('y', 494)}…; Field \"zz0\" is not defined by type \"In\".", result.Errors[0].Message);
        Assert.InRange(result.ToJson().Length, 1, 60_000);
    }

    [Theory]
    [InlineData("""{"i":{"LONG":1}}""", "Variable \"$i\" got invalid value { CUT: 1 }; Field \"CUT\" is not defined by type \"In\".")]
    [InlineData("""{"i":{"n":"LONG"}}""", "Variable \"$i\" got invalid value \"CUT at \"i.n\"; Int cannot represent non-integer value: \"CUT")]
    [InlineData("""{"i":"\u00e9\"\n\ud83d\ude00LONG"}""", "Variable \"$i\" got invalid value \"é\\\"\\n😀CUT; Expected type \"In\" to be an object.")]
    public async Task Variables_AreShownAsUsual_UpToWhereTheyAreCut(string variables, string message)
    {
        var result = await Host().ExecuteAsync("query($i: In) { echo(in: $i) }", variables.Replace("LONG", Long, StringComparison.Ordinal));

        var shown = System.Text.RegularExpressions.Regex.Replace(Assert.Single(result.Errors).Message, "y{100,500}…?", "CUT").Replace("CUT…", "CUT", StringComparison.Ordinal);
        Assert.StartsWith(message.Split("CUT")[0], shown, StringComparison.Ordinal);
        Assert.InRange(result.Errors[0].Message.Length, 500, 1_700);
    }

    [Fact]
    public async Task OperationName_IsCut_WhenEveryErrorQuotesIt()
    {
        var fields = string.Join(' ', Enumerable.Range(0, 49).Select(index => $"a{index}: echo(text: $a{index})"));

        var result = await Host().ExecuteAsync($"query {Long} {{ {fields} }}");

        Assert.Equal(49, result.Errors.Count);
        Assert.Equal($"Variable \"$a0\" is not defined by operation \"{new string('y', 485)}…", result.Errors[0].Message[..^1]);
        Assert.InRange(result.ToJson().Length, 1, 60_000);
    }

    [Theory]
    [InlineData("{ LONG }")]
    [InlineData("{ ...LONG }")]
    [InlineData("{ echo(LONG: 1) }")]
    [InlineData("{ echo(text: \"LONG\") }")]
    [InlineData("{ echo(text: \"\"\"LONG\"\"\") }")]
    [InlineData("{ echo(in: { LONG: 1 }) }")]
    [InlineData("{ echo(in: { a: [\"LONG\"] }) }")]
    [InlineData("{ echo(in: { n: [[[LONG, LONG]]] }) }")]
    [InlineData("{ echo(colour: LONG) }")]
    [InlineData("{ echo @LONG }")]
    [InlineData("{ LONG: echo LONG: list { fails } }")]
    [InlineData("query($LONG: LONG) { echo }")]
    [InlineData("query($LONG: Query) { echo }")]
    [InlineData("fragment LONG on LONG { LONG }")]
    [InlineData("LONG")]
    [InlineData("{ echo LONG\"LONG\" }")]
    [InlineData("{ echo(text: 1 \"LONG\") }")]
    [InlineData("query($a: Int = $LONG) { echo }")]
    [InlineData("{ echo(text: 99999999999LONG) }")]
    public async Task Names_AndLiterals_AreCut(string query)
    {
        var digits = query.Contains("99LONG", StringComparison.Ordinal);

        var result = await Host().ExecuteAsync(query.Replace("LONG", digits ? Long.Replace('y', '9') : Long, StringComparison.Ordinal));

        Assert.NotEmpty(result.Errors);
        Assert.All(result.Errors, error => Assert.InRange(error.Message.Length, 1, 2_500));
        Assert.Contains(result.Errors, error => error.Message.Contains('…', StringComparison.Ordinal));
    }

    [Fact]
    public async Task OperationName_IsCut_WhenItIsUnknown()
    {
        var result = await Host().ExecuteAsync("{ echo }", operationName: Long);

        Assert.Equal($"Unknown operation named \"{Long[..500]}…\".", Assert.Single(result.Errors).Message);
    }

    [Fact]
    public async Task Response_LeavesErrorsOut_WhenTheirPathsAreLong()
    {
        // where aliases may be as long as that
        var host = GraphQLHost.Configure(server =>
        {
            server.Services.AddSingleton(SdlSchema.Of(Sdl, (name, field) => field.Pure = name switch
            {
                "Query.list" => _ => Enumerable.Repeat(new object(), 50).ToArray(),
                _ => _ => throw new GraphQLException("No.", ErrorCodes.BadUserInput),
            }));
            server.ModifyOptions(options => options.Limits = new GraphQLLimits { MaxAliasLength = 100_000 });
        });

        var result = await host.ExecuteAsync($"{{ list {{ {Long[..50_000]}: fails }} }}");

        var errors = JsonDocument.Parse(result.ToJson()).RootElement.GetProperty("errors");
        Assert.Equal(50, result.Errors.Count);
        Assert.Equal(4, errors.GetArrayLength());
        Assert.Equal("47 more errors are left out, because the errors are longer than 200000 characters.", errors[3].GetProperty("message").GetString());
    }

    [Fact]
    public void Message_IsCut_WhenItIsLonger() =>
        Assert.Equal(new string('x', 2_999) + "…", new GraphQLError(new string('x', 2_999) + "😀😀").Message);

    private static GraphQLHost Host() => GraphQLHost.OfSdl(Sdl, (_, field) => field.Pure = _ => "answer");
}
