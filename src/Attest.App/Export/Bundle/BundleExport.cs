using System.Buffers;
using System.Text;
using Attest.App.Decide;
using Attest.App.Export.Json;
using Attest.Model;
using Attest.Store;

namespace Attest.App.Export.Bundle;

/// <summary>The evidence bundle: the register with the originals it was read from, so that others can check it without Attest.</summary>
static class BundleExport
{
    static readonly SearchValues<char> Plain = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789");

    /// <param name="engine">Name of the build that writes it.</param>
    public static void Write(Stream output, RegisterStore store, string engine)
    {
        using var bundle = new BundleArchive(output);
        bundle.Add("README.md", Readme());
        bundle.Add("versions.json", stream => BundleVersions.Write(stream, store, engine));
        bundle.Add("register.json", stream => RegisterJson.Write(stream, store));
        bundle.Add("decisions.jsonl", string.Concat(DecisionListing.Lines(store).Select(line => RegisterJson.Line(writer => DecisionJson.Write(writer, line)) + "\n")));
        bundle.Add("log.jsonl", stream => WriteLog(stream, store));
        foreach (var report in store.Reports()) AddReport(bundle, store, report.Id);
    }

    static void AddReport(BundleArchive bundle, RegisterStore store, string report)
    {
        if (store.Original(report) is { } original) bundle.Add($"originals/{report}{EndingOf(original)}", original.Bytes.AsSpan());
        if (store.Reading(report) is { } reading) bundle.Add($"texts/{report}.txt", reading.Source.Text);
    }

    static void WriteLog(Stream stream, RegisterStore store)
    {
        using var lines = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        store.Custody.ForEachEvent((entry, hash) => lines.WriteLine(RegisterJson.Line(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("entry", entry);
            writer.WriteString("hash", hash);
            writer.WriteEndObject();
        })));
    }

    // A name that came from outside never names a file of the bundle; its ending may help to open it.
    static string EndingOf(SourceReport original)
    {
        var ending = Path.GetExtension(original.Name).ToLowerInvariant();
        return ending.Length is > 1 and <= 8 && ending.AsSpan(1).IndexOfAnyExcept(Plain) < 0 ? ending : ".bin";
    }

    static string Readme()
    {
        using var stream = typeof(BundleExport).Assembly.GetManifestResourceStream("bundle/README.md")
            ?? throw new InvalidOperationException("The program was built without the bundle's readme.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
