using Microsoft.Extensions.DependencyInjection;
using Volunteers.GraphQL;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Types;

namespace Volunteers.Tests.GraphQL.Execution;

/// <summary>Resolvers that are called once for all objects of a level.</summary>
public sealed class BatchResolverTests
{
    [Fact]
    public async Task Execute_CallsTheResolverOncePerLevel_InTheOrderOfTheParents()
    {
        var log = new CallLog();

        var json = await Host(log).JsonAsync("{ houses(count: 3) { number rooms { house size } mayor { name } } }");

        Assert.Equal(
            """{"data":{"houses":[{"number":1,"rooms":[{"house":1,"size":10},{"house":1,"size":11}],"mayor":{"name":"odd"}},{"number":2,"rooms":[{"house":2,"size":20},{"house":2,"size":21}],"mayor":{"name":"even"}},{"number":3,"rooms":[{"house":3,"size":30},{"house":3,"size":31}],"mayor":{"name":"odd"}}]}}""",
            json);
        Assert.Equal(["mayor 3", "rooms 3", "size 6"], log.Calls.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Execute_CallsTheResolverOnceForEachSelection_WithItsOwnArguments()
    {
        var log = new CallLog();

        var json = await Host(log).JsonAsync("{ houses(count: 2) { one: shout(times: 1) two: shout(times: 2) } }");

        Assert.Equal("""{"data":{"houses":[{"one":"1!","two":"1!!"},{"one":"2!","two":"2!!"}]}}""", json);
        Assert.Equal(["shout 2", "shout 2"], log.Calls);
    }

    [Fact]
    public async Task Execute_WaitsForTheWholeLevel_WhenSomeParentsComeLater()
    {
        var log = new CallLog();

        var json = await Host(log).JsonAsync("{ a: houses(count: 2) { slow { rooms { house } } } b: houses(count: 2) { rooms { house } } }");

        Assert.Contains("""{"slow":{"rooms":[{"house":2},{"house":2}]}}""", json);
        Assert.Equal(["rooms 2", "rooms 2"], log.Calls);
    }

    [Fact]
    public async Task Execute_SharesOneAnswer_BetweenParentsThatReferToTheSame()
    {
        var json = await Host(new CallLog()).JsonAsync("{ houses(count: 4) { mayor { name seat { size } } } }");

        Assert.Equal(
            """{"data":{"houses":[{"mayor":{"name":"odd","seat":{"size":0}}},{"mayor":{"name":"even","seat":{"size":0}}},{"mayor":{"name":"odd","seat":{"size":0}}},{"mayor":{"name":"even","seat":{"size":0}}}]}}""",
            json);
    }

    [Fact]
    public async Task Execute_FailsEveryParent_WhenTheResolverFails()
    {
        const string query = "{ houses(count: 2) { number broken } }";

        var result = await Host(new CallLog()).ExecuteAsync(query);

        Assert.Equal(["houses.0.broken", "houses.1.broken"], result.Errors.Select(error => string.Join('.', error.Path!)));
        Assert.Contains("""{"houses":[{"number":1,"broken":null},{"number":2,"broken":null}]}""", await Host(new CallLog()).JsonAsync(query));
    }

    [Theory]
    [InlineData("tooFew")]
    [InlineData("tooMany")]
    public async Task Execute_FailsEveryParent_WhenTheNumberOfAnswersIsAnother(string field)
    {
        var result = await Host(new CallLog()).ExecuteAsync($"{{ houses(count: 3) {{ {field} }} }}");

        Assert.Equal(3, result.Errors.Count);
        Assert.All(result.Errors, error => Assert.Equal("INTERNAL", error.Code));
    }

    [Fact]
    public async Task Execute_MakesOnlyTheParentNull_WhenItsAnswerIsNullAndMustNotBe()
    {
        const string query = "{ houses(count: 3) { number strict } }";

        var result = await Host(new CallLog()).ExecuteAsync(query);

        var error = Assert.Single(result.Errors);
        Assert.Equal("houses.1.strict", string.Join('.', error.Path!));
        Assert.Contains("""[{"number":1,"strict":"1"},null,{"number":3,"strict":"3"}]""", await Host(new CallLog()).JsonAsync(query));
    }

    [Fact]
    public async Task Execute_AnswersNothing_ForAnEmptyLevel()
    {
        var log = new CallLog();

        Assert.Equal("""{"data":{"houses":[]}}""", await Host(log).JsonAsync("{ houses(count: 0) { rooms { size } } }"));
        Assert.Empty(log.Calls);
    }

    [Fact]
    public async Task Execute_ChangesEachAnswer_WhereTheFieldGivesOutIds()
    {
        var json = await Host(new CallLog()).JsonAsync("{ houses(count: 2) { keyId } }");

        Assert.Equal("""{"data":{"houses":[{"keyId":"SG91c2U6MQ=="},{"keyId":"SG91c2U6Mg=="}]}}""", json);
    }

    [Fact]
    public async Task Execute_AsksOncePerMutation_AndAgainAfterTheNext()
    {
        var log = new CallLog();

        var json = await Host(log).JsonAsync("mutation { a: createHouse { house { rooms { house } } } b: createHouse { house { rooms { house } } } }");

        Assert.Equal("""{"data":{"a":{"house":{"rooms":[{"house":7},{"house":7}]}},"b":{"house":{"rooms":[{"house":7},{"house":7}]}}}}""", json);
        Assert.Equal(["rooms 1", "rooms 1"], log.Calls);
    }

    [Theory]
    [InlineData(typeof(WithoutParent), "without [Parent]")]
    [InlineData(typeof(WithOneParent), "IReadOnlyList<House>")]
    [InlineData(typeof(WithoutList), "returns no list")]
    [InlineData(typeof(WithPaging), "Declare it as Expression<")]
    public void Build_NamesTheRemedy_WhenTheResolverCannotSpeakForALevel(Type type, string remedy)
    {
        var exception = Assert.ThrowsAny<SchemaException>(() => GraphQLHost.Of(typeof(Queries), type).Schema);

        Assert.Contains(remedy, exception.Message);
    }

    private static GraphQLHost Host(CallLog log) => GraphQLHost.Configure(server =>
    {
        server.Services.AddSingleton(log);
        server.AddTypes(typeof(Queries), typeof(HouseType), typeof(RoomType), typeof(MayorType), typeof(Mutations));
    });

    public sealed record House(int Number)
    {
        public int Id => Number;
    }

    public sealed record Room(int House, int Index);

    public sealed record Mayor(string Name);

    public sealed class CallLog
    {
        private readonly Lock _lock = new();
        private readonly List<string> _calls = [];

        public IReadOnlyList<string> Calls
        {
            get
            {
                lock (_lock)
                {
                    return [.. _calls];
                }
            }
        }

        public void Add(string name, int parents)
        {
            lock (_lock)
            {
                _calls.Add($"{name} {parents}");
            }
        }
    }

    [QueryType]
    public static class Queries
    {
        public static IReadOnlyList<House?> GetHouses(int count) => [.. Enumerable.Range(1, count).Select(number => new House(number))];
    }

    [MutationType]
    public static class Mutations
    {
        public static House CreateHouse() => new(7);
    }

    [ObjectType<House>(Fields = [nameof(House.Number)])]
    public static class HouseType
    {
        private static readonly Mayor Odd = new("odd");
        private static readonly Mayor Even = new("even");

        [BatchResolver]
        public static async Task<IReadOnlyList<IReadOnlyList<Room>>> GetRoomsAsync([Parent] IReadOnlyList<House> houses, CallLog log)
        {
            log.Add("rooms", houses.Count);
            await Task.Yield();
            return [.. houses.Select(house => (IReadOnlyList<Room>)[new Room(house.Number, 0), new Room(house.Number, 1)])];
        }

        [BatchResolver]
        public static IReadOnlyList<Mayor> GetMayor([Parent] List<House> houses, CallLog log)
        {
            log.Add("mayor", houses.Count);
            return [.. houses.Select(house => house.Number % 2 == 0 ? Even : Odd)];
        }

        public static async Task<House> GetSlowAsync([Parent] House house, CallLog log)
        {
            ArgumentNullException.ThrowIfNull(log);
            await Task.Delay(house.Number * 10);
            return new House(2);
        }

        [BatchResolver]
        public static string[] GetShout([Parent] IReadOnlyList<House> houses, int times, CallLog log)
        {
            log.Add("shout", houses.Count);
            return [.. houses.Select(house => house.Number + new string('!', times))];
        }

        [BatchResolver]
        public static IReadOnlyList<string?> GetBroken([Parent] IReadOnlyList<House> houses) => throw new NotSupportedException($"{houses.Count}");

        [BatchResolver]
        public static IReadOnlyList<string?> GetTooFew([Parent] IReadOnlyList<House> houses) => [.. houses.Skip(1).Select(_ => "few")];

        [BatchResolver]
        public static IReadOnlyList<string?> GetTooMany([Parent] IReadOnlyList<House> houses) => [.. houses.Select(_ => "many"), "more"];

        [BatchResolver]
        public static ValueTask<List<string>> GetStrict([Parent] IReadOnlyList<House> houses) =>
            new([.. houses.Select(house => house.Number == 2 ? null! : $"{house.Number}")]);

        [BatchResolver]
        [ID<House>]
        public static IReadOnlyList<int> GetKeyId([Parent] IReadOnlyList<House> houses) => [.. houses.Select(house => house.Number)];
    }

    [ObjectType<Room>(Fields = [nameof(Room.House)])]
    public static class RoomType
    {
        [BatchResolver]
        public static IReadOnlyList<int> GetSize([Parent] IReadOnlyList<Room> rooms, CallLog log)
        {
            log.Add("size", rooms.Count);
            return [.. rooms.Select(room => (room.House * 10) + room.Index)];
        }
    }

    [ObjectType<Mayor>(Fields = [nameof(Mayor.Name)])]
    public static class MayorType
    {
        [BatchResolver]
        public static Room[] GetSeat([Parent] IReadOnlyList<Mayor> mayors) => [.. mayors.Select(_ => new Room(0, 0))];
    }

    [ObjectType<House>(Fields = [])]
    public static class WithoutParent
    {
        [BatchResolver]
        public static IReadOnlyList<string> GetName(CallLog log) => [$"{log.Calls.Count}"];
    }

    [ObjectType<House>(Fields = [])]
    public static class WithOneParent
    {
        [BatchResolver]
        public static IReadOnlyList<string> GetName([Parent] House house) => [$"{house.Number}"];
    }

    [ObjectType<House>(Fields = [])]
    public static class WithoutList
    {
        [BatchResolver]
        public static int GetName([Parent] IReadOnlyList<House> houses) => houses.Count;
    }

    [ObjectType<House>(Fields = [])]
    public static class WithPaging
    {
        [BatchResolver]
        [UsePaging]
        public static IReadOnlyList<House> GetName([Parent] IReadOnlyList<House> houses) => houses;
    }
}
