using System.Collections.Immutable;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Attest.Store;

namespace Attest.App;

/// <summary>What this build's engine consists of.</summary>
static class EngineParts
{
    const int MostTold = 6;

    const string Models = "models/", Names = "Attest.Names.", Gazetteer = "Attest.Names.gazetteer.bin", RuledNames = "Attest.Names.ruled", RuledWords = "Languages/ruled";

    /// <summary>Kinds of parts as the register lists them, with what their names begin with.</summary>
    public static readonly ImmutableArray<string> Kinds = ["models", "words", "names", "gazetteer"];

    /// <param name="id">As its readings bear it.</param>
    /// <param name="gazetteer">The file that was given beside the built-in one, or null.</param>
    /// <param name="ruled">What people ruled on names of parties and on words.</param>
    public static EngineRecord Of(string id, string? gazetteer, RuledTables ruled)
    {
        var assembly = typeof(Reader).Assembly;
        var own = gazetteer is null ? null : SumOf(File.OpenRead(gazetteer));
        var tables = new[] { (Name: RuledNames, Text: ruled.NamesText), (Name: RuledWords, Text: ruled.WordsText) }.Where(table => table.Text.Length > 0)
            .Select(table => new EnginePart(table.Name, SumOf(new MemoryStream(Encoding.UTF8.GetBytes(table.Text)))));
        return new(id, assembly.ManifestModule.ModuleVersionId.ToString("N"), own, [.. PartsOf(assembly).Concat(tables).OrderBy(part => part.Name, StringComparer.Ordinal)]);
    }

    /// <summary>Everything built into an assembly beside its code, in ordinal order of names.</summary>
    public static IEnumerable<EnginePart> PartsOf(Assembly assembly) =>
        assembly.GetManifestResourceNames().Order(StringComparer.Ordinal).Select(name => new EnginePart(name, SumOf(assembly.GetManifestResourceStream(name)!)));

    public static string KindOf(EnginePart part) =>
        part.Name.StartsWith(Models, StringComparison.Ordinal) ? "models" : part.Name == Gazetteer ? "gazetteer" : part.Name.StartsWith(Names, StringComparison.Ordinal) ? "names" : "words";

    /// <summary>One hash over all parts of a kind: of lines "HASH  NAME", as sha256sum would list them.</summary>
    public static string SumOf(EngineRecord engine, string kind) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Concat(engine.Parts.Where(part => KindOf(part) == kind).Select(part => $"{part.Sha256}  {part.Name}\n")))));

    /// <summary>In what the engine that was recorded is another than the one at hand: "program, 2 word lists (a.tsv, b.tsv)"; empty when in nothing.</summary>
    public static string Difference(EngineRecord recorded, EngineRecord present)
    {
        var told = new List<string>();
        if (recorded.Program != present.Program) told.Add("the program itself");
        told.AddRange(Kinds.Select(kind => Difference(kind, recorded, present)).OfType<string>());
        if (recorded.OwnGazetteer != present.OwnGazetteer)
            told.Add(recorded.OwnGazetteer is { } own ? $"a gazetteer of its own with SHA-256 {own} (--gazetteer)" : "no gazetteer of its own");
        return string.Join("; ", told);
    }

    static string? Difference(string kind, EngineRecord recorded, EngineRecord present)
    {
        var names = recorded.Parts.Except(present.Parts).Concat(present.Parts.Except(recorded.Parts)).Where(part => KindOf(part) == kind)
            .Select(part => part.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return names.Count == 0 ? null : $"{kind}: {string.Join(", ", names.Take(MostTold))}{(names.Count > MostTold ? $" and {names.Count - MostTold} more" : "")}";
    }

    static string SumOf(Stream content)
    {
        using (content) return Convert.ToHexStringLower(SHA256.HashData(content));
    }
}
