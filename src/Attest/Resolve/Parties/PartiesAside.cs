using System.Collections.Frozen;
using Attest.Extract;
using Attest.Extract.Attacks;
using Attest.Extract.Damages;
using Attest.Extract.Phrases;
using Attest.Languages;
using Attest.Model;
using Attest.Names;

namespace Attest.Resolve.Parties;

/// <summary>Where the name of a party stands for something else: its people, a place, an owner, a group that somebody left.</summary>
sealed class PartiesAside(GroupWords groups, DamageWords things)
{
    static readonly FrozenSet<string> Leaving = ClosedWords.Load("En", "attacker-nouns").Of("leaving");
    static readonly FrozenSet<string> Kin = ClosedWords.Load("En", "attacker-nouns").Of("kin");
    static readonly FrozenSet<string> Grounds = ClosedWords.Load("En", "attacker-nouns").Of("ground");

    /// <summary>True where the name at these words is no party, whatever is told of it.</summary>
    public static bool IsNoParty(SentenceReading sentence, ActorRow row, int first, int end) =>
        IsLeft(sentence, first) || IsKin(sentence, row, end) || IsJoined(sentence, row, end) || IsLabel(sentence, row, end) || IsGround(sentence, row, end) || (row.Kind is not ActorKind.Group && IsContainer(sentence, row, first));

    /// <summary>True where the name is no attacker.</summary>
    /// <param name="range">The words for who attacked.</param>
    public bool IsNoAttacker(SentenceReading sentence, ActorRow row, int first, int end, Words range) =>
        !IsParty(row, attacking: true) || IsNationals(sentence, row, first, end, attacking: true) || IsOfProperty(sentence, row, end, range)
        || IsNationality(sentence, row, first, end) || IsPlaceModifier(sentence, row, first, end, range);

    /// <summary>True where the name is no target.</summary>
    public bool IsNoTarget(SentenceReading sentence, ActorRow row, int first, int end) =>
        !IsParty(row, attacking: false) || IsNationals(sentence, row, first, end, attacking: false) || IsOwnerOfPlace(sentence, row, end);

    static bool IsParty(ActorRow row, bool attacking) => row.Kind switch
    {
        ActorKind.State or ActorKind.ArmedForce or ActorKind.Group or ActorKind.Coalition or ActorKind.Government or ActorKind.Police => true,
        ActorKind.Ministry or ActorKind.Office => attacking,
        ActorKind.InternationalBody or ActorKind.Organisation => true,
        _ => false,
    };

    // "two Moroccans": people of a state are not the state.
    static bool IsNationals(SentenceReading sentence, ActorRow row, int first, int end, bool attacking) =>
        row.Kind == ActorKind.State && sentence.Tokens[end - 1].Xpos is "NNPS" or "NNS" && (!attacking || sentence.QuantityAt(first - 1) is not null);

    // "dissidents of the former Dawn Front", "a splinter group of the Dawn Front": those who left it are not the group.
    static bool IsLeft(SentenceReading sentence, int first)
    {
        var at = first - 1;
        while (sentence.At(at) is { Tag: "DET" or "ADJ" } word && !Leaving.Contains(word.Lemma)) at--;
        if (sentence.At(at)?.Lemma is not ("of" or "from")) return false;
        return sentence.At(at - 1) is { } noun && (Leaving.Contains(noun.Lemma) || (sentence.At(at - 2) is { } adjective && Leaving.Contains(adjective.Lemma)));
    }

    // "al Qaeda-linked fighters", "an Islamic State affiliate": those who are close to a group are not the group.
    static bool IsKin(SentenceReading sentence, ActorRow row, int end) => row.Kind == ActorKind.Group
        && (sentence.At(end) is { Text: "-" } ? sentence.At(end + 1) is { } joined && Kin.Contains(joined.Text.ToLowerInvariant())
            : sentence.At(end) is { } noun && Kin.Contains(noun.Lemma.ToLowerInvariant()));

    // "a Liberia-flagged tanker", "a US-owned plant": the state is no party. "Saudi-led" is.
    static bool IsJoined(SentenceReading sentence, ActorRow row, int end) =>
        row.Kind == ActorKind.State && sentence.At(end)?.Text == "-" && sentence.At(end + 1) is { } joined
        && joined.Lemma is "flagged" or "flag" or "owned" or "own" or "registered" or "register" or "bound" or "operated" or "operate" or "made" or "make"
            or "controlled" or "control" or "held" or "hold" or "occupied" or "occupy" or "installed" or "install" or "run";

    // "Mozambique: Gunmen kill four": where the news is from.
    static bool IsLabel(SentenceReading sentence, ActorRow row, int end) => row.Kind == ActorKind.State && sentence.Is(end, ":");

    // "in the southern Syrian province of", "on Russian soil": ground of a state is not the state.
    static bool IsGround(SentenceReading sentence, ActorRow row, int end) =>
        row.Kind == ActorKind.State && sentence.At(end) is { Tag: "NOUN" or "ADJ" or "PROPN" } && NounAfter(sentence, end) is { } noun && Grounds.Contains(noun.Lemma.ToLowerInvariant());

    // "militants in Syria", "bases of Turkey": a place, no party.
    static bool IsContainer(SentenceReading sentence, ActorRow row, int first)
    {
        var at = first - 1;
        while (sentence.At(at) is { Tag: "DET" or "ADJ" or "CCONJ" or "PROPN" } or { Text: "," }) at--;
        // "jets of the Belland army": an army's own.
        if (row.Kind is ActorKind.ArmedForce or ActorKind.Coalition && sentence.Is(at, "of")) return false;
        return sentence.At(at)?.Lemma is "in" or "from" or "near" or "of" or "into" or "inside" or "across" && sentence.Tokens[first].Tag == "PROPN"
            || (sentence.Is(at, "with") && sentence.Is(at - 1, "border"));
    }

    // "setting Palestinian property on fire": what belongs to people of a state is not that state; its jets and guns are.
    bool IsOfProperty(SentenceReading sentence, ActorRow row, int end, Words range) =>
        row.Kind == ActorKind.State && NounAfter(sentence, end) is { } noun && range.Covers(noun.Index)
        && things.ClassOf(noun) is "building" or "goods" or "infrastructure";

    // "a Tunisian-born man", "the Chechen gunman", "US-backed rebels": where somebody comes from, or who backs him, did not do it.
    bool IsNationality(SentenceReading sentence, ActorRow row, int first, int end)
    {
        if (row.Kind != ActorKind.State) return false;
        if (sentence.At(end)?.Text == "-") return !sentence.Is(end + 1, "led");
        return NounAfter(sentence, end) is { } noun && noun.Index - first < 4 && PhraseReader.Read(sentence, noun) is { Source: not CountSource.Name } phrase
            && groups.Of(sentence, phrase) is not (null or Group.Soldiers or Group.Police);
    }

    // "the Syria air strikes" says where; "Syrian" and "US air strikes" say who. A country's plain name before the noun is left open.
    static bool IsPlaceModifier(SentenceReading sentence, ActorRow row, int first, int end, Words range) =>
        row.Kind == ActorKind.State && end == range.End && sentence.Words(first, end).Equals(row.Name, StringComparison.OrdinalIgnoreCase)
        && sentence.At(end) is { Tag: "NOUN" or "PROPN" };

    // "the German consulate" is an institution of Germany, "Syrian civilians" people of Syria: the noun is the target.
    bool IsOwnerOfPlace(SentenceReading sentence, ActorRow row, int end) =>
        NounAfter(sentence, end) is { } noun
        && (things.IsInstitution(noun.Lemma) || (things.ClassOf(noun) is not null && !IsArmed(row))
            || (PhraseReader.Read(sentence, noun) is { } phrase && IsOwnName(groups.Of(sentence, phrase), row)));

    // "an Islamic State depot", "Taliban positions": what armed parties own is theirs to lose; an embassy or a school is its own target.
    static bool IsArmed(ActorRow row) => row.Kind is ActorKind.Group or ActorKind.ArmedForce or ActorKind.Coalition;

    // "Syrian militants" are a party of their own; "Taliban militants" are the Taliban.
    static bool IsOwnName(Group? group, ActorRow row) =>
        group is Group.Civilians or Group.Children or Group.Women or Group.People || (group == Group.Militants && row.Kind == ActorKind.State);

    static Token? NounAfter(SentenceReading sentence, int end)
    {
        Token? noun = null;
        for (var i = end; sentence.At(i) is { } token && (token.Tag is "ADJ" or "NOUN" or "PROPN" || token.Text is "-" || token.Xpos == "POS"); i++)
            if (token.Tag is "NOUN" or "PROPN") noun = token;
        return noun;
    }
}
