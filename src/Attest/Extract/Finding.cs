using Attest.Extract.Phrases;
using Attest.Model;

namespace Attest.Extract;

/// <summary>What a rule reads in a sentence, before speaker, place, date and scope are known.</summary>
/// <param name="Rule">Id of the rule.</param>
/// <param name="Sentence">Index of the sentence in the report.</param>
/// <param name="Trigger">The word that tells what happened: a verb or noun of harm, damage, attack or dispute.</param>
/// <param name="First">First token of the words that make the claim.</param>
/// <param name="End">One past the last.</param>
/// <param name="Phrase">The counted noun; null for attacks and disputes.</param>
/// <param name="PartOf">The finding of the same sentence that this one is a part of.</param>
public sealed record Finding(
    string Rule, ClaimKind Kind, int Sentence, Token Trigger, int First, int End, CountedPhrase? Phrase = null,
    Casualty? Casualty = null, Damage? Damage = null, DisputeFinding? Dispute = null, Finding? PartOf = null)
{
    /// <summary>True for a plan, threat or fear: the harm is not said to have happened.</summary>
    public bool Hypothetical { get; init; }
}

/// <summary>What a dispute says: its stance and the words for what is disputed.</summary>
public sealed record DisputeFinding(Stance Stance, string About);
