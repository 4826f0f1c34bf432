using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Subscriptions;

namespace Volunteers.GraphQL;

/// <summary>Configures the GraphQL server; made by <c>AddGraphQLServer</c>.</summary>
public sealed class GraphQLServerBuilder
{
    internal GraphQLServerBuilder(IServiceCollection services, ServerRegistrations registrations)
    {
        Services = services;
        Registrations = registrations;
    }

    /// <summary>The application's services.</summary>
    public IServiceCollection Services { get; }

    internal ServerRegistrations Registrations { get; }

    /// <summary>Adds the annotated classes of an assembly.</summary>
    public GraphQLServerBuilder AddTypes(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        return AddTypes([.. assembly.GetTypes()]);
    }

    /// <summary>Adds annotated classes one by one.</summary>
    public GraphQLServerBuilder AddTypes(params Type[] types)
    {
        ArgumentNullException.ThrowIfNull(types);
        Registrations.Types.AddRange(types.Where(type => !Registrations.Types.Contains(type)));
        return this;
    }

    /// <summary>
    /// Each resolver that takes the service gets an instance of its own, disposed when the field's value has been read: queries run in
    /// parallel and a database context must not be shared.
    /// </summary>
    /// <param name="rent">Makes an instance from the request's services.</param>
    public GraphQLServerBuilder AddResolverScopedService<TService>(Func<IServiceProvider, TService> rent)
        where TService : class
    {
        ArgumentNullException.ThrowIfNull(rent);
        Services.AddSingleton(new ResolverScopedService(typeof(TService), rent));
        return this;
    }

    /// <summary>
    /// Expressions of rows, and methods that take columns, may depend on the value: a positional record of what can be sent to a database, worked out once
    /// for each request.
    /// </summary>
    public GraphQLServerBuilder AddRequestValue<TValue>(Func<IServiceProvider, TValue> create)
        where TValue : class
    {
        Services.AddScoped(create);
        Registrations.RequestValues.Add(typeof(TValue));
        return this;
    }

    /// <summary>Adds a filter that sees every error before it goes to the client.</summary>
    public GraphQLServerBuilder AddErrorFilter<TFilter>()
        where TFilter : class, IErrorFilter
    {
        Services.AddSingleton<IErrorFilter, TFilter>();
        return this;
    }

    /// <summary>
    /// Topics within this process: <see cref="ITopicEventSender"/> and <see cref="ITopicEventReceiver"/>. Where several processes serve,
    /// each must learn of the others' events and send them to its own subscribers.
    /// </summary>
    public GraphQLServerBuilder AddInMemorySubscriptions()
    {
        Services.TryAddSingleton(provider =>
            new InMemoryTopics(provider.GetRequiredService<IOptions<GraphQLServerOptions>>().Value.Subscriptions.QueueCapacity));
        Services.TryAddSingleton<ITopicEventSender>(provider => provider.GetRequiredService<InMemoryTopics>());
        Services.TryAddSingleton<ITopicEventReceiver>(provider => provider.GetRequiredService<InMemoryTopics>());
        return this;
    }

    /// <summary>
    /// Documents that clients may name instead of sending them. Whether anything else is answered is decided for each request:
    /// <see cref="RequestContext.TrustedDocumentsOnly"/>.
    /// </summary>
    /// <param name="read">Reads them, once.</param>
    public GraphQLServerBuilder AddTrustedDocuments(Func<IServiceProvider, TrustedDocuments> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        Services.AddSingleton(read);
        Services.AddHostedService<TrustedDocumentsPreparation>();
        return this;
    }
}

/// <summary>What was told to the server before its schema is made.</summary>
internal sealed class ServerRegistrations
{
    /// <summary>Classes that may be annotated.</summary>
    public List<Type> Types { get; } = [];

    /// <summary>Types of values of a request that expressions of rows may depend on.</summary>
    public HashSet<Type> RequestValues { get; } = [];
}
