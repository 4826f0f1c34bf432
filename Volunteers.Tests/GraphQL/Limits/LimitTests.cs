using System.Reflection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volunteers.GraphQL;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Limits;
using Volunteers.GraphQL.Querying.Filtering;
using Volunteers.GraphQL.Transport;
using Volunteers.Tests.GraphQL.Execution;
using Volunteers.Tests.GraphQL.Sdl;

namespace Volunteers.Tests.GraphQL.Limits;

/// <summary>Each limit by itself, asked of a whole server: what is allowed at the limit, and what is said one past it.</summary>
public sealed class LimitTests
{
    [Theory]
    [InlineData(nameof(GraphQLLimits.MaxTokens), 4, "{ a b }", "{ a b c }", "Syntax Error: Document contains more than 4 tokens. Parsing aborted.")]
    [InlineData(nameof(GraphQLLimits.MaxNesting), 2, "{ o { a } }", "{ o { o { a } } }", "Syntax Error: Document is nested more than 2 levels deep. Parsing aborted.")]
    [InlineData(nameof(GraphQLLimits.MaxDepth), 2, "{ o { a } }", "{ o { o { a } } }", "The operation is nested more than 2 levels deep.")]
    [InlineData(nameof(GraphQLLimits.MaxFields), 3, "{ o { a b } }", "{ o { a b c } }", "The operation selects more than 3 fields.")]
    [InlineData(nameof(GraphQLLimits.MaxRootFields), 2, "{ a b }", "{ a b c }", "The operation selects more than 2 root fields.")]
    [InlineData(nameof(GraphQLLimits.MaxAliases), 1, "{ x: a }", "{ x: a y: a }", "The operation uses more than 1 aliases.")]
    [InlineData(nameof(GraphQLLimits.MaxAliasLength), 3, "{ xyz: a }", "{ wxyz: a }", "Alias \"wxyz\" has more than 3 characters.")]
    [InlineData(nameof(GraphQLLimits.MaxFragmentDepth), 1, "{ ...F } fragment F on Query { a }", "{ ...F } fragment F on Query { ...G } fragment G on Query { a }", "Fragment \"F\" spreads more than 1 levels of fragments.")]
    [InlineData(nameof(GraphQLLimits.MaxFragmentVisits), 2, "{ ...F o { ...F } } fragment F on Query { a }", "{ ...F o { ...F o { ...F } } } fragment F on Query { a }", "The operation visits more than 2 fragments.")]
    [InlineData(nameof(GraphQLLimits.MaxDirectives), 2, "{ a @tag @tag }", "{ a @tag @tag @tag }", "A place in the document has more than 2 directives.")]
    [InlineData(nameof(GraphQLLimits.MaxDirectives), 0, "{ a }", "query @tag { a }", "A place in the document has more than 0 directives.")]
    [InlineData(nameof(GraphQLLimits.MaxDirectives), 1, "query($v: Int @tag) { a(v: $v) }", "query($v: Int @tag @tag) { a(v: $v) }", "A place in the document has more than 1 directives.")]
    [InlineData(nameof(GraphQLLimits.MaxIntrospectionDepth), 1, "{ __schema { types { fields { name } } } }", "{ __schema { types { fields { type { fields { name } } } } } }", "Maximum introspection depth exceeded")]
    [InlineData(nameof(GraphQLLimits.MaxFieldCost), 1, "{ o { a } }", "{ o { a } x: o { a } }", "The operation's field cost of 2 exceeds the limit of 1. Ask for fewer rows, fewer lists inside lists, or fewer conditions and orders.")]
    [InlineData(nameof(GraphQLLimits.MaxTypeCost), 2, "{ o { a } }", "{ o { a } x: o { a } }", "The operation's type cost of 3 exceeds the limit of 2. Ask for fewer rows, or fewer lists inside lists.")]
    public async Task Document_IsRefused_OnePastTheLimit(string limit, int value, string allowed, string refused, string message)
    {
        // arrange
        var host = Host(limit, value);

        // act
        var atLimit = await host.ExecuteAsync(allowed);
        var pastLimit = await host.ExecuteAsync(refused);

        // assert
        Assert.Equal([], atLimit.Errors.Select(error => error.Message));
        Assert.Equal(ExecutionOutcome.InvalidRequest, pastLimit.Outcome);
        var error = Assert.Single(pastLimit.Errors);
        Assert.Equal((message, ErrorCodes.LimitExceeded), (error.Message, error.Code));
    }

    [Fact]
    public async Task Validation_GivesUp_OnePastTheLimit()
    {
        // arrange
        var host = Host(nameof(GraphQLLimits.MaxValidationErrors), 2);

        // act
        var atLimit = await host.ExecuteAsync("{ x y }");
        var pastLimit = await host.ExecuteAsync("{ x y z }");

        // assert
        Assert.Equal(2, atLimit.Errors.Count);
        Assert.Equal(3, pastLimit.Errors.Count);
        Assert.Equal(
            ("Too many validation errors, error limit reached. Validation aborted.", ErrorCodes.LimitExceeded),
            (pastLimit.Errors[^1].Message, pastLimit.Errors[^1].Code));
    }

    [Theory]
    [InlineData(0, ExecutionOutcome.Executed)]
    [InlineData(50, ExecutionOutcome.TimedOut)]
    public async Task Operation_Ends_WhenItsTimeIsUp(int milliseconds, ExecutionOutcome outcome)
    {
        // arrange: without a limit the resolver ends by itself
        var host = GraphQLHost.Configure(server => server
            .AddTypes(typeof(Slow))
            .ModifyOptions(options => options.ExecutionTimeout = TimeSpan.FromMilliseconds(milliseconds)));

        // act
        var result = await host.ExecuteAsync(milliseconds == 0 ? "{ wait(milliseconds: 100) }" : "{ wait(milliseconds: 60000) }");

        // assert
        Assert.Equal(outcome, result.Outcome);
        Assert.Equal(outcome == ExecutionOutcome.TimedOut ? ErrorCodes.LimitExceeded : null, result.Errors.SingleOrDefault()?.Code);
    }

    [Fact]
    public void EveryLimit_ComesFromTheConfiguration()
    {
        // arrange
        var limits = typeof(GraphQLLimits).GetProperties().Where(property => property.CanWrite).ToList();
        var settings = limits.ToDictionary(
            property => $"GraphQL:Limits:{property.Name}", property => (string?)(property.PropertyType == typeof(bool) ? "false" : "7"));
        settings.Add("GraphQL:ExecutionTimeout", "00:00:07");

        // act
        var options = Options(settings);

        // assert
        Assert.All(limits, property => Assert.Equal(
            property.PropertyType == typeof(bool) ? false : 7, Convert.ChangeType(property.GetValue(options.Limits), property.PropertyType == typeof(bool) ? typeof(bool) : typeof(int), null)));
        Assert.Equal(TimeSpan.FromSeconds(7), options.ExecutionTimeout);
    }

    [Fact]
    public void Limits_AreRefusedWithTheKey_WhenNothingCouldKeepThem()
    {
        var exception = Assert.Throws<OptionsValidationException>(() => Options(new() { ["GraphQL:Limits:MaxDepth"] = "0" }));
        Assert.Equal("GraphQL:Limits:MaxDepth is 0. Give it a number of 1 or more.", exception.Message);
    }

    [Fact]
    public void EveryLimit_IsInTheDocumentation_WithItsDefault()
    {
        // arrange
        var text = File.ReadAllText(Path.Combine(Repository.Root, "docs", "graphql-limits.md"));
        object[] defaults = [new GraphQLLimits(), new FilterLimits(), new GraphQLHttpOptions()];

        // act
        var missing = defaults.SelectMany(options => options.GetType().GetProperties()
            .Where(property => property.CanWrite && (options is not GraphQLHttpOptions || property.Name.StartsWith("Max", StringComparison.Ordinal)))
            .Select(property => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"| `{property.Name}` | {property.GetValue(options):#,0} |"))
            .Where(row => !text.Contains(row, StringComparison.OrdinalIgnoreCase)));

        // assert
        Assert.Empty(missing);
    }

    private static GraphQLServerOptions Options(Dictionary<string, string?> settings)
    {
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
        services.AddOptions<GraphQLServerOptions>().BindConfiguration("GraphQL");
        services.AddGraphQLServer();
        using var provider = services.BuildServiceProvider();
        return provider.GetRequiredService<IOptions<GraphQLServerOptions>>().Value;
    }

    private static GraphQLHost Host(string limit, int value)
    {
        var limits = new GraphQLLimits();
        var property = typeof(GraphQLLimits).GetProperty(limit, BindingFlags.Public | BindingFlags.Instance)!;
        property.SetValue(limits, Convert.ChangeType(value, property.PropertyType, null));
        return GraphQLHost.Configure(server =>
        {
            server.Services.AddSingleton(SdlSchema.Of(
                "directive @tag repeatable on FIELD | QUERY | VARIABLE_DEFINITION type Query { a(v: Int): Int b: Int c: Int o: Query }"));
            server.ModifyOptions(options => options.Limits = limits);
        });
    }

    [QueryType]
    public static class Slow
    {
        public static async Task<bool> WaitAsync(int milliseconds, CancellationToken cancellationToken)
        {
            await Task.Delay(milliseconds, cancellationToken);
            return true;
        }
    }
}
