using System.CommandLine;
using Volunteers.Benchmarks.Driving;
using Volunteers.Benchmarks.Mail;
using Volunteers.Benchmarks.Reporting;
using Volunteers.Benchmarks.Seeding;
using Volunteers.Benchmarks.Serving;

namespace Volunteers.Benchmarks;

/// <summary>The command line: <c>run</c> and <c>mail</c> for people, <c>serve</c> for the process that <c>run</c> starts, <c>seed</c> to prepare, <c>profile</c> to look inside.</summary>
internal static class BenchmarkCommands
{
    /// <returns>The exit code: 0, or 1 after one clear line on standard error.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("Measures the GraphQL server against hand-written SQL, ordinary EF Core and GraphQL Yoga on the same database, and outgoing mail against MailKit.")
            { Run(), Serve(), Seed(), Profile(), Mail() };
        try
        {
            return await root.Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
        }
        catch (BenchmarkException e)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return 1;
        }
    }

    private static Command Run()
    {
        var quick = new Option<bool>("--quick") { Description = "Short: 5 s of warming and 6 s of measuring. For development only." };
        var verify = new Option<bool>("--verify") { Description = "Only checks that all sides answer the same." };
        var volunteers = Number("--volunteers", "In the large database.", 100_000);
        var seconds = new Option<double?>("--seconds") { Description = "Measured for each operation on each side (20)." };
        var warmup = new Option<double?>("--warmup") { Description = "Seconds before measuring, for each operation on each side (15)." };
        var connections = Number("--connections", "That ask at the same time.", 8);
        var operations = List("--operations", "Some of them (list, profile, …), with commas; all by default.", "");
        var sides = List("--sides", "Some of graphql, ado, ef, yoga, with commas; all by default.", string.Join(',', Side.All));
        var account = new Option<string>("--as") { Description = "Whose token is used: administrator, or coordinator.", DefaultValueFactory = _ => "coordinator" };
        var port = Number("--port", "The first of three, on 127.0.0.1.", 6250);
        var file = new Option<string?>("--out") { Description = "A file to write the tables to as well." };
        var command = new Command("run", "Seeds what is missing, starts the servers, measures, and prints the tables.")
            { quick, verify, volunteers, seconds, warmup, connections, operations, sides, account, port, file };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var brief = parsed.GetValue(quick);
            var settings = new RunSettings(
                parsed.GetValue(volunteers), parsed.GetValue(seconds) ?? (brief ? 6 : 20), parsed.GetValue(warmup) ?? (brief ? 5 : 15), brief ? 3 : 5,
                parsed.GetValue(connections), Split(parsed.GetValue(operations)), Split(parsed.GetValue(sides)), parsed.GetValue(account)!, parsed.GetValue(port),
                parsed.GetValue(verify));
            var measurements = await new Benchmark(settings).RunAsync(cancellationToken);
            if (measurements.Count == 0)
            {
                return;
            }

            var table = Table.Print(measurements, settings);
            await Console.Out.WriteLineAsync(table);
            if (parsed.GetValue(file) is { } path)
            {
                await File.WriteAllTextAsync(path, table, cancellationToken);
            }
        });
        return command;
    }

    private static Command Serve()
    {
        var directory = new Option<string>("--directory") { Required = true, Description = "A seeded data directory." };
        var port = Number("--port", "On 127.0.0.1.", 6250);
        var command = new Command("serve", "The real server with the endpoints that it is compared with.") { directory, port };
        command.SetAction((parsed, _) => BenchServer.RunAsync(parsed.GetValue(directory)!, parsed.GetValue(port)));
        return command;
    }

    private static Command Profile()
    {
        var volunteers = Number("--volunteers", "In the database.", 100_000);
        var seconds = Number("--seconds", "Sampled.", 15);
        var warmup = Number("--warmup", "Seconds before sampling.", 30);
        var connections = Number("--connections", "That ask at the same time.", 8);
        var operation = List("--operation", "One of list, profile, …", "list");
        var side = List("--side", "One of graphql, ado, ef.", Side.GraphQL);
        var account = List("--as", "Whose token is used: administrator, or coordinator.", "coordinator");
        var port = Number("--port", "On 127.0.0.1.", 6250);
        var command = new Command("profile", "Samples the server under one operation with Linux perf and prints the hottest methods.")
            { volunteers, seconds, warmup, connections, operation, side, account, port };
        command.SetAction(async (parsed, cancellationToken) => await Console.Out.WriteLineAsync(await new Profiler(new RunSettings(
            parsed.GetValue(volunteers), parsed.GetValue(seconds), parsed.GetValue(warmup), 1, parsed.GetValue(connections),
            Split(parsed.GetValue(operation)), Split(parsed.GetValue(side)), parsed.GetValue(account)!, parsed.GetValue(port))).RunAsync(cancellationToken)));
        return command;
    }

    private static Command Seed()
    {
        var volunteers = Number("--volunteers", "How many.", 100_000);
        var command = new Command("seed", "Prepares a database and prints where it lies.") { volunteers };
        command.SetAction(async (parsed, cancellationToken) =>
            await Console.Out.WriteLineAsync(await SeedFiles.EnsureAsync(parsed.GetValue(volunteers), cancellationToken)));
        return command;
    }

    private static Command Mail()
    {
        var messages = Number("--messages", "In a round, for each side.", 400);
        var rounds = Number("--rounds", "In which the sides take turns.", 7);
        var attachment = Number("--attachment", "Bytes of the file that each carries.", 20_000);
        var relay = new Option<int?>("--relay") { Description = "The port of an SMTP server on localhost that offers STARTTLS with a trusted certificate; unless given, one is started." };
        var command = new Command("mail", "Sends e-mails over STARTTLS with MailKit alone and with the product's transport, and prints the ratio.") { messages, rounds, attachment, relay };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var (count, turns, bytes) = (parsed.GetValue(messages), parsed.GetValue(rounds), parsed.GetValue(attachment));
            return parsed.GetValue(relay) is { } port
                ? await new MailBenchmark(port, count, turns, bytes).RunAsync(cancellationToken)
                : await Relay.RunAsync(
                    port => ["mail", "--messages", $"{count}", "--rounds", $"{turns}", "--attachment", $"{bytes}", "--relay", $"{port}"], cancellationToken);
        });
        return command;
    }

    private static Option<int> Number(string name, string description, int otherwise) => new(name) { Description = description, DefaultValueFactory = _ => otherwise };

    private static Option<string> List(string name, string description, string otherwise) => new(name) { Description = description, DefaultValueFactory = _ => otherwise };

    private static string[] Split(string? names) => (names ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
