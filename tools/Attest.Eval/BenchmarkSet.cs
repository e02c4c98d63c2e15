using Attest.Eval.Linking;
using Attest.Eval.Muc;
using Attest.Eval.Pages;
using Attest.Eval.Places;
using Attest.Eval.Speech;
using Attest.Eval.Types;

namespace Attest.Eval;

/// <summary>A public set and how to run it: it writes predictions, misses, and gold where that has to be put into the scorer's form.</summary>
sealed record BenchmarkSet(string Name, Action<EvalRun> Run)
{
    public static IReadOnlyList<BenchmarkSet> All { get; } =
    [
        new("gva", GvaSet.Run),
        new("muc4", run => MucSet.Run(run, MucParts.Tests)),
        new("muc4-dev", run => MucSet.Run(run, MucParts.Development)),
        new("lgl", run => PlacesSet.Run(run, "geo/lgl.xml", countsPeoples: true)),
        new("geovirus", run => PlacesSet.Run(run, "geo/GeoVirus.xml", countsPeoples: false)),
        new("polnear", SpeechSet.Run),
        new("pages", PagesSet.Run),
        new("stories", StoriesSet.Run),
        new("types", TypesSet.Run),
    ];

    public static BenchmarkSet? Find(string? name) => All.FirstOrDefault(set => set.Name == name);
}
