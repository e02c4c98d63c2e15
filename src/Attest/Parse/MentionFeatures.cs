using Attest.Segment.Learned;

namespace Attest.Parse;

/// <summary>Writes what other mentions of a word tell of it: what stands before and behind them, and how the longer name begins and ends.</summary>
ref struct MentionFeatures(Span<uint> into, uint word)
{
    public const int Most = 40;

    const int MostMentions = 4;
    const uint Same = 1;

    readonly Span<uint> into = into;
    int count;
    int mentions;

    public void Add(Mention mention)
    {
        if (mentions == MostMentions) return;
        mentions++;
        var (first, last) = (mention.First == word ? Same : mention.First, mention.Last == word ? Same : mention.Last);
        var length = (uint)Math.Min(mention.Length, 3);
        Put(FeatureKey.Of(121, mention.Before, length == 1 ? 1u : 0));
        Put(FeatureKey.Of(122, mention.After, length == 1 ? 1u : 0));
        Put(FeatureKey.Of(123, first));
        Put(FeatureKey.Of(124, last));
        Put(FeatureKey.Of(125, first == Same ? 1u : 0, last == Same ? 1u : 0, length));
    }

    /// <param name="isCapital">The word has a capital here.</param>
    /// <param name="isSmall">It stands elsewhere without.</param>
    /// <param name="full">Last word of a name whose initials it is; 0 for none.</param>
    public int End(bool isCapital, bool isSmall, uint full)
    {
        Put(FeatureKey.Of(120, (uint)Math.Min(mentions, 2), isCapital ? 1u : 0, isSmall ? 1u : 0));
        if (full == 0) return count;
        Put(FeatureKey.Of(126, 0));
        Put(FeatureKey.Of(127, full));
        return count;
    }

    /// <summary>Each once, however many mentions say it.</summary>
    void Put(uint feature)
    {
        if (!into[..count].Contains(feature)) into[count++] = feature;
    }
}
