using Attest.Extract.Figures;
using Attest.Model;

namespace Attest.Extract.Phrases;

/// <summary>Reads the counted phrase around a noun, by the words beside it: a parser's slip in the phrase does no harm.</summary>
public static class PhraseReader
{
    // Longer premodifier chains than this do not occur in news; the bound keeps odd input cheap.
    const int MostWords = 16;

    public static CountedPhrase? Read(SentenceReading sentence, Token head)
    {
        if (sentence.QuantityAt(head.Index) is { } own) return OfQuantity(sentence, head, own);
        if (head.Tag == "PRON") return sentence.PersonOf(head) is null ? null : new(head, head, head.Index, head.Index + 1, Figure.Exactly(1), head.Text, CountSource.Pronoun, -1);
        if (AgedPerson.Of(sentence, head) is { } aged) head = aged;
        if (head.Tag is not ("NOUN" or "PROPN" or "ADJ" or "NUM" or "VERB")) return null;

        var (first, quantity, opener) = Leftward(sentence, head.Index);
        var end = head.Index + 1;
        if (quantity is not null)
            return new(head, head, quantity.First, end, quantity.Figure, sentence.Words(quantity.First, quantity.End), SourceOf(quantity), quantity.First);

        var name = sentence.Sentence.EntityAt(head.Index);
        if (name is { Kind: EntityKind.Person } && opener is null)
            return new(head, head, Math.Min(first, name.First), Math.Max(end, name.End), Figure.Exactly(1), name.At.Of(sentence.Text), CountSource.Name, -1);

        // "an elderly couple" are two; a family is told, not counted.
        if (head.Lemma == "couple" && opener is not null && !sentence.Is(head.Index + 1, "of"))
            return new(head, head, first, end, Figure.Exactly(2), sentence.Words(first, end), CountSource.Article, -1);

        var plural = IsPlural(head);
        var source = opener switch
        {
            { Lemma: "a" or "an" or "another" or "one" or "each" } => CountSource.Article,
            { Xpos: "PRP$" } or { Text: "'s" or "’s" or "'" or "’" } => CountSource.Possessive,
            not null => CountSource.Definite,
            null => CountSource.Bare,
        };
        // "his wife and 13-year-old son": the possessive holds for the second noun too.
        if (source == CountSource.Bare && !plural && head.Relation == "conj" && sentence.HeadOf(head) is { } before
            && sentence.Children(before, "nmod:poss").Any()) source = CountSource.Possessive;
        // "a man and boy were killed": so does the article.
        if (source == CountSource.Bare && !plural && head.Relation == "conj" && SharesArticle(sentence, head)) source = CountSource.Article;
        var figure = plural || source == CountSource.Bare ? Figure.Vague : Figure.Exactly(1);
        return new(head, head, first, end, figure, sentence.Words(first, end), plural && source != CountSource.Bare ? CountSource.Definite : source, -1);
    }

    static bool SharesArticle(SentenceReading sentence, Token noun) =>
        noun.Tag == "NOUN" && sentence.Is(noun.Index - 1, "and") && sentence.HeadOf(noun) is { Tag: "NOUN", Xpos: "NN" } first
        && sentence.Children(first, "det").Any(word => word.Lemma is "a" or "an" or "the");

    static CountedPhrase OfQuantity(SentenceReading sentence, Token head, Quantity quantity)
    {
        var (noun, end) = OfNoun(sentence, quantity.End) ?? (head, quantity.End);
        return new(head, noun, quantity.First, end, quantity.Figure, sentence.Words(quantity.First, quantity.End), SourceOf(quantity), quantity.First);
    }

    // "dozens of the villagers", "one of our teachers": the noun after "of", with its own number left out.
    static (Token, int)? OfNoun(SentenceReading sentence, int at)
    {
        if (sentence.Is(at, "more") || sentence.Is(at, "other") || sentence.Is(at, "others")) at++;
        while (sentence.At(at) is { Text: "\"" or "”" or "’" or "'" or "''" }) at++;
        if (sentence.Is(at, "out") && sentence.Is(at + 1, "of")) at++;
        if (!sentence.Is(at, "of")) return null;
        Token? noun = null;
        for (var i = at + 1; i < sentence.Tokens.Length && i <= at + MostWords; i++)
        {
            var token = sentence.Tokens[i];
            if (token.Tag is "NOUN" or "PROPN") noun = token;
            else if (noun is { Tag: "PROPN" } && token.Lemma == "and" && sentence.At(i + 1) is { Tag: "PROPN" }) continue;
            else if (noun is not null && token.Text == "-") continue;
            else if (noun is not null || !IsPremodifier(sentence, token, int.MaxValue)) break;
        }

        return noun is null ? null : (noun, noun.Index + 1);
    }

    static CountSource SourceOf(Quantity quantity) =>
        quantity.Figure.Bound == Bound.Vague ? CountSource.Vague : CountSource.Number;

    static bool IsPlural(Token head) => (head.Xpos is "NNS" or "NNPS" && head.Lemma is not ("headquarters" or "barracks" or "crossroads"))
        || head.Lemma is "people" or "police" or "personnel" or "staff" or "cattle";

    static (int First, Quantity? Quantity, Token? Opener) Leftward(SentenceReading sentence, int head)
    {
        var first = head;
        for (var i = head - 1; i >= 0 && i >= head - MostWords; i--)
        {
            var token = sentence.Tokens[i];
            if (sentence.QuantityAt(i) is { } quantity)
            {
                // "some 12" is one quantity; "some" alone before a noun is an article.
                return (quantity.First, quantity, null);
            }

            if (token.Tag == "DET" || token.Xpos is "PRP$" || token.Xpos == "POS")
            {
                return token.Xpos == "POS" && Number(sentence, i) is { } before ? (before.First, before, null) : (i, null, token);
            }

            if (sentence.Is(i, "of") && sentence.QuantityAt(i - 1) is { } counted) return (counted.First, counted, null);
            if (!IsPremodifier(sentence, token, head)) break;
            first = i;
        }

        return (first, null, null);
    }

    static Quantity? Number(SentenceReading sentence, int possessive) => sentence.QuantityAt(possessive + 1);

    /// <summary>"training camps", "landing strip": a gerund in a list or after an adjective or number, right before its noun.</summary>
    public static bool IsGerundModifier(SentenceReading sentence, Token token) =>
        token.Xpos == "VBG" && token.Lemma is not ("kill" or "wound" or "injure" or "destroy" or "damage" or "hit" or "strike" or "shatter" or "smash" or "include" or "leave" or "target")
        && sentence.At(token.Index + 1) is { Tag: "NOUN" }
        && sentence.At(token.Index - 1) is { } before
        && (before.Text is "," || before.Lemma is "and" or "or" || before.Tag is "ADJ" or "DET" || sentence.QuantityAt(before.Index) is not null);

    static bool IsPremodifier(SentenceReading sentence, Token token, int head) =>
        token.Tag is "ADJ" or "NOUN" or "PROPN" or "NUM" or "DET"
        || token.Xpos is "PRP$" or "POS" or "HYPH"
        || token.Text is "-" or "–" or "\"" or "“" or "”" or "'" or "‘" or "’" or "``" or "''"
        || (token.Xpos is "VBN" or "VBG" && token.Relation == "amod" && sentence.At(token.Index - 1) is not { Tag: "NOUN" or "PROPN" })
        || IsGerundModifier(sentence, token)
        || (token.Tag == "ADV" && sentence.HeadOf(token) is { Tag: "ADJ" or "NUM" or "VERB" } of && of.Index < head && of.Index > token.Index);
}
