namespace Attest.Link;

/// <summary>The same words by the same speaker in both reports: two relays of one statement.</summary>
static class StatementFeature
{
    /// <summary>Share of the shorter statement's runs from which the words are the same.</summary>
    const double SameWords = 0.5;

    public static Finding? Compare(EpisodePair pair)
    {
        var (mine, theirs) = (pair.First.Report.Statements, pair.Second.Report.Statements);
        var share = 0.0;
        var speaker = "";
        for (var first = 0; first < mine.Length; first++)
        {
            for (var second = 0; second < theirs.Length; second++)
            {
                if (mine[first].Key != theirs[second].Key || share == 1) continue;
                var found = 0.4 + (pair.First.Tells(first) && pair.Second.Tells(second) ? 0.6 : 0);
                if (found > share && mine[first].Runs.Containment(theirs[second].Runs) >= SameWords) (share, speaker) = (found, mine[first].Key);
            }
        }

        return share == 0 ? null : new(share, () => $"the same words of {speaker}");
    }
}
