using System.Text.Json;
using Attest.App.Export.Json;
using Attest.App.Wording;

namespace Attest.App.Decide;

/// <summary>A decision as JSON.</summary>
static class DecisionJson
{
    public static void Write(Utf8JsonWriter writer, DecisionLine line)
    {
        var decision = line.Decision;
        writer.WriteStartObject();
        writer.WriteString("id", decision.Id);
        writer.WriteString("ruling", Words.Snake(decision.Ruling));
        writer.WriteString("subject", decision.Subject);
        writer.WriteString("field", decision.Field);
        writer.WriteString("value", decision.Value);
        PartJson.Write(writer, "with", decision.With);
        writer.WriteString("reason", decision.Reason);
        writer.WriteString("by", decision.By);
        writer.WriteString("at", decision.At);
        writer.WriteString("state", line.State.Length == 0 ? null : line.State);
        writer.WriteEndObject();
    }
}
