using System.Collections.Frozen;
using Attest.Extract;
using Attest.Languages;

namespace Attest.Resolve.Episodes;

/// <summary>Whether a sentence tells what became of those who attacked or were attacked: a charge, a trial, a sentence, a recovery.</summary>
static class OutcomeWords
{
    static readonly FrozenSet<string> Words = ClosedWords.Load("En", "other-days").Of("outcome");

    public static bool In(SentenceReading sentence) =>
        sentence.Tokens.Any(word => word.Tag is "VERB" or "NOUN" or "ADJ" or "PROPN" && Words.Contains(word.Lemma.ToLowerInvariant()));
}
