using System.Collections.Frozen;
using Attest.Languages;
using Attest.Model;

namespace Attest.Extract.Attacks;

/// <summary>"The minister blamed the rebels.": who is blamed for an attack that the sentence does not name.</summary>
public static class BlameAlone
{
    static readonly FrozenSet<string> Naming = ClosedWords.Load("En", "attack-parties").Of("blaming-alone");

    // Whom a blame falls on is told in few words.
    const int MostWords = 16;

    /// <summary>The words for who is blamed, and the first noun among them; null where nobody is, or for a matter of its own ("for the delay").</summary>
    public static (Words Culprit, Token Noun)? Of(SentenceReading sentence)
    {
        foreach (var verb in sentence.Tokens)
        {
            if (verb.Tag != "VERB" || !Naming.Contains(verb.Lemma) || sentence.IsNegated(verb)) continue;
            var end = verb.Index + 1;
            while (sentence.At(end) is { } token && end - verb.Index <= MostWords && IsOfPhrase(token)) end++;
            var noun = sentence.Tokens.Skip(verb.Index + 1).TakeWhile(token => token.Index < end).FirstOrDefault(token => token.Tag is "NOUN" or "PROPN");
            if (noun is not null && Ends(sentence, end)) return (new(verb.Index + 1, end), noun);
        }

        return null;
    }

    static bool IsOfPhrase(Token token) =>
        token.Tag is "DET" or "NOUN" or "PROPN" or "ADJ" or "NUM" || token.Lemma is "of" or "and" or "-" or "(" or ")"
        || token is { Lemma: "know" or "call" or "link" or "align" or "loyal", Xpos: "VBN" or "JJ" } || token.Lemma is "as" or "to";

    // A stop, or a relative clause that tells of those blamed; "for" and "of" bring the matter.
    static bool Ends(SentenceReading sentence, int end) =>
        sentence.At(end) is null or { Text: "." or ";" or "”" or "\"" } || (sentence.At(end) is { Text: "," } && sentence.At(end + 1) is { Xpos: "WDT" or "WP" or "CC" } or { Lemma: "say" or "saying" });
}
