using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Quartz;
using Volunteers.Data.Messaging;
using Volunteers.Jobs.Access;
using Volunteers.Jobs.Assignments;
using Volunteers.Jobs.Cohorts;
using Volunteers.Jobs.Mail;
using Volunteers.Jobs.Meetings;
using Volunteers.Jobs.Newsletters;
using Volunteers.Jobs.Printing;
using Volunteers.Jobs.Sessions;

namespace Volunteers.Jobs.Scheduling;

/// <summary>Registers everything that happens by itself.</summary>
public static class JobsServices
{
    /// <summary>
    /// Registers e-mail, printing, the newsletter, what plans and sends messages, and, where <c>Jobs:Run</c> is not false,
    /// the Quartz scheduler with its store in the database: the same database on SQL Server, clustered; on SQLite a file
    /// of its own in <c>DataDirectory</c>, because one file has one writer and the scheduler writes at every firing.
    /// </summary>
    public static IServiceCollection AddVolunteersJobs(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddVolunteersMail(configuration);
        services.AddVolunteersPrinting(configuration);
        services.AddOptions<JobsOptions>().Bind(configuration.GetSection(JobsOptions.Section));
        services.TryAddSingleton<MailSignal>();
        services.TryAddSingleton<PublicAddresses>();
        services.TryAddSingleton<MessageSender>();
        services.TryAddSingleton<PhotoShelf>();
        services.TryAddScoped<NewsletterRenderer>();
        services.TryAddScoped<NewsletterEditions>();
        services.TryAddScoped<NewsletterPdfs>();
        services.TryAddSingleton<IOutbox, Outbox>();
        services.AddSingleton<IPlanner, NewsletterPlanner>();
        services.AddSingleton<IPlanner, PlacePlanner>();
        services.AddSingleton<IPlanner, AssignmentPlanner>();
        services.AddSingleton<IPlanner, MeetingPlanner>();
        services.AddSingleton<IPlanner, SessionPlanner>();
        services.AddScoped<IMessageComposer, SignInComposer>();
        services.AddScoped<IMessageComposer, MeetingComposer>();
        services.AddScoped<IMessageComposer, SessionComposer>();
        services.AddScoped<IMessageComposer, AssignmentComposer>();
        services.AddScoped<IMessageComposer, PlaceComposer>();
        services.AddScoped<IMessageComposer, NewsletterComposer>();
        if (configuration.GetValue("Jobs:Run", true))
        {
            services.AddScheduler(configuration);
        }
        return services;
    }

    private static void AddScheduler(this IServiceCollection services, IConfiguration configuration)
    {
        var sqlServer = string.Equals(configuration["Database:Provider"], "SqlServer", StringComparison.OrdinalIgnoreCase);
        services.AddQuartz(quartz =>
        {
            quartz.ConfigureScheduler(scheduler =>
            {
                scheduler.InstanceName = "Volunteers";
                scheduler.GenerateInstanceId = sqlServer;
            });
            quartz.UseDefaultThreadPool(4);
            quartz.UsePersistentStore(store =>
            {
                store.UseSystemTextJsonSerializer();
                store.ProvisionSchema();
                if (sqlServer)
                {
                    store.UseSqlServer(SqlClientFactory.Instance, configuration.GetConnectionString("Volunteers") ?? "");
                    store.UseClustering();
                }
                else
                {
                    store.UseSqlite(SqliteFactory.Instance, SchedulerFile(configuration));
                }
            });
        });
        services.AddQuartzHostedService(hosted => hosted.WaitForJobsToComplete = true);
        services.AddHostedService<ScheduleKeeper>();
        services.AddHostedService<MessageDispatcher>();
    }

    private static string SchedulerFile(IConfiguration configuration)
    {
        var directory = Path.GetFullPath(configuration["DataDirectory"] ?? "data");
        Directory.CreateDirectory(directory);
        return new SqliteConnectionStringBuilder { DataSource = Path.Combine(directory, "quartz.db"), DefaultTimeout = 30 }.ToString();
    }
}
