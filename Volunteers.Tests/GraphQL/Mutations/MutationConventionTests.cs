using Volunteers.GraphQL;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Types;
using Volunteers.Tests.GraphQL.Execution;

namespace Volunteers.Tests.GraphQL.Mutations;

public sealed class MutationConventionTests
{
    private static readonly GraphQLHost Host = GraphQLHost.Of(typeof(Queries), typeof(Changes));

    [Fact]
    public void Bind_MakesInputPayloadAndErrors()
    {
        var sdl = SchemaPrinter.Print(Host.Schema);

        Assert.Equal("type AddGuestsPayload {\n  guests: [Guest!]\n}", Type(sdl, "AddGuestsPayload"));
        Assert.Equal("type Mutation {\n  addGuests(input: AddGuestsInput!): AddGuestsPayload!\n  changeGuest(input: ChangeGuestInput!): ChangeGuestPayload!\n"
            + "  clearGuests: ClearGuestsPayload!\n  importGuests(input: ImportGuestsInput!): ImportGuestsPayload!\n  inviteGuest(input: InviteGuestInput!): InviteGuestPayload!\n" + "}", Type(sdl, "Mutation"));
        Assert.Equal("input AddGuestsInput {\n  names: [String!]!\n  loudly: Boolean! = true\n}", Type(sdl, "AddGuestsInput"));
        Assert.Equal("input ChangeGuestInput {\n  name: String\n  age: Int\n}", Type(sdl, "ChangeGuestInput"));
        Assert.Equal("type ImportGuestsPayload {\n  created: Int!\n  problems: [String!]!\n\n  \"\"\"Why the mutation refused; null when it did not.\"\"\"\n  errors: [ImportGuestsError!]\n}", Type(sdl, "ImportGuestsPayload"));
        Assert.Equal("union InviteGuestError = HouseFullError | BadNameError", Type(sdl, "InviteGuestError"));
        Assert.Equal("type HouseFullError implements Error {\n  \"\"\"The reason, in words that a person can act on.\"\"\"\n  message: String!\n  capacity: Int!\n}", Type(sdl, "HouseFullError"));
    }

    [Theory]
    [InlineData("""mutation { inviteGuest(input: { name: "Ann" }) { guest { name } errors { __typename } } }""", """{"inviteGuest":{"guest":{"name":"Ann"},"errors":null}}""")]
    [InlineData("""mutation { inviteGuest(input: { name: "full" }) { guest { name } errors { __typename ... on Error { message } ... on HouseFullError { capacity } } } }""", """{"inviteGuest":{"guest":null,"errors":[{"__typename":"HouseFullError","message":"All 3 seats are taken.","capacity":3}]}}""")]
    [InlineData("""mutation { inviteGuest(input: { name: "both" }) { errors { __typename } } }""", """{"inviteGuest":{"errors":[{"__typename":"HouseFullError"},{"__typename":"BadNameError"}]}}""")]
    [InlineData("""mutation { addGuests(input: { names: ["a", "b"] }) { guests { name } } }""", """{"addGuests":{"guests":[{"name":"a!"},{"name":"b!"}]}}""")]
    [InlineData("""mutation { changeGuest(input: { name: null }) { string } }""", """{"changeGuest":{"string":"name cleared, age unchanged"}}""")]
    [InlineData("""mutation { changeGuest(input: { age: 4 }) { string } }""", """{"changeGuest":{"string":"name unchanged, age 4"}}""")]
    [InlineData("""mutation { importGuests(input: { ok: true }) { created problems errors { __typename } } }""", """{"importGuests":{"created":2,"problems":["row 3"],"errors":null}}""")]
    [InlineData("""mutation { importGuests(input: { ok: false }) { created problems errors { __typename } } }""", """{"importGuests":{"created":0,"problems":[],"errors":[{"__typename":"BadNameError"}]}}""")]
    [InlineData("mutation { clearGuests { boolean } }", """{"clearGuests":{"boolean":true}}""")]
    public async Task Execute_AnswersThePayload(string mutation, string data)
    {
        Assert.Equal($$$"""{"data":{{{data}}}}""", await Host.JsonAsync(mutation));
    }

    [Fact]
    public async Task Execute_HidesTheException_WhenItIsNotDeclared()
    {
        var result = await Host.ExecuteAsync("""mutation { inviteGuest(input: { name: "bug" }) { errors { __typename } } }""");

        Assert.Equal(ErrorCodes.Internal, Assert.Single(result.Errors).Code);
    }

    [Fact]
    public async Task Execute_RefusesNull_WhenAnOptionalCannotBeCleared()
    {
        var result = await Host.ExecuteAsync("mutation { changeGuest(input: { age: null }) { string } }");

        Assert.Equal("\"age\" must not be null. Leave it out to leave it unchanged.", Assert.Single(result.Errors).Message);
    }

    private static string Type(string sdl, string name) => sdl.Split("\n\n", StringSplitOptions.None)
        .Aggregate(new List<string>(), (parts, part) =>
        {
            // A blank line before a description inside a type does not end the type.
            if (part.StartsWith("  ", StringComparison.Ordinal))
            {
                parts[^1] += "\n\n" + part;
            }
            else
            {
                parts.Add(part);
            }

            return parts;
        })
        .Single(part => part.Contains($" {name} ", StringComparison.Ordinal) && part.Split('\n').First(line => !line.StartsWith('"')).Split(' ')[1] == name);

    public sealed record Guest(string Name);

    public sealed class HouseFullException(int capacity) : Exception($"All {capacity} seats are taken.")
    {
        public int Capacity { get; } = capacity;
    }

    public sealed class BadNameException() : Exception("That is no name.");

    public sealed record ChangeGuestInput(Optional<string?> Name, Optional<int> Age);

    public sealed record ImportGuestsPayload(int Created, IReadOnlyList<string> Problems)
    {
        public static ImportGuestsPayload Refused { get; } = new(0, []);
    }

    [QueryType]
    public static class Queries
    {
        public static int One() => 1;
    }

    [MutationType]
    public static class Changes
    {
        [Error<HouseFullException>]
        [Error<BadNameException>]
        public static async Task<Guest> InviteGuestAsync(string name, CancellationToken cancellationToken)
        {
            await Task.Delay(1, cancellationToken);
            return name switch
            {
                "full" => throw new HouseFullException(3),
                "both" => throw new AggregateException(new HouseFullException(3), new BadNameException()),
                "bug" => throw new InvalidOperationException("bug"),
                _ => new Guest(name),
            };
        }

        public static IReadOnlyList<Guest> AddGuests(string[] names, bool loudly = true) => [.. names.Select(name => new Guest(loudly ? name + "!" : name))];

        public static string ChangeGuest(ChangeGuestInput input) =>
            $"name {(input.Name.HasValue ? input.Name.Value ?? "cleared" : "unchanged")}, age {(input.Age.HasValue ? input.Age.Value : "unchanged")}";

        [Error<BadNameException>]
        public static ImportGuestsPayload ImportGuests(bool ok) => ok ? new ImportGuestsPayload(2, ["row 3"]) : throw new BadNameException();

        public static bool ClearGuests() => true;
    }
}
