using System.Security.Claims;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Volunteers.Api.Access;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Policies;
using Volunteers.GraphQL.EntityFramework;
using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Querying.Connections;
using Volunteers.GraphQL.Types;
using Volunteers.Tests.Api.Slices;
using Volunteers.Tests.Data;
using Volunteers.Tests.GraphQL.EntityFramework;

namespace Volunteers.Tests.Api.Querying;

/// <summary>
/// The product's schema, of whose fields the statements are written, for either database, and not sent: no server is needed, and rows that are made up
/// answer them.
/// </summary>
internal sealed class UnsentServer : IDisposable
{
    private readonly ServiceProvider _services;
    private readonly List<Written> _written = [];
    private int _rows;

    public UnsentServer(bool sqlServer)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["DataDirectory"] = Path.GetTempPath(),
            ["Jobs:Run"] = "false",
            ["PublicUrl"] = "https://volunteers.example.org",
            ["Database:Provider"] = sqlServer ? "SqlServer" : "Sqlite",
            ["ConnectionStrings:Volunteers"] = sqlServer ? "Server=none;Database=none" : "Data Source=:memory:",
        }).Build();
        var services = Slices.Slices.ServicesOf(configuration, new FakeTimeProvider(TestDatabase.Noon));
        services.AddVolunteersData(configuration);
        services.AddScoped(provider => new Viewpoint(
            TestDatabase.Noon, DateOnly.FromDateTime(TestDatabase.Noon.UtcDateTime), provider.GetRequiredService<Caller>().VolunteerId,
            provider.GetRequiredService<Caller>().Scope.OwnAccountId));
        services.AddScoped(_ => Policy.BuiltIn);
        services.AddSingleton(PagingOptions.Default);
        services.ImagineRows<VolunteersDbContext>(
            (query, statement) => _written.Add(new Written(query.Name, statement.Text, statement.IsLearnt, query.Columns.Count)), () => _rows);
        _services = services.BuildServiceProvider();
    }

    /// <summary>May do everything; sees everything, or one centre and oneself, so that more and fewer values are known of who asks.</summary>
    public static IReadOnlyList<Caller> Callers { get; } =
    [
        new(AccessScope.Staff(1, "Ada", seesEverything: true, [1]), [(null, StaffRoleKind.Administrator)], null, null),
        new(AccessScope.Staff(1, "Bea", seesEverything: false, [1], 7, [2]), [(null, StaffRoleKind.Administrator)], null, null),
    ];

    public GraphQLSchema Schema => _services.GetRequiredService<GraphQLSchema>();

    public RowOptions<VolunteersDbContext> Options => _services.GetRequiredService<RowOptions<VolunteersDbContext>>();

    public IServiceProvider Services => _services;

    /// <summary>The statements that a query would be read with.</summary>
    /// <param name="rows">How many rows each of them answers.</param>
    public async Task<(JsonElement Answer, IReadOnlyList<Written> Statements)> AskAsync(Caller caller, string query, int rows, object? variables = null)
    {
        await using var scope = _services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CallerHolder>().Use(caller);
        _written.Clear();
        _rows = rows;
        var result = await _services.GetRequiredService<RequestExecutor>().ExecuteAsync(
            new GraphQLRequest(query, Variables: variables is null ? null : JsonSerializer.SerializeToElement(variables)),
            new RequestContext(scope.ServiceProvider, new ClaimsPrincipal(new ClaimsIdentity("test"))),
            CancellationToken.None);
        Assert.True(result.Errors.Count == 0, $"{query}\n{result.Errors.Select(error => $"{error.Message} {error.Exception}").FirstOrDefault()}");
        return (JsonDocument.Parse(result.ToJson()).RootElement, [.. _written]);
    }

    public void Dispose() => _services.DisposeAsync().AsTask().GetAwaiter().GetResult();

    /// <param name="Field">What it reads.</param>
    /// <param name="Text">Its SQL.</param>
    /// <param name="IsLearnt">Whether it is sent again without EF Core.</param>
    /// <param name="Columns">How many columns it answers.</param>
    public sealed record Written(string Field, string Text, bool IsLearnt, int Columns);
}
