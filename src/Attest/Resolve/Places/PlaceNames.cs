using Attest.Extract;
using Attest.Model;

namespace Attest.Resolve.Places;

/// <summary>Finds the runs of words that can be a place's name: capitalised words with their hyphens and particles.</summary>
static class PlaceNames
{
    static readonly string[] Particles = ["al", "el", "ez", "ad", "as", "ash", "ar", "az", "de", "del", "la", "du", "des", "i", "e", "bin", "di", "da", "do"];

    static readonly string[] Calendar =
        ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January", "February", "March", "April", "June", "July",
         "August", "September", "October", "November", "December", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec"];

    static readonly string[] Waters = ["Gulf", "Bay", "Strait", "Straits", "Cape", "Horn"];

    static readonly string[] Parts = ["North", "South", "East", "West", "Northern", "Southern", "Eastern", "Western", "Central", "Old", "New", "Greater",
        "Lower", "Upper"];

    /// <summary>First and one past the last token of each run, in order.</summary>
    public static IEnumerable<(int First, int End)> Runs(SentenceReading sentence)
    {
        for (var i = 0; i < sentence.Tokens.Length; i++)
        {
            if (!IsName(sentence, i)) continue;
            var end = i + 1;
            while (Continues(sentence, end) is { } next) end = next;
            yield return (i, end);
            i = end - 1;
        }
    }

    public static bool IsDirection(Token token) => Parts.Contains(token.Text);

    static bool IsName(SentenceReading sentence, int at)
    {
        var token = sentence.Tokens[at];
        if (!char.IsUpper(token.Text[0]) || IsCalendar(token)
            || token.Tag is "DET" or "PRON" or "ADP" or "AUX" or "CCONJ" or "SCONJ" or "NUM" or "PUNCT") return false;
        if (token.Tag == "PROPN" || sentence.Sentence.EntityAt(at) is { Kind: EntityKind.Place }) return true;
        if (at == 0) return token is { Tag: "NOUN", Xpos: "NN", Relation: "compound" } && sentence.At(1) is { Lemma: "police" };
        return token.Tag is "NOUN" or "ADJ" && sentence.Tokens[at - 1].Tag is "ADP" or "DET";
    }

    // "Deir al-Zour", "Mazar-i-Sharif", "Tal Abyad": a name goes on over hyphens and small particles.
    static int? Continues(SentenceReading sentence, int at)
    {
        if (sentence.At(at) is not { } token) return null;
        // "the Gulf of Aden", "the Strait of Hormuz"
        if (token.Text == "of" && Waters.Contains(sentence.Tokens[at - 1].Text) && sentence.At(at + 1) is { } water && IsNameWord(water)) return at + 2;
        var glued = token.At.Start == sentence.Tokens[at - 1].At.End;
        if (token.Text is "-" or "–" && glued && sentence.At(at + 1) is { } after && after.At.Start == token.At.End)
            return IsPart(after) ? at + 2 : null;
        if (token.Text is "'" or "’" or "‘" && glued && sentence.At(at + 1) is { } tail && tail.At.Start == token.At.End && tail.Text is not "s") return at + 2;
        if (Particles.Contains(token.Text) && sentence.At(at + 1) is { } next
            && (IsNameWord(next) || (next.Text == "-" && sentence.At(at + 2) is { } joined && IsNameWord(joined)))) return at + 1;
        return IsNameWord(token) && token.Tag is "PROPN" or "NOUN" or "ADJ" or "VERB" && !IsListed(sentence, at) ? at + 1 : null;
    }

    static bool IsListed(SentenceReading sentence, int at) => sentence.Tokens[at - 1].Text == ",";

    static bool IsPart(Token token) =>
        IsNameWord(token) || Particles.Contains(token.Text) || (token.Text.Contains('-', StringComparison.Ordinal) && token.Text.Any(char.IsUpper));

    static bool IsNameWord(Token token) => char.IsUpper(token.Text[0]) && token.Xpos is not "POS" && !IsCalendar(token);

    // Parsers glue the day to the place: "killed in Hama Tuesday".
    static bool IsCalendar(Token token) => Calendar.Contains(token.Text.TrimEnd('.'));
}
