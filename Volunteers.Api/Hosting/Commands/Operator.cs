using Volunteers.Api.Access;

namespace Volunteers.Api.Hosting.Commands;

/// <summary>Runs a command on the application's services, as the operator, without starting the server.</summary>
public static class Operator
{
    /// <param name="migrate">Whether the database is brought up to date first.</param>
    public static async Task<int> RunAsync(
        string[] configuration, bool migrate, Func<IServiceProvider, CancellationToken, Task> command, CancellationToken cancellationToken)
    {
        await using var app = VolunteersApplication.Build(configuration, quiet: true);
        if (migrate)
        {
            await using var alone = await DatabaseStart.MigrateAsync(app.Services, cancellationToken);
        }

        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CallerHolder>().Use(Caller.Operator);
        await command(scope.ServiceProvider, cancellationToken);
        return 0;
    }
}
