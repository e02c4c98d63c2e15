using System.Reflection;
using Attest.Clean;
using Attest.Model;
using Attest.Reconcile;
using Attest.Resolve.Claims;
using Attest.Store;
using Attest.Store.Verify;

namespace Attest.App;

/// <summary>What reads reports and makes incidents of them.</summary>
/// <param name="Version">Names this very build of the engine: another build may read another thing out of a report.</param>
/// <param name="Reader">Loaded when first asked for.</param>
/// <param name="Build">Link and Reconcile.</param>
/// <param name="Ids">How ids come from content; null where a test makes up its own.</param>
sealed record Engine(string Version, Lazy<ReportReader> Reader, RegisterBuilding Build, ContentIds? Ids)
{
    public static Engine OfThisProgram() => new(VersionOf(typeof(Attest.Reader).Assembly), new(LoadReader), RegisterBuilder.Build, new(ReportId.Of, IdOf));

    static string IdOf(Claim claim) => ClaimId.Of(claim.Report, claim.Kind, claim.At, ClaimValue.Of(claim));

    static ReportReader LoadReader()
    {
        var reader = Attest.Reader.Load();
        return new(reader.Read, reader.Parse);
    }

    /// <summary>Version and the first half of the build's own fingerprint, which the compiler makes from its content.</summary>
    static string VersionOf(Assembly assembly) =>
        $"{assembly.GetName().Version?.ToString(3)}+{assembly.ManifestModule.ModuleVersionId.ToString("N")[..16]}";
}

/// <summary>Reads one report at a time; both functions are thread-safe.</summary>
/// <param name="Parse">The sentences and trees from which the claims are read.</param>
sealed record ReportReader(Func<SourceReport, ReadReport> Read, Func<SourceReport, ParsedReport> Parse);
