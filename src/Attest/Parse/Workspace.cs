namespace Attest.Parse;

/// <summary>Room to read one sentence in, used again for the next; never shared between threads.</summary>
sealed class Workspace
{
    Workspace? mirror;
    Workspace? rest;
    int[] pathSums = [];
    byte[] pathBack = [];
    int pathLabels;

    public int Count { get; private set; }

    /// <summary>One more than there are words: the last stands for what follows the sentence.</summary>
    public WordKeys[] Words { get; private set; } = [];

    public Casing Casing { get; private set; }

    /// <summary>Numbers of tags in the tagger's label list.</summary>
    public byte[] Tags { get; private set; } = [];

    /// <summary>A hashed value of each word's universal tag.</summary>
    public uint[] Coarse { get; private set; } = [];

    /// <summary>What a word between two others tells of them: 1 verb, 2 comma, 4 conjunction, 8 other mark.</summary>
    public byte[] Marks { get; private set; } = [];

    /// <summary>Numbers of labels in the entity tagger's list.</summary>
    public byte[] Names { get; private set; } = [];

    public Listed[] Listed { get; private set; } = [];

    /// <summary>What the other sentences of the report tell of this one's words; null for a sentence alone.</summary>
    public ReportMentions? Mentions { get; set; }

    /// <summary>Number of the sentence among those of <see cref="Mentions"/>.</summary>
    public int Sentence { get; set; }

    public ArcState Arcs { get; } = new();

    public ArcGuide Guide { get; } = new();

    public uint[] Features { get; } = new uint[256];

    public int[] Scores { get; } = new int[256];

    /// <summary>Whose rules for names to follow: 0 but in training.</summary>
    public uint Corpus { get; set; }

    /// <summary>Makes room for a sentence of so many words.</summary>
    public void Begin(int count)
    {
        Count = count;
        Guide.Erase();
        if (Words.Length > count) return;
        var room = Math.Max(64, 2 * (count + 1));
        (Words, Tags, Coarse, Marks, Names) = (new WordKeys[room], new byte[room], new uint[room], new byte[room], new byte[room]);
        Listed = new Listed[room];
    }

    public void Put(int at, ReadOnlySpan<char> word) => Put(at, WordKeys.Of(word));

    public void Put(int at, in WordKeys word) => Words[at] = word;

    /// <summary>Makes a word one that no model knows, for training.</summary>
    public void Hide(int at) => Words[at] = Words[at].Unseen();

    /// <summary>Call when all words are put.</summary>
    public void Seal() => Casing = CasingCount.Of(Words.AsSpan(0, Count));

    /// <summary>The same sentence from its last word to its first, with its tags.</summary>
    public Workspace Mirrored()
    {
        mirror ??= new();
        mirror.CopyMirrored(this);
        return mirror;
    }

    /// <summary>The same sentence without some ranges of words, with its tags.</summary>
    /// <param name="aside">Ranges in order, apart from each other.</param>
    /// <param name="places">Takes the place that each word left has here.</param>
    public Workspace Without(IReadOnlyList<(int First, int End)> aside, Span<int> places)
    {
        var (left, next) = (0, 0);
        for (var at = 0; at < Count; at++)
        {
            if (next < aside.Count && at == aside[next].First) at = aside[next++].End - 1;
            else places[left++] = at;
        }

        rest ??= new();
        rest.CopyPicked(this, places[..left]);
        return rest;
    }

    void CopyPicked(Workspace other, ReadOnlySpan<int> places)
    {
        Begin(places.Length);
        Casing = other.Casing;
        for (var at = 0; at < Count; at++)
        {
            Words[at] = other.Words[places[at]];
            (Tags[at], Coarse[at], Marks[at]) = (other.Tags[places[at]], other.Coarse[places[at]], other.Marks[places[at]]);
        }
    }

    public void CopyMirrored(Workspace other)
    {
        Begin(other.Count);
        Casing = other.Casing;
        for (var at = 0; at < Count; at++)
        {
            var from = Count - 1 - at;
            Words[at] = other.Words[from];
            (Tags[at], Coarse[at], Marks[at]) = (other.Tags[from], other.Coarse[from], other.Marks[from]);
        }
    }

    /// <summary>Makes room for the sums of so many labels a word.</summary>
    public void MakePaths(int labels)
    {
        pathLabels = labels;
        if (pathSums.Length < Count * labels) (pathSums, pathBack) = (new int[2 * Count * labels], new byte[2 * Count * labels]);
    }

    /// <summary>For each label the sum of the best path that ends in it at a word.</summary>
    public Span<int> Sums(int at) => pathSums.AsSpan(at * pathLabels, pathLabels);

    /// <summary>For each label the one before it on that path.</summary>
    public Span<byte> Back(int at) => pathBack.AsSpan(at * pathLabels, pathLabels);

    /// <summary>True when a word has a capital that neither its place nor the sentence's casing explains.</summary>
    public bool HasOwnCapital(int at) => at > 0 && Casing == Casing.Plain && Words[at].StartsCapital;

    public Span<int> ClearScores(int labels)
    {
        var scores = Scores.AsSpan(0, labels);
        scores.Clear();
        return scores;
    }
}
