using System.Security.Claims;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Volunteers.GraphQL;
using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Querying;
using Volunteers.Tests.GraphQL.Querying.Model;

namespace Volunteers.Tests.GraphQL.Querying.Schema;

/// <summary>A GraphQL server over a <see cref="Library"/>.</summary>
public sealed class LibraryServer : IDisposable
{
    private readonly ServiceProvider _services;

    public LibraryServer(Library library)
    {
        var services = new ServiceCollection();
        services.AddSingleton<IQueryableExecutor, EfExecutor>();
        services.AddGraphQLServer()
            .AddTypes(typeof(LibraryQueries), typeof(AuthorType), typeof(BookType))
            .AddResolverScopedService(_ => library.Open());
        _services = services.BuildServiceProvider();
    }

    public RequestExecutor Executor => _services.GetRequiredService<RequestExecutor>();

    /// <summary>What went wrong unexpectedly in the last request.</summary>
    public Exception? LastFailure { get; private set; }

    /// <summary>The whole response.</summary>
    public async Task<JsonNode> AskAsync(string query, object? variables = null)
    {
        using var scope = _services.CreateScope();
        var request = new GraphQLRequest(query, Variables: variables is null ? null : JsonSerializer.SerializeToElement(variables));
        var result = await Executor.ExecuteAsync(
            request, new RequestContext(scope.ServiceProvider, new ClaimsPrincipal()), CancellationToken.None);
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

    public void Dispose() => _services.Dispose();
}
