using System.Collections.Frozen;
using Attest.Languages;

namespace Attest.Parse.Mending;

/// <summary>Mends, before the tree is drawn, what a tagger that learnt from the web does to verbs and nouns of violence in news.</summary>
/// <remarks>"49 killed", "kills his mother", "gun down 14", "US air strikes": each rule asks for the words around it.</remarks>
sealed class TagMender
{
    readonly Tagger tagger;
    readonly VerbForms verbs;
    readonly FrozenSet<string> openers;
    readonly FrozenSet<string> numerals;
    readonly FrozenSet<string> particles;
    readonly FrozenSet<string> prefixes;
    readonly FrozenSet<string> doers;
    readonly FrozenSet<string> reaching;
    readonly FrozenSet<string> parties;
    readonly HeadlinePeople people;
    readonly BlamedDeeds deeds;
    readonly int adverb, base_, third, past, participle, gerund, noun, nouns, name;

    public TagMender(Tagger tagger, VerbForms verbs, string language)
    {
        (this.tagger, this.verbs) = (tagger, verbs);
        var words = WordTable.Load(language, "mending");
        FrozenSet<string> Of(string kind) => words.Rows.Where(row => words[row, "kind"] == kind).Select(row => words[row, "word"])
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        (openers, numerals, particles, prefixes) = (Of("before-number"), Of("number"), Of("in-name"), Of("before-name"));
        (doers, reaching, parties, people) = (Of("doer"), Of("reaching"), Of("party"), HeadlinePeople.Load(language));
        deeds = BlamedDeeds.Load(language);
        adverb = Number("ADV|RB");
        (base_, third, past) = (Number("VERB|VBP"), Number("VERB|VBZ"), Number("VERB|VBD"));
        (participle, gerund) = (Number("VERB|VBN"), Number("VERB|VBG"));
        (noun, nouns, name) = (Number("NOUN|NN"), Number("NOUN|NNS"), Number("PROPN|NNP"));
    }

    int Number(string tag) => Array.FindIndex(tagger.Tags, pair => pair.ToString() == tag);

    /// <param name="room">The sentence with the tags that the tagger gave.</param>
    /// <param name="words">Its words as written.</param>
    public void Mend(Workspace room, ReadOnlySpan<string> words)
    {
        for (var at = 0; at < words.Length; at++)
        {
            if (Mended(room, words, at) is { } tag && tag >= 0) tagger.Put(room, at, tag);
        }
    }

    int? Mended(Workspace room, ReadOnlySpan<string> words, int at)
    {
        var coarse = Coarse(room, at);
        if (coarse is not ("PROPN" or "NOUN") && IsInName(words, at)) return name;
        if (char.IsUpper(words[at][0]) && (IsParty(words, at) || IsParty(words, at - 1))) return name;
        if (coarse is "VERB" && IsAfterArticle(room, at) && IsAcronym(words[at])) return name;
        if (coarse is not ("VERB" or "AUX" or "PROPN") && IsRarePast(room, words, at)) return past;
        if (coarse is "NUM" && people.IsPerson(words[at])) return noun;
        if (coarse is "NOUN" && words[at] is "twice" or "thrice") return adverb;
        if (coarse is "ADV" && Coarse(room, at - 1) == "VERB" && words[at].Length > 2 && IsAcronym(words[at])) return name;
        if (coarse is "INTJ" && IsModelName(words, at)) return name;
        if (IsPersonBesideVerb(room, words, at) || (Fine(room, at) is "VB" && IsWord(words, at - 1, "to") && IsWord(words, at - 2, "according"))) return noun;
        if (Fine(room, at) is "VB" or "VBP" && verbs.LemmaOf(words[at]) is { } lemma && !IsWord(words, at, lemma)) return past;
        if (coarse is "PUNCT" or "DET" or "ADP" or "PRON" or "NUM") return null;
        if (coarse is "VERB") return IsEndOfCompound(room, words, at) ? NounOf(words[at]) : IsNominal(room, words, at) ? noun : null;
        if (coarse is "ADJ" or "PROPN" or "ADV" && IsPersonOfAge(room, words, at)) return noun;
        if (coarse is "ADJ" && IsAfterArticle(room, at) && verbs.IsAttackNoun(words[at]) && verbs.Of(words[at]) is { Form: VerbForm.Base }) return noun;
        if (coarse is "NOUN" && IsSuspecting(room, words, at)) return base_;
        if (coarse is "NOUN" && reaching.Contains(words[at]) && Coarse(room, at - 1) is "NOUN" or "PROPN" && (IsWord(words, at + 1, "to") || IsNumber(room, words, at + 1))) return third;
        return verbs.Of(words[at]) is { } sense ? Verb(room, words, at, sense) : null;
    }

    // "Shining Path": a verb by its first word, a name by both.
    bool IsParty(ReadOnlySpan<string> words, int first) =>
        first >= 0 && first + 1 < words.Length && char.IsUpper(words[first + 1][0]) && parties.Contains($"{words[first]} {words[first + 1]}");

    int? Verb(Workspace room, ReadOnlySpan<string> words, int at, VerbSense sense) => (Coarse(room, at), sense.Form) switch
    {
        ("AUX", VerbForm.Base) when sense.IsOnlyVerb => base_,
        ("NOUN" or "PROPN", VerbForm.Past) when sense.IsOnlyVerb && words[at].EndsWith("ed", StringComparison.Ordinal) && !char.IsUpper(words[at][0])
            && !IsInPhrase(room, words, at) => IsBeforeObject(room, words, at + 1) ? past : participle,
        ("NOUN" or "ADJ", VerbForm.Past) when IsWord(words, at + 1, "dead") && IsBeforeObject(room, words, at + 2) => past,
        ("NOUN", VerbForm.Past) when IsWord(words, at, "shot") && Coarse(room, at - 1) == "NUM" && EndsClause(room, at + 1) => participle,
        ("NOUN", VerbForm.Past) when IsWord(words, at, "shot") && IsWord(words, at + 1, "and") && Coarse(room, at - 1) is "NOUN" or "PROPN" && at + 2 < words.Length
            && verbs.Of(words[at + 2]) is { Form: VerbForm.Past } => past,
        // "was found shot to death"
        ("NOUN" or "ADJ", VerbForm.Past) when IsWord(words, at, "shot") && IsWord(words, at - 1, "found") && EndsClause(room, at + 1) => participle,
        ("NOUN", VerbForm.Third) when IsBeforeVictim(room, words, at, sense) => third,
        ("NOUN" or "PROPN", VerbForm.Third) when sense is { IsOnlyVerb: true, Particle.Length: 0 } && people.IsBefore(words, at + 1)
            && (Coarse(room, at - 1) is "NOUN" or "PROPN" || people.IsAfter(words, at - 1)) => third,
        ("NOUN" or "PROPN" or "ADJ", VerbForm.Past) when people.IsAfter(words, at - 1) && EndsClause(room, at + 1) => participle,
        ("NOUN", VerbForm.Past or VerbForm.Base) when sense.Lemma == "hit" && !IsInPhrase(room, words, at) && IsBeforeObject(room, words, AfterQuote(room, at + 1)) => past,
        ("NOUN" or "PROPN", VerbForm.Base) when sense.Particle.Length > 0 && IsWord(words, at + 1, sense.Particle)
            && IsBeforeObject(room, words, at + 2) => base_,
        ("NOUN", VerbForm.Base) when Fine(room, at - 1) is "NNS" or "NNPS" && IsBeforeObject(room, words, at + 1) => base_,
        ("NOUN", VerbForm.Base) when at > 0 && doers.Contains(words[at - 1]) && Coarse(room, at + 1) is "NOUN" or "PROPN" or "ADJ" => base_,
        ("ADJ", VerbForm.Past) when IsSecondVerb(room, words, at) => past,
        ("ADJ" or "NOUN", VerbForm.Past) when sense.IsOnlyVerb && Coarse(room, at - 1) == "PUNCT" && IsNumber(room, words, at + 1) => past,
        ("ADJ", VerbForm.Past) when sense.IsOnlyVerb && Coarse(room, at - 1) == "AUX" && IsBeing(words[at - 1]) && EndsClause(room, at + 1) => participle,
        ("NOUN" or "ADJ", VerbForm.Gerund) when IsBlamedDeed(room, words, at) || IsDeniedDeed(room, words, at) => gerund,
        _ => null,
    };

    // "The blast flung cars aside": past forms that are seldom seen and are no other word, right behind who did it.
    bool IsRarePast(Workspace room, ReadOnlySpan<string> words, int at) =>
        verbs.LemmaOf(words[at]) is not null && (Coarse(room, at - 1) is "NOUN" or "PROPN" or "PRON") && Fine(room, at - 1) != "PRP$";

    // "accused the army of shelling homes": what somebody is accused of doing, with the things done to behind it.
    bool IsBlamedDeed(Workspace room, ReadOnlySpan<string> words, int at)
    {
        if (at + 1 >= words.Length || !BlamedDeeds.Opens(words, at) || deeds.IsDeed(words[at + 1])) return false;
        if (Coarse(room, at + 1) is not ("NOUN" or "PROPN" or "ADJ" or "NUM" or "DET" or "PRON")) return false;
        for (var i = at - 2; i >= 0 && at - i <= BlamedDeeds.Reach; i--)
            if (Coarse(room, i) == "VERB") return deeds.IsBlaming(words[i]);
        return false;
    }

    // "Police suspect the group of bombing a bank": a noun of blame between who blames and a deed is the verb.
    bool IsSuspecting(Workspace room, ReadOnlySpan<string> words, int at)
    {
        if (!words[at].Equals("suspect", StringComparison.Ordinal) || Coarse(room, at - 1) is not "NOUN" || Coarse(room, at + 1) is not ("PROPN" or "DET" or "PRON")) return false;
        for (var i = at + 2; i + 1 < words.Length && i - at <= BlamedDeeds.Reach; i++)
            if (IsWord(words, i, "of") && words[i + 1].EndsWith("ing", StringComparison.Ordinal)) return true;
        return false;
    }

    // "denied shelling farmers": what is denied or admitted, with those it was done to behind it.
    bool IsDeniedDeed(Workspace room, ReadOnlySpan<string> words, int at) =>
        at > 0 && (words[at - 1].StartsWith("den", StringComparison.OrdinalIgnoreCase) || words[at - 1].StartsWith("admit", StringComparison.OrdinalIgnoreCase))
        && Coarse(room, at - 1) == "VERB" && at + 1 < words.Length && !deeds.IsDeed(words[at + 1]) && Coarse(room, at + 1) is "NOUN" or "PROPN" or "ADJ" or "NUM" or "DET" or "PRON";

    // "kills nurse at clinic", "Teen shot", "Another resident spoke": a word for people right behind a verb of ours, or between an article and a verb.
    bool IsPersonBesideVerb(Workspace room, ReadOnlySpan<string> words, int at)
    {
        if (!people.IsPerson(words[at])) return false;
        if (Fine(room, at) is "VB" or "VBP") return at > 0 && verbs.Of(words[at - 1]) is { IsOnlyVerb: true, Form: VerbForm.Third };
        if (Coarse(room, at) != "ADJ" || (at > 0 && Coarse(room, at - 1) != "DET") || at + 1 == words.Length) return false;
        return verbs.LemmaOf(words[at + 1]) is not null || verbs.Of(words[at + 1]) is { Form: VerbForm.Past or VerbForm.Third };
    }

    // "Russian Tu-22M3 bombers": letters with a hyphen before a number.
    static bool IsModelName(ReadOnlySpan<string> words, int at) =>
        at + 1 < words.Length && words[at].EndsWith('-') && char.IsUpper(words[at][0]) && char.IsDigit(words[at + 1][0]);

    // "kills his mother", "shoots dead 22 people"; a noun of attack only before a number and after no word it could close.
    bool IsBeforeVictim(Workspace room, ReadOnlySpan<string> words, int at, VerbSense sense)
    {
        var next = IsWord(words, at + 1, "dead") ? at + 2 : at + 1;
        if (!sense.IsOnlyVerb) return IsNumber(room, words, next) && !IsInPhrase(room, words, at);
        return IsBeforeObject(room, words, next) && Coarse(room, at - 1) is not ("DET" or "ADP");
    }

    // "a crater in the road and overturned cars": after "and", with no adjective before it to go with.
    bool IsSecondVerb(Workspace room, ReadOnlySpan<string> words, int at) =>
        IsWord(words, at - 1, "and") && Coarse(room, at - 2) is "NOUN" or "PROPN" && Coarse(room, at + 1) is "NOUN";

    int AfterQuote(Workspace room, int at) => Fine(room, at) is "``" or "''" ? at + 1 : at;

    bool IsBeforeObject(Workspace room, ReadOnlySpan<string> words, int at) =>
        IsNumber(room, words, at) || (at < words.Length && (Coarse(room, at) == "DET" || Fine(room, at) == "PRP$"));

    bool IsNumber(Workspace room, ReadOnlySpan<string> words, int at)
    {
        for (var steps = 0; at < words.Length && steps < 4; at++, steps++)
        {
            if (Coarse(room, at) == "NUM" || numerals.Contains(words[at])) return true;
            if (!openers.Contains(words[at])) return false;
        }

        return false;
    }

    // What stands right after an article, adjective, preposition, possessive or hyphen is a noun.
    bool IsInPhrase(Workspace room, ReadOnlySpan<string> words, int at) =>
        at == 0 || Coarse(room, at - 1) is "DET" or "ADJ" or "ADP" || Fine(room, at - 1) is "PRP$" or "POS" or "HYPH" || verbs.OpensCompound(words[at - 1]);

    // "dies after shooting in Arden", "hurt in stabbing": a word of attack behind a preposition, with no object of its own.
    bool IsNominal(Workspace room, ReadOnlySpan<string> words, int at) =>
        at > 0 && words[at].EndsWith("ing", StringComparison.Ordinal) && verbs.IsAttackNoun(words[at])
        && (IsWord(words, at - 1, "after") || IsWord(words, at - 1, "in") || IsWord(words, at - 1, "following") || IsWord(words, at - 1, "during"))
        && (at + 1 == words.Length || Coarse(room, at + 1) is "ADP" or "PUNCT" or "SCONJ");

    // "US air strikes this month", but "a rocket strikes a market".
    bool IsEndOfCompound(Workspace room, ReadOnlySpan<string> words, int at) =>
        at > 0 && verbs.OpensCompound(words[at - 1]) && Coarse(room, at - 1) is "NOUN" && verbs.IsAttackNoun(words[at])
        && (words[at - 1].Equals("air", StringComparison.OrdinalIgnoreCase) || !IsNumber(room, words, at + 1));

    // "a 17-year-old was shot", "the 4-year-old and his mother": an age with no noun behind it is the person.
    bool IsPersonOfAge(Workspace room, ReadOnlySpan<string> words, int at) =>
        IsWord(words, at, "old") && (IsWord(words, at - 1, "year") || (IsWord(words, at - 1, "-") && (IsWord(words, at - 2, "year") || IsWord(words, at - 2, "month"))))
        && (at + 1 == words.Length || Coarse(room, at + 1) is "AUX" or "VERB" or "ADP" or "PUNCT" or "CCONJ" or "SCONJ" or "PRON" or "ADV" or "PART");

    // "Promenade des Lilas", "Deir al Zor", "Ar Rutba": a small word between two capitals, or with a capital before one.
    bool IsInName(ReadOnlySpan<string> words, int at) =>
        at + 1 < words.Length && (particles.Contains(words[at]) || prefixes.Contains(words[at])) && char.IsUpper(words[at + 1][0])
        && (char.IsUpper(words[at][0]) || prefixes.Contains(words[at]) || (at > 0 && char.IsUpper(words[at - 1][0])));

    // "Teen shot in the leg", "Boy, 7, shot": nothing that the word could describe follows.
    bool EndsClause(Workspace room, int at) => Coarse(room, at) is "" or "ADP" or "ADV" or "PUNCT" or "CCONJ" or "SCONJ";

    bool IsAfterArticle(Workspace room, int at) => at > 0 && Coarse(room, at - 1) == "DET";

    static bool IsBeing(string word) => word is "is" or "are" or "was" or "were" or "been" or "being" or "be";

    static bool IsAcronym(string word) =>
        word.Length > 1 && word.All(letter => char.IsUpper(letter) || char.IsDigit(letter) || letter == 's') && char.IsUpper(word[0]);

    static bool IsWord(ReadOnlySpan<string> words, int at, string word) =>
        at >= 0 && at < words.Length && words[at].Equals(word, StringComparison.OrdinalIgnoreCase);

    int NounOf(string word) => word.EndsWith('s') ? nouns : noun;

    string Coarse(Workspace room, int at) => at >= 0 && at < room.Count ? tagger.Tags[room.Tags[at]].Coarse : "";

    string Fine(Workspace room, int at) => at >= 0 && at < room.Count ? tagger.Tags[room.Tags[at]].Fine : "";
}
