using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Volunteers.GraphQL.Querying.Rows;

namespace Volunteers.GraphQL.EntityFramework;

/// <summary>Registers the rows of an EF Core model.</summary>
public static class RowServices
{
    /// <summary>Fields may be declared as expressions over the entities of a context.</summary>
    public static GraphQLServerBuilder AddRows<TContext>(this GraphQLServerBuilder builder, Func<IServiceProvider, RowOptions<TContext>> options)
        where TContext : DbContext
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddSingleton(options);
        builder.Services.TryAddSingleton<Reads<TContext>>();
        builder.Services.TryAddSingleton<IRowSource, RowSource<TContext>>();
        return builder;
    }
}
