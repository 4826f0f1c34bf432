using System.Text.Json;
using System.Text.RegularExpressions;
using Volunteers.GraphQL.Limits;
using Volunteers.GraphQL.Types;

namespace Volunteers.Tests.Api.Slices;

public sealed partial class CostTests
{
    /// <summary>"Well under budget": what people ask for takes at most this part of what is allowed.</summary>
    private const double Share = 0.5;

    [Fact]
    public async Task EveryOperationOfTheWebClient_IsWellUnderBudget()
    {
        // arrange
        await using var slices = await Slices.CreateAsync();
        var operations = Directory.EnumerateFiles(Path.Combine(Repository.Root, "web-client", "src", "__generated__"), "*.graphql.ts")
            .Select(file => OperationText().Match(File.ReadAllText(file)))
            .Where(match => match.Success)
            .Select(match => JsonSerializer.Deserialize<string>(match.Groups[1].Value)!)
            .ToList();

        // act: with the largest page for every count that is a variable
        var costs = operations.ToDictionary(operation => operation, operation => slices.CostOf(operation, largest: 100));

        // assert
        var limits = new GraphQLLimits();
        Assert.True(operations.Count > 50, $"{operations.Count} operations");
        Assert.All(costs, pair => Assert.True(
            pair.Value.FieldCost <= Share * limits.MaxFieldCost && pair.Value.TypeCost <= Share * limits.MaxTypeCost, $"{pair.Value}: {pair.Key}"));
    }

    [Theory]
    [InlineData("""
        { volunteers(first: 100, order: [{ fullName: ASC }]) { totalCount nodes {
            fullName enrolmentStage hoursConfirmed centres { name } checks { kind status recheckDue }
            assignments { status role { title requirements { description } } programme { name centre { name cluster { name } } } }
            milestones { title } upcoming { __typename ... on ProgrammeSession { startsAt programme { name } stillNeeded } } } } }
        """)]
    [InlineData("""
        { volunteers(first: 100) { nodes { fullName contributions(first: 10) { nodes { hours programme { name roles { title } } } } } } }
        """)]
    public async Task TheLargestSensibleOperations_AreWellUnderBudget(string operation)
    {
        // arrange
        await using var slices = await Slices.CreateAsync();

        // act
        var cost = slices.CostOf(operation, largest: 100);

        // assert
        var limits = new GraphQLLimits();
        Assert.InRange(cost.FieldCost, 1_000, Share * limits.MaxFieldCost);
        Assert.InRange(cost.TypeCost, 1_000, Share * limits.MaxTypeCost);
    }

    [Fact]
    public async Task TheDocumentationsExample_CostsWhatItSays()
    {
        // arrange
        await using var slices = await Slices.CreateAsync();
        const string operation = "{ volunteers(first: 50) { nodes { fullName checks { kind } } } }";

        // act
        var cost = slices.CostOf(operation, largest: 100);

        // assert
        Assert.Contains(operation, await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "graphql-limits.md")), StringComparison.Ordinal);
        Assert.Equal(new OperationCost(61, 552), cost);
    }

    [Fact]
    public async Task PrintedSchema_TellsWhatFieldsCost()
    {
        // arrange: the schema as a client reads it
        await using var slices = await Slices.CreateAsync();
        var read = SchemaBuilder.FromSdl(SchemaPrinter.Print(slices.Schema, new GraphQLLimits()));
        const string operation = """
            query($first: Int) { volunteers(first: $first, order: [{ fullName: ASC }]) { totalCount edges { node {
              enrolmentStage checks { kind } assignments { programme { name } } contributions { nodes { hours } } } } } nodes(ids: []) { id } }
            """;

        // act
        var (own, clients) = (slices.CostOf(operation, largest: 60), Slices.CostOf(read, operation, largest: 60));

        // assert
        Assert.Equal(own, clients);
        Assert.True(own.FieldCost > 600, $"{own}");
    }

    [Fact]
    public async Task AnOperationThatMultiplies_IsRefused()
    {
        // arrange
        await using var slices = await Slices.CreateAsync();

        // act
        var answer = await slices.AskAsync(
            slices.EastCoordinator,
            "{ volunteers(first: 100) { nodes { contributions(first: 100) { nodes { volunteer { contributions(first: 100) { nodes { hours } } } } } } } }");

        // assert
        Assert.Equal("LIMIT_EXCEEDED", answer.Code);
        Assert.Equal(0, answer.Statements);
    }

    [GeneratedRegex("^    \"text\": (\".*\")$", RegexOptions.Multiline)]
    private static partial Regex OperationText();
}
