using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text;

namespace Attest.App.Workers;

/// <summary>What one meter has measured, in the text that Prometheus reads; thread-safe.</summary>
/// <remarks>Values without tags only: a worker has none.</remarks>
sealed class PrometheusText : IDisposable
{
    /// <summary>Upper bounds of the buckets of a histogram, in seconds.</summary>
    static readonly double[] Bounds = [.01, .03, .1, .3, 1, 3, 10, 30, 100, 300, 1000];

    readonly MeterListener listener = new();
    readonly Lock measuring = new();
    readonly SortedDictionary<string, Measured> all = new(StringComparer.Ordinal);

    public PrometheusText(Meter meter)
    {
        listener.InstrumentPublished = (instrument, listening) =>
        {
            if (instrument.Meter != meter) return;
            lock (measuring) all[NameOf(instrument)] = new(instrument);
            listening.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, _, _) => Take(instrument, value));
        listener.SetMeasurementEventCallback<int>((instrument, value, _, _) => Take(instrument, value));
        listener.SetMeasurementEventCallback<double>((instrument, value, _, _) => Take(instrument, value));
        listener.Start();
    }

    public string Write()
    {
        listener.RecordObservableInstruments();
        var text = new StringBuilder();
        lock (measuring)
            foreach (var (name, measured) in all) measured.Write(text, name);
        return text.ToString();
    }

    public void Dispose() => listener.Dispose();

    void Take(Instrument instrument, double value)
    {
        lock (measuring) all[NameOf(instrument)].Take(value);
    }

    static string NameOf(Instrument instrument)
    {
        var name = instrument.Name.Replace('.', '_');
        return instrument is Counter<long> ? name + "_total" : instrument is Histogram<double> ? name + "_seconds" : name;
    }

    sealed class Measured(Instrument instrument)
    {
        readonly long[] buckets = new long[Bounds.Length];
        double value;
        long count;

        public void Take(double next)
        {
            count++;
            value = instrument is ObservableGauge<int> ? next : value + next;
            for (var at = 0; at < Bounds.Length; at++)
                if (next <= Bounds[at]) buckets[at]++;
        }

        public void Write(StringBuilder text, string name)
        {
            var kind = instrument is Counter<long> ? "counter" : instrument is Histogram<double> ? "histogram" : "gauge";
            Line($"# HELP {name} {instrument.Description}");
            Line($"# TYPE {name} {kind}");
            if (kind != "histogram")
            {
                Line($"{name} {value}");
                return;
            }

            for (var at = 0; at < Bounds.Length; at++) Line($"{name}_bucket{{le=\"{Bounds[at]}\"}} {buckets[at]}");
            Line($"{name}_bucket{{le=\"+Inf\"}} {count}");
            Line($"{name}_sum {value}");
            Line($"{name}_count {count}");

            void Line(FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
        }
    }
}
