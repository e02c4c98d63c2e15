namespace Attest.Segment.Learned;

/// <summary>Keys of features: a template's number and the values seen, mixed into 32 bits.</summary>
/// <remarks>Of a million features about one in four thousand shares its key with an unseen one; that costs less than the table it saves.</remarks>
static class FeatureKey
{
    const uint Seed = 0x9E3779B1;

    public static uint Of(uint template, uint a) => Finish(Step(Start(template), a));

    public static uint Of(uint template, uint a, uint b) => Finish(Step(Step(Start(template), a), b));

    public static uint Of(uint template, uint a, uint b, uint c) => Finish(Step(Step(Step(Start(template), a), b), c));

    public static uint Of(uint template, uint a, uint b, uint c, uint d) =>
        Finish(Step(Step(Step(Step(Start(template), a), b), c), d));

    /// <summary>Hash of characters, the same on every machine and in every run.</summary>
    public static uint OfText(ReadOnlySpan<char> text)
    {
        var hash = 2166136261u;
        foreach (var letter in text) hash = (hash ^ letter) * 16777619u;
        return Finish(hash);
    }

    public static uint Step(uint hash, uint value)
    {
        hash ^= value * 0xCC9E2D51;
        hash = (hash << 13) | (hash >> 19);
        return (hash * 5) + 0xE6546B64;
    }

    public static uint Finish(uint hash)
    {
        hash = (hash ^ (hash >> 16)) * 0x85EBCA6B;
        hash = (hash ^ (hash >> 13)) * 0xC2B2AE35;
        return hash ^ (hash >> 16);
    }

    static uint Start(uint template) => (template + 1) * Seed;
}
