using System.Linq.Expressions;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Volunteers.GraphQL;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Limits;
using Volunteers.GraphQL.Querying.Filtering;
using Volunteers.GraphQL.Querying.Rows;
using Volunteers.GraphQL.Querying.Sorting;
using Volunteers.GraphQL.Types;
using Volunteers.Tests.GraphQL.Execution;
using Volunteers.Tests.GraphQL.Sdl;

namespace Volunteers.Tests.GraphQL.Limits;

public sealed class CostTests
{
    private const string Sdl = """
        type Query {
          users(first: Int, last: Int): [User] @listSize(slicingArguments: ["first", "last"], requireOneSlicingArgument: false, slicingArgumentDefaultValue: 4)
          strict(first: Int, last: Int): [User] @listSize(slicingArguments: ["first", "last"], assumedSize: 7)
          page(first: Int = 6): Page @listSize(slicingArguments: ["first"], sizedFields: ["rows"], requireOneSlicingArgument: false)
          byIds(ids: [ID!]!): [User] @listSize(slicingArguments: ["ids"])
          find(by: By, deep: Int @cost(weight: "4")): User @cost(weight: "2.5")
          anything: Thing
          things: [Thing]
        }
        input By { name: String @cost(weight: "3") and: [By!] id: ID }
        type User { name: String friends: [User] @cost(weight: "2") @listSize(assumedSize: 5) best: User mood: Mood dear: Dear }
        type Page { rows: [User!]! count: Int @cost(weight: "10") }
        scalar Mood @cost(weight: "0.5")
        type Dear @cost(weight: "20") { name: String }
        union Thing = User | Dear | Page
        """;

    private static readonly GraphQLHost Host = GraphQLHost.OfSdl(Sdl);

    [Theory]
    [InlineData("{ users(first: 3) { name } }", 1, 4)]
    [InlineData("{ users(first: 3) { name friends { name } } }", 7, 19)]
    [InlineData("{ users { best { name } } }", 5, 9)]
    [InlineData("{ users(first: 2, last: 8) { name } }", 1, 9)]
    [InlineData("{ strict(last: 2) { best { best { name } } } }", 5, 7)]
    [InlineData("{ page(first: 9) { rows { best { name } } count } }", 21, 20)]
    [InlineData("{ page { rows { name } } }", 2, 8)]
    [InlineData("{ byIds(ids: [1, 2, 3]) { name } }", 1, 4)]
    [InlineData("{ find { name mood } }", 2.5, 2.5)]
    [InlineData("{ find(by: { name: \"a\", and: [{ name: \"b\" }, { id: 1 }] }, deep: 1) { name } }", 12.5, 2)]
    [InlineData("{ find { dear { name } } }", 3.5, 22)]
    [InlineData("{ anything { ... on User { best { name } } ... on Page { count } } }", 11, 21)]
    [InlineData("{ things { __typename } }", 1, 201)]
    [InlineData("{ a: find { name } b: find { name } ...F } fragment F on Query { b: find { name } }", 5, 3)]
    [InlineData("{ __schema { types { fields { name } } } __typename }", 0, 1)]
    public async Task Cost_IsReckonedFromTheDocument(string query, double fieldCost, double typeCost) =>
        Assert.Equal(new OperationCost(fieldCost, typeCost), await CostAsync(query));

    [Theory]
    [InlineData("query($n: Int) { users(first: $n) { name friends { name } } }", """{"n":3}""", 7, 19)]
    [InlineData("query($n: Int) { users(first: $n) { name } }", "{}", 1, 5)]
    [InlineData("query($n: Int = 2) { users(first: $n) { name } }", "{}", 1, 3)]
    [InlineData("query($ids: [ID!]!) { byIds(ids: $ids) { name } }", """{"ids":[1,2]}""", 1, 3)]
    [InlineData("query($by: By) { find(by: $by) { name } }", """{"by":{"name":"a","and":[{"name":"b"}]}}""", 8.5, 2)]
    [InlineData("query($name: String) { find(by: { name: $name }) { name } }", """{"name":"x"}""", 5.5, 2)]
    [InlineData("query($with: Boolean!) { users(first: 3) { name best @include(if: $with) { name } } }", """{"with":false}""", 1, 4)]
    [InlineData("query($with: Boolean!) { users(first: 3) { name best @include(if: $with) { name } } }", """{"with":true}""", 4, 7)]
    public async Task Cost_FollowsTheVariables(string query, string variables, double fieldCost, double typeCost)
    {
        // act: the second time from the cached plan
        var first = await CostAsync(query, variables);
        var second = await CostAsync(query, variables);

        // assert
        Assert.Equal(new OperationCost(fieldCost, typeCost), first);
        Assert.Equal(first, second);
    }

    [Theory]
    [InlineData("{ strict { name } }")]
    [InlineData("{ strict(first: 1, last: 1) { name } }")]
    public async Task Cost_IsRefused_WhenExactlyOneSlicingArgumentIsNeeded(string query)
    {
        // act
        var result = await Host.ExecuteAsync(query);

        // assert
        var error = Assert.Single(result.Errors);
        Assert.Equal("Exactly one of the slicing arguments of \"Query.strict\" must be given: first, last.", error.Message);
        Assert.Equal(ErrorCodes.BadUserInput, error.Code);
    }

    [Theory]
    [InlineData("{ users(first: 10) { name friends { name } } }", true)]
    [InlineData("{ users(first: 11) { name friends { name } } }", false)]
    public async Task Operation_IsRefused_WhenItsFieldCostIsPastTheLimit(string query, bool allowed)
    {
        // arrange: 1 + 2 for each user
        var host = Limited(new GraphQLLimits { MaxFieldCost = 21 });

        // act
        var result = await host.ExecuteAsync(query);

        // assert
        if (allowed)
        {
            Assert.Empty(result.Errors);
            return;
        }

        var error = Assert.Single(result.Errors);
        Assert.Equal(ExecutionOutcome.InvalidRequest, result.Outcome);
        Assert.Equal(ErrorCodes.LimitExceeded, error.Code);
        Assert.Equal("The operation's field cost of 23 exceeds the limit of 21. Ask for fewer rows, fewer lists inside lists, or fewer conditions and orders.", error.Message);
        Assert.Equal(23d, error.Extensions!["fieldCost"]);
        Assert.Equal(21d, error.Extensions["maxFieldCost"]);
    }

    [Theory]
    [InlineData(30, true)]
    [InlineData(31, false)]
    public async Task Operation_IsRefused_WhenItsTypeCostIsPastTheLimit(int first, bool allowed)
    {
        // arrange
        var host = Limited(new GraphQLLimits { MaxTypeCost = 31 });

        // act
        var result = await host.ExecuteAsync("query($first: Int) { users(first: $first) { name } }", new { first });

        // assert
        Assert.Equal(
            allowed ? [] : ["The operation's type cost of 32 exceeds the limit of 31. Ask for fewer rows, or fewer lists inside lists."],
            result.Errors.Select(error => error.Message));
    }

    [Fact]
    public async Task Operation_IsExecuted_WhenCostsAreNotEnforced()
    {
        // arrange
        var host = Limited(new GraphQLLimits { MaxTypeCost = 1, EnforceCost = false });

        // act
        var result = await host.ExecuteAsync("{ users { name } }");

        // assert
        Assert.Equal(ExecutionOutcome.Executed, result.Outcome);
    }

    [Fact]
    public async Task Response_TellsTheCost_WhenAskedTo()
    {
        // arrange
        await using var scope = Host.Services.CreateAsyncScope();
        var executor = scope.ServiceProvider.GetRequiredService<RequestExecutor>();
        var request = new GraphQLRequest("{ users(first: 1) { name } }");

        // act
        var reported = await executor.ExecuteAsync(request, Context(CostReporting.Report), CancellationToken.None);
        var validated = await executor.ExecuteAsync(request, Context(CostReporting.Validate), CancellationToken.None);

        // assert
        Assert.Equal("""{"data":{"users":null},"extensions":{"operationCost":{"fieldCost":1,"typeCost":2}}}""", Compact(reported));
        Assert.Equal("""{"extensions":{"operationCost":{"fieldCost":1,"typeCost":2}}}""", Compact(validated));

        RequestContext Context(CostReporting reporting) => new(scope.ServiceProvider) { CostReporting = reporting };
        static string Compact(ExecutionResult result) => JsonSerializer.Serialize(JsonDocument.Parse(result.ToJson()).RootElement);
    }

    [Fact]
    public async Task Cost_FollowsTheAttributes()
    {
        // arrange
        var host = Pots();

        // act
        var cost = await CostAsync(host, "{ pots(first: 5) { nodes { weight dear handle { length } own { length } } totalCount } one { weight } }");

        // assert: over a whole table, hundredfold, the page 10 (it reads the database) and its count 10; its nodes 1, for each of five
        // pots 7 + 10 + 1; the single one 3
        Assert.Equal((100 * (10 + 10)) + 1 + (5 * (7 + 10 + 1)) + 3, cost.FieldCost);
        Assert.Equal(1 + 1 + (5 * (4 + 1 + 1)) + 4, cost.TypeCost);
    }

    /// <summary>Of pots, a hundred times: the page 10, each operation 8, twice as much where the value is computed, 15 times where it is looked up; nodes 1.</summary>
    [Theory]
    [InlineData("""{"weight":{}}""", "[]", 0)]
    [InlineData("""{"weight":{"eq":1,"neq":2}}""", "[]", 2 * 8)]
    [InlineData("""{"weight":{"in":[1,2,3]}}""", "[]", 8)]
    [InlineData("""{"heavy":{"eq":true}}""", "[]", 2 * 8)]
    [InlineData("""{"lids":{"gt":1,"nin":[7]}}""", "[]", 2 * 15 * 8)]
    [InlineData("""{"weight":{"eq":1},"or":[{"weight":{"gt":3}},{"and":[{"lids":{"eq":1}},{}]}],"and":[{"lids":{"eq":2}}]}""", "[]", 8 + 8 + (2 * 15 * 8))]
    [InlineData("{}", """[{"weight":"ASC"}]""", 8)]
    [InlineData("{}", """[{"weight":"DESC"},{"lids":"ASC"}]""", 8 + (15 * 8))]
    public async Task Conditions_CostTheSame_InVariablesAndInTheText(string where, string order, double expected)
    {
        // arrange
        var host = Pots();
        var inText = $"{{ pots(where: {Literal(where)}, order: {Literal(order)}) {{ nodes {{ weight }} }} }}";
        const string inVariables = "query($where: PotFilterInput, $order: [PotSortInput!]) { pots(where: $where, order: $order) { nodes { weight } } }";

        // act
        var text = await CostAsync(host, inText);
        var variables = await CostAsync(host, inVariables, $$"""{"where":{{where}},"order":{{order}}}""");

        // assert
        Assert.Equal((100 * (10 + expected)) + 1, text.FieldCost);
        Assert.Equal(text, variables);

        static string Literal(string json) => json.Replace("\"ASC\"", "ASC", StringComparison.Ordinal).Replace("\"DESC\"", "DESC", StringComparison.Ordinal)
            .Replace("\"", string.Empty, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Aliases_CostAnew()
    {
        // arrange
        var host = Pots();
        const string pots = "pots(where: { lids: { eq: 1 } }) { a: totalCount b: totalCount }";

        // act
        var (one, three) = (await CostAsync(host, $"{{ {pots} }}"), await CostAsync(host, $"{{ {pots} x: {pots} ...F }} fragment F on Query {{ y: {pots} }}"));

        // assert
        Assert.Equal(100 * (10 + (15 * 8) + 10 + 10), one.FieldCost);
        Assert.Equal(3 * one.FieldCost, three.FieldCost);
    }

    [Fact]
    public async Task ConditionsOfANestedList_CostForEachParent()
    {
        // arrange
        var host = Pots();

        // act
        var cost = await CostAsync(host, "{ pots(first: 5) { nodes { inner(where: { weight: { eq: 1 } }, order: [{ weight: ASC }]) { totalCount } } } }");

        // assert
        Assert.Equal((100 * 10) + 1 + (5 * (1 + 8 + 8 + 10)), cost.FieldCost);
    }

    [Fact]
    public void Weight_IsRefused_WhenItIsNoNumber()
    {
        var exception = Assert.Throws<SchemaException>(() => SdlSchema.Of("type Query { a: Int @cost(weight: \"much\") }"));
        Assert.Equal("@cost(weight: \"much\") is not a number in quotation marks. Write for example @cost(weight: \"2.5\").", exception.Message);
    }

    [Fact]
    public async Task Cost_IsRefused_WhenTypesInTypesMultiply()
    {
        // arrange: at each level every type selects something of its own, which goes on below
        var names = Enumerable.Range(0, 24).Select(i => $"T{i}").ToList();
        var host = GraphQLHost.OfSdl(
            "type Query { any: Any } interface Any { any: Any }" + string.Concat(names.Select(name => $" type {name} implements Any {{ any: Any }}")));
        var level = "__typename";
        for (var depth = 1; depth < 6; depth++)
        {
            var chain = string.Concat(Enumerable.Repeat("any { ", depth)) + "__typename" + string.Concat(Enumerable.Repeat(" }", depth));
            level = string.Concat(names.Select(name => $"... on {name} {{ {chain} }} ")) + $"any {{ {level} }}";
        }

        // act
        var result = await host.ExecuteAsync($"{{ any {{ {level} }} }}");

        // assert
        var error = Assert.Single(result.Errors);
        Assert.Equal(ErrorCodes.LimitExceeded, error.Code);
        Assert.StartsWith("The operation selects too many combinations of types", error.Message, StringComparison.Ordinal);
    }

    private static GraphQLHost Limited(GraphQLLimits limits) => GraphQLHost.Configure(server =>
    {
        server.Services.AddSingleton(SdlSchema.Of(Sdl));
        server.ModifyOptions(options => options.Limits = limits);
    });

    private static GraphQLHost Pots() => GraphQLHost.Configure(server =>
    {
        server.Services.AddSingleton<IRowSource>(new UnreadRows<Shelf>(typeof(Pot)));
        server.AddTypes(typeof(Queries), typeof(PotType));
    });

    private static Task<OperationCost> CostAsync(string query, string? variables = null) => CostAsync(Host, query, variables);

    private static async Task<OperationCost> CostAsync(GraphQLHost host, string query, string? variables = null)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var context = new RequestContext(scope.ServiceProvider) { CostReporting = CostReporting.Validate };
        var result = await scope.ServiceProvider.GetRequiredService<RequestExecutor>().ExecuteAsync(
            new GraphQLRequest(query, Variables: variables is null ? null : JsonDocument.Parse(variables).RootElement), context, CancellationToken.None);
        Assert.Equal([], result.Errors.Select(error => error.Message));
        return result.Cost!.Value;
    }

    public sealed record Shelf(IReadOnlyList<Pot> Pots);

    [Cost(4)]
    public sealed record Pot(int Id, int Weight)
    {
        public IReadOnlyList<Handle> Handles { get; } = [];
    }

    public sealed record Handle(int Length);

    [QueryType]
    public static class Queries
    {
        [UsePaging]
        [UseFiltering<PotFilter>]
        [UseSorting<PotSort>]
        public static Expression<Func<Shelf, IEnumerable<Pot>>> Pots => shelf => shelf.Pots;

        [Cost(3)]
        public static Pot One => new(1, 2);
    }

    [ObjectType<Pot>(Fields = [nameof(Pot.Weight)])]
    public static class PotType
    {
        [Cost(7)]
        public static int GetDear([Parent] Pot pot) => pot.Weight;

        public static Task<Handle?> GetHandleAsync([Parent] Pot pot, IServiceProvider services) => Task.FromResult<Handle?>(null);

        public static Handle? GetOwn([Parent] Pot pot) => null;

        [UsePaging]
        [UseFiltering<PotFilter>]
        [UseSorting<PotSort>]
        public static Expression<Func<Shelf, Pot, IEnumerable<Pot>>> Inner => (shelf, pot) => shelf.Pots.Where(other => other.Id == pot.Id);
    }

    public sealed class PotFilter : FilterInputType<Pot>
    {
        protected override void Configure(FilterDescriptor<Pot> descriptor)
        {
            descriptor.Field(pot => pot.Weight);
            descriptor.Field("heavy", pot => pot.Weight > 5);
            descriptor.Field("lids", pot => pot.Handles.Where(handle => handle.Length > 1).Count());
        }
    }

    public sealed class PotSort : SortInputType<Pot>
    {
        protected override void Configure(SortDescriptor<Pot> descriptor)
        {
            descriptor.Field(pot => pot.Weight);
            descriptor.Field("lids", pot => pot.Handles.Count);
        }
    }
}
