using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Volunteers.GraphQL;
using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Language;
using Volunteers.GraphQL.Limits;
using Volunteers.GraphQL.Types;
using Volunteers.GraphQL.Validation;
using Volunteers.Tests.GraphQL.Execution;

namespace Volunteers.Tests.Conformance.Oracle;

/// <summary>Compares what our library says of a document with what graphql-js says.</summary>
internal sealed class OracleJudge : IDisposable
{
    private readonly GraphQLSchema _schema;
    private readonly ServiceProvider _services;
    private readonly IReadOnlyList<(string Name, Func<ValidationContext, ValidationRule> Create)> _rules;

    public OracleJudge(GraphQLSchema schema)
    {
        _schema = schema;
        var services = new ServiceCollection();
        services.AddSingleton(schema);
        services.AddGraphQLServer().ModifyOptions(options =>
        {
            // The oracle knows no limits but the number of errors.
            const int unlimited = int.MaxValue;
            options.DocumentCacheSize = 10;
            options.ExecutionTimeout = TimeSpan.Zero;
            options.Limits = new GraphQLLimits
            {
                MaxTokens = unlimited,
                MaxNesting = 1000,
                MaxDepth = unlimited,
                MaxFragmentDepth = unlimited,
                MaxFragmentVisits = unlimited,
                MaxFields = unlimited,
                MaxRootFields = unlimited,
                MaxAliases = unlimited,
                MaxDirectives = unlimited,
                EnforceCost = false,
            };
        });
        _services = services.BuildServiceProvider();
        var nothing = new ValidationContext(schema, Parser.Parse("{ a }"), new ValidationOptions());
        _rules = [.. DocumentValidator.SpecifiedRules.Select(create => (create(nothing).GetType().Name, create))];
    }

    /// <summary>The rules that our library knows.</summary>
    public IEnumerable<string> Rules => _rules.Select(rule => rule.Name);

    /// <returns>What differs, in words; nothing when both agree.</returns>
    public async Task<IReadOnlyList<string>> JudgeAsync(OracleCase given)
    {
        try
        {
            return await CompareAsync(given);
        }
        catch (Exception exception)
        {
            return [$"thrown: {exception}"];
        }
    }

    private async Task<IReadOnlyList<string>> CompareAsync(OracleCase given)
    {
        DocumentNode document;
        try
        {
            document = Parser.Parse(given.Query);
        }
        catch (GraphQLSyntaxException exception)
        {
            var ours = Show(exception.Message, [exception.Location]);
            var theirs = given.Syntax is { } syntax ? Show(syntax.Message, syntax.At) : "none";
            return ours == theirs || KnownDifferences.IsCut(ours, theirs) ? [] : [$"syntax error: {ours} | {theirs}"];
        }

        if (given.Syntax is not null)
        {
            return [$"syntax error: none | {Show(given.Syntax.Message, given.Syntax.At)}"];
        }

        var differences = new List<string>();
        if (SyntaxPrinter.Print(document) is var printed && printed != given.Printed)
        {
            differences.Add($"printed: {printed} | {given.Printed}");
        }

        var differsInVerdict = CompareErrors(given, document, differences);
        KnownDifferences.Remove(given, differences);
        if (given.Result is not null && !differsInVerdict)
        {
            await CompareResultsAsync(given, differences);
        }

        return differences;
    }

    public void Dispose() => _services.Dispose();

    /// <returns>Whether one side executes the document and the other does not.</returns>
    private bool CompareErrors(OracleCase given, DocumentNode document, List<string> differences)
    {
        if (given.Thrown is not null)
        {
            return true;
        }

        var all = DocumentValidator.Validate(_schema, document, new ValidationOptions { MaxErrors = int.MaxValue });
        var theirs = (given.Errors ?? []).Select(error => $"{error.Rule}: {Show(error.Message, error.At)}").ToList();
        List<string> ours = [];
        if (all.Count > 0)
        {
            // When the rules that the reference names find everything, no other rule has to be asked.
            ours = ErrorsOf(document, (given.Errors ?? []).Select(error => error.Rule).ToHashSet());
            if (ours.Count != all.Count)
            {
                ours = ErrorsOf(document, null);
            }
        }

        foreach (var error in Without(ours, theirs))
        {
            differences.Add($"only ours: {error}");
        }

        foreach (var error in Without(theirs, ours))
        {
            differences.Add($"only theirs: {error}");
        }

        var together = all.Select(error => Show(error.Message, error.Locations)).ToList();
        var expected = (given.Errors ?? []).Select(error => Show(error.Message, error.At)).ToList();
        if (differences.Count == 0 && !together.SequenceEqual(expected))
        {
            differences.Add($"order: {string.Join(" / ", together)} | {string.Join(" / ", expected)}");
        }

        return all.Count > 0 != theirs.Count > 0;
    }

    private List<string> ErrorsOf(DocumentNode document, IReadOnlySet<string>? names) =>
    [
        .. _rules.Where(rule => names?.Contains(rule.Name) ?? true)
            .SelectMany(rule => DocumentValidator.Validate(_schema, document, new ValidationOptions { MaxErrors = int.MaxValue }, [rule.Create])
                .Select(error => $"{rule.Name}: {Show(error.Message, error.Locations)}")),
    ];

    private async Task CompareResultsAsync(OracleCase given, List<string> differences)
    {
        await using var scope = _services.CreateAsyncScope();
        var result = await _services.GetRequiredService<RequestExecutor>().ExecuteAsync(
            new GraphQLRequest(given.Query, given.OperationName, given.Variables), new RequestContext(scope.ServiceProvider), CancellationToken.None);
        using var response = JsonDocument.Parse(result.ToJson());
        var data = response.RootElement.TryGetProperty("data", out var found) ? found : default;
        if (JsonDifference.Find(data, given.Result!.Data) is { } difference)
        {
            differences.Add($"data{difference}");
        }

        var theirs = given.Result.Errors.Select(error => new ResponseError(error.Path.ToString(), Show(error.Message, error.At))).ToList();
        var ours = result.Errors.Select(error => KnownDifferences.Translate(new ResponseError(Path(error.Path), Show(error.Message, error.Locations)), theirs)).ToList();
        differences.AddRange(ResponseError.Compare(ours, theirs, given.Result.Data));
    }

    private static IEnumerable<string> Without(IEnumerable<string> some, IEnumerable<string> others)
    {
        var left = others.ToList();
        return some.Where(item => !left.Remove(item));
    }

    private static string Path(IReadOnlyList<object>? path) => path is null ? string.Empty : JsonSerializer.Serialize(path);

    private static string Show(string message, IEnumerable<SourceLocation> locations) =>
        $"{message} ({string.Join(' ', locations.Select(location => $"{location.Line}:{location.Column}"))})";

    private static string Show(string message, IEnumerable<int[]> at) => $"{message} ({string.Join(' ', at.Select(place => $"{place[0]}:{place[1]}"))})";
}
