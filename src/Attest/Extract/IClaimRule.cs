namespace Attest.Extract;

/// <summary>One construction that makes a claim. A rule is listed in Rules.cs; its id is on every claim it reads.</summary>
public interface IClaimRule
{
    /// <summary>Stable id, kind and construction: "casualty/passive".</summary>
    string Id { get; }

    /// <summary>The findings of one sentence. <paramref name="earlier"/> are those of the rules before this one.</summary>
    IEnumerable<Finding> Match(SentenceReading sentence, IReadOnlyList<Finding> earlier);
}
