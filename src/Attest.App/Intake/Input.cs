using Attest.App.Intake.Web;
using Attest.Model;
using Attest.Store;

namespace Attest.App.Intake;

/// <summary>What became of one thing that came in: a report, a refusal, or something that holds no report; exactly one of the three.</summary>
public sealed record Input
{
    Input(SourceReport? report, Refusal? refusal, string? passedOver) => (Report, Refusal, PassedOver) = (report, refusal, passedOver);

    public SourceReport? Report { get; }

    public Refusal? Refusal { get; }

    /// <summary>What kind of record was passed over, for counting: "WARC request", "image/png".</summary>
    public string? PassedOver { get; }

    /// <summary>How and when the report was got; null for a file, whose name says it.</summary>
    public Obtained? Obtained { get; private init; }

    /// <summary>The request it came by; null when by none.</summary>
    public Fetched? Fetched { get; init; }

    /// <summary>What is known of the report from elsewhere, used where it does not tell itself.</summary>
    public Sidecar? Hint { get; init; }

    /// <summary>What whoever gave it knows it by; 0 where it does not matter.</summary>
    public ulong Ticket { get; init; }

    /// <summary>The same input, its report told otherwise.</summary>
    public Input With(SourceReport report) => Of(report, Obtained) with { Fetched = Fetched, Ticket = Ticket };

    /// <summary>The same input, refused after all.</summary>
    public Input Refusing(string reason) => Refused(Report!.Name, reason) with { Fetched = Fetched, Ticket = Ticket };

    public static Input Of(SourceReport report, Obtained? obtained = null) => new(report, null, null) { Obtained = obtained };

    public static Input Refused(string name, string reason) => new(null, new(name, reason), null);

    public static Input Passed(string kind) => new(null, null, kind);
}
