using System.Collections.Concurrent;
using System.Security.Claims;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Volunteers.Api.Access;
using Volunteers.Api.Hosting;
using Volunteers.Api.People.Import;
using Volunteers.Api.Photos;
using Volunteers.Api.Privacy;
using Volunteers.Api.Staff;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Demo;
using Volunteers.Data.Messaging;
using Volunteers.Data.Places;
using Volunteers.Data.Policies;
using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Language;
using Volunteers.GraphQL.Limits;
using Volunteers.GraphQL.Querying.Connections;
using Volunteers.GraphQL.Types;
using Volunteers.Jobs.Scheduling;
using Volunteers.Tests.Data;
using Volunteers.Tests.GraphQL.EntityFramework;

namespace Volunteers.Tests.Api.Slices;

/// <summary>The product's schema over a database of its own, asked without HTTP.</summary>
public sealed class Slices : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly ConcurrentDictionary<string, bool> _statements = [];
    private readonly Lazy<Slices>? _plain;
    private bool _ownsDatabase = true;

    private Slices(TestDatabase database, Town town, bool pooled = false, bool plain = false)
    {
        _plain = plain ? null : new Lazy<Slices>(() => new Slices(database, town, plain: true) { _ownsDatabase = false });
        Database = database;
        Town = town;
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["DataDirectory"] = Path.GetTempPath(),
            ["Jobs:Run"] = "false",
            ["PublicUrl"] = "https://volunteers.example.org",
        }).AddInMemoryCollection(database.Configuration).Build();
        var collection = ServicesOf(configuration, database.Clock);
        if (pooled)
        {
            collection.AddVolunteersData(configuration);
        }
        else
        {
            collection.AddSingleton<IVolunteersDbContextFactory>(database);
            collection.AddSingleton<CentreClocks>();
            collection.AddSingleton<PolicyBook>();
            collection.AddSingleton<Volunteers.Data.People.Suitability>();
            collection.AddSingleton(database.Observer);
            collection.AddScoped<AccessScopeAccessor>();
            collection.AddScoped(provider => database.Create(provider.GetRequiredService<AccessScopeAccessor>().Scope));
        }

        if (plain)
        {
            collection.ReadRowsPlainly<VolunteersDbContext>();
        }
        else
        {
            collection.WatchRows<VolunteersDbContext>((_, statement) => _statements[statement.Text] = statement.IsLearnt);
        }

        _services = collection.BuildServiceProvider();
        database.Outbox = _services.GetRequiredService<IOutbox>();
    }

    /// <summary>What the product's schema needs, except for its database.</summary>
    public static ServiceCollection ServicesOf(IConfiguration configuration, TimeProvider clock)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton(configuration);
        services.AddSingleton(clock);
        services.AddOptions<ServerOptions>().Bind(configuration);
        services.AddVolunteersAccess(configuration);
        services.AddSingleton<PublicAddress>();
        services.AddSingleton<PhotoStore>();
        services.AddPrivacy();
        services.AddScoped<VolunteerImporter>();
        services.AddScoped<Volunteers.Api.Programmes.Inspections>();
        services.AddSingleton<StaffInvitations>();
        services.AddVolunteersGraphQL();
        services.AddVolunteersJobs(configuration);
        return services;
    }

    public TestDatabase Database { get; }

    public Town Town { get; }

    public Caller EastCoordinator => Staff("Carla Coordinator", StaffRoleKind.Coordinator, Town.East.Id);

    public static async Task<Slices> CreateAsync()
    {
        var database = await TestDatabase.CreateAsync();
        return await new Slices(database, await Town.BuildAsync(database)).ReadyAsync();
    }

    /// <summary>The statements that fields declared as expressions were read with, which EF Core translates each time because not all of their parameters are known.</summary>
    public IReadOnlyList<string> NotLearnt => [.. _statements.Where(statement => !statement.Value).Select(statement => statement.Key)];

    /// <summary>Over the demonstration centre, whose first two centres stand for the town's.</summary>
    public static async Task<Slices> CreateDemonstrationAsync()
    {
        var database = await TestDatabase.CreateAsync();
        var directory = Directory.CreateTempSubdirectory("volunteers-demo-");
        await DemoCentre.LoadAsync(database, database.Clock, directory.FullName, CancellationToken.None);
        directory.Delete(recursive: true);
        await using var db = database.Open();
        var centres = await db.Centres.OrderBy(c => c.Id).Take(2).ToListAsync();
        return await new Slices(database, new Town { East = centres[0], West = centres[1] }).ReadyAsync();
    }

    /// <summary>The same database, read by pooled contexts as the product registers them.</summary>
    public Slices Pooled() => new(Database, Town, pooled: true) { _ownsDatabase = false };

    public static Caller Staff(string name, StaffRoleKind role, int centreId) =>
        new(AccessScope.OfAccount(1, name, [(centreId, role)], []), [(centreId, role)], null, null);

    public static Caller Volunteer(int id, string name, params int[] centres) =>
        new(AccessScope.OfVolunteer(id, name, centres), [], null, null);

    /// <summary>Who somebody is and what they may do, worked out as it is for a request.</summary>
    public async Task<Caller> CallerAsync(ClaimsPrincipal principal) =>
        await _services.GetRequiredService<CallerLoader>().LoadAsync(principal, CancellationToken.None);

    /// <summary>The number in a global id.</summary>
    public string Key(string id) => _services.GetRequiredService<INodeIdSerializer>().TryParse(id, out _, out var key) ? key : throw new FormatException(id);

    /// <summary>Who signs in with an account, as the product finds out.</summary>
    /// <param name="scopes">What a token is limited to, separated by spaces.</param>
    public async Task<Caller> CallerOfAsync(int accountId, string? scopes = null)
    {
        await using var db = Database.Open();
        var account = await db.Accounts.SingleAsync(a => a.Id == accountId);
        return await _services.GetRequiredService<CallerLoader>().LoadAsync(Principals.ForAccount(account, "test", scopes), CancellationToken.None);
    }

    public string Id(string type, int key) =>
        _services.GetRequiredService<INodeIdSerializer>().Format(type, key.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>Asks as <paramref name="caller"/>, and counts the statements that it takes.</summary>
    public async Task<Answer> AskAsync(Caller caller, string query, object? variables = null)
    {
        await using var scope = _services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CallerHolder>().Use(caller);
        Database.ForgetStatements();
        var result = await _services.GetRequiredService<RequestExecutor>().ExecuteAsync(
            new GraphQLRequest(query, Variables: variables is null ? null : JsonSerializer.SerializeToElement(variables)),
            new RequestContext(scope.ServiceProvider, new ClaimsPrincipal(caller.SignedIn ? new ClaimsIdentity("test") : new ClaimsIdentity())), CancellationToken.None);
        return new Answer(JsonDocument.Parse(result.ToJson()).RootElement, Database.Statements.Count)
        {
            Exception = result.Errors.FirstOrDefault(error => error.Exception is not null)?.Exception,
        };
    }

    /// <summary>The response as it goes out; of several errors, whose order nobody promises, in an order of ours.</summary>
    /// <param name="ordinary">EF Core reads each query as it reads any, without statements that are kept or columns that are read past it.</param>
    public async Task<string> BytesAsync(Caller caller, string query, object? variables, bool ordinary)
    {
        if (ordinary && _plain is not null)
        {
            return await _plain.Value.BytesAsync(caller, query, variables, ordinary);
        }

        await using var scope = _services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CallerHolder>().Use(caller);
        var context = new RequestContext(scope.ServiceProvider, new ClaimsPrincipal(new ClaimsIdentity("test")));
        var result = await _services.GetRequiredService<RequestExecutor>().ExecuteAsync(
            new GraphQLRequest(query, Variables: variables is null ? null : JsonSerializer.SerializeToElement(variables)), context, CancellationToken.None);
        var bytes = new System.Buffers.ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes, ResponseJson.WithoutValidation))
        {
            result.WriteTo(writer);
        }

        var response = System.Text.Encoding.UTF8.GetString(bytes.WrittenSpan);
        if (result.Errors.Count < 2)
        {
            return response;
        }

        var json = JsonNode.Parse(response)!;
        var errors = json["errors"]!.AsArray().Select(error => error!.ToJsonString()).Order(StringComparer.Ordinal);
        json["errors"] = new JsonArray([.. errors.Select(error => JsonNode.Parse(error))]);
        return json.ToJsonString();
    }

    /// <summary>What an operation costs when each number and each list among its variables is as large as may be, and every condition true.</summary>
    public OperationCost CostOf(string text, int largest) => CostOf(Schema, text, largest);

    /// <inheritdoc cref="CostOf(string, int)"/>
    public static OperationCost CostOf(GraphQLSchema schema, string text, int largest)
    {
        var document = Parser.Parse(text);
        var operation = document.Definitions.OfType<OperationDefinitionNode>().Single();
        var values = new Dictionary<string, object?>();
        var conditions = new Dictionary<string, bool>();
        foreach (var variable in operation.VariableDefinitions)
        {
            var type = schema.FindType(variable.Type)!;
            values[variable.Variable.Name.Value] = type.NullableType is GraphQLList ? new object?[largest] : type.NamedType.Name == "Int" ? largest : null;
            conditions[variable.Variable.Name.Value] = true;
        }

        IRequestLimits limits = new GraphQLLimits();
        return limits.CostOf(new OperationPlan(schema, document, operation, conditions), new VariableValues(values));
    }

    /// <summary>Writes down what was read, as the server does after its answers.</summary>
    public Task WriteReadsAsync() => _services.GetRequiredService<Volunteers.Data.Audit.ReadLogQueue>().WriteAsync(CancellationToken.None);

    public SecretSeal Seal => _services.GetRequiredService<SecretSeal>();

    public GraphQLSchema Schema => _services.GetRequiredService<GraphQLSchema>();

    // what a running program reads once is no part of what a query costs
    private async Task<Slices> ReadyAsync()
    {
        await _services.GetRequiredService<CentreClocks>().OfClusterAsync(CancellationToken.None);
        await _services.GetRequiredService<PolicyBook>().OfAsync(null, CancellationToken.None);
        _services.GetRequiredService<PagingOptions>();
        await _services.GetRequiredService<PolicyBook>().OfAsync(null, CancellationToken.None);
        return this;
    }

    public async ValueTask DisposeAsync()
    {
        if (_plain is { IsValueCreated: true })
        {
            await _plain.Value.DisposeAsync();
        }

        await _services.DisposeAsync();
        if (_ownsDatabase)
        {
            await Database.DisposeAsync();
        }
    }

    /// <param name="Json">The response.</param>
    /// <param name="Statements">How many SQL statements read it.</param>
    public sealed record Answer(JsonElement Json, int Statements)
    {
        /// <summary>What went wrong, where clients learn no more than that something did.</summary>
        public Exception? Exception { get; init; }

        public JsonElement Data
        {
            get
            {
                Assert.False(Json.TryGetProperty("errors", out var errors), $"{errors} {Exception}");
                return Json.GetProperty("data");
            }
        }

        public string? Code => Json.TryGetProperty("errors", out var errors)
            ? errors[0].GetProperty("extensions").GetProperty("code").GetString()
            : null;
    }
}
