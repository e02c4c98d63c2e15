using System.Collections.Frozen;
using Attest.Languages;
using Attest.Model;
using Attest.Names;

namespace Attest.Extract.Phrases;

/// <summary>Which group of people a noun names.</summary>
public sealed class GroupWords
{
    readonly FrozenDictionary<string, Group> _nouns;
    readonly FrozenDictionary<string, Group> _phrases;

    GroupWords(FrozenDictionary<string, Group> nouns, FrozenDictionary<string, Group> phrases) =>
        (_nouns, _phrases) = (nouns, phrases);

    /// <param name="language">A folder of Languages: "En".</param>
    /// <param name="own">What people ruled on words; null for none.</param>
    public static GroupWords Load(string language, OwnWords? own = null)
    {
        own ??= OwnWords.None;
        static FrozenDictionary<string, Group> Read(WordTable table, string column) => table.Rows
            .DistinctBy(row => table[row, column])
            .ToFrozenDictionary(row => table[row, column], row => EnumNames.Parse<Group>(table[row, "group"]), StringComparer.OrdinalIgnoreCase);
        return new(Read(own.Table(language, "groups"), "noun"), Read(own.Table(language, "group-phrases"), "phrase"));
    }

    // "children of two families", "killed one family", "a couple": households, and not so many people; "3,000 families fled" counts who fled.
    static bool IsHousehold(SentenceReading sentence, Token noun) =>
        noun.Lemma == "couple" || (noun.Lemma is "family" or "household" && (noun.Relation == "nmod" || sentence.At(noun.Index - 1) is { Lemma: "one" or "single" }));

    /// <summary>The narrowest group that <paramref name="phrase"/>'s words give; null when they name no people.</summary>
    public Group? Of(SentenceReading sentence, CountedPhrase phrase)
    {
        var noun = phrase.Noun;
        if (phrase.Source == CountSource.Number && phrase.Noun == phrase.Head && IsHousehold(sentence, noun)) return null;
        if (phrase.Source == CountSource.Pronoun) return sentence.PersonOf(noun) is { } person ? person.Group : null;
        if (AgedPerson.Of(sentence, noun) is not null) return AgedPerson.IsMinor(sentence, phrase.First, phrase.End) ? Group.Children : Group.People;
        if (noun.Index > 0 && _phrases.TryGetValue($"{sentence.Tokens[noun.Index - 1].Lemma} {noun.Lemma}", out var two)) return two;
        if (Plain(noun) is { } group) return group == Group.People ? Narrowed(sentence, phrase) ?? group : group;
        if (phrase.Source == CountSource.Name) return Group.People;
        if (noun.Tag == "NUM" || sentence.QuantityAt(noun.Index) is not null) return Group.People;
        return IsNationals(noun) || IsNational(sentence, phrase) ? Group.People : null;
    }

    // "a Tunisian was shot", "Tunisian killed": one of a people, where no noun follows that the word describes.
    static bool IsNational(SentenceReading sentence, CountedPhrase phrase) =>
        phrase.Noun is { Tag: "ADJ" or "NOUN" or "PROPN" } word && char.IsUpper(word.Text[0]) && phrase.End == word.Index + 1 && PlaceWords.CountryOf(word.Text) is not null
        && (phrase.Source == CountSource.Article || (phrase.Source == CountSource.Bare && word.Index == 0))
        && sentence.At(word.Index + 1) is null or { Tag: "VERB" or "AUX" } or { Tag: "PUNCT", Text: "," or "." } or { Tag: "ADP" or "CCONJ" };

    Group? Plain(Token noun) =>
        _nouns.TryGetValue(noun.Lemma, out var group) || _nouns.TryGetValue(noun.Text, out group)
        || (noun.Text.EndsWith('s') && _nouns.TryGetValue(noun.Text[..^1], out group)) ? group : null;

    // "militant leaders", "insurgent commanders", "rebel prisoners": a modifier narrows a general noun.
    Group? Narrowed(SentenceReading sentence, CountedPhrase phrase)
    {
        for (var i = phrase.Noun.Index - 1; i >= phrase.First; i--)
            if (Plain(sentence.Tokens[i]) is { } group && group is Group.Militants or Group.Civilians) return group;
        return AgedPerson.IsMinor(sentence, phrase.First, phrase.End) ? Group.Children : null;
    }

    // "three Tunisians": a capitalised plural that is no known noun.
    static bool IsNationals(Token noun) =>
        noun.Xpos is "NNPS" or "NNP" or "NNS" && char.IsUpper(noun.Text[0])
        && (noun.Text.EndsWith("ans", StringComparison.Ordinal) || noun.Text.EndsWith("is", StringComparison.Ordinal)
            || noun.Text.EndsWith("ese", StringComparison.Ordinal) || noun.Text.EndsWith("ers", StringComparison.Ordinal)
            || noun.Text.EndsWith("ish", StringComparison.Ordinal) || noun.Text.EndsWith("ns", StringComparison.Ordinal));
}
