using System.Text.Json;
using System.Text.RegularExpressions;
using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Limits;
using Volunteers.GraphQL.Types;
using Volunteers.Tests.GraphQL.Sdl;

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
        Assert.Equal(new OperationCost(1_051, 552), cost);
    }

    [Fact]
    public async Task PrintedSchema_TellsWhatFieldsCost()
    {
        // arrange: the schema as a client reads it
        await using var slices = await Slices.CreateAsync();
        var read = SdlSchema.Of(SchemaPrinter.Print(slices.Schema, new CostDirectives(new GraphQLLimits())));
        const string operation = """
            query($first: Int) { volunteers(first: $first, search: "a", where: { enrolmentStage: { eq: LEFT }, fullName: { contains: "x" } }, order: [{ fullName: ASC }]) { totalCount edges { node {
              enrolmentStage checks { kind } assignments { programme { name } } contributions { nodes { hours } } } } } nodes(ids: []) { id } }
            """;

        // act
        var (own, clients) = (slices.CostOf(operation, largest: 60), Slices.CostOf(read, operation, largest: 60));

        // assert
        Assert.Equal(own, clients);
        Assert.True(own.FieldCost > 12_000, $"{own}");
    }

    /// <summary>Every control of the volunteers' page at once: these are in variables, which the operations above leave empty.</summary>
    [Fact]
    public async Task AFilteredAndOrderedPage_IsWellUnderBudget()
    {
        // arrange
        await using var slices = await Slices.CreateAsync();
        const string operation = """
            { volunteers(first: 100, search: "jo", where: { enrolmentStage: { in: [READY] }, postcode: { startsWith: "TN" } },
                order: [{ enrolmentStage: ASC }, { fullName: ASC }]) { totalCount nodes { fullName enrolmentStage } } }
            """;

        // act
        var cost = slices.CostOf(operation, largest: 100);

        // assert
        Assert.InRange(cost.FieldCost, 1_000, 0.3 * new GraphQLLimits().MaxFieldCost);
    }

    public static TheoryData<string> Floods => new(
        $"{{ volunteers(where: {{ or: [{Repeat(50, _ => "{ enrolmentStage: { eq: LEFT } }")}] }}) {{ totalCount }} }}",
        $"{{ volunteers(where: {{ and: [{Repeat(10, _ => "{ enrolmentStage: { neq: LEFT, in: [READY], nin: [LEFT] } }")}] }}) {{ nodes {{ id }} }} }}",
        $"{{ {Repeat(2, i => $"a{i}: volunteers(where: {{ fullName: {{ or: [{Repeat(99, _ => "{ contains: \"x\" }")}] }} }}) {{ nodes {{ id }} }}")} }}",
        $"{{ {Repeat(9, i => $"a{i}: volunteers(first: 1, order: [{{ enrolmentStage: ASC }}]) {{ nodes {{ id }} }}")} }}",
        $"{{ {Repeat(50, i => $"a{i}: volunteers(first: 1, search: \"x\") {{ totalCount }}")} }}",
        $"{{ {Repeat(34, i => $"a{i}: auditEntries(first: 1) {{ nodes {{ id }} }}")} }}",
        $"{{ volunteers(first: 1) {{ {Repeat(100, i => $"a{i}: totalCount")} }} }}",
        $"{{ dashboard {{ {Repeat(9, i => $"a{i}: items {{ __typename }}")} }} }}",
        $"{{ {Repeat(9, i => $"a{i}: dashboard {{ items {{ __typename }} }}")} }}",
        $"{{ volunteers(first: 100) {{ nodes {{ {Repeat(70, i => $"a{i}: contributions(first: 1, where: {{ hours: {{ gt: 1 }} }}) {{ totalCount }}")} }} }} }}",
        $"{{ programmes(first: 100) {{ nodes {{ {Repeat(20, i => $"a{i}: assignments {{ id }}")} }} }} }}");

    [Theory]
    [MemberData(nameof(Floods))]
    public async Task WhatWouldTakeTheDatabaseLong_IsRefusedBeforeAnythingIsRead(string operation)
    {
        // arrange
        await using var slices = await Slices.CreateAsync();

        // act
        var answer = await slices.AskAsync(slices.EastCoordinator, operation);

        // assert
        Assert.Equal(("LIMIT_EXCEEDED", 0), (answer.Code, answer.Statements));
        Assert.Matches("^The operation's (field|type) cost of [0-9.]+ exceeds the limit of 100000\\. Ask for ", answer.Json.GetProperty("errors")[0].GetProperty("message").GetString());
    }

    [Fact]
    public async Task FiftyConditions_AreRefused_WhenTheyAreInAVariable()
    {
        // arrange
        await using var slices = await Slices.CreateAsync();
        var where = new { or = Enumerable.Repeat(new { enrolmentStage = new { eq = "LEFT" } }, 50) };

        // act
        var answer = await slices.AskAsync(
            slices.EastCoordinator, "query($where: VolunteerFilterInput) { volunteers(where: $where) { totalCount } }", new { where });

        // assert
        Assert.Equal(("LIMIT_EXCEEDED", 0), (answer.Code, answer.Statements));
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

    private static string Repeat(int times, Func<int, string> part) => string.Join(' ', Enumerable.Range(0, times).Select(part));

    [GeneratedRegex("^    \"text\": (\".*\")$", RegexOptions.Multiline)]
    private static partial Regex OperationText();
}
