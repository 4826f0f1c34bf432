using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Quartz;
using Volunteers.Data.Messaging;
using Volunteers.Data.Privacy;
using Volunteers.Jobs.Access;
using Volunteers.Jobs.Assignments;
using Volunteers.Jobs.Centres;
using Volunteers.Jobs.Checks;
using Volunteers.Jobs.Cohorts;
using Volunteers.Jobs.Concerns;
using Volunteers.Jobs.Inspections;
using Volunteers.Jobs.Mail;
using Volunteers.Jobs.Meetings;
using Volunteers.Jobs.Newsletters;
using Volunteers.Jobs.Printing;
using Volunteers.Jobs.Privacy;
using Volunteers.Jobs.References;
using Volunteers.Jobs.Referrals;
using Volunteers.Jobs.Sessions;
using Volunteers.Jobs.SetUp;

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
        services.TryAddScoped<NewsletterPdfs>();
        services.TryAddSingleton<IOutbox, Outbox>();
        services.AddSingleton<IPlanner, NewsletterPlanner>();
        services.AddSingleton<IPlanner, PlacePlanner>();
        services.AddSingleton<IPlanner, AssignmentPlanner>();
        services.AddSingleton<IPlanner, MeetingPlanner>();
        services.AddSingleton<IPlanner, SessionPlanner>();
        services.AddSingleton<IPlanner, ConcernPlanner>();
        services.AddSingleton<IPlanner, CentrePlanner>();
        services.AddSingleton<IPlanner, ReferralPlanner>();
        services.AddSingleton<IPlanner, CheckRenewalPlanner>();
        services.AddScoped<IMessageComposer, CheckRenewalComposer>();
        services.AddScoped<IMessageComposer, ReferralComposer>();
        services.AddSingleton<IPlanner, ReferencePlanner>();
        services.AddScoped<IMessageComposer, ReferenceComposer>();
        services.AddScoped<IMessageComposer, ConcernComposer>();
        services.AddScoped<IMessageComposer, TestMailComposer>();
        services.AddScoped<IMessageComposer, SignInComposer>();
        services.AddScoped<IMessageComposer, AccountComposer>();
        services.AddScoped<IMessageComposer, AddressChangedComposer>();
        services.AddScoped<IMessageComposer, MeetingComposer>();
        services.AddScoped<IMessageComposer, SessionComposer>();
        services.AddScoped<IMessageComposer, AssignmentComposer>();
        services.AddScoped<IMessageComposer, PlaceComposer>();
        services.AddScoped<IMessageComposer, NewsletterComposer>();
        services.AddSingleton<IPlanner, DataRequestPlanner>();
        services.AddScoped<IMessageComposer, DataRequestComposer>();
        services.AddScoped<IMessageComposer, RetentionComposer>();
        services.TryAddSingleton<Erasures>();
        services.TryAddScoped<PersonalDataPrinter>();
        services.TryAddScoped<InspectionPrinter>();
        if (configuration.GetValue("Jobs:Run", true))
        {
            services.AddScheduler(configuration);
        }

        return services;
    }

    /// <returns>Null on SQL Server, where the scheduler's tables lie in the database.</returns>
    internal static string? SchedulerFile(IConfiguration configuration) =>
        string.Equals(configuration["Database:Provider"], "SqlServer", StringComparison.OrdinalIgnoreCase)
            ? null
            : Path.Combine(Path.GetFullPath(configuration["DataDirectory"] ?? "data"), "quartz.db");

    private static void AddScheduler(this IServiceCollection services, IConfiguration configuration)
    {
        var file = SchedulerFile(configuration);
        services.AddQuartz(quartz =>
        {
            quartz.ConfigureScheduler(scheduler =>
            {
                scheduler.InstanceName = "Volunteers";
                scheduler.GenerateInstanceId = file is null;
            });
            quartz.UseDefaultThreadPool(4);
            quartz.UsePersistentStore(store =>
            {
                store.UseSystemTextJsonSerializer();
                store.ProvisionSchema();
                if (file is null)
                {
                    store.UseSqlServer(SqlClientFactory.Instance, configuration.GetConnectionString("Volunteers") ?? "");
                    store.UseClustering();
                }
                else
                {
                    Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                    store.UseSqlite(SqliteFactory.Instance, new SqliteConnectionStringBuilder { DataSource = file, DefaultTimeout = 30 }.ToString());
                }
            });
        });
        services.AddHostedService<SchedulerStart>();
        services.AddQuartzHostedService(hosted => (hosted.AutoStart, hosted.WaitForJobsToComplete) = (false, true));
        services.AddHostedService<MessageDispatcher>();
    }
}
