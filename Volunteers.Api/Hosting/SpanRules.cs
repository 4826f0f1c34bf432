using System.Diagnostics;
using OpenTelemetry;
using OpenTelemetry.Trace;

namespace Volunteers.Api.Hosting;

/// <summary>Removes from spans where a request went: addresses of calendar feeds and links in e-mails are secrets. The route stays.</summary>
internal sealed class SecretAddresses : BaseProcessor<Activity>
{
    /// <inheritdoc/>
    public override void OnEnd(Activity data)
    {
        data.SetTag("url.path", null);
        data.SetTag("url.query", null);
    }
}

/// <summary>Takes a part of all traces, and none that the scheduler begins each time it asks its store what is due.</summary>
/// <param name="ratio">From 0 to 1.</param>
internal sealed class TraceSampler(double ratio) : Sampler
{
    private readonly TraceIdRatioBasedSampler _part = new(ratio);

    /// <inheritdoc/>
    public override SamplingResult ShouldSample(in SamplingParameters samplingParameters) =>
        samplingParameters.Name == "Quartz.JobStore.AcquireNextTriggers"
            ? new SamplingResult(SamplingDecision.Drop)
            : _part.ShouldSample(samplingParameters);
}
