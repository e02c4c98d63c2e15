using Attest.Eval.Misses;
using Attest.Model;

namespace Attest.Eval.Types;

/// <summary>Kinds of incident against labels that a person gave by reading the openings of texts of several sets.</summary>
static class TypesSet
{
    public static void Run(EvalRun run)
    {
        var labels = TypeLabel.All();
        var openings = labels.Select(label => label.Set).Distinct().ToDictionary(set => set, set => Openings.Of(run, set), StringComparer.Ordinal);
        var read = BulkReader.Read([.. labels.Select(label => Report(label, openings[label.Set][label.Id]))]);
        var pairs = labels.Zip(read, (label, report) => (Label: label, Incident: First(report))).ToList();

        var confusion = new Confusion([.. pairs.Select(pair => (pair.Label.Kind, pair.Incident?.Type))]);
        File.WriteAllText(Path.Combine(run.Out, "scores.txt"), confusion.Scores());
        File.WriteAllText(Path.Combine(run.Out, "confusion.txt"), confusion.Table());
        MissList.Write(run, [.. pairs.Where(pair => pair.Label.Kind != pair.Incident?.Type).Select(pair => Miss(pair.Label, pair.Incident))]);
    }

    static SourceReport Report(TypeLabel label, (string Text, string? Published) opening) =>
        BulkReader.Report($"{label.Set} {label.Id}", opening.Text, new(null, null, opening.Published, null));

    /// <summary>The incident whose claim stands first, each text being a register of its own.</summary>
    static Incident? First(ReadReport report)
    {
        var register = BulkReader.Link([report]);
        var first = register.Claims.Where(claim => claim.Incident is not null)
            .OrderBy(claim => claim.Claim.At.Start).ThenBy(claim => claim.Claim.Id, StringComparer.Ordinal).FirstOrDefault();
        return first is null ? null : register.Incidents.First(incident => incident.Id == first.Incident);
    }

    static Miss Miss(TypeLabel label, Incident? read) => new(
        label.Kind is null || read is null ? Cause.Relevance : Cause.Kind, $"{Name(label.Kind)} read as {Name(read?.Type)}",
        $"{label.Set} {label.Id}", Name(label.Kind), Name(read?.Type), read?.Title ?? "");

    static string Name(IncidentType? kind) => kind is null ? Confusion.None : EnumNames.Of(kind.Value);
}
