namespace Volunteers.Benchmarks.HandWritten;

/// <summary>Side (a): <c>/bench/ado/…</c>.</summary>
internal static class HandWrittenEndpoints
{
    public static void MapHandWritten(this WebApplication app, string connectionString)
    {
        var pool = new AdoPool(connectionString);
        app.Lifetime.ApplicationStopped.Register(pool.Dispose);
        app.MapGet("/bench/ado/list", pool.Endpoint(ListPage.Write));
        app.MapGet("/bench/ado/profile", pool.Endpoint(Profile.Write));
        app.MapGet("/bench/ado/nested", pool.Endpoint(Nested.Write));
        app.MapGet("/bench/ado/search", pool.Endpoint(Search.Write));
        app.MapGet("/bench/ado/page1", pool.Endpoint(VolunteerPage.Write));
        app.MapGet("/bench/ado/page1000", pool.Endpoint(VolunteerPage.Write));
        app.MapPost("/bench/ado/mutation", pool.Endpoint(LogContribution.Write));
    }
}
