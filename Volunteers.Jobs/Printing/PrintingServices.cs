using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Volunteers.Jobs.Printing;

/// <summary>Registers the printer of PDFs.</summary>
public static class PrintingServices
{
    public static IServiceCollection AddVolunteersPrinting(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<PrintingOptions>().Bind(configuration.GetSection(PrintingOptions.Section));
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IPdfPrinter, ChromiumPdfPrinter>();
        return services;
    }
}
