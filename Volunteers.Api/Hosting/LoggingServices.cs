using Microsoft.Extensions.Logging.Console;

namespace Volunteers.Api.Hosting;

/// <summary>Logging to the console: one line an entry when served; only what goes wrong, on standard error, for commands.</summary>
public static class LoggingServices
{
    public static void AddVolunteersLogging(this WebApplicationBuilder builder, bool quiet)
    {
        builder.Logging.ClearProviders();
        builder.Logging.AddSimpleConsole(console =>
        {
            console.SingleLine = true;
            console.TimestampFormat = "HH:mm:ss ";
        });
        if (quiet)
        {
            builder.Logging.SetMinimumLevel(LogLevel.Error);
            builder.Logging.AddFilter(static level => level >= LogLevel.Error);
            builder.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        }
    }
}
