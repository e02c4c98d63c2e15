using System.Collections.Immutable;
using Attest.Extract.Figures;
using Attest.Model;

namespace Attest.Extract.Attacks;

/// <summary>Words of a sentence: first token up to but not with the end.</summary>
/// <param name="IsModifier">True for words right before a noun ("rebel attacks"): only known parties among them count.</param>
public readonly record struct Words(int First, int End, bool IsModifier = false)
{
    public bool Covers(int token) => First <= token && token < End;
}

/// <summary>An attack as one word of a sentence names it, with the words for its parties.</summary>
/// <param name="Sentence">Index of the sentence in the report.</param>
/// <param name="Trigger">The noun or verb of attack.</param>
/// <param name="Weight">How much the word says of the kind, 0 to 4.</param>
/// <param name="Attackers">Words that name who did it.</param>
/// <param name="Targets">Words that name who or what it was aimed at.</param>
/// <param name="Count">How many attacks are counted, or null.</param>
/// <param name="Claimed">True when a party takes responsibility for it here.</param>
/// <param name="Hypothetical">True for plans, threats and conditions.</param>
/// <param name="IsCause">True when told as the reason for something else ("in retaliation for air strikes").</param>
public sealed record AttackMention(
    int Sentence, Token Trigger, int First, int End, IncidentType Type, int Weight, ImmutableArray<Words> Attackers,
    ImmutableArray<Words> Targets, Quantity? Count, bool Claimed, bool Hypothetical, bool IsCause)
{
    /// <summary>Words for what a bomb stood at or near: struck, though nobody may have aimed at it.</summary>
    public ImmutableArray<Words> Near { get; init; } = [];

    /// <summary>True when nobody is said to have done it: "no aircraft struck the market".</summary>
    public bool Denied { get; init; }

    /// <summary>True where the words only say who is blamed for an attack told elsewhere.</summary>
    public bool IsBlame { get; init; }
}
