using System.Runtime.InteropServices;
using Attest.Segment.Learned;

namespace Attest.Parse;

/// <summary>Where the capitalised words of a report stand, so that one mention can tell what another is: "CPA" here, "the CPA's staff" there.</summary>
/// <remarks>Made of letters alone, before anything is tagged. Of each word the first few mentions are kept, so that time stays linear.</remarks>
sealed class ReportMentions
{
    /// <summary>Mentions kept of one word.</summary>
    const int Kept = 5;

    /// <summary>Letters of a short name made of initials.</summary>
    const int FewestInitials = 2, MostInitials = 7;

    static readonly uint[] Joining = [.. new[] { "of", "for", "&", "-" }.Select(word => FeatureKey.OfText(word))];

    readonly Dictionary<uint, MentionedWord> words = [];
    readonly Dictionary<uint, uint> initials = [];
    readonly List<Mention> mentions = [];
    readonly List<(WordKeys Keys, char First)> sentence = [];
    int sentences;

    public void Clear()
    {
        words.Clear();
        initials.Clear();
        mentions.Clear();
        sentences = 0;
    }

    /// <summary>Adds a word of the sentence that <see cref="EndSentence"/> closes.</summary>
    /// <returns>What the models know of the word by its letters, so that it is worked out once.</returns>
    public WordKeys Add(ReadOnlySpan<char> word)
    {
        var keys = WordKeys.Of(word);
        sentence.Add((keys, Letters.Fold(word[0])));
        return keys;
    }

    /// <summary>Closes a sentence. Of one in capitals or in title case nothing is kept, since its capitals tell nothing.</summary>
    public void EndSentence()
    {
        var casing = new CasingCount();
        foreach (var (keys, _) in sentence) casing.Add(keys);
        if (casing.Casing is Casing.Plain or Casing.NoCapitals) Keep();
        sentence.Clear();
        sentences++;
    }

    /// <summary>What the other mentions of a word tell of it.</summary>
    /// <returns>How many features were written: at most <see cref="MentionFeatures.Most"/>.</returns>
    public int Features(Workspace room, int at, Span<uint> into)
    {
        ref readonly var word = ref room.Words[at];
        var full = word.IsUpper && initials.TryGetValue(word.Lower, out var last) ? last : 0;
        if (!words.TryGetValue(word.Lower, out var seen) && full == 0) return 0;
        var features = new MentionFeatures(into, word.Lower);
        for (var number = seen.Latest - 1; number >= 0; number = mentions[number].Earlier - 1)
            if (mentions[number].Sentence != room.Sentence || mentions[number].At != at) features.Add(mentions[number]);
        return features.End(word.StartsCapital, seen.IsSmall, full);
    }

    // A sentence's first word has its capital from its place.
    void Keep()
    {
        for (var at = 1; at < sentence.Count; at++)
        {
            if (!IsCapital(at))
            {
                Entry(at).IsSmall = true;
                continue;
            }

            var end = at + 1;
            while (end < sentence.Count && (IsCapital(end) || (end + 1 < sentence.Count && Joins(Lower(end)) && IsCapital(end + 1)))) end++;
            KeepRun(at, end);
            at = end - 1;
        }
    }

    void KeepRun(int first, int end)
    {
        Span<char> letters = stackalloc char[MostInitials];
        var count = 0;
        for (var at = first; at < end; at++)
        {
            if (!IsCapital(at)) continue;
            if (count < MostInitials) letters[count] = sentence[at].First;
            count++;
            ref var word = ref Entry(at);
            if (word.Kept++ >= Kept) continue;
            mentions.Add(new(sentences, at, Lower(first - 1), Lower(end), Lower(first), Lower(end - 1), end - first, word.Latest));
            word.Latest = mentions.Count;
        }

        if (count is >= FewestInitials and <= MostInitials) initials.TryAdd(FeatureKey.OfText(letters[..count]), Lower(end - 1));
    }

    /// <summary>True for a word that stands inside names and is written small.</summary>
    static bool Joins(uint lower) => Array.IndexOf(Joining, lower) >= 0;

    bool IsCapital(int at) => sentence[at].Keys.StartsCapital;

    uint Lower(int at) => at < sentence.Count ? sentence[at].Keys.Lower : 0;

    ref MentionedWord Entry(int at) => ref CollectionsMarshal.GetValueRefOrAddDefault(words, Lower(at), out _);

    struct MentionedWord
    {
        /// <summary>One more than the number of its last mention; 0 for none.</summary>
        public int Latest;

        public int Kept;

        public bool IsSmall;
    }
}

/// <summary>A capitalised word in the run of capitalised words that it stands in.</summary>
/// <param name="Before">Key of the word before the run.</param>
/// <param name="After">Key of the word after it; 0 for none.</param>
/// <param name="First">Key of the run's first word.</param>
/// <param name="Last">Key of its last.</param>
/// <param name="Earlier">One more than the number of the same word's mention before this one; 0 for none.</param>
readonly record struct Mention(int Sentence, int At, uint Before, uint After, uint First, uint Last, int Length, int Earlier);
