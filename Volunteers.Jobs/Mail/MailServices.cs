using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Volunteers.Jobs.Mail;

/// <summary>Registers what sends e-mails: SMTP when a relay is configured, files otherwise.</summary>
public static class MailServices
{
    public static IServiceCollection AddVolunteersMail(this IServiceCollection services, IConfiguration configuration)
    {
        var section = configuration.GetSection(MailOptions.Section);
        services.AddOptions<MailOptions>().Bind(section).Configure(options =>
        {
            if (string.IsNullOrWhiteSpace(section[nameof(MailOptions.Directory)]))
            {
                options.Directory = Path.Combine(configuration["DataDirectory"] ?? "data", "mail");
            }
        });
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddScoped<HtmlRenderer>();
        services.TryAddScoped<RazorText>();
        if (string.IsNullOrWhiteSpace(section["Smtp:Host"]))
        {
            services.TryAddSingleton<IMailTransport, FileMailTransport>();
        }
        else
        {
            services.TryAddSingleton<IMailTransport, SmtpMailTransport>();
        }

        return services;
    }
}
