namespace Volunteers.Api.Hosting.Commands;

/// <summary>Serves until told to stop.</summary>
public static class ServeCommand
{
    /// <exception cref="CommandFailedException">A part that runs in the background failed, which stopped the others.</exception>
    public static async Task<int> RunAsync(string[] configuration)
    {
        await using var app = VolunteersApplication.Build(configuration, quiet: false);
        app.UseVolunteers();
        await DatabaseStart.PrepareAsync(app.Services, app.Lifetime.ApplicationStopping);

        // The host only logs why it stops, and its end looks like any other.
        var parts = app.Services.GetServices<IHostedService>().OfType<BackgroundService>().ToList();
        await app.RunAsync();
        return parts.Find(part => part.ExecuteTask is { IsFaulted: true }) is { ExecuteTask.Exception.InnerException: { } failure } failed
            ? throw new CommandFailedException($"{failed.GetType().Name} failed, so the program ends. {Explanation.Of(failure) ?? failure.Message}")
            : 0;
    }
}
