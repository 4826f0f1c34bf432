using Volunteers.Benchmarks.Seeding;

namespace Volunteers.Benchmarks.Driving;

/// <summary>One whole run: seeds, starts the servers, checks that they agree, and measures them in turn.</summary>
internal sealed class Benchmark(RunSettings settings)
{
    /// <summary>The name of a measurement of the same operation on a small database.</summary>
    public const string Small = "graphql (1,000)";

    private const int SmallVolunteers = 1000;

    /// <exception cref="BenchmarkException">A server does not start, or the sides do not agree.</exception>
    public async Task<IReadOnlyList<Measurement>> RunAsync(CancellationToken cancellationToken)
    {
        var directory = SeedFiles.Copy(await SeedFiles.EnsureAsync(settings.Volunteers, cancellationToken), $"run-{settings.Port}");
        var small = SeedFiles.Copy(await SeedFiles.EnsureAsync(SmallVolunteers, cancellationToken), $"run-{settings.Port}-small");
        using var server = await ServerProcess.ServeAsync(directory, settings.Port, cancellationToken);
        using var smallServer = Wants("list") && settings.Sides.Contains(Side.GraphQL) ? await ServerProcess.ServeAsync(small, settings.Port + 1, cancellationToken) : null;
        var token = SeedFiles.Token(directory, settings.Account);
        var facts = SeedFacts.Read(SeedFiles.Database(directory));
        if (Wants("page1000"))
        {
            facts = facts with { GraphQLCursor = CursorLookup.Find(new Side(Side.GraphQL, settings.Port, token), facts.BeforePage1000.Id) };
        }

        var operations = Operations.For(facts).Where(o => Wants(o.Name)).ToList();
        using var yoga = settings.Sides.Contains(Side.Yoga)
            ? await YogaServer.StartAsync(SeedFiles.Database(directory), settings.Port + 2, cancellationToken)
            : null;
        List<Side> sides =
        [
            .. settings.Sides.Select(name => name == Side.Yoga ? new Side(name, yoga!.Port, null) : new Side(name, settings.Port, token))
        ];

        foreach (var operation in operations)
        {
            Verification.Check(operation, sides);
        }

        if (settings.VerifyOnly)
        {
            await Console.Error.WriteLineAsync("All sides agree.");
            return [];
        }

        var measurements = new List<Measurement>();
        foreach (var operation in operations)
        {
            List<(Side Side, ServerProcess? Server, string Name)> runs = [.. sides.Select(side => (side, side.InServer ? server : null, side.Name))];
            if (smallServer is not null && operation.Name == "list")
            {
                runs.Add((new Side(Side.GraphQL, smallServer.Port, SeedFiles.Token(small, settings.Account)), smallServer, Small));
            }

            measurements.AddRange(Measure(operation, runs));
        }

        return measurements;
    }

    private bool Wants(string operation) => settings.Operations.Count == 0 || settings.Operations.Contains(operation);

    private List<Measurement> Measure(Operation operation, List<(Side Side, ServerProcess? Server, string Name)> runs)
    {
        Console.Error.Write($"{operation.Name}: warming");
        List<(Load Load, ServerProcess? Server, Measurement Result)> all =
        [
            .. runs.Select(run => (
                new Load(run.Side.Port, run.Side.Requests(operation), settings.Connections), run.Server, new Measurement(operation, run.Name)))
        ];
        // in turns as well: code that sides share settles once, and none is warmer because it came last
        const int turns = 3;
        for (var turn = 0; turn < turns; turn++)
        {
            foreach (var (load, _, _) in all)
            {
                load.Run(TimeSpan.FromSeconds(settings.Warmup / turns));
            }
        }

        Console.Error.Write(", measuring");
        for (var round = 0; round < settings.Rounds; round++)
        {
            foreach (var (load, server, result) in all)
            {
                var before = server?.Stats();
                var slice = load.Run(TimeSpan.FromSeconds(settings.Seconds / settings.Rounds));
                var after = server?.Stats();
                result.HasServerFigures = server is not null;
                result.Add(slice, after?.Allocated - before?.Allocated ?? 0, after?.CpuMilliseconds - before?.CpuMilliseconds ?? 0);
            }
        }

        for (var i = 0; i < runs.Count; i++)
        {
            all[i].Result.Statements = runs[i].Server is { } server ? CountStatements(server, runs[i].Side, operation) : null;
        }

        Console.Error.WriteLine(": " + string.Join(", ", all.Select(a => $"{a.Result.Side} {a.Result.PerSecond:N0}/s")));
        return [.. all.Select(a => a.Result)];
    }

    /// <summary>The most frequent count of a few requests: now and then one also notes when a token was used last.</summary>
    private static double CountStatements(ServerProcess server, Side side, Operation operation)
    {
        var requests = side.Requests(operation);
        using var connection = new HttpConnection(side.Port);
        server.Count(true);
        try
        {
            connection.Exchange(requests[0]);
            var counts = new List<long>();
            for (var i = 0; i < 9; i++)
            {
                var before = server.Stats().Statements;
                connection.Exchange(requests[i % requests.Length]);
                counts.Add(server.Stats().Statements - before);
            }

            return counts.GroupBy(c => c).MaxBy(g => g.Count())!.Key;
        }
        finally
        {
            server.Count(false);
        }
    }
}
