using Attest.Extract.Attacks;
using Attest.Model;

namespace Attest.Extract.Disputes;

/// <summary>"Our planes did not bomb the school", "they had nothing to do with the raid": the accused party says that it did not do it.</summary>
/// <param name="attacks">Words of attack: only an attack is denied so.</param>
public sealed class OwnDenial(AttackWords attacks) : IClaimRule
{
    public string Id => "dispute/own-denial";

    public IEnumerable<Finding> Match(SentenceReading sentence, IReadOnlyList<Finding> earlier)
    {
        foreach (var word in sentence.Tokens)
        {
            if (Denied(sentence, word) is not { } verb || !IsOwn(sentence, verb) || Mood.IsHypothetical(sentence, verb)) continue;
            var (first, end) = sentence.Sentence.Reach(verb);
            while (first < verb.Index && sentence.Tokens[first].Tag is "PUNCT" or "SCONJ") first++;
            while (end > verb.Index + 1 && sentence.Tokens[end - 1].Tag == "PUNCT") end--;
            yield return new(Id, ClaimKind.Dispute, sentence.Index, verb, first, end, Dispute: new(Stance.Denied, sentence.Words(first, end)));
        }
    }

    // The verb of what was not done, or of "have nothing to do with" an attack.
    Token? Denied(SentenceReading sentence, Token word)
    {
        if (word.Tag == "VERB" && sentence.IsNegated(word) && (attacks.IsVerb(word.Lemma) || (PartyReader.IsDoing(word) && HasAttack(sentence, word)))) return word;
        if (word.Lemma != "nothing" || !sentence.Is(word.Index + 1, "to") || !sentence.Is(word.Index + 2, "do")) return null;
        return sentence.HeadOf(word) is { Lemma: "have" } verb && sentence.Tokens.Skip(word.Index + 3).Take(8).Any(IsAttack) ? verb : null;
    }

    bool HasAttack(SentenceReading sentence, Token verb) => sentence.Children(verb, "obj").Any(IsAttack);

    bool IsAttack(Token token) => token.Tag == "NOUN" && attacks.IsNoun(token.Lemma);

    // Spoken of itself: "we", "our forces", or "it" and "they" under a verb of saying.
    static bool IsOwn(SentenceReading sentence, Token verb)
    {
        if (sentence.Children(verb, "nsubj").FirstOrDefault() is not { } subject) return false;
        if (subject.Lemma.ToLowerInvariant() is "we" or "i" || sentence.Children(subject, "nmod:poss").Any(owner => owner.Lemma.ToLowerInvariant() is "our" or "we" or "my" or "its" or "their")) return true;
        return subject.Lemma.ToLowerInvariant() is "it" or "they" && verb.Relation == "ccomp" && sentence.HeadOf(verb) is { Lemma: "say" or "insist" or "maintain" or "state" or "claim" or "stress" or "declare" or "add" or "tell" };
    }
}
