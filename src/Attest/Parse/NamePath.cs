using System.Runtime.CompilerServices;

namespace Attest.Parse;

/// <summary>The sequence of labels with the highest sum of scores over a sentence, names whole (Viterbi). Ties go to the first label.</summary>
/// <param name="follow">Scores of each label after a given one; after -1 at the beginning.</param>
sealed class NamePath(NameLabel[] labels, Func<int, int[]> follow)
{
    /// <summary>Far below any score, and far enough from the least integer to add to.</summary>
    const int Never = int.MinValue / 4;

    readonly int[] first = follow(-1);
    readonly int[][] after = [.. Enumerable.Range(0, labels.Length).Select(follow)];

    /// <summary>For each label the numbers of those that it may follow.</summary>
    readonly int[][] before = [.. labels.Select(label => Enumerable.Range(0, labels.Length).Where(last => label.MayFollow(labels[last])).ToArray())];

    public void Begin(Workspace room) => room.MakePaths(labels.Length);

    /// <summary>Extends the best path to each label by the word at <paramref name="at"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Step(Workspace room, int at, ReadOnlySpan<int> scores)
    {
        var sums = room.Sums(at);
        var behind = at == 0 ? default : room.Sums(at - 1);
        var from = room.Back(at);
        for (var label = 0; label < labels.Length; label++)
        {
            var (best, sum) = (0, Never);
            if (at == 0) sum = labels[label].MayFollow(null) ? first[label] : Never;
            else
                foreach (var last in before[label])
                {
                    if (behind[last] <= Never / 2) continue;
                    var here = behind[last] + after[last][label];
                    if (here > sum) (best, sum) = (last, here);
                }

            (from[label], sums[label]) = ((byte)best, sum <= Never / 2 ? Never : sum + scores[label]);
        }
    }

    /// <summary>Writes the best whole path to the room's names.</summary>
    public void End(Workspace room)
    {
        if (room.Count == 0) return;
        var sums = room.Sums(room.Count - 1);
        var best = -1;
        for (var label = 0; label < labels.Length; label++)
            if ((labels[label].Ends || labels[label].Kind is null) && (best < 0 || sums[label] > sums[best])) best = label;
        for (var at = room.Count - 1; at >= 0; at--)
        {
            room.Names[at] = (byte)best;
            best = room.Back(at)[best];
        }
    }
}
