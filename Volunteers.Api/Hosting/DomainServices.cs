using Quartz;
using Volunteers.Api.Access;
using Volunteers.Api.Hosting.Commands;
using Volunteers.Api.Meetings;
using Volunteers.Api.Newsletters;
using Volunteers.Api.People.Import;
using Volunteers.Api.Photos;
using Volunteers.Api.Privacy;
using Volunteers.Api.Referrals;
using Volunteers.Api.Staff;
using Volunteers.Data;
using Volunteers.Jobs.Scheduling;

namespace Volunteers.Api.Hosting;

/// <summary>The database, what happens by itself, and the services that are neither queries nor mutations.</summary>
public static class DomainServices
{
    public static void AddVolunteersDomain(this IServiceCollection services, IConfiguration configuration, RoleOptions roles)
    {
        services.AddVolunteersData(configuration);
        services.AddVolunteersJobs(configuration);
        services.AddScoped<VolunteerImporter>();
        services.AddSingleton<PhotoStore>();
        services.AddSingleton<Demonstration>();
        services.AddSingleton<Centres>();
        services.AddSingleton<PublicAddress>();
        services.AddPrivacy();
        services.AddSingleton<StaffInvitations>();
        services.AddSingleton<CalendarFeed>();
        services.AddScoped<NewsletterTrial>();
        services.AddSingleton<FormStamp>();
        services.AddHealthChecks().AddDbContextCheck<VolunteersDbContext>("database");
        if (roles.Jobs)
        {
            services.AddHealthChecks().AddQuartz(_ => { });
        }
    }
}
