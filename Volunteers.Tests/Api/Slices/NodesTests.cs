using System.Text.Json;
using Volunteers.GraphQL.Types;
using Volunteers.Tests.Data;

namespace Volunteers.Tests.Api.Slices;

public sealed class NodesTests
{
    private const string Query = "query($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }";

    [Fact]
    public async Task Nodes_TakeOneStatementForEachType_HoweverManyIds()
    {
        // arrange
        await using var slices = await Slices.CreateAsync();
        var types = slices.Schema.Types.OfType<GraphQLObjectType>()
            .Where(type => type.Interfaces.Any(face => face.Name == "Node"))
            .Select(type => type.Name)
            .ToList();

        // act
        var statements = new Dictionary<string, (int Ten, int Hundred)>();
        foreach (var type in types)
        {
            var ten = await slices.AskAsync(slices.EastCoordinator, Query, new { ids = Ids(slices, type, 10) });
            var hundred = await slices.AskAsync(slices.EastCoordinator, Query, new { ids = Ids(slices, type, 100) });
            Assert.Equal(100, hundred.Data.GetProperty("nodes").GetArrayLength());
            statements.Add(type, (ten.Statements, hundred.Statements));
        }

        var mixed = await slices.AskAsync(
            slices.EastCoordinator, Query, new { ids = types.SelectMany(type => Ids(slices, type, 100 / types.Count)).ToArray() });

        // assert
        Assert.True(types.Count > 20, $"{types.Count} types");
        Assert.All(statements, pair => Assert.Equal((1, 1), pair.Value));
        Assert.Equal(types.Count, mixed.Statements);
    }

    [Fact]
    public async Task Nodes_KeepTheirOrder_AndAreNullWhereNothingMayBeSeen()
    {
        // arrange
        await using var slices = await Slices.CreateAsync();
        var anna = await Town.EnrolAsync(slices.Database, slices.Town.East, "Anna East");
        var wanda = await Town.EnrolAsync(slices.Database, slices.Town.West, "Wanda West");
        var bea = await Town.EnrolAsync(slices.Database, slices.Town.East, "Bea East");
        string[] ids =
        [
            slices.Id("Volunteer", bea), slices.Id("Centre", slices.Town.East.Id), slices.Id("Volunteer", wanda), slices.Id("Volunteer", 99999),
            slices.Id("Volunteer", anna), slices.Id("Volunteer", bea),
        ];

        // act
        var answer = await slices.AskAsync(
            slices.EastCoordinator, "query($ids: [ID!]!) { nodes(ids: $ids) { ... on Volunteer { fullName } ... on Centre { name } } }", new { ids });

        // assert
        Assert.Equal(
            """[{"fullName":"Bea East"},{"name":"East"},null,null,{"fullName":"Anna East"},{"fullName":"Bea East"}]""",
            JsonSerializer.Serialize(answer.Data.GetProperty("nodes")));
        Assert.Equal(2, answer.Statements);
    }

    [Fact]
    public async Task Nodes_AnswerTheOthers_WhenAnIdIsNone()
    {
        // arrange
        await using var slices = await Slices.CreateAsync();
        string[] ids = ["rubbish", slices.Id("Centre", slices.Town.East.Id), slices.Id("Spaceship", 1)];

        // act
        var answer = (await slices.AskAsync(slices.EastCoordinator, "query($ids: [ID!]!) { nodes(ids: $ids) { ... on Centre { name } } }", new { ids })).Json;

        // assert
        Assert.Equal("""[null,{"name":"East"},null]""", JsonSerializer.Serialize(answer.GetProperty("data").GetProperty("nodes")));
        Assert.Equal(
            ["""["nodes",0]""", """["nodes",2]"""], answer.GetProperty("errors").EnumerateArray().Select(error => JsonSerializer.Serialize(error.GetProperty("path"))));
    }

    [Fact]
    public async Task Node_TakesAStatement_ForEachPlaceThatSelectsIt()
    {
        // arrange
        await using var slices = await Slices.CreateAsync();
        var (anna, bea) = (
            await Town.EnrolAsync(slices.Database, slices.Town.East, "Anna East"), await Town.EnrolAsync(slices.Database, slices.Town.East, "Bea East"));

        // act
        var answer = await slices.AskAsync(
            slices.EastCoordinator,
            "query($a: ID!, $b: ID!) { a: node(id: $a) { ...N } b: node(id: $b) { ...N } } fragment N on Volunteer { fullName }",
            new { a = slices.Id("Volunteer", anna), b = slices.Id("Volunteer", bea) });

        // assert
        Assert.Equal("Bea East", answer.Data.GetProperty("b").GetProperty("fullName").GetString());
        Assert.Equal(2, answer.Statements);
    }

    private static string[] Ids(Slices slices, string type, int count) => [.. Enumerable.Range(1, count).Select(key => slices.Id(type, key))];
}
