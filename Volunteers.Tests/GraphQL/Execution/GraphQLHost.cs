using System.Security.Claims;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Volunteers.GraphQL;
using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Types;
using Volunteers.Tests.GraphQL.Sdl;

namespace Volunteers.Tests.GraphQL.Execution;

/// <summary>A server in memory: annotated classes or SDL in, JSON out.</summary>
internal sealed class GraphQLHost
{
    private readonly ServiceProvider _services;

    private GraphQLHost(ServiceProvider services) => _services = services;

    public GraphQLSchema Schema => _services.GetRequiredService<GraphQLSchema>();

    public IServiceProvider Services => _services;

    public ClaimsPrincipal? User { get; set; }

    public static GraphQLHost Of(params Type[] types) => Configure(server => server.AddTypes(types));

    public static GraphQLHost Configure(Action<GraphQLServerBuilder> configure)
    {
        var services = new ServiceCollection();
        configure(services.AddGraphQLServer());
        return new GraphQLHost(services.BuildServiceProvider());
    }

    public static GraphQLHost OfSdl(string sdl, Action<string, FieldBuilder>? configure = null)
    {
        var services = new ServiceCollection();
        services.AddSingleton(SdlSchema.Of(sdl, configure));
        services.AddGraphQLServer();
        return new GraphQLHost(services.BuildServiceProvider());
    }

    public async Task<ExecutionResult> ExecuteAsync(
        string query, object? variables = null, string? operationName = null, bool queriesOnly = false, CancellationToken cancellationToken = default)
    {
        await using var scope = _services.CreateAsyncScope();
        var json = variables switch
        {
            null => (JsonElement?)null,
            string text => JsonDocument.Parse(text).RootElement,
            _ => JsonSerializer.SerializeToElement(variables),
        };
        return await _services.GetRequiredService<RequestExecutor>().ExecuteAsync(
            new GraphQLRequest(query, operationName, json),
            new RequestContext(scope.ServiceProvider, User) { QueriesOnly = queriesOnly },
            cancellationToken);
    }

    /// <summary>The response on one line, without extensions' order mattering to the reader.</summary>
    public async Task<string> JsonAsync(string query, object? variables = null)
    {
        var result = await ExecuteAsync(query, variables);
        return JsonSerializer.Serialize(JsonDocument.Parse(result.ToJson()).RootElement, Compact);
    }

    private static JsonSerializerOptions Compact { get; } = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}

/// <summary>Options of servers for tests.</summary>
internal static class ServerOptions
{
    public static GraphQLServerBuilder ModifyOptions(this GraphQLServerBuilder server, Action<GraphQLServerOptions> configure)
    {
        server.Services.Configure(configure);
        return server;
    }
}
