using System.Text;
using Attest.App.Intake;

namespace Attest.Tests.Intake;

/// <summary>What the reading of one made file gives, in short lines.</summary>
static class TakenIn
{
    public static List<Input> Of(string name, byte[] bytes, IntakeOptions? options = null)
    {
        using var content = new MemoryStream(bytes);
        return [.. new ParcelReader(options ?? new()).Read(new(name, content))];
    }

    public static List<Input> Of(string name, string text, IntakeOptions? options = null) => Of(name, Encoding.UTF8.GetBytes(text), options);

    /// <summary>"name: text" for a report, "name! reason" for a refusal, "-kind" for what was passed over.</summary>
    public static string[] Lines(IEnumerable<Input> inputs) => [.. inputs.Select(Line)];

    public static string Text(Input input) => Encoding.UTF8.GetString(input.Report!.Bytes.AsSpan());

    static string Line(Input input) => input.Report is { } report ? $"{report.Name}: {Text(input)}"
        : input.Refusal is { } refusal ? $"{refusal.Name}! {refusal.Reason}" : $"-{input.PassedOver}";
}
