using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Transport;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Puts a GraphQL server on an address.</summary>
public static class GraphQLEndpointRouteBuilderExtensions
{
    /// <summary>Serves the registered schema, and to browsers an IDE, at <paramref name="pattern"/>.</summary>
    /// <param name="endpoints">The application's routes.</param>
    /// <param name="pattern">The address.</param>
    /// <param name="configure">Changes the options.</param>
    public static IEndpointConventionBuilder MapGraphQL(
        this IEndpointRouteBuilder endpoints, string pattern = "/graphql", Action<GraphQLHttpOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        var options = new GraphQLHttpOptions();
        configure?.Invoke(options);
        var services = endpoints.ServiceProvider;
        var handler = new GraphQLHttpHandler(
            services.GetRequiredService<RequestExecutor>(),
            options,
            services.GetRequiredService<ILogger<GraphQLHttpHandler>>(),
            services.GetRequiredService<TimeProvider>(),
            services.GetService<IHostApplicationLifetime>()?.ApplicationStopping ?? default);
        return endpoints.Map(pattern, handler.HandleAsync).WithDisplayName("GraphQL");
    }
}
