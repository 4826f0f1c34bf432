using System.Globalization;
using System.Text;
using System.Text.Json;
using Volunteers.Api.Access;
using Volunteers.GraphQL.Types;

namespace Volunteers.Tests.Api.Access;

/// <summary>
/// Asks for every field of the schema by every way that leads to it: from each root, by <c>node</c>, and through each field of each record; and notes at which records
/// there was something to see.
/// </summary>
/// <remarks>What has no id counts as part of the nearest record above it. Zero, false and an empty list show nothing.</remarks>
internal sealed class FieldWalk(AccessWorld world)
{
    /// <summary>Roots that find any record: asked for each type by itself.</summary>
    private static readonly string[] AtOnce = ["node", "nodes"];

    /// <summary>Arguments that may be left out, and without which there is nothing to see.</summary>
    private static readonly Dictionary<string, string> Besides = new(StringComparer.Ordinal) { ["inspection"] = "from: \"2026-04-01\", until: \"2026-05-06\"" };

    private readonly GraphQLSchema _schema = world.Slices.Schema;
    private readonly Dictionary<string, HashSet<string>> _samples = new(StringComparer.Ordinal);

    /// <summary>Where a caller sees something, by field ("Volunteer.email"): the records, as "Type:number".</summary>
    public async Task<IReadOnlyDictionary<string, HashSet<string>>> SeenByAsync(Caller caller)
    {
        var seen = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var (field, arguments, key) in Roots())
        {
            await AskAsync(caller, $"query {{ answer: {field.Name}{arguments} {Selection(field.Type.NamedType, 3)} }}", field, key, seen);
        }

        foreach (var type in _schema.Types.OfType<GraphQLObjectType>().Where(IsNode))
        {
            var ids = Sample(type.Name).Select(record => world.Slices.Id(type.Name, record.Id)).ToList();
            var leaves = string.Join(' ', type.Fields.Where(f => f.Type.NamedType is GraphQLLeafType && !NeedsArguments(f)).Select(f => f.Name));
            foreach (var selection in type.Fields.Where(f => f.Type.NamedType is not GraphQLLeafType && !NeedsArguments(f))
                .Select(f => $"{f.Name}{(IsConnection(f.Type.NamedType) ? "(first: 10)" : "")} {Selection(f.Type.NamedType, 3)}").Prepend(leaves))
            {
                foreach (var chunk in ids.Chunk(8))
                {
                    var list = string.Join(", ", chunk.Select(id => $"\"{id}\""));
                    await AskAsync(caller, $"query {{ answer: nodes(ids: [{list}]) {{ __typename id ... on {type.Name} {{ {selection} }} }} }}", null, "Query", seen);
                }
            }
        }

        return seen;
    }

    /// <summary>Whether a type of the schema is one that answers are made of, and is no part of how lists are paged.</summary>
    public static bool IsRead(GraphQLObjectType type) =>
        !type.Name.StartsWith("__", StringComparison.Ordinal) && !type.Name.EndsWith("Payload", StringComparison.Ordinal)
        && !type.Name.EndsWith("Error", StringComparison.Ordinal) && !IsConnection(type) && type.Name is not ("PageInfo" or "Mutation" or "Subscription" or "InvalidField")
        && !(type.Name.EndsWith("Edge", StringComparison.Ordinal) && type.Fields.Any(f => f.Name == "cursor"));

    private IEnumerable<(GraphQLField Field, string Arguments, string Key)> Roots()
    {
        foreach (var field in _schema.QueryType!.Fields.Where(f => !AtOnce.Contains(f.Name)))
        {
            var page = IsConnection(field.Type.NamedType) ? "first: 50" : "";
            if (field.Name == "mergedInto")
            {
                foreach (var (merged, kept) in world.Merged)
                {
                    yield return (field, $"(volunteerId: \"{world.Slices.Id("Volunteer", merged)}\")", Invariant($"Volunteer:{kept}"));
                }
            }
            else if (field.Arguments.Any(a => a.Name == "volunteerId" && a.Type is GraphQLNonNull))
            {
                foreach (var volunteer in Sample("Volunteer"))
                {
                    var arguments = field.Arguments.Where(a => a.Type is GraphQLNonNull && a.DefaultValue is null).Select(a => $"{a.Name}: {ArgumentOf(a, volunteer)}");
                    yield return (field, $"({string.Join(", ", arguments)})", Invariant($"Volunteer:{volunteer.Id}"));
                }
            }
            else if (field.Arguments.Any(a => a.Name == "keepId"))
            {
                // with somebody of the same centre
                foreach (var volunteer in Sample("Volunteer"))
                {
                    var other = world.RecordsOf("Volunteer").OrderByDescending(v => v.Id).First(v =>
                        v.Id != volunteer.Id && world.IsAt(v, world.Here) == world.IsAt(volunteer, world.Here) && world.IsAt(v, world.There) == world.IsAt(volunteer, world.There));
                    yield return (field, $"(keepId: \"{world.Slices.Id("Volunteer", volunteer.Id)}\", mergeId: \"{world.Slices.Id("Volunteer", other.Id)}\")", Invariant($"Volunteer:{volunteer.Id}"));
                }
            }
            else if (field.Arguments.Any(a => a.Name == "fullName"))
            {
                foreach (var name in world.Names)
                {
                    yield return (field, $"(fullName: \"{name}\")", "Query");
                }
            }
            else if (field.Arguments.Any(a => a.Name == "centreId"))
            {
                foreach (var centre in new[] { world.Here, world.There })
                {
                    var others = field.Arguments.Where(a => a.Name != "centreId" && a.Type is GraphQLNonNull && a.DefaultValue is null).Select(a => $"{a.Name}: {ArgumentOf(a, new RecordFacts(0, centre))}");
                    var arguments = others.Prepend($"centreId: \"{world.Slices.Id("Centre", centre)}\"").Append(page).Append(Besides.GetValueOrDefault(field.Name, "")).Where(a => a.Length > 0);
                    yield return (field, $"({string.Join(", ", arguments)})", Invariant($"Centre:{centre}"));
                }

                if (!NeedsArguments(field))
                {
                    yield return (field, page.Length > 0 ? $"({page})" : "", "Query");
                }
            }
            else
            {
                Assert.False(
                    field.Arguments.Any(a => a.Type is GraphQLNonNull && a.DefaultValue is null && a.Type.NamedType is not GraphQLInputObjectType), $"{field.Name} needs arguments: say here which.");
                var inputs = field.Arguments.Where(a => a.Type is GraphQLNonNull && a.DefaultValue is null).Select(a => $"{a.Name}: {Entered(a.Type)}").Append(page).Where(a => a.Length > 0).ToList();
                yield return (field, inputs.Count > 0 ? $"({string.Join(", ", inputs)})" : "", "Query");
            }
        }
    }

    private string ArgumentOf(GraphQLArgument argument, RecordFacts volunteer) => (argument.Name, argument.Type.NamedType) switch
    {
        ("volunteerId", _) => $"\"{world.Slices.Id("Volunteer", volunteer.Id)}\"",
        ("checkId", _) => $"\"{world.Slices.Id("Check", world.RecordsOf("Check").FirstOrDefault(c => c.VolunteerId == volunteer.Id)?.Id ?? 0)}\"",
        ("centreId", _) => $"\"{world.Slices.Id("Centre", world.IsAt(volunteer, world.Here) ? world.Here : world.There)}\"",
        ("programmeRoleId", _) =>
            $"\"{world.Slices.Id("ProgrammeRole", world.RecordsOf("ProgrammeRole").First(r => r.CentreId == (world.IsAt(volunteer, world.Here) ? world.Here : world.There)).Id)}\"",
        (_, GraphQLEnumType values) => values.Values[0].Name,
        (_, { Name: "Date" }) => "\"2026-05-06\"",
        _ => throw new InvalidOperationException($"Say here what is asked for as {argument.Name}."),
    };

    /// <summary>Something of a type, with what must be given.</summary>
    private static string Entered(GraphQLType type) => type.NamedType switch
    {
        GraphQLInputObjectType input => $"{{ {string.Join(", ", input.Fields.Where(f => f.Type is GraphQLNonNull && f.DefaultValue is null).Select(f => $"{f.Name}: {Entered(f.Type)}"))} }}",
        { Name: "Int" } => "1",
        _ => "\"something\"",
    };

    private async Task AskAsync(Caller caller, string query, GraphQLField? root, string key, Dictionary<string, HashSet<string>> seen)
    {
        var answer = await world.Slices.AskAsync(caller, query);
        if (answer.Json.TryGetProperty("errors", out var errors))
        {
            foreach (var error in errors.EnumerateArray())
            {
                var code = error.TryGetProperty("extensions", out var extensions) ? extensions.GetProperty("code").GetString() : null;
                Assert.True(code is "FORBIDDEN" or "UNAUTHENTICATED" or "NOT_FOUND", $"{caller.Name} asked {query}\nand got {error} {answer.Exception}");
            }
        }

        if (answer.Json.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Object)
        {
            var value = data.GetProperty("answer");
            if (root is not null && ShowsSomething(value))
            {
                Note(seen, $"Query.{root.Name}", key);
            }

            Look(value, root is null ? null : root.Type.NamedType, key, seen);
        }
    }

    private void Look(JsonElement value, GraphQLNamedType? type, string key, Dictionary<string, HashSet<string>> seen)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in value.EnumerateArray())
            {
                Look(item, type, key, seen);
            }
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            var actual = value.TryGetProperty("__typename", out var name) ? (GraphQLObjectType)_schema.FindType(name.GetString()!)! : type as GraphQLObjectType;
            if (actual is null)
            {
                return;
            }

            if (value.TryGetProperty("id", out var id) && IsNode(actual))
            {
                key = $"{actual.Name}:{world.Slices.Key(id.GetString()!)}";
            }
            else if (actual.Name != "Viewer" && value.TryGetProperty("volunteer", out var person) && person.ValueKind == JsonValueKind.Object && person.TryGetProperty("id", out var own))
            {
                key = $"Volunteer:{world.Slices.Key(own.GetString()!)}";
            }

            foreach (var property in value.EnumerateObject().Where(p => p.Name != "__typename"))
            {
                var field = actual.Fields.Single(f => f.Name == property.Name);
                if (IsRead(actual) && ShowsSomething(property.Value))
                {
                    Note(seen, $"{actual.Name}.{field.Name}", key);
                }

                Look(property.Value, field.Type.NamedType, key, seen);
            }
        }
    }

    private static void Note(Dictionary<string, HashSet<string>> seen, string field, string key)
    {
        if (!seen.TryGetValue(field, out var records))
        {
            seen[field] = records = [];
        }

        records.Add(key);
    }

    private static bool ShowsSomething(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.False or JsonValueKind.Undefined => false,
        JsonValueKind.Number => value.GetDouble() != 0,
        JsonValueKind.String => value.GetString()!.Length > 0,
        JsonValueKind.Array => value.GetArrayLength() > 0,
        JsonValueKind.Object when value.TryGetProperty("nodes", out var nodes) && nodes.ValueKind == JsonValueKind.Array => nodes.GetArrayLength() > 0,
        _ => true,
    };

    /// <summary>Whether every role asked for that very record; others came up in lists.</summary>
    public bool IsAskedFor(string key) => key.IndexOf(':', StringComparison.Ordinal) is var colon && (colon < 0 || SampleKeys(key[..colon]).Contains(key));

    private HashSet<string> SampleKeys(string type)
    {
        if (!_samples.TryGetValue(type, out var keys))
        {
            _samples[type] = keys = [.. Sample(type).Select(record => $"{type}:{record.Id}")];
        }

        return keys;
    }

    /// <summary>Records of each kind of place: here, there, at both, somebody's own, and those that a tutor or a lead works with.</summary>
    private List<RecordFacts> Sample(string type)
    {
        Assert.True(RecordFacts.Of.ContainsKey(type), $"{type} has an id and is not in {nameof(RecordFacts)}: say where such a record belongs.");
        return [.. world.RecordsOf(type)
            .GroupBy(record => (
                Here: world.IsAt(record, world.Here), There: world.IsAt(record, world.There), Work: world.IsWorkedWith(type, record.Id),
                Own: world.Roles.FirstOrDefault(role => world.IsOwn(record, role))))
            .SelectMany(group => group.OrderBy(record => record.Id).Take(3).Concat(group.OrderByDescending(record => record.Id).Take(3)).Distinct())];
    }

    private string Selection(GraphQLNamedType type, int depth)
    {
        if (type is GraphQLLeafType)
        {
            return "";
        }

        if (type is not GraphQLObjectType record)
        {
            return "{ __typename ... on Node { id } }";
        }

        var fields = new StringBuilder("{ __typename");
        foreach (var field in record.Fields.Where(f => !NeedsArguments(f)))
        {
            var named = field.Type.NamedType;
            if (named is GraphQLLeafType)
            {
                fields.Append(CultureInfo.InvariantCulture, $" {field.Name}");
            }
            else if (depth > 0 && !IsNode(record) && field.Name is not ("pageInfo" or "edges"))
            {
                fields.Append(CultureInfo.InvariantCulture, $" {field.Name}{(IsConnection(named) ? "(first: 10)" : "")} {Selection(named, depth - 1)}");
            }
        }

        return fields.Append(" }").ToString();
    }

    private static bool NeedsArguments(GraphQLField field) => field.Arguments.Any(a => a.Type is GraphQLNonNull && a.DefaultValue is null);

    private static bool IsConnection(GraphQLNamedType type) => type is GraphQLObjectType record && record.Fields.Any(f => f.Name == "pageInfo");

    private static bool IsNode(GraphQLObjectType type) => type.Interfaces.Any(i => i.Name == "Node");

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
