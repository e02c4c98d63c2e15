using System.Reflection;
using System.Security.Cryptography;
using Attest.Clean;
using Attest.Extract.Speech;
using Attest.Model;
using Attest.Reconcile;
using Attest.Resolve.Claims;
using Attest.Store;
using Attest.Store.Verify;

namespace Attest.App;

/// <summary>What reads reports and makes incidents of them.</summary>
/// <param name="Version">Names this very build of the engine: another build may read another thing out of a report.</param>
/// <param name="LoadReader">Loads the reader, with the gazetteer in a file of its own where one is given.</param>
/// <param name="Build">Link and Reconcile.</param>
/// <param name="Ids">How ids come from content; null where a test makes up its own.</param>
sealed record Engine(string Version, Func<string?, ReportReader> LoadReader, RegisterBuilding Build, ContentIds? Ids)
{
    // No hash of a gazetteer begins with it.
    const string RuledMark = "+n";

    /// <summary>Link and Reconcile of what decisions reach; null where a test makes up its own register.</summary>
    public RegisterReworking? Rework { get; init; }

    public static Engine OfThisProgram() => new(VersionOf(typeof(Reader).Assembly), Load, RegisterBuilder.Parts, new(ReportId.Of, IdOf)) { Rework = RegisterRework.Parts };

    static string IdOf(Claim claim) => ClaimId.Of(claim.Report, claim.Kind, claim.At, ClaimValue.Of(claim));

    /// <summary>What people ruled on names of parties and on words in the register that is read for.</summary>
    public RuledTables Ruled { get; private init; } = RuledTables.None;

    /// <summary>The engine as it reads for a register: with what people ruled on names and words there.</summary>
    public Engine For(RegisterStore store) => With(RuledTables.Of(store.Decisions.OnTables()));

    /// <summary>The engine with these rulings in place of those it has.</summary>
    public Engine With(RuledTables ruled) => this with { Ruled = ruled };

    /// <summary>Another gazetteer finds other places, and other names and words other parties and claims: a reading made with them is another engine's.</summary>
    public string VersionWith(string? gazetteer) =>
        (gazetteer is null ? Version : $"{Version}+{Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(gazetteer)).AsSpan(0, 8))}")
        + (Ruled.Id is { } ruled ? $"{RuledMark}{ruled}" : "");

    /// <summary>True for a reading of this very build without a gazetteer of its own, whatever names and words were ruled on.</summary>
    public bool IsOwn(string version) => version == Version || version.StartsWith(Version + RuledMark, StringComparison.Ordinal);

    /// <summary>The reader with the gazetteer and with what was ruled on names and words.</summary>
    public ReportReader ReaderWith(string? gazetteer) => LoadReader(gazetteer).With(Ruled);

    static ReportReader Load(string? gazetteer) => Of(Reader.Load(gazetteer), gazetteer, RuledTables.None);

    static ReportReader Of(Reader reader, string? gazetteer, RuledTables ruled) => new(reader.Read, reader.Parse, reader.Speech)
    {
        Describe = engine => EngineParts.Of(engine, gazetteer, ruled),
        Ruled = others => Of(reader.With(others.Names, new(others.Words)), gazetteer, others),
    };

    /// <summary>Version and the first half of the build's own fingerprint, which the compiler makes from its content.</summary>
    static string VersionOf(Assembly assembly) =>
        $"{assembly.GetName().Version?.ToString(3)}+{assembly.ManifestModule.ModuleVersionId.ToString("N")[..16]}";
}

/// <summary>Reads one report at a time; its functions are thread-safe.</summary>
/// <param name="Parse">The sentences and trees from which the claims are read.</param>
/// <param name="Speech">Who says what in them.</param>
sealed record ReportReader(Func<SourceReport, ReadReport> Read, Func<SourceReport, ParsedReport> Parse, Func<ParsedReport, SpeechMap> Speech)
{
    /// <summary>What the engine consists of, whose id is given; null where a test makes up its own.</summary>
    public Func<string, EngineRecord>? Describe { get; init; }

    /// <summary>The same models with what people ruled on names and words; null where a test's reader knows none.</summary>
    public Func<RuledTables, ReportReader>? Ruled { get; init; }

    public ReportReader With(RuledTables ruled) => ruled.IsEmpty || Ruled is null ? this : Ruled(ruled);
}
