using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Volunteers.Data;
using Volunteers.Data.Access;

namespace Volunteers.Benchmarks.Ordinary;

/// <summary>
/// Side (b): <c>/bench/ef/…</c>, written as people write with EF Core: pooled contexts, no tracking, projection to records, System.Text.Json.
/// </summary>
internal static class OrdinaryEndpoints
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper), new InstantConverter() },
    };

    public static void MapOrdinary(this WebApplication app)
    {
        var contexts = app.Services.GetRequiredService<IVolunteersDbContextFactory>();
        RequestDelegate Endpoint(Func<VolunteersDbContext, HttpRequest, CancellationToken, Task<object>> answer) => async context =>
        {
            await using var db = contexts.Create(AccessScope.System);
            await context.Response.WriteAsJsonAsync(
                new { Data = await answer(db, context.Request, context.RequestAborted) }, Json, context.RequestAborted);
        };

        app.MapGet("/bench/ef/list", Endpoint(async (db, _, ct) => new { Volunteers = new { Nodes = await ListPage.ReadAsync(db, ct) } }));
        app.MapGet("/bench/ef/profile", Endpoint(async (db, request, ct) =>
            new { Node = await Profile.ReadAsync(db, HandWritten.Json.Key(request.Query["id"]), ct) }));
        app.MapGet("/bench/ef/nested", Endpoint(async (db, _, ct) => new { Programmes = new { Nodes = await Nested.ReadAsync(db, ct) } }));
        app.MapGet("/bench/ef/search", Endpoint(async (db, request, ct) => new
        {
            Volunteers = await Search.ReadAsync(db, request.Query["search"], DateTimeOffset.Parse(request.Query["since"]!, CultureInfo.InvariantCulture), ct),
        }));
        foreach (var page in (ReadOnlySpan<string>)["page1", "page1000"])
        {
            app.MapGet("/bench/ef/" + page, Endpoint(async (db, request, ct) => new { Volunteers = await VolunteerPage.ReadAsync(db, request.Query["after"], ct) }));
        }

        app.MapPost("/bench/ef/mutation", Endpoint(async (db, request, ct) => new { LogContribution = await LogContribution.RunAsync(db, request.Query, ct) }));
    }

    private sealed class InstantConverter : JsonConverter<DateTimeOffset>
    {
        public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDateTimeOffset();

        public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));
    }
}
