using Volunteers.Api.Access;

namespace Volunteers.Api.Hosting;

/// <summary>Builds the application: the same for serving and for the commands, which do not start it.</summary>
public static class VolunteersApplication
{
    /// <param name="arguments">Configuration from the command line.</param>
    /// <param name="quiet">For commands: only what goes wrong is logged, and on standard error.</param>
    public static WebApplication Build(string[] arguments, bool quiet)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = arguments,
            ContentRootPath = Given(arguments, "contentRoot") ? null : AppContext.BaseDirectory,
            EnvironmentName = EnvironmentName(arguments),
        });
        // secrets that a container is given as files, each named like its setting: Mail__Smtp__Password
        builder.Configuration.AddKeyPerFile(builder.Configuration["SecretsDirectory"] is { Length: > 0 } secrets ? Path.GetFullPath(secrets) : "/run/secrets", optional: true);
        var roles = StartConfiguration.Settle(builder.Configuration, builder.Environment.IsDevelopment());
        builder.AddVolunteersLogging(quiet);
        builder.AddVolunteersServer(roles);
        builder.Services.AddVolunteersAccess(builder.Configuration);
        builder.Services.AddVolunteersDomain(builder.Configuration, roles);
        builder.Services.AddVolunteersGraphQL();
        builder.Services.AddVolunteersTelemetry(builder.Configuration);
        return builder.Build();
    }

    /// <summary>From its sources the program is in development unless told otherwise; published it is in production.</summary>
    private static string? EnvironmentName(string[] arguments) =>
        Given(arguments, "environment")
        || Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") is { Length: > 0 }
        || Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT") is { Length: > 0 }
        || Checkout.Root is null
            ? null
            : Environments.Development;

    private static bool Given(string[] arguments, string key) =>
        arguments.Any(argument => argument.StartsWith($"--{key}=", StringComparison.OrdinalIgnoreCase));
}
