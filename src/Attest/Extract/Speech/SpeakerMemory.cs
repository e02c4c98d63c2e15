using Attest.Model;

namespace Attest.Extract.Speech;

/// <summary>How somebody came up: as one who spoke, as what a sentence is about, or by the way.</summary>
enum Hearing { Spoke, Subject, Mentioned }

/// <summary>Who has spoken so far, for "he", "it", "the ministry" and "the source" of later sentences.</summary>
sealed class SpeakerMemory
{
    /// <summary>How many sentences back a pronoun may reach.</summary>
    const int PronounReach = 3;

    readonly List<(int Sentence, Named Who, Hearing How)> _heard = [];

    public void Hear(int sentence, Named who, Hearing how) => _heard.Add((sentence, who, how));

    /// <summary>The last who fits a pronoun; null when it can mean nobody who was named lately.</summary>
    /// <param name="goesOn">The cue says that speech goes on ("he added"): those who spoke go before those whom a sentence is about.</param>
    public Named? Pronoun(Token pronoun, int sentence, bool goesOn) => pronoun.Text.ToLowerInvariant() switch
    {
        "he" or "she" => Last(sentence, goesOn, who => who.IsPerson && !who.IsPlural),
        "it" => Last(sentence, goesOn, who => !who.IsPerson && !who.IsPlural),
        "they" => Last(sentence, goesOn, who => who.IsPlural) ?? Last(sentence, goesOn, who => !who.IsPerson),
        _ => null,
    };

    /// <summary>The last whom a noun such as "ministry" or "spokesman" takes up again.</summary>
    /// <param name="kind">A word that parts one such body from another ("military" of "the military government"), and that his name must have; or null.</param>
    public Named? Noun(string lemma, string? kind = null)
    {
        for (var i = _heard.Count - 1; i >= 0; i--)
            if (_heard[i].Who is var who && who.Heads.Contains(lemma) && (kind is null || who.Speaker.Name.Contains(kind, StringComparison.OrdinalIgnoreCase))) return who;
        return null;
    }

    /// <summary>The last who spoke; for "the statement", "the report".</summary>
    public Named? LastSpeaker()
    {
        for (var i = _heard.Count - 1; i >= 0; i--)
            if (_heard[i].How is Hearing.Spoke && _heard[i].Who != Named.Stranger) return _heard[i].Who;
        return null;
    }

    /// <summary>Somebody's speech has run on into a sentence: he is the last who spoke.</summary>
    public void GoOn(int sentence, string name)
    {
        if (_heard.FindLast(heard => heard.Who.Speaker.Name == name).Who is { } who) _heard.Add((sentence, who, Hearing.Spoke));
    }

    public Named? Surname(string surname)
    {
        for (var i = _heard.Count - 1; i >= 0; i--)
            if (_heard[i].Who is { IsPerson: true, Speaker.Kind: SpeakerKind.Person } who
                && who.Speaker.Name.EndsWith(" " + surname, StringComparison.Ordinal)) return who;
        return null;
    }

    /// <summary>Those who spoke in later sentences, the nearest first.</summary>
    public IEnumerable<(int Sentence, Named Who)> SpokeAfter(int sentence) =>
        _heard.Where(heard => heard.How is Hearing.Spoke && heard.Sentence > sentence && heard.Who != Named.Stranger).Select(heard => (heard.Sentence, heard.Who));

    /// <summary>What is known of a person by canonical name.</summary>
    public Named? Person(string name) => _heard.FindLast(heard => heard.Who.IsPerson && heard.Who.Speaker.Name == name).Who;

    Named? Last(int sentence, bool goesOn, Func<Named, bool> fits)
    {
        (int Sentence, Named Who)? named = null;
        for (var i = _heard.Count - 1; i >= 0 && _heard[i].Sentence >= sentence - PronounReach; i--)
        {
            if (_heard[i].Who == Named.Stranger) return named?.Who;
            if (_heard[i].How is Hearing.Mentioned || !fits(_heard[i].Who)) continue;
            // Of two in one sentence the one who spoke is meant; else the later.
            if (_heard[i].How is Hearing.Spoke) return named is { } later && !goesOn && later.Sentence > _heard[i].Sentence ? later.Who : _heard[i].Who;
            named ??= (_heard[i].Sentence, _heard[i].Who);
        }

        return named?.Who;
    }
}
