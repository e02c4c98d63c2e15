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
    const string NamesMark = "+n";

    /// <summary>Link and Reconcile of what decisions reach; null where a test makes up its own register.</summary>
    public RegisterReworking? Rework { get; init; }

    public static Engine OfThisProgram() => new(VersionOf(typeof(Reader).Assembly), Load, RegisterBuilder.Parts, new(ReportId.Of, IdOf)) { Rework = RegisterRework.Parts };

    static string IdOf(Claim claim) => ClaimId.Of(claim.Report, claim.Kind, claim.At, ClaimValue.Of(claim));

    /// <summary>What people ruled on names of parties in the register that is read for.</summary>
    public RuledNames Names { get; private init; } = RuledNames.None;

    /// <summary>The engine as it reads for a register: with the names that people ruled on there.</summary>
    public Engine For(RegisterStore store) => With(RuledNames.Of(store.DecisionsOnNames()));

    /// <summary>The engine with these names in place of those it has.</summary>
    public Engine With(RuledNames names) => this with { Names = names };

    /// <summary>Another gazetteer finds other places, and other names other parties: a reading made with them is another engine's.</summary>
    public string VersionWith(string? gazetteer) =>
        (gazetteer is null ? Version : $"{Version}+{Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(gazetteer)).AsSpan(0, 8))}")
        + (Names.Id is { } names ? $"{NamesMark}{names}" : "");

    /// <summary>True for a reading of this very build without a gazetteer of its own, whatever names were ruled on.</summary>
    public bool IsOwn(string version) => version == Version || version.StartsWith(Version + NamesMark, StringComparison.Ordinal);

    /// <summary>The reader with the gazetteer and the names that were ruled on.</summary>
    public ReportReader ReaderWith(string? gazetteer) => LoadReader(gazetteer).With(Names);

    static ReportReader Load(string? gazetteer) => Of(Reader.Load(gazetteer), gazetteer, RuledNames.None);

    static ReportReader Of(Reader reader, string? gazetteer, RuledNames names) => new(reader.Read, reader.Parse, reader.Speech)
    {
        Describe = engine => EngineParts.Of(engine, gazetteer, names),
        Renamed = others => Of(reader.With(others.Standing), gazetteer, others),
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

    /// <summary>The same models with what people ruled on names; null where a test's reader knows no names.</summary>
    public Func<RuledNames, ReportReader>? Renamed { get; init; }

    public ReportReader With(RuledNames names) => names.Standing.IsEmpty || Renamed is null ? this : Renamed(names);
}
