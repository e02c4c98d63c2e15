using Attest.Extract.Casualties;
using Attest.Model;

namespace Attest.Extract.People;

/// <summary>What the words before a name tell of it: "identified the victim as", "the shooting death of", "killed", "suspect".</summary>
sealed class LeadReader(HarmWords harm)
{
    /// <summary>Words of a description before the name that are passed over: "his girlfriend of two years,".</summary>
    const int Longest = 9;

    /// <summary>Words between "identified" and "as": "identified the two men killed on Sunrise Street on Thursday as".</summary>
    const int FurthestVerb = 18;

    /// <summary>Words between "as" and the name: "as 17-year-old Dunmore High School student".</summary>
    const int FurthestAs = 14;

    /// <summary>Words before "identified" that tell whom: "the women who died in the ambush were identified as".</summary>
    const int FurthestWhom = 12;

    readonly ListReader _lists = new(harm);

    public (Told Told, int At)? Read(SentenceReading sentence, ToldBefore earlier, NameGroup names)
    {
        var first = names.First;
        if (NameGroup.IsTeller(sentence, names.Names[^1])) return null;
        return Identified(sentence, earlier.About, first) ?? Object(sentence, names) ?? Titled(sentence, names) ?? Tied(sentence, earlier.Harmed, first) ?? OfAct(sentence, first) ?? _lists.Read(sentence, earlier, first);
    }

    // "the victim, Jon Hale", "suspect Jon Hale", "24-year-old suspect Jon Hale", "her mother, Ann Hale"
    static (Told, int)? Titled(SentenceReading sentence, NameGroup names)
    {
        for (var at = names.First; at < names.Names[0].First; at++)
            if (PersonWords.Doers.Is(sentence.Tokens[at])) return (Told.Doer(PersonStatus.Suspected, 3, "noun"), at);
        var head = names.First - 1;
        while (sentence.At(head) is { Text: "," or "–" or "—" or "--" or ":" or "-" or "as" } && head > names.First - 3) head--;
        if (sentence.At(head) is not { } noun || noun.Tag is not ("NOUN" or "PROPN" or "ADJ" or "VERB")) return null;
        if (PersonWords.Doers.Is(noun)) return (Told.Doer(PersonStatus.Suspected, 3, "noun"), head);
        if (PersonWords.Victims.Is(noun) && noun.Lemma != "injured") return (Told.Victim(null, 3, "noun"), head);
        return noun.Tag is not "VERB" && PersonWords.Others.Is(noun) ? (Told.Other("described"), head) : null;
    }

    // "The boy, Jon Hale," after "A boy was shot".
    static (Told, int)? Tied(SentenceReading sentence, IReadOnlySet<string> harmed, int first)
    {
        if (!sentence.Is(first - 1, ",") || sentence.At(first - 2) is not { Tag: "NOUN" } noun || !harmed.Contains(noun.Lemma)) return null;
        if (!PersonWords.Minors.Is(noun) && !PersonWords.Folk.Is(noun)) return null;
        var opens = sentence.At(first - 3) is { Tag: "ADJ" } ? first - 4 : first - 3;
        return sentence.Is(opens, "the") ? (Told.Victim(null, 2, "tied"), first - 2) : null;
    }

    // "identified the victim as", "identified by the coroner as", "was identified as": whom the words before mean.
    (Told, int)? Identified(SentenceReading sentence, SentenceReading? before, int first)
    {
        if (first == 0) return null;
        var at = first - 1;
        while (at > 0 && first - at < FurthestAs && sentence.Tokens[at].Text is not ("as" or ":") && !PersonWords.Identify.Contains(sentence.Tokens[at].Lemma))
        {
            if (sentence.Tokens[at].Tag is "VERB" or "AUX" or "ADP" or "SCONJ") return null;
            at--;
        }

        var verb = at;
        while (verb > 0 && at - verb < FurthestVerb && !PersonWords.Identify.Contains(sentence.Tokens[verb].Lemma)) verb--;
        if (!PersonWords.Identify.Contains(sentence.Tokens[verb].Lemma) || sentence.Tokens[verb].Tag is not "VERB") return null;
        if (sentence.Tokens[verb].Lemma is not "identify" && !sentence.Is(at, "as")) return null;
        // "the victims have not been identified, but Hale said"
        if (sentence.Is(verb + 1, ",") && !sentence.Is(at, "as")) return null;
        var from = Math.Max(0, verb - FurthestWhom);
        for (var i = first - 1; i >= from; i--)
        {
            if (i < verb && sentence.Tokens[i].Text is ";" or ".") break;
            // "the medical examiner's office identified him"
            if (sentence.Tokens[i].Lemma is "coroner" or "examiner") return (Told.Victim(PersonStatus.Killed, 3, "identified"), Math.Min(i, verb));
            if (sentence.At(i + 1)?.Xpos == "POS") continue;
            if (PersonWords.Doers.Is(sentence.Tokens[i])) return (Told.Doer(PersonStatus.Suspected, 3, "identified"), Math.Min(i, verb));
            if (PersonWords.Victims.Is(sentence.Tokens[i])) return (Told.Victim(sentence.Tokens[i].Lemma is "victim" ? null : PersonStatus.Killed, 3, "identified"), Math.Min(i, verb));
            // "The men who were shot have been identified as": those whom harm befell.
            if (sentence.Tokens[i].Xpos is "VBN" or "VBD" && harm.Verb(sentence, sentence.Tokens[i]) is { } befell && (sentence.Tokens[i].Xpos == "VBN" || befell.Frame == HarmFrame.Subject || sentence.Is(i + 1, "as"))) return (Told.Of(befell.Effect, "identified"), i);
            if (PersonWords.Dead.Is(sentence.Tokens[i])) return (Told.Victim(PersonStatus.Killed, 3, "identified"), Math.Min(i, verb));
        }

        // "One of his children, identified as Jon Hale, died": the verb behind tells it.
        if (!sentence.Is(at, "as") || sentence.Is(verb - 1, ",")) return null;
        return IsOfDoer(before) ? (Told.Doer(PersonStatus.Suspected, 2, "identified"), verb) : (Told.Victim(null, 2, "identified"), verb);
    }

    // "The gunman was shot by police. He was identified as Jon Hale."
    public static bool IsOfDoer(SentenceReading? before) =>
        before is not null && before.Tokens.Any(IsOfDoer) && !before.Tokens.Any(PersonWords.Victims.Is);

    static bool IsOfDoer(Token token) =>
        PersonWords.Doers.Is(token) || token.Lemma == "custody" || (token.Xpos == "VBN" && PersonWords.StatusOf(token.Lemma) is PersonStatus.Arrested or PersonStatus.Charged);

    /// <summary>True where the sentence tells of a victim or of one who did it.</summary>
    public static bool TellsOfSomeone(SentenceReading sentence) => sentence.Tokens.Any(token => PersonWords.Victims.Is(token) || IsOfDoer(token));

    // "the shooting death of", "charged with the murder of", "a vigil for", "the arrest of"
    static (Told, int)? OfAct(SentenceReading sentence, int first)
    {
        var at = Back(sentence, first);
        if (sentence.At(at) is not { Lemma: "of" or "for" or "to" or "against" or "in" } preposition) return OfVerb(sentence, at);
        if (sentence.At(at - 1) is not { } noun) return null;
        if (noun.Tag is not "VERB" && PersonWords.Pursuit.Is(noun) && !IsNone(sentence, at - 1) && (noun.Lemma is not "case" || preposition.Lemma == "against")) return (Told.Doer(noun.Lemma is "arrest" ? PersonStatus.Arrested : noun.Lemma is "charge" ? PersonStatus.Charged : PersonStatus.Suspected, 3, "pursued"), at - 1);
        // The body may be the gunman's.
        if (preposition.Lemma is "of" && noun.Lemma is "body" or "remains") return (Told.Victim(PersonStatus.Killed, 2, "befell"), at - 1);
        if (preposition.Lemma is "of" && PersonWords.Killing.Is(noun)) return (Told.Victim(PersonStatus.Killed, 3, "act"), at - 1);
        if (preposition.Lemma is "of" && PersonWords.Hitting.Is(noun)) return (Told.Victim(null, 2, "befell"), at - 1);
        if (preposition.Lemma is "of" && PersonWords.Taking.Is(noun)) return (Told.Victim(PersonStatus.Abducted, 3, "act"), at - 1);
        if (preposition.Lemma is not "against" && PersonWords.Remembering.Is(noun)) return (Told.Victim(PersonStatus.Killed, 2, "remembered"), at - 1);
        if (PersonWords.Kin.Is(noun) && preposition.Lemma == "of") return (Told.Victim(null, 1, "kin"), at - 1);
        // "a search for her friend, Jon Hale" is no hunt.
        return noun.Lemma is "look" or "search" && !sentence.Tokens.Take(first).Skip(at).Any(IsMissed) ? (Told.Doer(PersonStatus.Wanted, 2, "pursued"), at - 1) : null;
    }

    // "no outstanding warrants against"
    static bool IsNone(SentenceReading sentence, int noun) => sentence.Is(noun - 1, "no") || sentence.Is(noun - 2, "no");

    static bool IsMissed(Token token) => token.Lemma == "missing" || PersonWords.Kin.Is(token) || PersonWords.Victims.Is(token) || PersonWords.Minors.Is(token);

    // "friends are remembering Jon Hale"
    static (Told, int)? OfVerb(SentenceReading sentence, int at) =>
        sentence.At(at) is { Tag: "VERB" } verb && PersonWords.Remembering.Contains(verb.Lemma) ? (Told.Victim(null, 1, "remembered"), at) : null;

    // "killing Jon Hale", "shot his girlfriend, Ann Hale,", "killed by Jon Hale", "arrested Jon Hale"
    (Told, int)? Object(SentenceReading sentence, NameGroup names)
    {
        var at = Back(sentence, names.First, overPeople: true);
        // "shot to death Jon Hale"
        if (sentence.Is(at, "death") && sentence.Is(at - 1, "to")) at -= 2;
        if (sentence.At(at) is { Lemma: "by" } && sentence.At(at - 1) is { Xpos: "VBN" } passive && harm.Verb(sentence, passive) is not null)
            return (Told.Doer(null, 2, "did"), at - 1);
        if (sentence.At(at) is not { Tag: "VERB" } verb) return null;
        if (PersonWords.StatusOf(verb.Lemma) is { } status && !VerbChain.Of(sentence, at).IsUnreal && verb.Xpos is "VBD" or "VBZ" or "VBP" or "VBN" or "VBG")
            return verb.Xpos == "VBN" && IsBound(sentence, at) ? null : (Told.Doer(status, 3, "pursued"), at);
        if (verb.Lemma is "find" or "discover" or "locate" or "pronounce" or "declare") return Found(sentence, names) is { } found ? (found, at) : null;
        if (harm.Verb(sentence, verb) is not { Frame: HarmFrame.Object } word || IsBound(sentence, at) || Mood.IsHypothetical(sentence, verb)) return null;
        return word.Effect is Effect.Killed or Effect.Injured or Effect.KilledOrInjured or Effect.Abducted ? (Told.Of(word.Effect, "object"), at) : null;
    }

    // "the death of his roommate, Jon Hale"; not "a death in a car, Lt. Hale said".
    static bool IsPerson(Token? noun, Token? before) => noun is { Tag: "NOUN" }
        && (PersonWords.Kin.Is(noun) || PersonWords.Minors.Is(noun) || PersonWords.Victims.Is(noun) || noun.Lemma is "man" or "woman" or "people" or "person" or "other" or "officer" or "student" || before?.Xpos == "PRP$");

    // "found Jon Hale, 24, shot to death", "discovered Jon Hale with a gunshot wound"
    static Told? Found(SentenceReading sentence, NameGroup names)
    {
        for (var at = names.End; at < names.End + Longest && sentence.At(at) is { Text: not ("." or ";") } token; at++)
        {
            if (PersonWords.Dead.Is(token) || (token.Lemma == "death" && sentence.Is(at - 1, "to"))) return Told.Victim(PersonStatus.Killed, 2, "harmed");
            if (token.Lemma is "gunshot" or "wound" or "shoot" or "shot" or "stab" or "bleed" or "unresponsive") return Told.Victim(null, 2, "harmed");
        }

        return null;
    }

    static bool IsBound(SentenceReading sentence, int verb) =>
        sentence.At(verb - 1) is { Lemma: "be" or "get" } || (sentence.At(verb - 1) is { Tag: "ADV" } && sentence.At(verb - 2) is { Lemma: "be" or "get" });

    // The first word before the name that is no part of a description of it: "his girlfriend,", "the 24-year-old man,".
    static int Back(SentenceReading sentence, int first, bool overPeople = false)
    {
        var at = first - 1;
        for (; at >= 0 && first - at <= Longest; at--)
        {
            var token = sentence.Tokens[at];
            if (token.Text is "," && !IsPerson(sentence.At(at - 1), sentence.At(at - 2))) return at;
            if (token.Tag is "NOUN" && ((PersonWords.Others.Is(token) && !(overPeople && at == first - 1)) || PersonWords.Killing.Is(token))) return at;
            if (token.Tag is not ("DET" or "ADJ" or "NOUN" or "NUM" or "PUNCT") && token.Xpos is not "PRP$") return at;
            if (token.Text is "." or ":" or ";" or "\"" or "“" or "”" or "(") return at;
        }

        return at;
    }
}
