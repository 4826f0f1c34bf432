using System.Buffers;
using System.Security.Claims;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.People;
using Volunteers.GraphQL.EntityFramework;
using Volunteers.GraphQL.Execution;
using Volunteers.Tests.Data;
using Volunteers.Tests.GraphQL.EntityFramework;

namespace Volunteers.Tests.Api.Querying;

/// <summary>A GraphQL server for <see cref="PagedVolunteers"/> over the product's database and contexts, and another whose rows EF Core itself reads.</summary>
public sealed class PagedServer : IAsyncLifetime
{
    private TestDatabase _database = null!;
    private ServiceProvider _services = null!;
    private ServiceProvider _plain = null!;
    private AccessScope _scope = null!;

    public async Task InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync();
        var town = await Town.BuildAsync(_database);
        await using (var db = _database.Open())
        {
            for (var i = 0; i < 23; i++)
            {
                // few distinct values, so that ties and missing values fall on the edges of pages
                var volunteer = Volunteer.Register(
                    new VolunteerDetails
                    {
                        FullName = $"V {i % 5}",
                        Email = $"v{i}@example.org",
                        Phone = i % 3 == 0 ? null : $"01632 96000{i % 4}",
                        DateOfBirth = i % 4 == 0 ? null : new DateOnly(1980, 1, 1 + (i % 3)),
                        ParentOrCarer = i % 2 == 0,
                    },
                    _database.Clock.GetUtcNow(),
                    _database.Today);
                volunteer.Enrol(i == 22 ? town.West.Id : town.East.Id, EnrolmentStage.Enquiry, _database.Today, Actors.Called("test"), _database.Today);
                db.Add(volunteer);
            }

            await db.SaveChangesAsync();
        }

        _scope = AccessScope.Staff(1, "East", seesEverything: false, [town.East.Id]);
        (_services, _plain) = (Build(plain: false), Build(plain: true));
    }

    public async Task DisposeAsync()
    {
        await _services.DisposeAsync();
        await _plain.DisposeAsync();
        await _database.DisposeAsync();
    }

    /// <summary>The response as it goes out.</summary>
    /// <param name="ordinary">EF Core itself reads the rows.</param>
    public async Task<string> AskAsync(string query, object variables, bool ordinary)
    {
        var services = ordinary ? _plain : _services;
        await using var scope = services.CreateAsyncScope();
        var context = new RequestContext(scope.ServiceProvider, new ClaimsPrincipal());
        var result = await services.GetRequiredService<RequestExecutor>().ExecuteAsync(
            new GraphQLRequest(query, Variables: JsonSerializer.SerializeToElement(variables)), context, CancellationToken.None);
        Assert.Null(result.Errors.FirstOrDefault(error => error.Exception is not null)?.Exception);
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes, ResponseJson.WithoutValidation))
        {
            result.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    private ServiceProvider Build(bool plain)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(_database.Configuration).Build();
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<IConfiguration>(configuration);
        services.AddSingleton<TimeProvider>(_database.Clock);
        services.AddVolunteersData(configuration);
        services.AddGraphQLServer()
            .AddTypes(typeof(PagedVolunteers), typeof(PagedVolunteerType))
            .AddRows(_ => new RowOptions<VolunteersDbContext>
            {
                Create = provider => provider.GetRequiredService<IVolunteersDbContextFactory>().Create(AccessScope.Nobody),
                Scope = new ScopeRule<VolunteersDbContext>(
                    _ => _scope,
                    (db, scope) => db.AccessScope = (AccessScope)scope,
                    [.. AccessScope.Inputs.Select(input => new Volunteers.GraphQL.EntityFramework.ScopeInput(
                        input.Name, scope => input.Read((AccessScope)scope), scope => input.Change((AccessScope)scope)))]),
            });
        if (plain)
        {
            services.ReadRowsPlainly<VolunteersDbContext>();
        }

        return services.BuildServiceProvider();
    }
}
