using System.Text.Json;
using Attest.App.Export.Json;
using Attest.App.Wording;
using Attest.Store;

namespace Attest.App.Listing;

/// <summary>What readings refused, and why.</summary>
static class RefusalListing
{
    public static void Write(Screen screen, IReadOnlyList<RefusedInput> refusals)
    {
        if (refusals.Count == 0)
        {
            screen.Out.WriteLine("Nothing stands refused.");
            return;
        }

        new ListingTable<RefusedInput>(["input", "refused because", "last on"], refusal => [refusal.Name, refusal.Reason, refusal.At]).Write(screen, refusals);
        screen.Out.WriteLine($"{Words.Count(refusals.Count, "input")}.");
    }

    public static void WriteJson(Screen screen, IReadOnlyList<RefusedInput> refusals)
    {
        foreach (var refusal in refusals) screen.Out.WriteLine(RegisterJson.Line(writer => WriteJson(writer, refusal)));
    }

    static void WriteJson(Utf8JsonWriter writer, RefusedInput refusal)
    {
        writer.WriteStartObject();
        writer.WriteString("input", refusal.Name);
        writer.WriteString("reason", refusal.Reason);
        writer.WriteString("at", refusal.At);
        writer.WriteEndObject();
    }
}
