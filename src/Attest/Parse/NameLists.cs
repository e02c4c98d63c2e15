using System.Collections.Frozen;
using Attest.Segment.Learned;

namespace Attest.Parse;

/// <summary>What the lists of names know of a word where it stands.</summary>
[Flags]
enum Listed : byte
{
    None = 0,
    Given = 1,
    Family = 2,
    PlaceFirst = 4,
    PlaceInside = 8,
    LargePlace = 16,
    BodyFirst = 32,
    BodyInside = 64,
    Demonym = 128,
}

/// <summary>Names of people, places and bodies, one to five words each, as hashed keys. A hint for the name tagger, never an answer.</summary>
sealed class NameLists(IReadOnlyDictionary<uint, Listed> names, IReadOnlySet<uint> titles)
{
    /// <summary>Words.</summary>
    public const int Longest = 5;

    public static NameLists Load()
    {
        var reader = new ModelReader(EmbeddedModels.Open("lists"));
        return Read(ref reader);
    }

    public static NameLists Read(ref ModelReader reader)
    {
        var keys = reader.ReadArray<uint>();
        var kinds = reader.ReadArray<byte>();
        var names = new Dictionary<uint, Listed>(keys.Length);
        for (var i = 0; i < keys.Length; i++) names[keys[i]] = (Listed)kinds[i];
        return new(names, reader.ReadArray<uint>().ToArray().ToFrozenSet());
    }

    /// <summary>True for a word that stands before a person's name and is no part of it.</summary>
    public bool IsTitle(WordKeys word) => titles.Contains(Key([word]));

    /// <summary>Marks every word of the sentence with what the lists know of it.</summary>
    public void Mark(Workspace room)
    {
        var listed = room.Listed.AsSpan(0, room.Count);
        listed.Clear();
        for (var first = 0; first < room.Count; first++)
        {
            var hash = 0u;
            for (var end = first; end < Math.Min(room.Count, first + Longest); end++)
            {
                hash = FeatureKey.Step(hash, room.Words[end].Lower);
                if (names.TryGetValue(FeatureKey.Finish(hash), out var kinds)) Mark(listed[first..(end + 1)], kinds);
            }
        }
    }

    /// <summary>What the lists know of each word of a text.</summary>
    /// <param name="lowers">Keys of the words, <see cref="WordKeys.Lower"/>.</param>
    public Listed[] Mark(ReadOnlySpan<uint> lowers)
    {
        var listed = new Listed[lowers.Length];
        for (var first = 0; first < lowers.Length; first++)
        {
            var hash = 0u;
            for (var end = first; end < Math.Min(lowers.Length, first + Longest); end++)
            {
                hash = FeatureKey.Step(hash, lowers[end]);
                if (names.TryGetValue(FeatureKey.Finish(hash), out var kinds)) Mark(listed.AsSpan(first..(end + 1)), kinds);
            }
        }

        return listed;
    }

    /// <summary>Key of a name by the folded words it has.</summary>
    public static uint Key(IEnumerable<WordKeys> words) =>
        FeatureKey.Finish(words.Aggregate(0u, (hash, word) => FeatureKey.Step(hash, word.Lower)));

    static void Mark(Span<Listed> words, Listed kinds)
    {
        words[0] |= kinds;
        var inside = (kinds.HasFlag(Listed.PlaceFirst) ? Listed.PlaceInside | (kinds & Listed.LargePlace) : 0)
            | (kinds.HasFlag(Listed.BodyFirst) ? Listed.BodyInside : 0);
        foreach (ref var word in words[1..]) word |= inside;
    }
}
