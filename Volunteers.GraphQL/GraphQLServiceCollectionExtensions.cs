using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Volunteers.GraphQL;
using Volunteers.GraphQL.Annotations.Binding;
using Volunteers.GraphQL.Diagnostics;
using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Querying.Rows;
using Volunteers.GraphQL.Subscriptions;
using Volunteers.GraphQL.Types;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the GraphQL server.</summary>
public static class GraphQLServiceCollectionExtensions
{
    /// <summary>Adds the server; its schema is made from the types that the returned builder is told, when it is first needed.</summary>
    public static GraphQLServerBuilder AddGraphQLServer(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        if (services.FirstOrDefault(service => service.ServiceType == typeof(ServerRegistrations))?.ImplementationInstance is not ServerRegistrations registrations)
        {
            registrations = new ServerRegistrations();
            services.AddSingleton(registrations);
        }

        services.AddOptions<GraphQLServerOptions>();
        services.AddLogging();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<GraphQLServerOptions>, LimitsValidator>());
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<INodeIdSerializer, Base64NodeIdSerializer>();
        services.TryAddSingleton<ResolverServiceRegistry>();
        services.TryAddSingleton(CreateSchema);
        services.TryAddSingleton<IExecutionObserver>(provider => new OperationWatch(
            OptionsOf(provider).Diagnostics, provider.GetRequiredService<ILogger<RequestExecutor>>(), provider.GetRequiredService<TimeProvider>()));
        services.TryAddSingleton(provider => new PlanExecutor(
            OptionsOf(provider),
            provider.GetRequiredService<ResolverServiceRegistry>(),
            provider.GetServices<IErrorFilter>(),
            provider.GetRequiredService<ILogger<RequestExecutor>>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<IExecutionObserver>()));
        services.TryAddSingleton<ISubscriptionExecutor>(provider => new SubscriptionExecutor(
            new SubscriptionSlots(OptionsOf(provider).Subscriptions), provider.GetRequiredService<PlanExecutor>()));
        services.TryAddSingleton(provider => new RequestExecutor(
            provider.GetRequiredService<GraphQLSchema>(),
            OptionsOf(provider),
            OptionsOf(provider).Limits,
            provider.GetRequiredService<PlanExecutor>(),
            provider.GetRequiredService<ISubscriptionExecutor>(),
            provider.GetRequiredService<IExecutionObserver>(),
            provider.GetService<TrustedDocuments>()));
        return new GraphQLServerBuilder(services, registrations);
    }

    private static GraphQLSchema CreateSchema(IServiceProvider provider)
    {
        var registrations = provider.GetRequiredService<ServerRegistrations>();
        var context = new BindingContext(
            registrations.Types,
            provider.GetRequiredService<INodeIdSerializer>(),
            provider.GetRequiredService<ResolverServiceRegistry>(),
            provider.GetService<IServiceProviderIsService>(),
            provider.GetService<IRowSource>(),
            registrations.RequestValues,
            ResolverSpans.Apply);
        return AnnotatedSchema.Build(context);
    }

    private static GraphQLServerOptions OptionsOf(IServiceProvider provider) => provider.GetRequiredService<IOptions<GraphQLServerOptions>>().Value;
}
