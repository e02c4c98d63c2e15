using System.Collections.Frozen;
using Attest.Extract.Phrases;
using Attest.Languages;
using Attest.Model;

namespace Attest.Extract.Casualties;

/// <summary>Finds the words for those harmed around a verb: the object of the active, the subject of the passive.</summary>
public sealed class VictimReader(GroupWords groups)
{
    static readonly FrozenSet<string> Assured = ClosedWords.Load("En", "harm-words").Of("assured");

    // How far right of its verb an object may stand when the tree does not tie them.
    const int Reach = 10;

    /// <summary>People phrases that <paramref name="noun"/> and what is coordinated with it give.</summary>
    public IEnumerable<CountedPhrase> People(SentenceReading sentence, Token noun)
    {
        CountedPhrase? first = null;
        foreach (var head in Coordinated(sentence, noun))
        {
            if (Titled(sentence, head) is { } named)
            {
                yield return named;
                continue;
            }

            if (PhraseReader.Read(sentence, head) is not { } phrase || (groups.Of(sentence, phrase) is null && Introduced(sentence, head) is null)) continue;
            first ??= phrase;
            yield return HeadlineCount.Of(sentence, Hedged(sentence, first, phrase));
        }
    }

    // "Senator Luis Prado", "presidential candidate Ana Rey": who is named right behind an office is told by name.
    CountedPhrase? Titled(SentenceReading sentence, Token office)
    {
        if (office.Tag is not ("NOUN" or "PROPN") || office.Xpos is "NNS" or "NNPS" || sentence.QuantityAt(office.Index) is not null) return null;
        if (sentence.Sentence.EntityAt(office.Index) is { Kind: EntityKind.Person }) return null;
        if (sentence.Sentence.EntityAt(office.Index + 1) is not { Kind: EntityKind.Person } name || name.First != office.Index + 1) return null;
        // "her daughter Ines": a word for a narrower group says more than the name.
        var phrase = PhraseReader.Read(sentence, office);
        if (phrase is not null && groups.Of(sentence, phrase) is not (null or Group.People or Group.Civilians)) return null;
        var first = phrase?.First ?? office.Index;
        var last = sentence.Tokens[name.End - 1];
        return new(last, last, first, name.End, Figure.Exactly(1), name.At.Of(sentence.Text), CountSource.Name, -1);
    }

    // "a watchman, Luis Prado,": a name set off behind a noun makes its bearer a person, whatever the noun.
    static CountedPhrase? Introduced(SentenceReading sentence, Token noun) =>
        noun is { Tag: "NOUN", Xpos: "NN" } && sentence.Is(noun.Index + 1, ",") && sentence.Sentence.EntityAt(noun.Index + 2) is { Kind: EntityKind.Person } name && name.First == noun.Index + 2
        && PhraseReader.Read(sentence, noun) is { Source: CountSource.Article or CountSource.Definite or CountSource.Possessive } phrase ? phrase : null;

    // "At least three Danes and two Poles": a hedge before a list governs every member.
    static CountedPhrase Hedged(SentenceReading sentence, CountedPhrase first, CountedPhrase phrase) =>
        phrase != first && phrase.Figure.Bound == Bound.Exact && phrase.Source == CountSource.Number
        && first.Figure.Bound is Bound.AtLeast or Bound.AtMost or Bound.About or Bound.MoreThan or Bound.FewerThan
        && sentence.Quantities.First(quantity => quantity.First == first.Quantity).Number > first.First
            ? phrase with { Figure = new Figure(phrase.Figure.Value, first.Figure.Bound) }
            : phrase;

    public Group GroupOf(SentenceReading sentence, CountedPhrase phrase) => groups.Of(sentence, phrase) ?? Group.People;

    /// <summary>Heads of the object of an active verb; of a verb coordinated with it where it has none of its own.</summary>
    public static IEnumerable<Token> Objects(SentenceReading sentence, Token verb)
    {
        if (BareNumber(sentence, verb) is { } number) return [number];
        var own = sentence.Children(verb, "obj").ToList();
        if (own.Count > 0) return own;
        foreach (var other in sentence.Children(verb, "conj"))
            if (other.Index - verb.Index <= 3 && sentence.Children(other, "obj").ToList() is { Count: > 0 } shared) return shared;
        return NextNoun(sentence, verb) is { } noun ? [noun] : [];
    }

    // "abduct more than 80 in raids", "carrying off 40, residents said": a number that no noun follows is the object, whatever the tree hangs it on.
    static Token? BareNumber(SentenceReading sentence, Token verb)
    {
        var at = sentence.At(verb.Index + 1) is { Text: "off" or "away" } ? verb.Index + 2 : verb.Index + 1;
        if (sentence.QuantityAt(at) is not { Figure.Value: not null } quantity || quantity.First != at) return null;
        return sentence.At(quantity.End) is null or { Text: "," or "." } or { Tag: "ADP", Lemma: "in" or "at" or "from" or "during" } ? sentence.Tokens[quantity.Number] : null;
    }

    /// <summary>Heads of those of whom a passive or intransitive verb tells.</summary>
    public static IEnumerable<Token> Subjects(SentenceReading sentence, Token verb)
    {
        for (Token? at = verb; at is not null; at = at.Relation == "conj" || IsBelieved(sentence, at) ? sentence.HeadOf(at) : null)
        {
            var subjects = sentence.Children(at, "nsubj").Where(subject => subject.Tag != "PRON" || (sentence.PersonOf(subject) is not null && !IsAccusative(subject))).ToList();
            if (subjects.Count > 0) return at == verb || OwnSubject(sentence, at, verb) is not { } own ? subjects : [own];
            if (at.Relation is "acl" or "acl:relcl" && sentence.HeadOf(at) is { } noun) return [noun];
        }

        return IsReduced(sentence, verb) ? [] : ClauseReader.SubjectBefore(sentence, IsFoundSo(sentence, verb) ? sentence.HeadOf(verb)! : verb) is { } lost ? [lost] : [];
    }

    // "A girl who was with him was shot": nobody is told of by "him" but the one the verb before has.
    static bool IsAccusative(Token pronoun) => pronoun.Text.ToLowerInvariant() is "him" or "them" or "me" or "us";

    // "Eight soldiers were wounded and three rebels were captured": the second verb has an auxiliary and a counted noun of its own, hung on the first.
    static Token? OwnSubject(SentenceReading sentence, Token first, Token verb) =>
        verb.Relation != "conj" || !sentence.Children(verb, "aux").Any() ? null
        : sentence.Children(first, "conj").FirstOrDefault(noun => noun.Tag == "NOUN" && noun.Index > first.Index && noun.Index < verb.Index
            && sentence.QuantityAt(noun.Index - 1) is { Figure.Value: not null });

    // "nine are believed to have been killed": the subject stands with the verb of believing.
    static bool IsBelieved(SentenceReading sentence, Token verb) =>
        verb.Relation is "xcomp" or "ccomp" && sentence.HeadOf(verb) is { Tag: "VERB" } outer
        && (verb.Relation == "xcomp" || outer.Lemma == "find") && (sentence.Has(outer, "nsubj:pass") || outer.Relation == "acl");

    /// <summary>True for a participle without auxiliary that hangs on a noun: "an operation executed by".</summary>
    public static bool IsReduced(SentenceReading sentence, Token verb) =>
        verb.Relation is "acl" or "amod" && !sentence.Has(verb, "aux") && sentence.HeadOf(verb) is { Tag: "NOUN" or "PROPN" };

    /// <summary>The phrase whose last word stands right before <paramref name="word"/>, auxiliaries and adverbs apart.</summary>
    public CountedPhrase? Before(SentenceReading sentence, Token word)
    {
        var at = word.Index - 1;
        while (at >= 0 && (sentence.Tokens[at].Tag is "AUX" or "ADV" || sentence.Tokens[at].Text is "\"" or "”" or "’" or "'" || IsAssured(sentence, at, word))) at--;
        if (at < 0) return null;
        return PhraseReader.Read(sentence, sentence.Tokens[at]) is { } phrase && groups.Of(sentence, phrase) is not null ? phrase : null;
    }

    // "113 people have been confirmed killed": what is said of the telling stands between them.
    static bool IsAssured(SentenceReading sentence, int at, Token word) => at == word.Index - 1 && sentence.Tokens[at] is { Xpos: "VBN" } told && Assured.Contains(told.Lemma);

    /// <summary>A phrase with what it is coordinated with before it: "left two guards and three drivers dead".</summary>
    public IEnumerable<CountedPhrase> WithEarlier(SentenceReading sentence, CountedPhrase phrase)
    {
        yield return phrase;
        if (phrase.Head.Relation != "conj" || sentence.HeadOf(phrase.Head) is not { Tag: "NOUN" or "PROPN" or "NUM" } first) yield break;
        if (PhraseReader.Read(sentence, first) is { } earlier && groups.Of(sentence, earlier) is not null) yield return earlier;
    }

    /// <summary>True for a participle without auxiliary that a noun phrase follows at once: parsers take "struck bases" for "stricken".</summary>
    public static bool TakesObject(SentenceReading sentence, Token verb)
    {
        if (sentence.Has(verb, "aux:pass") || verb.Xpos is not ("VBN" or "VBD")) return false;
        var at = verb.Index + 1;
        while (sentence.At(at) is { Text: "\"" or "“" or "‘" or "``" }) at++;
        return sentence.At(at) is { } next && !IsTime(sentence, at) && (sentence.QuantityAt(at) is not null || next.Tag is "DET" or "NOUN" or "PROPN" or "ADJ" or "NUM" || next.Xpos == "PRP$");
    }

    // "kidnapped two years ago", "killed more than a week before": a stretch of time is no object.
    static bool IsTime(SentenceReading sentence, int at)
    {
        // "killed May 23"
        if (sentence.Tokens[at].Tag == "PROPN" && sentence.At(at + 1) is { Tag: "NUM" } && sentence.QuantityAt(at + 1) is null) return true;
        for (var i = at; i < at + 6 && sentence.At(i) is { } token; i++)
            if (token.Tag is "NOUN" or "PROPN") return token.Lemma is "year" or "month" or "week" or "day" or "hour" or "night" or "morning" || token.Text.EndsWith("day", StringComparison.Ordinal);
        return false;
    }

    public static bool IsPassive(SentenceReading sentence, Token verb)
    {
        if (TakesObject(sentence, verb)) return false;
        for (Token? at = verb; at is not null; at = at.Relation == "conj" ? sentence.HeadOf(at) : null)
        {
            if (sentence.Has(at, "aux:pass") || sentence.Has(at, "nsubj:pass")) return true;
            if (at.Xpos == "VBN" && at.Relation == "acl") return true;
            if (IsFoundSo(sentence, at)) return true;
            if (at.Relation == "conj" && at.Xpos != "VBN") return false;
        }

        return false;
    }

    // "were found shot to death"
    static bool IsFoundSo(SentenceReading sentence, Token verb) =>
        verb is { Xpos: "VBN", Relation: "xcomp" } && sentence.HeadOf(verb) is { Lemma: "find" or "discover" } found && (sentence.Has(found, "aux:pass") || sentence.Has(found, "nsubj:pass"));

    static IEnumerable<Token> Coordinated(SentenceReading sentence, Token noun)
    {
        yield return noun;
        foreach (var other in sentence.Children(noun, "conj"))
            if (other.Tag is "NOUN" or "PROPN" or "NUM" or "ADJ") yield return other;
    }

    // The tree lost the object: take the first noun phrase to the right that nothing parts from the verb.
    static Token? NextNoun(SentenceReading sentence, Token verb)
    {
        Token? noun = null;
        for (var i = verb.Index + 1; i < sentence.Tokens.Length && i <= verb.Index + Reach; i++)
        {
            var token = sentence.Tokens[i];
            if (token.Tag is "NOUN" or "PROPN") noun = token;
            else if (sentence.QuantityAt(i) is { } quantity) (noun, i) = (sentence.Tokens[quantity.Number], quantity.End - 1);
            else if (noun is not null || !Opens(token)) break;
        }

        return noun;
    }

    static bool Opens(Token token) =>
        (token.Tag is "DET" or "ADJ" or "ADV" or "PART" && token.Xpos is not ("WRB" or "WP" or "WDT")) || token.Xpos == "PRP$" || token.Text is "\"" or "“" or "‘" or "``";
}
