using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using Volunteers.GraphQL.Types;
using Volunteers.GraphQL.Validation.Rules;
using Volunteers.Tests.GraphQL.Sdl;

namespace Volunteers.Tests.Conformance.Oracle;

/// <summary>graphql-js, the reference implementation, and our library are asked the same; see docs/graphql-conformance.md.</summary>
[Collection(LoadCollection.Name)]
public sealed class OracleTests
{
    /// <summary>Another seed finds other things: ORACLE_SEED=7 dotnet test … ; one case alone: ORACLE_FROM=123 ORACLE_COUNT=1.</summary>
    private static readonly int Seed = Setting("ORACLE_SEED", 2026);

    private static readonly int From = Setting("ORACLE_FROM", 0);

    private static readonly int Count = Setting("ORACLE_COUNT", 20_000);

    private static string Folder => Path.Combine(ReferenceTool.Folder, "Oracle");

    private static string ProductSchema => Path.Combine(Repository.Root, "schema.graphql");

    [Fact]
    public async Task Documents_AreJudgedAndAnsweredAsByTheReference()
    {
        var resolvers = new DeterministicResolvers(Path.Combine(Folder, "leaves.json"));
        using var torture = new OracleJudge(resolvers.Read(File.ReadAllText(Path.Combine(Folder, "torture.graphql"))));
        using var product = new OracleJudge(SdlSchema.Of(File.ReadAllText(ProductSchema)));
        var found = new ConcurrentQueue<string>();
        var rules = new ConcurrentDictionary<string, int>();
        var cases = 0;
        using var node = await ReferenceTool.StartAsync(
            "Oracle/oracle.js", $"{Seed}", $"{From}", $"{Count}", $"product={ProductSchema}", "torture=Oracle/torture.graphql");
        node.StandardInput.Close();
        var complaint = node.StandardError.ReadToEndAsync();

        await Parallel.ForEachAsync(LinesAsync(node.StandardOutput), new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (line, _) =>
        {
            var given = JsonSerializer.Deserialize<OracleCase>(line, JsonSerializerOptions.Web)!;
            Interlocked.Increment(ref cases);
            foreach (var rule in (given.Errors ?? []).Select(error => error.Rule).Distinct())
            {
                rules.AddOrUpdate(rule, 1, (_, times) => times + 1);
            }

            var differences = await (given.Schema == "torture" ? torture : product).JudgeAsync(given);
            foreach (var difference in differences)
            {
                found.Enqueue($"{given.Number} {given.How} {given.Schema}: {difference}\n{given.Query}\n{given.Variables}");
            }
        });

        await node.WaitForExitAsync();
        Assert.True(node.ExitCode == 0, await complaint);
        Assert.Equal([], found.Take(20));
        Assert.Equal(Count, cases);
        Assert.All(product.Rules, rule =>
        {
            // graphql-js 16 checks this one only when it executes.
            var least = rule == nameof(KnownOperationTypesRule) ? 0 : Count / 200;
            Assert.True(rules.GetValueOrDefault(rule) >= least, $"{rule} failed {rules.GetValueOrDefault(rule)} times in {Count} documents.");
        });
    }

    private static int Setting(string name, int usual) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : usual;

    private static async IAsyncEnumerable<string> LinesAsync(StreamReader reader)
    {
        while (await reader.ReadLineAsync() is { } line)
        {
            yield return line;
        }
    }
}
