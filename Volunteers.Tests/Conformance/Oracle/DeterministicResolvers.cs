using System.Text.Json;
using Volunteers.GraphQL;
using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Types;
using Volunteers.Tests.GraphQL.Sdl;

namespace Volunteers.Tests.Conformance.Oracle;

/// <summary>
/// Answers every field of any schema from its place alone, step by step as resolvers.js does; some fields are read at once, some by
/// resolvers, some by resolvers that wait, because the order of answers must not matter.
/// </summary>
internal sealed class DeterministicResolvers
{
    private readonly Dictionary<string, object?[]> _leaves;
    private GraphQLSchema? _schema;

    public DeterministicResolvers(string leavesFile)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(leavesFile));
        _leaves = json.RootElement.EnumerateObject().ToDictionary(
            member => member.Name, member => member.Value.EnumerateArray().Select(item => FromJson(item, member.Name)).ToArray());
    }

    /// <summary>The schema with a resolver on every field.</summary>
    public GraphQLSchema Read(string sdl) => _schema = SdlSchema.Of(sdl, Configure);

    private void Configure(string coordinate, FieldBuilder field)
    {
        var manner = PlaceHash.Of(coordinate) % 3;
        var type = field.Type;
        var (owner, name) = (field.DeclaringTypeName!, field.Name);
        if (field.Arguments.Count == 0 && owner is not ("Root" or "Change") && manner == 0)
        {
            field.Pure = parent => Resolve(owner, name, type, ((Place)parent!).At, null);
            return;
        }

        field.Resolver = async context =>
        {
            if (manner == 1)
            {
                await Task.Yield();
            }

            var parent = context.Parent is Place place ? place.At : PlaceHash.Of(owner);
            context.Result = Resolve(owner, name, type, parent, Arguments(context));
        };
    }

    private static string? Arguments(IResolverContext context)
    {
        var given = new OrderedDictionary<string, object?>();
        foreach (var argument in context.Field.Arguments.Where(argument => context.HasArgument(argument.Name)))
        {
            given.Add(argument.Name, context.ArgumentValue<object>(argument.Name));
        }

        return given.Count == 0 ? null : CanonicalText.Of(given);
    }

    private object? Resolve(string owner, string name, GraphQLType type, uint parent, string? given)
    {
        var at = PlaceHash.Of($".{name}", parent);
        if (given is not null)
        {
            at = PlaceHash.Of(given, at);
        }

        if (PlaceHash.Roll(at, "fail") % 40 == 0)
        {
            throw new GraphQLException($"{owner}.{name} fails at {at}", ErrorCodes.Internal);
        }

        return name.StartsWith("echo", StringComparison.Ordinal) ? given ?? "{}" : Make(type, at);
    }

    private object? Make(GraphQLType type, uint at)
    {
        if (type is GraphQLNonNull nonNull)
        {
            return PlaceHash.Roll(at, "hole") % 60 == 0 ? null : MakeValue(nonNull.OfType, at);
        }

        return PlaceHash.Roll(at, "null") % 9 == 0 ? null : MakeValue(type, at);
    }

    private object? MakeValue(GraphQLType type, uint at)
    {
        switch (type)
        {
            case GraphQLList list:
                return PlaceHash.Roll(at, "nolist") % 60 == 0
                    ? 7
                    : Enumerable.Range(0, (int)(PlaceHash.Roll(at, "length") % 4)).Select(index => Make(list.OfType, PlaceHash.Of($"[{index}]", at))).ToList();
            case GraphQLObjectType:
                return new Place(at, null);
            case GraphQLEnumType names:
                return PlaceHash.Roll(at, "noenum") % 30 == 0 ? "NOPE" : Pick(names.Values, at, "enum").Name;
            case GraphQLScalarType scalar:
                return Pick(_leaves.GetValueOrDefault(scalar.Name) ?? _leaves["String"], at, "leaf");
            default:
                var types = PlaceHash.Roll(at, "wrong") % 50 == 0
                    ? _schema!.Types.OfType<GraphQLObjectType>().Where(candidate => !candidate.Name.StartsWith("__", StringComparison.Ordinal))
                    : _schema!.GetPossibleTypes((GraphQLNamedType)type);
                var typeNames = types.Select(candidate => candidate.Name).Order(StringComparer.Ordinal).ToList();
                return new Place(at, typeNames.Count == 0 ? "None" : Pick(typeNames, at, "type"));
        }
    }

    private static T Pick<T>(IReadOnlyList<T> items, uint at, string purpose) => items[(int)(PlaceHash.Roll(at, purpose) % (uint)items.Count)];

    private static object? FromJson(JsonElement json, string scalar) => json.ValueKind switch
    {
        JsonValueKind.String => json.GetString(),
        JsonValueKind.True or JsonValueKind.False => json.GetBoolean(),
        JsonValueKind.Number when json.TryGetInt32(out var number) => number,
        JsonValueKind.Number when json.TryGetInt64(out var number) => number,
        JsonValueKind.Number => json.GetDouble(),
        JsonValueKind.Null => null,
        _ when scalar is "Anything" or "Opaque" => json.Clone(),
        JsonValueKind.Array => json.EnumerateArray().Select(item => FromJson(item, scalar)).ToList(),
        _ => json.EnumerateObject().ToDictionary(member => member.Name, member => FromJson(member.Value, scalar)),
    };

    /// <summary>An object: where it stands, and its type where the schema leaves that open.</summary>
    private sealed class Place(uint at, string? typeName)
        : Dictionary<string, object?>(typeName is null ? [] : [KeyValuePair.Create("__typename", (object?)typeName)])
    {
        public uint At { get; } = at;
    }
}
