using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Execution;
using Volunteers.Tests.GraphQL.Execution;

namespace Volunteers.Tests.GraphQL.Annotations;

public sealed class NodeFinderTests
{
    private readonly GraphQLHost _host = GraphQLHost.Of(typeof(Queries), typeof(SpoonType), typeof(ForkType), typeof(KnifeType));

    [Fact]
    public async Task Nodes_AskALoaderOnce_WhenTheMethodTakesALoader()
    {
        // act
        var json = await _host.JsonAsync("query($ids: [ID!]!) { nodes(ids: $ids) { ... on Spoon { batch } } }", new { ids = Ids("Spoon", 3, 1, 2) });

        // assert
        Assert.Equal("""{"data":{"nodes":[{"batch":"3 1 2"},{"batch":"3 1 2"},{"batch":"3 1 2"}]}}""", json);
    }

    [Fact]
    public async Task Nodes_CallAMethodOneAfterTheOther_WhenItReadsByItself()
    {
        // act
        var json = await _host.JsonAsync("query($ids: [ID!]!) { nodes(ids: $ids) { ... on Fork { id atOnce } } }", new { ids = Ids("Fork", 1, 2, 3) });

        // assert
        Assert.Equal(3, json.Split("\"atOnce\":1").Length - 1);
    }

    [Fact]
    public async Task Nodes_FailAlone_WhenTheMethodOfTheirTypeFails()
    {
        // act
        var json = await _host.JsonAsync(
            "query($ids: [ID!]!) { nodes(ids: $ids) { __typename } }", new { ids = new[] { Ids("Knife", 1)[0], Ids("Spoon", 5)[0] } });

        // assert
        Assert.Contains("""{"data":{"nodes":[null,{"__typename":"Spoon"}]}""", Data(json), StringComparison.Ordinal);
        Assert.Contains("""
            "path":["nodes",0]
            """, json, StringComparison.Ordinal);
    }

    private static string Data(string json) => "{" + json[json.IndexOf("\"data\"", StringComparison.Ordinal)..];

    private string[] Ids(string type, params int[] keys) =>
        [.. keys.Select(key => ((INodeIdSerializer)_host.Services.GetService(typeof(INodeIdSerializer))!).Format(type, $"{key}"))];

    public sealed record Spoon(int Id, string Batch);

    public sealed record Fork(int Id, int AtOnce);

    public sealed record Knife(int Id);

    [QueryType]
    public static class Queries
    {
        public static string Hello => "hello";
    }

    [Node]
    [ObjectType<Spoon>(Fields = [nameof(Spoon.Batch)])]
    public static class SpoonType
    {
        [NodeResolver]
        public static async Task<Spoon?> GetAsync(int id, Spoons spoons, CancellationToken cancellationToken) =>
            await spoons.LoadAsync(id, cancellationToken);
    }

    public sealed class Spoons : BatchDataLoader<int, Spoon>
    {
        protected override Task<IReadOnlyDictionary<int, Spoon>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyDictionary<int, Spoon>>(keys.ToDictionary(key => key, key => new Spoon(key, string.Join(' ', keys))));
    }

    [Node]
    [ObjectType<Fork>(Fields = [nameof(Fork.AtOnce)])]
    public static class ForkType
    {
        private static int _running;

        [NodeResolver]
        public static async Task<Fork?> GetAsync(int id, CancellationToken cancellationToken)
        {
            var atOnce = Interlocked.Increment(ref _running);
            await Task.Delay(5, cancellationToken);
            Interlocked.Decrement(ref _running);
            return new Fork(id, atOnce);
        }
    }

    [Node]
    [ObjectType<Knife>]
    public static class KnifeType
    {
        [NodeResolver]
        public static Task<Knife?> GetAsync(int id) => throw new InvalidOperationException("The drawer is stuck.");
    }
}
