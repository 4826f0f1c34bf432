using Volunteers.Data.Audit;

namespace Volunteers.Api.Privacy;

/// <summary>Registers what protects people's data.</summary>
public static class PrivacyServices
{
    public static void AddPrivacy(this IServiceCollection services)
    {
        services.AddSingleton<PersonalDataLinks>();
        services.AddScoped<PersonalDataCopies>();
        services.AddSingleton<ReadLogQueue>();
        services.AddScoped<ReadLog>();
        services.AddHostedService<ReadLogWriter>();
    }
}
