using System.Collections.Immutable;

namespace Attest.Names;

/// <summary>What short and shared names mean in one report: "RSF" is whom the report itself spells out by these letters.</summary>
sealed class ReportNames
{
    readonly ImmutableDictionary<string, ActorRow?> _rows;
    readonly ImmutableDictionary<string, string> _spelled;

    ReportNames(ImmutableDictionary<string, ActorRow?> rows, ImmutableDictionary<string, string> spelled) => (_rows, _spelled) = (rows, spelled);

    /// <summary>Null where the report has no such name, so that the tables serve as they are.</summary>
    public static ReportNames? Of(ActorTable actors, IReadOnlyList<IReadOnlyList<string>> sentences)
    {
        var spelled = SpelledOut.In(actors, sentences);
        var shared = sentences.Where(SharedNames.MayStandIn).SelectMany(actors.Scan).Select(match => match.Written)
            .Where(SharedNames.All.ContainsKey).ToImmutableSortedSet(StringComparer.Ordinal);
        if (spelled.IsEmpty && shared.IsEmpty) return null;

        var rows = ImmutableDictionary.CreateBuilder<string, ActorRow?>(StringComparer.Ordinal);
        if (!shared.IsEmpty)
        {
            var named = sentences.SelectMany(actors.Scan).ToList();
            foreach (var name in shared) rows[name] = Bearer(actors, SharedNames.All[name], named, sentences);
        }

        foreach (var (letters, full) in spelled) rows[NameFold.Of(letters)] = actors.Find(full);
        return new(rows.ToImmutable(), spelled.ToImmutableDictionary(pair => NameFold.Of(pair.Key), pair => pair.Value, StringComparer.Ordinal));
    }

    /// <summary>True where the report settles whom a folded name means, or that it means nobody known.</summary>
    public bool TryFind(string fold, out ActorRow? row) => _rows.TryGetValue(fold, out row);

    /// <summary>The full name that the report gives for an abbreviation; null where it gives none.</summary>
    public string? SpelledOutAs(string abbreviation) => _spelled.GetValueOrDefault(NameFold.Of(abbreviation));

    // The bearer named in full; else the only one whose country the report speaks of.
    static ActorRow? Bearer(ActorTable actors, SharedNames.Shared shared, List<ActorMatch> named, IReadOnlyList<IReadOnlyList<string>> sentences)
    {
        var bearers = shared.Keys.Select(actors.ById).OfType<ActorRow>().ToList();
        var inFull = bearers.FindAll(bearer => named.Exists(match => match.Row.Equals(bearer) && match.Written != shared.Fold));
        if (inFull.Count == 1) return inFull[0];
        var signed = shared.Signs.Where(sign => sentences.Any(words => words.Contains(sign.Word))).Select(sign => sign.Key).Distinct(StringComparer.Ordinal).ToList();
        if (signed.Count == 1) return actors.ById(signed[0]);
        if (shared.Default is { } known) return actors.ById(known);
        var near = bearers.FindAll(bearer => bearer.Country is { } country && named.Exists(match => match.Written != shared.Fold && match.Row.Country == country));
        return near.Count == 1 ? near[0] : null;
    }
}
