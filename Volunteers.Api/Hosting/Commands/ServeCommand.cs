namespace Volunteers.Api.Hosting.Commands;

/// <summary>Serves until told to stop.</summary>
public static class ServeCommand
{
    public static async Task<int> RunAsync(string[] configuration)
    {
        await using var app = VolunteersApplication.Build(configuration, quiet: false);
        app.UseVolunteers();
        await DatabaseStart.PrepareAsync(app.Services, app.Lifetime.ApplicationStopping);
        await app.RunAsync();
        return 0;
    }
}
