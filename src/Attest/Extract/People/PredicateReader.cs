using Attest.Extract.Casualties;
using Attest.Model;

namespace Attest.Extract.People;

/// <summary>What a verb tells of its subject: "was pronounced dead", "was charged with murder", "opened fire", "was the gunman".</summary>
sealed class PredicateReader(HarmWords harm)
{
    /// <summary>Words behind the verb that still say what befell: "was flown in the early hours to a hospital".</summary>
    const int Reach = 14;

    /// <summary>Verbs joined by "and" that are followed at most.</summary>
    const int MostJoined = 4;

    /// <summary>What each verb of the chain tells, the last token that tells it, and the verb.</summary>
    public IEnumerable<(Told Told, int At, int Verb)> Read(SentenceReading sentence, VerbChain chain)
    {
        if (chain.IsUnreal) yield break;
        var (verb, passive) = (chain.Main, chain.IsPassive);
        for (var joined = 0; joined < MostJoined; joined++)
        {
            if (Of(sentence, verb, passive) is { } told) yield return (told, Math.Max(told.Status is null ? verb.Index : Last(sentence, verb), verb.Index), verb.Index);
            if (Next(sentence, verb) is not { } next) yield break;
            var own = VerbChain.Of(sentence, next.First);
            if (own.IsUnreal) yield break;
            (verb, passive) = (own.Main, own.IsPassive || (passive && own.Main.Xpos is "VBN" && next.First == own.Main.Index));
        }
    }

    Told? Of(SentenceReading sentence, Token verb, bool passive)
    {
        // "had a gunshot wound to the leg"
        if (verb.Lemma == "have" && Any(sentence, verb, 6, token => token.Lemma == "gunshot")) return Told.Victim(null, 2, "harmed");
        if (verb.Lemma == "have" && Any(sentence, verb, 3, token => token.Xpos == "NNS" && PersonWords.Wounds.Is(token))) return Told.Victim(PersonStatus.Injured, 2, "care");
        if (passive && IsStruck(sentence, verb)) return Told.Victim(null, 2, "harmed");
        if (verb.Lemma is "be" or "remain" || verb.Tag == "AUX") return Copula(sentence, verb);
        if (passive && PersonWords.StatusOf(verb.Lemma) is { } status) return Told.Doer(status, 3, "charged");
        if (PersonWords.OwningUp.Contains(verb.Lemma)) return Told.Doer(verb.Lemma == "plead" ? PersonStatus.Charged : PersonStatus.Suspected, 3, "charged");
        if (verb.Lemma == "face" && Any(sentence, verb, 6, token => token.Lemma is "charge" or "count" or "trial")) return Told.Doer(PersonStatus.Charged, 3, "charged");
        if (verb.Lemma == "open" && Any(sentence, verb, 3, token => token.Lemma == "fire") || (verb.Lemma == "fire" && !passive && Any(sentence, verb, 5, token => token.Lemma is "shot" or "round" or "at"))) return Told.Doer(null, 2, "did");
        if (verb.Lemma is "turn" && Any(sentence, verb, 3, IsSelf)) return Told.Doer(PersonStatus.Arrested, 3, "charged");
        if (PersonWords.Identify.Contains(verb.Lemma) && passive) return Named(sentence, verb);
        return Cared(sentence, verb, passive) ?? Found(sentence, verb, passive) ?? Harmed(sentence, verb, passive);
    }

    Told? Harmed(SentenceReading sentence, Token verb, bool passive)
    {
        if (harm.Verb(sentence, verb) is not { } word) return null;
        if (passive || word.Frame == HarmFrame.Subject) return Told.Of(word.Effect, "harmed");
        if (Any(sentence, verb, 3, IsSelf)) return Told.Victim(word.Effect == Effect.Killed ? PersonStatus.Killed : PersonStatus.Injured, 1, "own-hand");
        var obj = sentence.Children(verb, "obj").FirstOrDefault()
            ?? sentence.Children(verb, "conj").Where(other => other.Index == verb.Index + 2).SelectMany(other => sentence.Children(other, "obj")).FirstOrDefault();
        if (obj is null) return verb.Xpos is "VBN" && !sentence.Has(verb, "aux") ? Told.Of(word.Effect, "harmed") : null;
        return word.Effect is Effect.Killed or Effect.Injured or Effect.KilledOrInjured or Effect.Abducted && IsPerson(sentence, obj)
            ? Told.Doer(null, 2, "did") : null;
    }

    /// <summary>"hit in the leg", "struck by a bullet", "grazed".</summary>
    public static bool IsStruck(SentenceReading sentence, Token verb) =>
        verb.Lemma is "hit" or "strike" or "graze" && Any(sentence, verb, 7, token => PersonWords.BodyParts.Is(token) || PersonWords.Missiles.Is(token));

    static bool IsPerson(SentenceReading sentence, Token word) =>
        word.Tag == "PRON" || sentence.Sentence.EntityAt(word.Index) is { Kind: EntityKind.Person } || PersonWords.Kin.Is(word) || PersonWords.Minors.Is(word)
        || PersonWords.Victims.Is(word) || word.Lemma is "man" or "woman" or "people" or "person" or "officer";

    static bool IsSelf(Token token) => token.Lemma is "himself" or "herself" or "themselves";

    // "was flown to a hospital", "was taken into custody", "is being held on bond"
    static Told? Cared(SentenceReading sentence, Token verb, bool passive)
    {
        if (passive && verb.Lemma is "hospitalize" or "hospitalise") return Told.Victim(PersonStatus.Injured, 2, "care");
        if (verb.Lemma == "recover" || (verb.Lemma == "undergo" && Any(sentence, verb, 4, token => token.Lemma is "surgery" or "operation"))) return Told.Victim(PersonStatus.Injured, 2, "care");
        if (passive && verb.Lemma == "list" && Any(sentence, verb, 5, token => token.Lemma == "condition")) return Told.Victim(PersonStatus.Injured, 2, "care");
        var goes = PersonWords.ToCare.Contains(verb.Lemma);
        if (passive && (goes || verb.Lemma is "hold" or "remand" or "detain" or "place" or "lodge"))
        {
            if (Any(sentence, verb, Reach, PersonWords.Jail.Is)) return Told.Doer(PersonStatus.Arrested, 3, "charged");
            if (goes && Any(sentence, verb, Reach, token => PersonWords.Care.Is(token) || PersonWords.Wounds.Is(token))) return Told.Victim(PersonStatus.Injured, 2, "care");
        }

        return PersonWords.Suffer.Contains(verb.Lemma) && Any(sentence, verb, 10, PersonWords.Wounds.Is) ? Told.Victim(PersonStatus.Injured, 2, "care") : null;
    }

    // "was found dead", "was pronounced dead", "lost his life"
    static Told? Found(SentenceReading sentence, Token verb, bool passive)
    {
        if (verb.Lemma == "lose" && Any(sentence, verb, 3, token => token.Lemma == "life")) return Told.Victim(PersonStatus.Killed, 2, "harmed");
        if (verb.Lemma == "succumb" || (verb.Lemma == "pass" && sentence.Is(verb.Index + 1, "away"))) return Told.Victim(PersonStatus.Killed, 2, "harmed");
        if (!passive || verb.Lemma is not ("find" or "pronounce" or "declare" or "discover" or "presume" or "believe")) return null;
        if (Any(sentence, verb, 6, PersonWords.Dead.Is)) return Told.Victim(PersonStatus.Killed, 2, "harmed");
        if (Any(sentence, verb, 6, token => token.Lemma == "guilty")) return Told.Doer(PersonStatus.Convicted, 3, "charged");
        return Any(sentence, verb, 8, token => token.Lemma is "shot" or "shoot" or "wound" or "unresponsive" or "bleed" or "stab") || Any(sentence, verb, 24, token => token.Lemma == "gunshot") ? Told.Victim(null, 2, "harmed") : null;
    }

    // "was identified as the gunman", "was named as one of the victims"
    static Told? Named(SentenceReading sentence, Token verb) =>
        Any(sentence, verb, 10, token => PersonWords.Doers.Is(token) && !IsOwner(sentence, token)) ? Told.Doer(PersonStatus.Suspected, 3, "noun")
        : Any(sentence, verb, 10, token => PersonWords.Victims.Is(token) && !IsOwner(sentence, token)) ? Told.Victim(null, 3, "noun") : null;

    // "is in critical condition", "was the gunman", "is among the dead", "was the only one hurt"
    Told? Copula(SentenceReading sentence, Token be)
    {
        for (var at = be.Index + 1; at < Math.Min(sentence.Tokens.Length, be.Index + 9); at++)
        {
            var token = sentence.Tokens[at];
            if (token.Text is "," or ";" or "." || token.Lemma is "who" or "when" or "that" or "not" or "n't") return null;
            if (IsOwner(sentence, token) || (token is { Tag: "VERB", Xpos: "VBZ" or "VBP" })) return null;
            if (PersonWords.Doers.Is(token)) return Told.Doer(PersonStatus.Suspected, 3, "noun");
            if (PersonWords.Dead.Is(token)) return Told.Victim(PersonStatus.Killed, 2, "harmed");
            if (PersonWords.Victims.Is(token)) return Told.Victim(null, 3, "noun");
            // "is home from the hospital", "is out of the hospital"
            if (token.Lemma == "hospital" && (Behind(sentence, at, "from") || Behind(sentence, at, "of"))) return Told.Victim(PersonStatus.Injured, 2, "care");
            if (token.Lemma == "condition" && PersonWords.Conditions.Is(sentence.Tokens[at - 1])) return Told.Victim(PersonStatus.Injured, 2, "care");
            if (PersonWords.Jail.Is(token) && token.Lemma is not "bond" && sentence.At(at + 1) is not { Tag: "NOUN" }) return Told.Doer(PersonStatus.Arrested, 3, "charged");
            if (token.Xpos == "VBN" && PersonWords.StatusOf(token.Lemma) is { } status) return Told.Doer(status, 3, "charged");
            if (token.Xpos == "VBN" && harm.Verb(sentence, token) is { } word && sentence.Tokens[at - 1].Tag != "ADV") return Told.Of(word.Effect, "harmed");
            // "was one of the people shot", "was the employee killed later"
            if (token.Xpos == "VBD" && sentence.Tokens[at - 1].Tag == "NOUN" && !sentence.Has(token, "obj") && harm.Verb(sentence, token) is { } past) return Told.Of(past.Effect, "harmed");
        }

        return null;
    }

    static bool Behind(SentenceReading sentence, int at, string word) => sentence.Is(at - 1, word) || (sentence.At(at - 1) is { Tag: "DET" } && sentence.Is(at - 2, word));

    static bool IsOwner(SentenceReading sentence, Token token) => sentence.At(token.Index + 1)?.Xpos == "POS";

    // The next verb that "and" joins to this one without a subject of its own.
    static (int First, int Verb)? Next(SentenceReading sentence, Token verb)
    {
        for (var at = verb.Index + 1; at < Math.Min(sentence.Tokens.Length - 1, verb.Index + Reach); at++)
        {
            var token = sentence.Tokens[at];
            if (token.Text is ";" or "." || token.Tag == "SCONJ" || token.Xpos is "WP" or "WDT") return null;
            if (token.Lemma is not ("and" or "but" or "then" or "before")) continue;
            var next = at + 1;
            while (sentence.At(next) is { Tag: "ADV" } && next < at + 3) next++;
            if (sentence.At(next) is { Tag: "VERB" or "AUX", Xpos: not "VBG" } && IsJoined(sentence, verb, VerbChain.Of(sentence, next).Main)) return (next, next);
            if (token.Lemma is "but") return null;
        }

        return null;
    }

    // "stole a gun, and his friend fired and killed him": only what the tree joins to this verb.
    static bool IsJoined(SentenceReading sentence, Token verb, Token other) =>
        other.Relation == "conj" ? other.Head == verb.Index || sentence.HeadOf(other) is { } head && head.Relation == "conj" && head.Head == verb.Index
        : other.IsRoot || sentence.HeadOf(verb) == other;

    static int Last(SentenceReading sentence, Token verb)
    {
        var reach = verb.Index;
        foreach (var child in sentence.Children(verb))
            if (child.Index > verb.Index && child.Relation is "xcomp" or "obj" or "obl") reach = Math.Max(reach, child.Index);
        return Math.Min(reach, verb.Index + Reach);
    }

    static bool Any(SentenceReading sentence, Token verb, int reach, Func<Token, bool> fits)
    {
        for (var at = verb.Index + 1; at < Math.Min(sentence.Tokens.Length, verb.Index + 1 + reach); at++)
        {
            if (sentence.Tokens[at].Text is ";" or ".") return false;
            if (fits(sentence.Tokens[at])) return true;
        }

        return false;
    }
}
