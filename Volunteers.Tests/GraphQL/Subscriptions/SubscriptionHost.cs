using System.Security.Claims;
using System.Text.Json;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Volunteers.GraphQL;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Subscriptions;
using Volunteers.Tests.GraphQL.Execution;

namespace Volunteers.Tests.GraphQL.Subscriptions;

/// <summary>A server in memory with topics, and results as one line of JSON each.</summary>
public sealed class SubscriptionHost : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly AsyncServiceScope _scope;

    public SubscriptionHost(Action<GraphQLServerOptions>? options = null, params Type[] types)
    {
        var services = new ServiceCollection();
        services.AddAuthorizationCore();
        services.AddScoped<EventScope>();
        services.AddGraphQLServer().ModifyOptions(options ?? (_ => { })).AddTypes([typeof(Queries), .. types]).AddInMemorySubscriptions();
        _services = services.BuildServiceProvider(validateScopes: true);
        _scope = _services.CreateAsyncScope();
    }

    public ITopicEventSender Sender => _services.GetRequiredService<ITopicEventSender>();

    internal InMemoryTopics Topics => _services.GetRequiredService<InMemoryTopics>();

    public ClaimsPrincipal User { get; set; } = Person("ann");

    public Func<IServiceProvider, CancellationToken, ValueTask<ClaimsPrincipal?>>? EventUser { get; set; }

    public static ClaimsPrincipal Person(string name) => new(new ClaimsIdentity([new Claim(ClaimTypes.Name, name)], "test"));

    public Task<ResponseStream> SubscribeAsync(string query, object? variables = null, CancellationToken cancellationToken = default) =>
        _services.GetRequiredService<RequestExecutor>().ExecuteStreamAsync(
            new GraphQLRequest(query, null, variables is null ? null : JsonSerializer.SerializeToElement(variables)),
            new RequestContext(_scope.ServiceProvider, User) { EventUser = EventUser },
            cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _scope.DisposeAsync();
        await _services.DisposeAsync();
    }

    /// <summary>One for each event.</summary>
    public sealed class EventScope : IDisposable
    {
        public Guid Id { get; } = Guid.CreateVersion7();

        public bool IsDisposed { get; private set; }

        public void Dispose() => IsDisposed = true;
    }

    [QueryType]
    public static class Queries
    {
        public static string Hello => "world";
    }
}
