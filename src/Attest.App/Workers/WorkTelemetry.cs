using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Attest.App.Workers;

/// <summary>Sends what a worker counts, and its traces, to a collector (OTLP over HTTP). Nothing is sent where none was named.</summary>
sealed class WorkTelemetry : IDisposable
{
    readonly TracerProvider traces;
    readonly MeterProvider metrics;

    /// <param name="collector">Such as http://127.0.0.1:4318.</param>
    public WorkTelemetry(Uri collector)
    {
        var resource = ResourceBuilder.CreateDefault().AddService("attest-work");
        traces = Sdk.CreateTracerProviderBuilder().SetResourceBuilder(resource).AddSource(WorkMeters.Name).AddOtlpExporter(options => Set(options, "v1/traces")).Build();
        metrics = Sdk.CreateMeterProviderBuilder().SetResourceBuilder(resource).AddMeter(WorkMeters.Name).AddOtlpExporter(options => Set(options, "v1/metrics")).Build();

        void Set(OtlpExporterOptions options, string path)
        {
            options.Protocol = OtlpExportProtocol.HttpProtobuf;
            options.Endpoint = new($"{collector.AbsoluteUri.TrimEnd('/')}/{path}");
        }
    }

    public void Dispose()
    {
        traces.Dispose();
        metrics.Dispose();
    }
}
