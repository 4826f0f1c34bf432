using System.Security.Claims;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Volunteers.GraphQL;
using Volunteers.GraphQL.EntityFramework;
using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Querying.Filtering;
using Volunteers.GraphQL.Querying.Rows;
using Volunteers.Tests.GraphQL.EntityFramework;
using Volunteers.Tests.GraphQL.Querying.Model;

namespace Volunteers.Tests.GraphQL.Querying.Schema;

/// <summary>A GraphQL server over a <see cref="Library"/>.</summary>
public sealed class LibraryServer : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly HashSet<string> _notLearnt = [];

    /// <param name="library">The database.</param>
    /// <param name="numbersRows">Whether the first rows of many parents are found as on a server.</param>
    /// <param name="more">Other classes of the schema.</param>
    public LibraryServer(Library library, bool numbersRows = false, params Type[] more)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddAuthorization();
        services.AddSingleton<ITextFolding, LowerCaseFolding>();
        services.AddGraphQLServer()
            .AddTypes(typeof(LibraryQueries), typeof(AuthorType), typeof(BookType), typeof(CityType), typeof(AwardType))
            .AddTypes(more)
            .AddResolverScopedService(_ => library.Open())
            .AddRequestValue(_ => new Day(Today, IsHoliday))
            .AddRows(_ => OptionsOf(library, () => Reader));
        services.WatchRows<LibraryContext>((_, statement) =>
        {
            if (!statement.IsLearnt)
            {
                _notLearnt.Add(statement.Text);
            }
        });
        if (numbersRows)
        {
            var watched = services.Last(service => service.ServiceType == typeof(IRowSource)).ImplementationFactory!;
            services.Replace(ServiceDescriptor.Singleton<IRowSource>(provider => new NumberedRows((IRowSource)watched(provider))));
        }

        _services = services.BuildServiceProvider();
    }

    /// <summary>Who asks.</summary>
    public Reader Reader { get; set; } = new();

    public DateOnly Today { get; set; } = new(2026, 5, 6);

    public bool IsHoliday { get; set; }

    public bool IsSignedIn { get; set; }

    public RequestExecutor Executor => _services.GetRequiredService<RequestExecutor>();

    /// <summary>The statements that EF Core translates each time.</summary>
    public IReadOnlyCollection<string> NotLearnt => _notLearnt;

    /// <summary>What went wrong unexpectedly in the last request.</summary>
    public Exception? LastFailure { get; private set; }

    /// <summary>All that went wrong unexpectedly in the last request.</summary>
    public string Failures { get; private set; } = "";

    public static RowOptions<LibraryContext> OptionsOf(Library library, Func<Reader> reader) => new()
    {
        Create = _ => library.Open(),
        Sending = (command, _) => library.Sending(command.CommandText),
        Scope = new ScopeRule<LibraryContext>(
            _ => reader(),
            (db, who) => db.Reader = (Reader)who,
            [
                new ScopeInput(nameof(Reader.SeesWithdrawn), who => ((Reader)who).SeesWithdrawn, who => (Reader)who with { SeesWithdrawn = !((Reader)who).SeesWithdrawn }),
                new ScopeInput(nameof(Reader.SeesAllCities), who => ((Reader)who).SeesAllCities, who => (Reader)who with { SeesAllCities = !((Reader)who).SeesAllCities }),
                new ScopeInput(nameof(Reader.CityIds), who => ((Reader)who).CityIds, who => (Reader)who with { CityIds = [.. ((Reader)who).CityIds, int.MaxValue] }),
                new ScopeInput(nameof(Reader.Home), who => ((Reader)who).Home, who => (Reader)who with { Home = ((Reader)who).Home + 1 }),
            ]),
    };

    /// <summary>The whole response.</summary>
    public async Task<JsonNode> AskAsync(string query, object? variables = null)
    {
        await using var scope = _services.CreateAsyncScope();
        var request = new GraphQLRequest(query, Variables: variables is null ? null : JsonSerializer.SerializeToElement(variables));
        var result = await Executor.ExecuteAsync(request, new RequestContext(scope.ServiceProvider, new ClaimsPrincipal(new ClaimsIdentity(IsSignedIn ? "test" : null))), CancellationToken.None);
        Failures = string.Join('\n', result.Errors.Select(error => error.Exception?.Message));
        LastFailure = result.Errors.FirstOrDefault(error => error.Exception is not null)?.Exception;
        return JsonNode.Parse(result.ToJson())!;
    }

    /// <summary>The response's data; there must be no errors.</summary>
    public async Task<JsonNode> DataAsync(string query, object? variables = null)
    {
        var response = await AskAsync(query, variables);
        Assert.True(response["errors"] is null, $"{response["errors"]?.ToJsonString()} {LastFailure}");
        return response["data"]!;
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private sealed class NumberedRows(IRowSource rows) : RowsOtherwise(rows)
    {
        public override bool NumbersRows => true;
    }
}
