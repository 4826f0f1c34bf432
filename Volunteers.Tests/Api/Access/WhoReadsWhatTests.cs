using Volunteers.Api.Access;
using Volunteers.Data.Access;

namespace Volunteers.Tests.Api.Access;

/// <summary>Every field of the schema, as every role, against the table beside it (reads.md).</summary>
public sealed class WhoReadsWhatTests
{
    private static readonly string[] Derived = ["enquirer", "quality assurer", "oneself", "coordinator there, viewer here"];

    /// <summary>What stands at a record of one centre and holds what is of another: messages about a meeting to people of both, the accounts of a centre with one's own.</summary>
    private static readonly string[] HoldsOthers = ["SupportMeeting.messages", "NewsletterIssue.sentTo", "Query.accounts"];

    [Fact]
    public async Task EveryField_IsReadByThoseWhoMay_AndByNobodyElse()
    {
        await using var world = await AccessWorld.CreateAsync();
        var table = AccessTable.Read("reads.md");
        var walk = new FieldWalk(world);
        var seen = new Dictionary<string, IReadOnlyDictionary<string, HashSet<string>>>(StringComparer.Ordinal);
        foreach (var role in world.Roles)
        {
            seen[role] = await walk.SeenByAsync(await world.CallerAsync(role));
        }

        var fields = world.Slices.Schema.Types.OfType<Volunteers.GraphQL.Types.GraphQLObjectType>().Where(FieldWalk.IsRead)
            .SelectMany(type => type.Fields.Select(field => $"{type.Name}.{field.Name}")).Except(["Query.node", "Query.nodes"]).ToList();
        var problems = new List<string>();
        problems.AddRange(fields.Except(table.Rows.Keys).Select(field => $"{field} has no row: {Measured(world, walk, seen, field)}"));
        problems.AddRange(table.Rows.Keys.Except(fields).Select(field => $"{field} has a row and is no field"));
        foreach (var field in fields.Intersect(table.Rows.Keys))
        {
            foreach (var role in world.Roles.Except(Derived))
            {
                var cell = CellOf(world, walk, seen, field, role);
                var expected = table.Rows[field][role];
                if (expected != cell && cell != "–" && !(expected is "own" or "◐" && cell == "○" && IsReadOtherwise(world, walk, seen, table, field, role)))
                {
                    problems.Add($"{field}: {role} reads {cell}, not {expected}   [{Measured(world, walk, seen, field)}]");
                }
            }

            // everybody's own account is another one
            problems.AddRange(HoldsOthers.Contains(field) || field.StartsWith("Account.", StringComparison.Ordinal) || field.StartsWith("StaffRole.", StringComparison.Ordinal) ? [] : DerivedProblems(world, walk, seen, field));
        }

        Assert.True((await walk.SeenByAsync(Caller.Anonymous)).Count == 0, "somebody who is not signed in reads something");
        Assert.True(problems.Count == 0, $"{problems.Count} differ:\n{string.Join('\n', problems)}");
    }

    /// <summary>A token reads what its one permission is for. Which that is stands in the last column of the table.</summary>
    [Fact]
    public async Task Token_ReadsWhatItsPermissionIsFor_AndNothingElse()
    {
        await using var world = await AccessWorld.CreateAsync();
        var table = AccessTable.Read("reads.md");
        var walk = new FieldWalk(world);
        var problems = new List<string>();
        foreach (var permission in Permissions.All())
        {
            foreach (var field in (await walk.SeenByAsync(await world.CallerAsync("administrator", permission))).Keys)
            {
                var needs = table.Rows.TryGetValue(field, out var row) ? row["token"] : "";
                if (needs != "any" && !needs.Split(' ').Contains(permission))
                {
                    problems.Add($"a token for {permission} reads {field}, which needs {needs}");
                }
            }
        }

        Assert.True(problems.Count == 0, $"{problems.Count} differ:\n{string.Join('\n', problems)}");
    }

    /// <summary>Somebody who only asked reads no more than who has left; a quality assurer as an assessor; and who has a role at each centre, at each what that role gives.</summary>
    private static IEnumerable<string> DerivedProblems(AccessWorld world, FieldWalk walk, Dictionary<string, IReadOnlyDictionary<string, HashSet<string>>> seen, string field)
    {
        if (CellOf(world, walk, seen, field, "enquirer") is var enquirer && enquirer != CellOf(world, walk, seen, field, "former") && enquirer is not ("○" or "own" or "–"))
        {
            yield return $"{field}: an enquirer reads {enquirer}";
        }

        if (CellOf(world, walk, seen, field, "quality assurer") != CellOf(world, walk, seen, field, "assessor"))
        {
            yield return $"{field}: a quality assurer reads other than an assessor";
        }

        var both = Of(seen, "coordinator there, viewer here", field).ToHashSet();
        var viewer = Of(seen, "viewer", field);
        foreach (var record in both.Where(key => !viewer.Contains(key) && FactsOf(world, key) is { } facts && !world.IsAt(facts, world.There)))
        {
            yield return $"{field}: who is coordinator there and viewer here reads {record}, which is here alone";
        }
    }

    /// <summary>● all of the own centre, ◐ some of them, own, all of both centres, ○ none; – where nobody has anything to see.</summary>
    /// <remarks>All counts those alone that every role asked for, and no volunteers of both centres: of them each centre sees what happened there.</remarks>
    private static string CellOf(AccessWorld world, FieldWalk walk, Dictionary<string, IReadOnlyDictionary<string, HashSet<string>>> seen, string field, string role)
    {
        var mine = Of(seen, role, field);
        if (mine.Count == 0)
        {
            return Of(seen, "administrator", field).Count == 0 && seen.Values.All(reads => !reads.ContainsKey(field)) ? "–" : "○";
        }

        if (role == "administrator")
        {
            return "all";
        }

        if (mine.All(key => FactsOf(world, key) is { } facts && world.IsOwn(facts, role)))
        {
            return "own";
        }

        var every = seen.Where(reads => reads.Key != "administrator").SelectMany(reads => reads.Value.TryGetValue(field, out var records) ? records : []).ToHashSet();
        var elsewhere = mine.Where(key => FactsOf(world, key) is { } facts && !world.IsAt(facts, world.Here) && !world.IsOwn(facts, role)).ToList();
        var here = every.Where(key => walk.IsAskedFor(key) && (FactsOf(world, key) is not { } facts || (world.IsAt(facts, world.Here) && !world.IsAt(facts, world.There))));
        return elsewhere.Count > 0 ? $"of elsewhere {string.Join(' ', elsewhere.Take(3))}" : here.All(mine.Contains) ? "●" : "◐";
    }

    /// <summary>Whether another field of the same record is read as it should be: then this one is empty by chance, and not because it is kept back.</summary>
    private static bool IsReadOtherwise(
        AccessWorld world, FieldWalk walk, Dictionary<string, IReadOnlyDictionary<string, HashSet<string>>> seen, AccessTable table, string field, string role) =>
        table.Rows.Any(row => row.Key != field && row.Key.StartsWith(field[..(field.IndexOf('.', StringComparison.Ordinal) + 1)], StringComparison.Ordinal)
            && row.Value[role] == table.Rows[field][role] && CellOf(world, walk, seen, row.Key, role) == row.Value[role]);

    private static string Measured(AccessWorld world, FieldWalk walk, Dictionary<string, IReadOnlyDictionary<string, HashSet<string>>> seen, string field) =>
        string.Join(" | ", world.Roles.Except(Derived).Select(role => CellOf(world, walk, seen, field, role)));

    private static HashSet<string> Of(Dictionary<string, IReadOnlyDictionary<string, HashSet<string>>> seen, string role, string field) =>
        seen[role].TryGetValue(field, out var records) ? records : [];

    /// <summary>Null for what is no record: the query itself.</summary>
    private static RecordFacts? FactsOf(AccessWorld world, string key) =>
        key == "Query" ? null : world.Record(key[..key.IndexOf(':', StringComparison.Ordinal)], int.Parse(key[(key.IndexOf(':', StringComparison.Ordinal) + 1)..], System.Globalization.CultureInfo.InvariantCulture));
}
