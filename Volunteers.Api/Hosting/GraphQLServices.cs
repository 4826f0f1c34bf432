using Volunteers.Api.Access;
using Volunteers.Api.Attention;
using Volunteers.Api.Registers;
using Volunteers.Api.Today;
using Volunteers.Data;
using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Querying;
using Volunteers.GraphQL.Querying.Filtering;
using Volunteers.GraphQL.Querying.Statements;

namespace Volunteers.Api.Hosting;

/// <summary>The GraphQL server over the slices of this assembly.</summary>
public static class GraphQLServices
{
    public static void AddVolunteersGraphQL(this IServiceCollection services)
    {
        services.AddSingleton<IQueryableExecutor, EfQueryableExecutor>();
        services.AddOptions<GraphQLServerOptions>().BindConfiguration("GraphQL").ValidateOnStart();
        services.AddSingleton<IStatementPreparer, EfStatementPreparer>();
        services.AddSingleton<ITextFolding, FoldedText>();
        services.AddGraphQLServer()
            .AddTypes(typeof(GraphQLServices).Assembly)
            .AddResolverScopedService(provider =>
                provider.GetRequiredService<IVolunteersDbContextFactory>().Create(provider.GetRequiredService<Caller>().Scope))
            .AddErrorFilter<DomainErrorFilter>()
            .AddInMemorySubscriptions()
            .AddTrustedDocuments(_ => TrustedDocumentFile.Read());
        services.AddOptions<GraphQLServerOptions>().Configure<IConfiguration>((graphQL, configuration) =>
        {
            configuration.GetSection("Subscriptions").Bind(graphQL.Subscriptions);
            graphQL.Subscriptions.UserKey = Principals.Key;
        });
        services.AddSingleton<RegisterFeed>();
        services.AddHostedService(provider => provider.GetRequiredService<RegisterFeed>());
        services.AddSingleton<AttentionFinder>();
        foreach (var source in typeof(IAttentionSource).Assembly.GetTypes().Where(t => t.IsClass && t.IsAssignableTo(typeof(IAttentionSource))))
        {
            services.AddSingleton(typeof(IAttentionSource), source);
        }
    }
}
