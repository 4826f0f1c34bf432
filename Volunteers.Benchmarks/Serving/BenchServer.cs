using Volunteers.Api.Hosting;
using Volunteers.Benchmarks.HandWritten;
using Volunteers.Benchmarks.Ordinary;
using Volunteers.Benchmarks.Seeding;

namespace Volunteers.Benchmarks.Serving;

/// <summary>The real server, with the endpoints that it is compared with in the same process.</summary>
internal static class BenchServer
{
    /// <param name="directory">A data directory with a seeded database.</param>
    /// <param name="port">On 127.0.0.1.</param>
    public static async Task<int> RunAsync(string directory, int port)
    {
        var file = SeedFiles.Database(directory);
        await using var app = VolunteersApplication.Build(
            [
                $"--DataDirectory={directory}", $"--ConnectionStrings:Volunteers=Data Source={file}", $"--Urls=http://127.0.0.1:{port}",
                "--Jobs:Run=false", "--Demo:Load=false", "--environment=Production", "--Logging:LogLevel:Default=Warning",
            ],
            quiet: false);
        app.UseVolunteers();
        app.MapHandWritten($"Data Source={file};Pooling=False");
        app.MapOrdinary();
        app.MapStats();
        await app.RunAsync();
        return 0;
    }
}
