using System.Buffers;
using System.Security.Claims;
using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Querying;
using Volunteers.Tests.GraphQL.Querying.Model;

namespace Volunteers.Tests.GraphQL.Querying.Preloading;

/// <summary>A GraphQL server over a SQLite database of its own, which counts the statements that it is sent.</summary>
public sealed class SchoolServer : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly StatementLog _log = new();
    private readonly ServiceProvider _services;

    public SchoolServer(params object[] rows)
    {
        _connection.Open();
        using (var db = Open())
        {
            db.Database.EnsureCreated();
            db.AddRange(rows);
            db.SaveChanges();
        }

        var services = new ServiceCollection();
        services.AddSingleton<IQueryableExecutor, EfExecutor>();
        services.AddGraphQLServer()
            .AddTypes(typeof(SchoolQueries), typeof(PupilType), typeof(HouseType), typeof(MentorType), typeof(SchoolType))
            .AddResolverScopedService(_ => Open());
        _services = services.BuildServiceProvider();
    }

    /// <summary>The statements of the last request.</summary>
    public IReadOnlyList<string> Statements => _log.Statements;

    /// <summary>The response as it goes out.</summary>
    /// <param name="ordinary">Without values that came along.</param>
    public async Task<string> AskAsync(string query, bool ordinary = false)
    {
        _log.Clear();
        using var scope = _services.CreateScope();
        var context = new RequestContext(scope.ServiceProvider, new ClaimsPrincipal()) { TakesOrdinaryWay = ordinary };
        var result = await _services.GetRequiredService<RequestExecutor>().ExecuteAsync(new GraphQLRequest(query), context, CancellationToken.None);
        Assert.Null(result.Errors.FirstOrDefault(error => error.Exception is not null)?.Exception);
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes, ResponseJson.WithoutValidation))
        {
            result.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    public void Dispose()
    {
        _services.Dispose();
        _connection.Dispose();
    }

    private SchoolContext Open() => new(new DbContextOptionsBuilder<SchoolContext>()
        .UseSqlite(_connection)
        .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
        .AddInterceptors(_log)
        .Options);
}
