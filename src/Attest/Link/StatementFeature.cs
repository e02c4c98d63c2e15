using System.Runtime.CompilerServices;
using Attest.Model;

namespace Attest.Link;

/// <summary>The same words by the same speaker in both reports: two relays of one statement.</summary>
static class StatementFeature
{
    /// <summary>Words in a run, fewer than for whole reports: statements are short.</summary>
    const int RunLength = 3;

    /// <summary>Share of the shorter statement's runs from which the words are the same.</summary>
    const double SameWords = 0.5;

    const int FewestRuns = 4;
    const int MostStatements = 100;

    // Statements are folded once for each report, however many pairs it is in; keyed by identity and freed with it.
    static readonly ConditionalWeakTable<ReadReport, Said[]> SaidBy = [];

    sealed record Said(string Key, Span At, Shingles Runs);

    public static Finding? Compare(EpisodePair pair)
    {
        var (mine, theirs) = (Of(pair.First), Of(pair.Second));
        var share = 0.0;
        var speaker = "";
        foreach (var a in mine)
        {
            foreach (var b in theirs)
            {
                if (a.Key != b.Key || share == 1) continue;
                var found = 0.4 + (Tells(pair.First, a.At) && Tells(pair.Second, b.At) ? 0.6 : 0);
                if (found > share && a.Runs.Containment(b.Runs) >= SameWords) (share, speaker) = (found, a.Key);
            }
        }

        return share == 0 ? null : new(share, () => $"the same words of {speaker}");
    }

    static Said[] Of(Episode episode) => SaidBy.GetValue(episode.Report.Report, report =>
    [
        .. report.Statements.Take(MostStatements)
            .Select(said => new Said(said.Speaker.Key, said.At, Shingles.Of(ReportWords.Of(said.Content), RunLength)))
            .Where(said => said.Runs.Count >= FewestRuns),
    ]);

    static bool Tells(Episode episode, Span words)
    {
        foreach (var claim in episode.Claims)
            if (claim.At.Overlaps(words)) return true;
        return false;
    }
}
