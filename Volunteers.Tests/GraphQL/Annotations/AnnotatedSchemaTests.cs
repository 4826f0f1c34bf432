using System.Security.Claims;
using Microsoft.Extensions.DependencyInjection;
using Volunteers.GraphQL;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Types;
using Volunteers.Tests.GraphQL.Execution;

namespace Volunteers.Tests.GraphQL.Annotations;

public sealed class AnnotatedSchemaTests
{
    [Fact]
    public void Build_MakesTheSchemaThatTheClassesDescribe()
    {
        var sdl = SchemaPrinter.Print(Host().Schema);

        Assert.Equal(
            """"
            type Cake {
              name: String!
              layers: Int!
              bakedOn: Date
              flavours: [Flavour!]!
              tags(first: Int! = 2): [String]
              bakerId: ID
            }

            """A calendar date, as RFC 3339 writes it: `2026-11-22`."""
            scalar Date @specifiedBy(url: "https://www.rfc-editor.org/rfc/rfc3339#section-5.6")

            enum Flavour {
              SALTED_CARAMEL
              LEMON @deprecated(reason: "Sold out.")
            }

            input OrderInput {
              cakeIds: [ID!]!
              on: Date!
              note: String
              flavour: Flavour! = LEMON
            }

            type Query {
              cakes: [Cake!]!
              describe(order: OrderInput!): String!
              hidden: String!
              name(cakeId: ID!): String
              snack: Snack!
              sweets: [Sweet!]!
            }

            union Snack = Cake | Toffee

            union Sweet = Cake | Toffee

            type Toffee {
              name: String!
            }
            """".ReplaceLineEndings("\n"),
            sdl.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("{ cakes { name layers bakedOn flavours tags bakerId } }", """{"cakes":[{"name":"Cake 1","layers":3,"bakedOn":"2026-11-22","flavours":["SALTED_CARAMEL"],"tags":["a","b"],"bakerId":"VG9mZmVlOjk="},{"name":"Cake 2","layers":3,"bakedOn":null,"flavours":[],"tags":["a","b"],"bakerId":"VG9mZmVlOjk="}]}""")]
    [InlineData("{ sweets { __typename ... on Cake { name } ... on Toffee { name } } snack { ... on Toffee { name } ... on Cake { layers } } }", """{"sweets":[{"__typename":"Cake","name":"Cake 1"},{"__typename":"Toffee","name":"Toffee"}],"snack":{"name":"Toffee"}}""")]
    [InlineData("""{ name(cakeId: "Q2FrZToy") }""", """{"name":"Cake 2"}""")]
    [InlineData("""{ describe(order: { cakeIds: ["Q2FrZTox", "Q2FrZToy"], on: "2026-01-02" }) }""", """{"describe":"1,2 Lemon 2026-01-02 note: not given"}""")]
    [InlineData("""{ describe(order: { cakeIds: [], on: "2026-01-02", note: null, flavour: SALTED_CARAMEL }) }""", """{"describe":" SaltedCaramel 2026-01-02 note: "}""")]
    public async Task Execute_CallsTheMethods(string query, string data)
    {
        Assert.Equal($$$"""{"data":{{{data}}}}""", await Host().JsonAsync(query));
    }

    [Theory]
    [InlineData("""{ name(cakeId: "VG9mZmVlOjk=") }""", "The value of \"cakeId\" is not the id of a Cake.")]
    [InlineData("""{ name(cakeId: "nonsense!") }""", "The value of \"cakeId\" is not the id of a Cake.")]
    [InlineData("""{ name(cakeId: 7) }""", "The value of \"cakeId\" is not the id of a Cake.")]
    [InlineData("""{ name(cakeId: "Q2FrZTp4") }""", "The value of \"cakeId\" is not the id of a Cake.")]
    [InlineData("""{ describe(order: { cakeIds: ["VG9mZmVlOjk="], on: "2026-01-02" }) }""", "The value of \"cakeIds\" is not the id of a Cake.")]
    public async Task Execute_RefusesTheId_WhenItIsOfAnotherTypeOrNone(string query, string message)
    {
        var result = await Host().ExecuteAsync(query);

        var error = Assert.Single(result.Errors);
        Assert.Equal(message, error.Message);
        Assert.Equal(ErrorCodes.BadUserInput, error.Code);
    }

    [Fact]
    public async Task Execute_AsksForSomebody_WhenAFieldIsGuarded()
    {
        var host = Host();
        var nobody = await host.ExecuteAsync("{ hidden }");
        host.User = new ClaimsPrincipal(new ClaimsIdentity([new Claim("kind", "baker")], "test"));
        var baker = await host.JsonAsync("{ hidden }");
        host.User = new ClaimsPrincipal(new ClaimsIdentity([], "test"));
        var other = await host.ExecuteAsync("{ hidden }");

        Assert.Equal(ErrorCodes.Unauthenticated, Assert.Single(nobody.Errors).Code);
        Assert.Equal(ErrorCodes.Forbidden, Assert.Single(other.Errors).Code);
        Assert.Equal("""{"data":{"hidden":"recipe"}}""", baker);
    }

    [Fact]
    public async Task Execute_GivesEachResolverItsOwnService_AndEndsIt()
    {
        var logs = new System.Collections.Concurrent.ConcurrentQueue<List<string>>();
        var host = GraphQLHost.Configure(server => server
            .AddTypes(typeof(ScopedQueries))
            .AddResolverScopedService(_ =>
            {
                var log = new List<string>();
                logs.Enqueue(log);
                return new Session(log);
            }));

        var json = await host.JsonAsync("{ a: rows b: rows }");

        Assert.Equal("""{"data":{"a":[1,2],"b":[1,2]}}""", json);

        // the two fields run side by side; what matters is that neither saw the other's, and that each ended its own
        Assert.Equal(2, logs.Count);
        Assert.All(logs, log => Assert.Equal(["open", "read", "end"], log));
    }

    [Theory]
    [InlineData(typeof(Wrong.UnknownField), "lists the field \"Nope\"")]
    [InlineData(typeof(Wrong.NodeWithoutRows), "is marked [Node] but is no row")]
    [InlineData(typeof(Wrong.Object), "cannot be answered. Use a scalar")]
    [InlineData(typeof(Wrong.Requirement), "needs \"Nope\" from its parent")]
    [InlineData(typeof(Wrong.Nothing), "answers nothing")]
    [InlineData(typeof(Wrong.Query), "Declare it as an expression")]
    [InlineData(typeof(Wrong.UnknownType), "refers to the type \"Nope\"")]
    public void Build_SaysWhatToDo_WhenAClassIsWrong(Type type, string message)
    {
        var host = GraphQLHost.Configure(server => server.AddTypes(type, typeof(ScopedQueries)).AddResolverScopedService(_ => new Session([])));

        var exception = Assert.ThrowsAny<Exception>(() => host.Schema);

        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
    }

    private static GraphQLHost Host() => GraphQLHost.Configure(server =>
    {
        server.Services.AddAuthorization(options => options.AddPolicy("baker", policy => policy.RequireClaim("kind", "baker")));
        server.AddTypes(typeof(Queries), typeof(CakeType), typeof(ToffeeType), typeof(SnackUnion), typeof(ISweet));
    });

    public enum Flavour
    {
        SaltedCaramel,

        [Obsolete("Sold out.")]
        Lemon,
    }

    [UnionType]
    public interface ISweet
    {
        string Name { get; }
    }

    public sealed class Cake : ISweet
    {
        public required int Id { get; init; }

        public required string Name { get; init; }

        public int Layers => 3;

        public DateOnly? BakedOn { get; init; }

        public List<Flavour> Flavours { get; init; } = [];

        public string Secret => "never shown";
    }

    public sealed record Toffee(string Name) : ISweet;

#pragma warning disable CS0618 // a value that is obsolete may still be a default
    public sealed record OrderInput([ID<Cake>] IReadOnlyList<int> CakeIds, DateOnly On, Optional<string?> Note = default, Flavour Flavour = Flavour.Lemon);
#pragma warning restore CS0618

    public sealed class Session(List<string> log) : IAsyncDisposable
    {
        public IEnumerable<int> Read()
        {
            log.Add("read");
            yield return 1;
            yield return 2;
        }

        public Session Open()
        {
            log.Add("open");
            return this;
        }

        public async ValueTask DisposeAsync()
        {
            await Task.Yield();
            log.Add("end");
        }
    }

    [UnionType("Snack", typeof(Cake), typeof(Toffee))]
    public static class SnackUnion;

    [QueryType]
    public static class Queries
    {
        private static readonly Cake[] All =
        [
            new() { Id = 1, Name = "Cake 1", BakedOn = new DateOnly(2026, 11, 22), Flavours = [Flavour.SaltedCaramel] },
            new() { Id = 2, Name = "Cake 2" },
        ];

        public static IReadOnlyList<Cake> GetCakes() => All;

        public static async Task<IReadOnlyList<ISweet>> GetSweetsAsync()
        {
            await Task.Yield();
            return [All[0], new Toffee("Toffee")];
        }

        [GraphQLType("Snack!")]
        public static object Snack() => new Toffee("Toffee");

        public static ValueTask<string?> GetNameAsync([ID<Cake>] int cakeId) => new(All.FirstOrDefault(cake => cake.Id == cakeId)?.Name);

        public static string Describe(OrderInput order) => $"{string.Join(',', order.CakeIds)} {order.Flavour} {order.On:O} note: {order.Note}";

        [Authorize(Policy = "baker")]
        public static string Hidden => "recipe";
    }

    [ObjectType<Cake>(Fields = [nameof(Cake.Name), nameof(Cake.Layers), nameof(Cake.BakedOn), nameof(Cake.Flavours)])]
    public static class CakeType
    {
        public static IEnumerable<string?>? Tags([Parent(nameof(Cake.Id))] Cake cake, int first = 2) => new[] { "a", "b", $"{cake.Id}" }.Take(first);

        [ID<Toffee>]
        public static int? BakerId([Parent] Cake cake) => cake.Id > 0 ? 9 : null;
    }

    [ObjectType<Toffee>(Fields = [nameof(Toffee.Name)])]
    public static class ToffeeType;

    [QueryType]
    public static class ScopedQueries
    {
        public static async Task<IReadOnlyList<int>> GetRowsAsync(Session session)
        {
            await Task.Yield();
            return [.. session.Open().Read()];
        }
    }

    public static class Wrong
    {
        [ObjectType<Toffee>]
        public static class Query
        {
            public static IQueryable<int> GetRows() => Array.Empty<int>().AsQueryable();
        }

        [ObjectType<Toffee>(Fields = ["Nope"])]
        public static class UnknownField;

        [Node]
        [ObjectType<Cake>]
        public static class NodeWithoutRows;

        [QueryType]
        public static class Object
        {
            public static object Anything() => 1;
        }

        [ObjectType<Toffee>]
        public static class Requirement
        {
            public static string Size([Parent("Nope")] Toffee toffee) => toffee.Name;
        }

        [QueryType]
        public static class Nothing
        {
            public static Task DoAsync() => Task.CompletedTask;
        }

        [QueryType]
        public static class UnknownType
        {
            [GraphQLType("Nope")]
            public static object? It() => null;
        }
    }
}
