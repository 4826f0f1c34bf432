using System.Globalization;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using Volunteers.Data.Storage;
using Volunteers.GraphQL.Diagnostics;

namespace Volunteers.Api.Hosting;

/// <summary>Sends spans and measurements to a collector by OTLP, where <c>Telemetry:Otlp:Endpoint</c> names one; else nothing is collected.</summary>
public static class TelemetryServices
{
    private const string EndpointKey = "Telemetry:Otlp:Endpoint";

    public static void AddVolunteersTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<IStatementObserver, StatementCounter>();
        if (configuration[EndpointKey] is not { Length: > 0 } text)
        {
            return;
        }

        if (!Uri.TryCreate(text, UriKind.Absolute, out var endpoint) || endpoint.Scheme is not ("http" or "https"))
        {
            throw new ConfigurationException($"{EndpointKey}: \"{text}\" is not an address like http://localhost:4317.");
        }

        var protocol = configuration["Telemetry:Otlp:Protocol"] switch
        {
            null or "" or "grpc" => OtlpExportProtocol.Grpc,
            "http/protobuf" => OtlpExportProtocol.HttpProtobuf,
            var other => throw new ConfigurationException($"Telemetry:Otlp:Protocol: \"{other}\" is neither grpc nor http/protobuf."),
        };
        var ratio = configuration["Telemetry:SampleRatio"] is { Length: > 0 } given ? Ratio(given) : 1;
        services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService(
                configuration["Telemetry:ServiceName"] is { Length: > 0 } name ? name : "volunteers",
                serviceVersion: typeof(TelemetryServices).Assembly.GetName().Version?.ToString()))
            .WithTracing(tracing =>
            {
                tracing.SetSampler(new ParentBasedSampler(new TraceSampler(ratio)))
                    .AddAspNetCoreInstrumentation()
                    .AddSource(GraphQLTelemetry.SourceName, "Quartz")
                    .AddProcessor(new SecretAddresses())
                    .AddOtlpExporter(exporter => Address(exporter, endpoint, protocol, "v1/traces"));
                if (configuration.GetValue("Telemetry:Resolvers", false))
                {
                    tracing.AddSource(GraphQLTelemetry.ResolverSourceName);
                }
            })
            .WithMetrics(metrics => metrics
                .AddAspNetCoreInstrumentation()
                .AddRuntimeInstrumentation()
                .AddMeter(GraphQLTelemetry.MeterName, "Quartz")
                .AddOtlpExporter(exporter => Address(exporter, endpoint, protocol, "v1/metrics")));
    }

    private static void Address(OtlpExporterOptions exporter, Uri endpoint, OtlpExportProtocol protocol, string path)
    {
        exporter.Protocol = protocol;

        // By HTTP each signal has a path of its own, which the exporter adds only to the address of its environment variable.
        exporter.Endpoint = protocol == OtlpExportProtocol.Grpc || endpoint.AbsolutePath.Length > 1 && endpoint.AbsolutePath.EndsWith(path, StringComparison.Ordinal)
            ? endpoint
            : new Uri($"{endpoint.AbsoluteUri.TrimEnd('/')}/{path}");
    }

    private static double Ratio(string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var ratio) && ratio is >= 0 and <= 1
            ? ratio
            : throw new ConfigurationException($"Telemetry:SampleRatio: \"{text}\" is not a number from 0 to 1, like 0.1.");
}
