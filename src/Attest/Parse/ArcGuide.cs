namespace Attest.Parse;

/// <summary>A first tree over a sentence, drawn from right to left, which the second and last reading takes hints from.</summary>
sealed class ArcGuide
{
    int[] last = [];

    /// <summary>False while the first tree itself is drawn.</summary>
    public bool IsDrawn { get; private set; }

    /// <summary>Head of each word; the number of words for the root.</summary>
    public int[] Heads { get; private set; } = [];

    /// <summary>A hashed value of each word's relation.</summary>
    public uint[] Relations { get; private set; } = [];

    public void Erase() => IsDrawn = false;

    public void Begin(int count)
    {
        if (Heads.Length <= count) (Heads, Relations, last) = (new int[2 * (count + 1)], new uint[2 * (count + 1)], new int[2 * (count + 1)]);
        last.AsSpan(0, count + 1).Fill(ArcState.None);
        IsDrawn = true;
    }

    public void Put(int word, int head, uint relation)
    {
        (Heads[word], Relations[word]) = (head, relation);
        last[head] = Math.Max(last[head], word);
    }

    /// <summary>True when a word from <paramref name="next"/> on hangs under <paramref name="head"/>.</summary>
    public bool IsWaiting(int head, int next) => last[head] >= next;
}
