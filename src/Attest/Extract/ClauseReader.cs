using Attest.Model;

namespace Attest.Extract;

/// <summary>Finds by the order of words what a damaged tree does not give.</summary>
public static class ClauseReader
{
    /// <summary>The head of the clause's first noun phrase before <paramref name="verb"/>, no preposition before it; null where there is none.</summary>
    public static Token? SubjectBefore(SentenceReading sentence, Token verb)
    {
        var limit = BeforeSetOff(sentence, verb.Index);
        var start = ClauseStart(sentence, limit);
        for (var i = start; i < limit; i++)
        {
            var token = sentence.Tokens[i];
            if (sentence.QuantityAt(i) is { } quantity)
            {
                i = quantity.End - 1;
                if (sentence.At(quantity.End) is not { Tag: "NOUN" or "ADJ" or "PROPN" }
                    || sentence.Is(quantity.End, "of")) return sentence.Tokens[quantity.Number];
                continue;
            }

            if (token.Tag == "ADP" || token.Relation == "case")
            {
                // "According to the daily, nine people …": a phrase that a comma closes stands before the subject.
                var comma = i + 1;
                while (comma < limit && sentence.Tokens[comma].Text != ",") comma++;
                if (comma >= limit) return null;
                i = comma;
                continue;
            }

            if (token.Tag is "NOUN" or "PROPN" && sentence.At(i + 1) is not { Tag: "NOUN" or "PROPN" }
                && sentence.At(i + 1)?.Xpos is not ("POS" or "HYPH")) return token;
        }

        return null;
    }

    // "The band, which holds the valley, claimed": the clause that commas set off is not where the verb's own begins.
    static int BeforeSetOff(SentenceReading sentence, int verb)
    {
        if (!sentence.Is(verb - 1, ",")) return verb;
        for (var i = verb - 2; i > 1; i--)
            if (sentence.Tokens[i - 1].Text == "," && (sentence.Tokens[i].Xpos is "WDT" or "WP" or "WP$" || sentence.Tokens[i] is { Tag: "VERB", Xpos: "VBN" })) return i - 1;
        return verb;
    }

    // A clause starts after a verb, a conjunction, a colon or an opening quotation mark; what dashes or commas part off is skipped.
    static int ClauseStart(SentenceReading sentence, int verb)
    {
        var at = verb - 1;
        while (at >= 0 && sentence.Tokens[at].Tag is "AUX" or "ADV" or "PART") at--;
        for (; at >= 0; at--)
        {
            var token = sentence.Tokens[at];
            if (token.Text is "–" or "—" && Opening(sentence, at) is { } opening) at = opening;
            else if (token.Tag is "VERB" && token.Relation is not ("amod" or "case" or "acl") || IsConjunction(token) || OpensClause(sentence, at, verb) || token.Text is ";" or ":"
                || IsOpen(sentence, at, verb)) return at + 1;
        }

        return 0;
    }

    // Taggers call prepositions conjunctions ("in"); only these open a clause.
    static bool IsConjunction(Token token) =>
        token.Lemma is "that" or "if" or "although" or "though" or "because" or "while" or "when" or "whether" or "until" or "after" or "before" or "but"
            && token.Tag is "SCONJ" or "CCONJ" or "ADV" or "PRON";

    // "was arrested after two guards were found dead": a preposition by its tag, and by what follows a clause of time.
    static bool OpensClause(SentenceReading sentence, int at, int verb)
    {
        if (sentence.Tokens[at] is not { Tag: "ADP", Lemma: "after" or "before" } || !sentence.Tokens.Take(at).Any(word => word.Xpos is "VBD" or "VBZ" or "VBP")) return false;
        for (var i = at + 1; i < verb; i++)
            if (sentence.Tokens[i].Tag is "AUX") return true;
            else if (sentence.Tokens[i] is { Tag: "VERB" or "ADP" } or { Text: "," }) return false;
        return false;
    }

    // An opening quotation mark that is still open at the verb.
    static bool IsOpen(SentenceReading sentence, int at, int verb)
    {
        if (sentence.Tokens[at].Text is not ("“" or "``")) return false;
        for (var i = at + 1; i < verb; i++)
            if (sentence.Tokens[i].Text is "”" or "''") return false;
        return true;
    }

    static int? Opening(SentenceReading sentence, int dash)
    {
        for (var i = dash - 1; i >= 0; i--)
            if (sentence.Tokens[i].Text == sentence.Tokens[dash].Text) return i;
        return null;
    }
}
