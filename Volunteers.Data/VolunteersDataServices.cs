using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Places;
using Volunteers.Data.Policies;
using Volunteers.Data.Privacy;
using Volunteers.Data.Storage;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the database.</summary>
public static class VolunteersDataServices
{
    /// <summary>Contexts of a SQLite file that are kept, each with its connection open; when more are in use at once, the connections of the others are closed when they are collected.</summary>
    private const int KeptOpen = 64;

    /// <summary>Tries after a transient fault of a server; with the pauses between them within what a request may take.</summary>
    private const int MostRetries = 5;

    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);

    /// <summary>
    /// Registers pooled contexts of the configured provider: <c>Database:Provider</c> (Sqlite or SqlServer),
    /// <c>ConnectionStrings:Volunteers</c> (a file in <c>DataDirectory</c> by default), <c>Database:MaxBatchSize</c>.
    /// </summary>
    /// <remarks>
    /// <see cref="IVolunteersDbContextFactory"/> is a singleton. <see cref="VolunteersDbContext"/> is scoped and reads what is allowed by
    /// the scope's <see cref="AccessScopeAccessor"/>, as it is when the context is first asked for.
    /// </remarks>
    public static IServiceCollection AddVolunteersData(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddScoped<AccessScopeAccessor>();
        services.AddSingleton<CentreClocks>();
        services.AddSingleton<Erasures>();
        services.AddSingleton(provider => new PolicyBook(provider.GetRequiredService<IVolunteersDbContextFactory>, provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<Volunteers.Data.People.Suitability>();
        services.AddScoped(provider => provider.GetRequiredService<IVolunteersDbContextFactory>()
            .Create(provider.GetRequiredService<AccessScopeAccessor>().Scope));

        var batch = configuration.GetValue<int?>("Database:MaxBatchSize");
        var provider = configuration["Database:Provider"] ?? "Sqlite";
        var connection = configuration.GetConnectionString("Volunteers");
        if (provider.Equals("SqlServer", StringComparison.OrdinalIgnoreCase))
        {
            if (string.IsNullOrWhiteSpace(connection))
            {
                throw new InvalidOperationException("Database:Provider is SqlServer: set ConnectionStrings:Volunteers to the server's connection string.");
            }

            services.AddPooledDbContextFactory<SqlServerVolunteersDbContext>((services, options) =>
                // a list of keys as one JSON parameter: with a parameter a key EF Core writes the statement anew each time
                options.Intercept(services).TrustCallers().UseSqlServer(connection, server =>
                {
                    server.EnableRetryOnFailure(MostRetries, LongestPause, errorNumbersToAdd: null);
                    server.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter);
                    if (batch is { } size)
                    {
                        server.MaxBatchSize(size);
                    }
                }));
            services.AddFactory<SqlServerVolunteersDbContext>();
        }
        else if (provider.Equals("Sqlite", StringComparison.OrdinalIgnoreCase))
        {
            var directory = Path.GetFullPath(configuration["DataDirectory"] ?? "data");
            if (string.IsNullOrWhiteSpace(connection))
            {
                Directory.CreateDirectory(directory);
                connection = $"Data Source={Path.Combine(directory, "volunteers.db")}";
            }

            services.AddPooledDbContextFactory<SqliteVolunteersDbContext>((services, options) =>
                options.Intercept(services).TrustCallers().KeepSqliteOpen(services.GetRequiredService<KeptSqliteConnections>()).UseSqlite(connection, file =>
                {
                    file.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter);
                    if (batch is { } size)
                    {
                        file.MaxBatchSize(size);
                    }
                }), KeptOpen);
            services.AddSingleton<KeptSqliteConnections>();
            services.AddFactory<SqliteVolunteersDbContext>();
        }
        else
        {
            throw new InvalidOperationException($"Database:Provider is {provider}: use Sqlite or SqlServer.");
        }

        return services;
    }

    /// <summary>Lets queries use facts, and counts statements where somebody wants to know.</summary>
    private static DbContextOptionsBuilder Intercept(this DbContextOptionsBuilder options, IServiceProvider services) =>
        services.GetService<IStatementObserver>() is { } observer
            ? options.AddInterceptors(Facts.Interceptor, new StatementInterceptor(observer))
            : options.AddInterceptors(Facts.Interceptor);

    /// <summary>
    /// A context belongs to one resolver, job or request and is used by one thread at a time. That nobody breaks this is looked after while
    /// developing and testing; in a release it would cost two values that flow with each row.
    /// </summary>
    private static DbContextOptionsBuilder TrustCallers(this DbContextOptionsBuilder options)
    {
#if DEBUG
        return options;
#else
        return options.EnableThreadSafetyChecks(false);
#endif
    }

    private static void AddFactory<T>(this IServiceCollection services)
        where T : VolunteersDbContext
    {
        services.AddSingleton<PooledVolunteersDbContextFactory<T>>();
        services.AddSingleton<IVolunteersDbContextFactory>(provider => provider.GetRequiredService<PooledVolunteersDbContextFactory<T>>());
        services.AddSingleton<IDbContextFactory<VolunteersDbContext>>(provider => provider.GetRequiredService<PooledVolunteersDbContextFactory<T>>());
    }
}
