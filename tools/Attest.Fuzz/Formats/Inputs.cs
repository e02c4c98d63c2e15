using Attest.App.Intake;

namespace Attest.Fuzz.Formats;

/// <summary>Takes reports out of a file as `attest read` does.</summary>
static class Inputs
{
    // A kilobyte holds no more records than this, however it is packed in itself.
    const int Most = 5000;

    static readonly ParcelReader Reader = new(new());

    public static Taken Take(string name, byte[] bytes)
    {
        var inputs = Reader.Read(new(name, new MemoryStream(bytes, writable: false))).Take(Most + 1).ToList();
        var reports = inputs.Where(input => input.Report is not null).Select(input => input.Report!).ToList();
        return new(reports.Count > 0, FaultOf(inputs, name), reports.FirstOrDefault());
    }

    static string? FaultOf(List<Input> inputs, string name)
    {
        // What a packed file holds is named without the ending that says it is packed.
        name = name.EndsWith(".html.gz", StringComparison.Ordinal) ? name[..^".gz".Length] : name;
        if (inputs.Count > Most) return $"more than {Most} inputs in a file";
        foreach (var input in inputs)
        {
            var ways = (input.Report is null ? 0 : 1) + (input.Refusal is null ? 0 : 1) + (input.PassedOver is null ? 0 : 1);
            if (ways != 1) return "an input that did not end in exactly one way";
            if (input.Refusal is { } refusal && (refusal.Reason.Length == 0 || !refusal.Name.StartsWith(name, StringComparison.Ordinal))) return "a refusal without its reason or its place";
            if (input.Report is { } report && (report.Bytes.Length == 0 || !report.Name.StartsWith(name, StringComparison.Ordinal))) return "a report without bytes or without its place";
        }

        return null;
    }
}
