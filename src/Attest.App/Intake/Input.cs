using Attest.Model;

namespace Attest.App.Intake;

/// <summary>What became of one file: a report's bytes, or a refusal; exactly one of the two.</summary>
public sealed record Input
{
    Input(SourceReport? report, Refusal? refusal) => (Report, Refusal) = (report, refusal);

    public SourceReport? Report { get; }

    public Refusal? Refusal { get; }

    public static Input Of(SourceReport report) => new(report, null);

    public static Input Refused(string name, string reason) => new(null, new(name, reason));
}
