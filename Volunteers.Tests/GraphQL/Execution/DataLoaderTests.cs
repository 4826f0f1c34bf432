using Microsoft.Extensions.DependencyInjection;
using Volunteers.GraphQL;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Execution;

namespace Volunteers.Tests.GraphQL.Execution;

public sealed class DataLoaderTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(50)]
    [InlineData(500)]
    public async Task Load_TakesOneBatchForEachLevel_HoweverManyRows(int rows)
    {
        var log = new BatchLog();
        var host = Host(log);

        var result = await host.ExecuteAsync(
            "query($rows: Int!) { people(count: $rows) { name friend { name friend { name } } slowFriend { name } } }", new { rows });

        Assert.Empty(result.Errors);
        // friend and slowFriend of level one share a batch, although one of them awaits something else first.
        Assert.Equal(2, log.Batches.Count);
    }

    [Fact]
    public async Task Load_AsksForEachKeyOnce_WhenRowsShareIt()
    {
        var log = new BatchLog();
        var host = Host(log);

        await host.ExecuteAsync("{ people(count: 10) { sameFriend { name } } }");

        Assert.Equal([1], log.Batches);
    }

    [Fact]
    public async Task Load_BatchesNestedLoaders_WhenALoaderAsksAnother()
    {
        var log = new BatchLog();
        var host = Host(log);

        var json = await host.JsonAsync("{ people(count: 3) { nested } }");

        Assert.Equal("""{"data":{"people":[{"nested":"person 1!"},{"nested":"person 2!"},{"nested":"person 3!"}]}}""", json);
        Assert.Equal([3], log.Batches);
    }

    [Fact]
    public async Task Load_FailsEveryRow_WhenTheBatchFails()
    {
        var host = Host(new BatchLog { Fails = true });

        var result = await host.ExecuteAsync("{ people(count: 2) { name friend { name } } }");

        // in which order is left open: both went on when the batch had failed
        Assert.Equal(["people.0.friend", "people.1.friend"], result.Errors.Select(error => string.Join('.', error.Path!)).Order(StringComparer.Ordinal));
        Assert.All(result.Errors, error => Assert.Equal("INTERNAL", error.Code));
    }

    [Fact]
    public async Task Load_Works_OutsideARequest()
    {
        var log = new BatchLog();
        var loader = new PersonLoader(log);

        var people = await loader.LoadAsync([1, 2, 3]);

        Assert.Equal(["person 1", "person 2", "person 3"], people.Select(person => person?.Name));
        Assert.Equal([3], log.Batches);
    }

    [Fact]
    public async Task Load_GroupsChildren_AndAnswersNoneAsEmpty()
    {
        var host = Host(new BatchLog());

        var json = await host.JsonAsync("{ people(count: 2) { pets } }");

        Assert.Equal("""{"data":{"people":[{"pets":[]},{"pets":["pet 2","pet 2"]}]}}""", json);
    }

    private static GraphQLHost Host(BatchLog log) => GraphQLHost.Configure(server =>
    {
        server.Services.AddSingleton(log);
        server.AddTypes(typeof(Queries), typeof(PersonType));
    });

    public sealed class BatchLog
    {
        public List<int> Batches { get; } = [];

        public bool Fails { get; init; }
    }

    public sealed record Person(int Id, string Name);

    public sealed class PersonLoader(BatchLog log) : BatchDataLoader<int, Person>
    {
        protected override async Task<IReadOnlyDictionary<int, Person>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
        {
            lock (log)
            {
                log.Batches.Add(keys.Count);
            }

            await Task.Delay(1, cancellationToken);
            return log.Fails
                ? throw new InvalidOperationException("no database")
                : keys.ToDictionary(key => key, key => new Person(key, $"person {key}"));
        }
    }

    public sealed class NestedLoader(IServiceProvider services) : BatchDataLoader<int, string>
    {
        public PersonLoader? People { get; set; }

        protected override async Task<IReadOnlyDictionary<int, string>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
        {
            _ = services;
            var people = await People!.LoadAsync([.. keys], cancellationToken);
            return people.ToDictionary(person => person!.Id, person => person!.Name + "!");
        }
    }

    public sealed class PetLoader : GroupedDataLoader<int, string>
    {
        protected override Task<ILookup<int, string>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken) =>
            Task.FromResult(keys.Where(key => key % 2 == 0).SelectMany(key => new[] { key, key }).ToLookup(key => key, key => $"pet {key}"));
    }

    [QueryType]
    public static class Queries
    {
        public static IReadOnlyList<Person> People(int count) => [.. Enumerable.Range(1, count).Select(id => new Person(id, $"person {id}"))];
    }

    [ObjectType<Person>(Fields = [nameof(Person.Name)])]
    public static class PersonType
    {
        public static Task<Person?> GetFriendAsync([Parent(nameof(Person.Id))] Person person, PersonLoader loader, CancellationToken cancellationToken) =>
            loader.LoadAsync(person.Id + 1000, cancellationToken);

        public static async Task<Person?> GetSlowFriendAsync([Parent] Person person, PersonLoader loader, CancellationToken cancellationToken)
        {
            await Task.Delay(person.Id % 5, cancellationToken);
            return await loader.LoadAsync(person.Id + 5000, cancellationToken);
        }

        public static async Task<Person?> GetSameFriendAsync([Parent] Person person, PersonLoader loader, CancellationToken cancellationToken) =>
            await loader.LoadAsync(7, cancellationToken);

        public static async Task<string?> GetNestedAsync([Parent] Person person, NestedLoader loader, PersonLoader people, CancellationToken cancellationToken)
        {
            loader.People = people;
            return await loader.LoadAsync(person.Id, cancellationToken);
        }

        public static async Task<string[]> GetPetsAsync([Parent] Person person, PetLoader loader, CancellationToken cancellationToken) =>
            await loader.LoadAsync(person.Id, cancellationToken);
    }
}
