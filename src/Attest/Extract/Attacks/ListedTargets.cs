using System.Collections.Frozen;
using Attest.Languages;

namespace Attest.Extract.Attacks;

/// <summary>Where the words for those who were attacked end: a list goes on behind them, a clause or its teller does not.</summary>
static class ListedTargets
{
    static readonly FrozenSet<string> Telling = ClosedWords.Load("En", "people-words").Of("telling");

    // "targeting one group and the allied other group": the list goes on where the tree breaks off.
    /// <summary>The words, on to the end of the list that they begin, and no further than whom it struck.</summary>
    public static Words Of(SentenceReading sentence, Words words)
    {
        if (Ending(sentence, words) is { } cut) return words with { End = cut };
        var end = words.End;
        for (var i = end; i < sentence.Tokens.Length && i < words.End + PartyReader.MostWords; i++)
        {
            var token = sentence.Tokens[i];
            if (token.Tag is "PROPN" or "NOUN") end = i + 1;
            else if (i == words.End && token.Lemma is not ("and" or "or") && token.Text != ",") break;
            else if (token.Text == "," && (sentence.At(i + 1) is { Lemma: "include" or "according" or "accord" } || IsSubject(sentence, i + 1) || IsTeller(sentence, i + 1))) break;
            else if (token.Tag is not ("CCONJ" or "ADJ" or "DET") && token.Text is not ("-" or ",") && token.Relation != "amod") break;
        }

        return words with { End = end };
    }

    // "an air strike on a market, local activists said": what comes behind the comma begins a clause of its own.
    static bool IsSubject(SentenceReading sentence, int at)
    {
        var token = sentence.At(at);
        while (token is not null && token.Relation is "det" or "amod" or "compound" or "nummod" or "nmod:poss" or "nmod:desc" or "flat") token = sentence.HeadOf(token);
        return token is not null && token.Index >= at && token.Relation is "nsubj" or "nsubj:pass";
    }

    // "killed nine people, including two boys", "hit a house, officials said", "hit a camp, according to": there the words for whom it struck end.
    static int? Ending(SentenceReading sentence, Words words)
    {
        for (var i = words.First + 1; i < words.End; i++)
            if (sentence.Tokens[i].Text == "," && (sentence.At(i + 1) is { Lemma: "include" or "among" or "according" or "accord" } || IsTeller(sentence, i + 1))) return i;
        return null;
    }

    // "hit a house, regional governor Ana Petrov said": nothing but a name and an office before a verb of telling.
    static bool IsTeller(SentenceReading sentence, int at)
    {
        while (sentence.At(at) is { Tag: "NOUN" or "PROPN" or "ADJ" or "DET" or "ADP" or "AUX" } or { Text: "-" or "'s" or "’s" }) at++;
        return sentence.At(at) is { Tag: "VERB" } verb && Telling.Contains(verb.Lemma);
    }
}
