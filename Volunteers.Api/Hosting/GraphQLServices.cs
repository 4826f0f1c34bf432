using Volunteers.Api.Access;
using Volunteers.Api.Attention;
using Volunteers.Api.Registers;
using Volunteers.Api.Today;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Policies;
using Volunteers.Data.Storage;
using Volunteers.GraphQL;
using Volunteers.GraphQL.EntityFramework;
using Volunteers.GraphQL.Querying.Filtering;

namespace Volunteers.Api.Hosting;

/// <summary>The GraphQL server over the slices of this assembly.</summary>
public static class GraphQLServices
{
    public static void AddVolunteersGraphQL(this IServiceCollection services)
    {
        services.AddOptions<GraphQLServerOptions>().BindConfiguration("GraphQL").ValidateOnStart();
        services.AddSingleton<ITextFolding, FoldedText>();
        services.AddSingleton(CursorSeal.Options);
        services.AddGraphQLServer()
            .AddTypes(typeof(GraphQLServices).Assembly)
            .AddResolverScopedService(provider =>
                provider.GetRequiredService<IVolunteersDbContextFactory>().Create(provider.GetRequiredService<Caller>().Scope))
            .AddRequestValue(Viewpoint.Of)
            .AddRequestValue(provider => provider.GetRequiredService<PolicyBook>().Cluster)
            .AddRows(root => new RowOptions<VolunteersDbContext>
            {
                Create = provider => provider.GetRequiredService<IVolunteersDbContextFactory>().Create(AccessScope.Nobody),
                Scope = new ScopeRule<VolunteersDbContext>(
                    provider => provider.GetRequiredService<Caller>().Scope,
                    (db, scope) => db.AccessScope = (AccessScope)scope,
                    [.. AccessScope.Inputs.Select(input => new GraphQL.EntityFramework.ScopeInput(input.Name, scope => input.Read((AccessScope)scope), scope => input.Change((AccessScope)scope)))]),
                LiftedFilters = [AccessFilters.FactsName],
                Expand = Facts.Expand,
                Sending = (command, token) =>
                {
                    root.GetService<IStatementObserver>()?.Sending(command.CommandText);
                    SqliteConnectionSettings.EndWith(command.Connection, token);
                },
            })
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
