using System.Collections.Immutable;
using Attest.Extract;
using Attest.Languages;
using Attest.Model;

namespace Attest.Resolve.Episodes;

/// <summary>The words that make a figure a running total, or harm an accident.</summary>
public sealed class ScopeWords
{
    readonly ImmutableArray<ImmutableArray<string>> _spans;
    readonly ImmutableHashSet<string> _causes;
    readonly ImmutableHashSet<string> _accidents;
    readonly ImmutableHashSet<string> _disasters;
    readonly ImmutableArray<ImmutableArray<string>> _accidentPhrases;
    readonly ImmutableHashSet<string> _running;
    readonly ImmutableHashSet<string> _arms;
    readonly ImmutableHashSet<string> _crimes;
    readonly ImmutableHashSet<string> _apart;
    readonly ImmutableHashSet<string> _spread;
    readonly ImmutableHashSet<string> _series;

    ScopeWords(WordTable table)
    {
        ImmutableArray<ImmutableArray<string>> Of(string kind) =>
            [.. table.Rows.Where(row => table[row, "kind"] == kind).Select(row => table[row, "words"].Split(' ').ToImmutableArray())];
        _spans = Of("span");
        _causes = [.. Of("cause").Select(words => words[^1])];
        _disasters = [.. Of("disaster").Select(words => words[0])];
        _accidents = [.. Of("accident").Where(words => words.Length == 1).Select(words => words[0]), .. _disasters];
        _accidentPhrases = [.. Of("accident").Where(words => words.Length > 1)];
        _arms = [.. Of("arms").Select(words => words[0])];
        _crimes = [.. Of("crime").Select(words => words[0])];
        _apart = [.. Of("apart").Select(words => words[0])];
        _spread = [.. Of("spread").Select(words => words[0])];
        _series = [.. Of("series").Select(words => words[0])];
        _running = [.. Of("running").Select(words => words[0])];
    }

    public static ScopeWords Load(string language) => new(WordTable.Load(language, "scope"));

    public bool IsAccident(SentenceReading sentence) =>
        sentence.Tokens.Any(token => _accidents.Contains(token.Text.ToLowerInvariant()) || _accidents.Contains(token.Lemma)
            || _accidentPhrases.Any(words => Matches(sentence, token.Index, words)));

    /// <summary>True where a disaster is the doer, whatever else the sentence tells: "a truce after the earthquake that killed 900".</summary>
    public bool IsByDisaster(SentenceReading sentence, Token trigger) => DoerIn(_disasters, sentence, trigger) is not null;

    /// <summary>True where a word tells of arms, though none names an attack: "a gunshot wound".</summary>
    public bool IsOfArms(SentenceReading sentence) => sentence.Tokens.Any(token => _arms.Contains(token.Lemma));

    public bool KeepsCount(SentenceReading sentence) => sentence.Tokens.Any(token => _running.Contains(token.Text.ToLowerInvariant()));

    /// <summary>True where the figures are told over several crimes: "in separate shootings", "in weekend shootings across the city".</summary>
    /// <remarks>"The shootings left six dead" may be one man's; only words that part them or spread them count.</remarks>
    public bool IsOverSeveral(SentenceReading sentence) => sentence.Tokens.Any(token =>
        (token.Xpos is "NNS" or "NNPS" || token.Lemma == "violence") && _crimes.Contains(token.Lemma.ToLowerInvariant()) && (IsParted(sentence, token) || _spread.Contains(sentence.At(token.Index + 1)?.Lemma ?? "")));

    bool IsParted(SentenceReading sentence, Token crimes)
    {
        for (var at = crimes.Index - 1; at >= crimes.Index - 3 && sentence.At(at) is { Tag: "ADJ" or "NOUN" or "PROPN" or "NUM" } word; at--)
            if (_apart.Contains(word.Text.ToLowerInvariant()) || word.Text.EndsWith("day", StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>Why a figure of <paramref name="trigger"/> is a running total; null when it is none.</summary>
    public string? Aggregate(SentenceReading sentence, Token trigger, bool dated)
    {
        if (DoerIn(_causes, sentence, trigger) is { } cause) return $"\"{cause.Text}\" is the doer";
        if (SeriesIn(sentence, trigger) is { } series) return $"several attacks are the doer (\"{series.Text}\")";
        // A figure with a day of its own is one attack's, whatever else the sentence counts.
        if (dated) return null;
        foreach (var words in _spans)
        {
            for (var i = 0; i + words.Length <= sentence.Tokens.Length; i++)
                if (Matches(sentence, i, words) && SameClause(sentence, i, trigger)) return $"told over a stretch of time (\"{string.Join(' ', words)}\")";
        }

        return null;
    }

    // "Such raids have killed 40", "those attacks have killed 11": whatever was counted before, not one attack.
    Token? SeriesIn(SentenceReading sentence, Token trigger) =>
        DoerIn(_series, sentence, trigger) is { Xpos: "NNS" } doer
        && sentence.Children(doer).Any(word => word.Index < doer.Index && (word.Lemma == "such" || (word.Text.Equals("those", StringComparison.OrdinalIgnoreCase) && sentence.Children(trigger, "aux").Any(aux => aux.Lemma == "have"))))
            ? doer : null;

    // The subject of the verb, or what a relative clause hangs on, is a war or campaign: "a war which has killed".
    static Token? DoerIn(ImmutableHashSet<string> nouns, SentenceReading sentence, Token trigger)
    {
        for (Token? at = trigger; at is not null; at = at.Relation is "conj" or "advcl" or "xcomp" ? sentence.HeadOf(at) : null)
        {
            var subject = sentence.Children(at, "nsubj").FirstOrDefault();
            if (subject is not null)
            {
                var doer = subject.Xpos is "WDT" or "WP" ? Antecedent(sentence, subject) : subject;
                return doer is not null && nouns.Contains(doer.Lemma) ? doer : null;
            }

            if (at.Relation == "acl:relcl" && sentence.HeadOf(at) is { } noun) return nouns.Contains(noun.Lemma) ? noun : null;
        }

        return null;
    }

    // The noun that "which" stands for is the one right before it, whatever the tree says.
    static Token? Antecedent(SentenceReading sentence, Token pronoun) =>
        sentence.At(pronoun.Index - 1) is { Text: "," } ? sentence.At(pronoun.Index - 2) : sentence.At(pronoun.Index - 1);

    static bool Matches(SentenceReading sentence, int at, ImmutableArray<string> words)
    {
        for (var i = 0; i < words.Length; i++)
            if (!sentence.Is(at + i, words[i])) return false;
        // "earlier this year" is when one attack was.
        if (words is ["this", "year"]) return sentence.At(at - 1) is not { Lemma: "earlier" or "early" or "late" or "later" };
        // "since" opens a stretch of time only before a date: "since 2014", "since last September".
        return words is not ["since"] || sentence.At(at + 1) is { } next && (next.Tag is "NUM" or "PROPN" || next.Lemma is "last" or "the" or "early" or "late" or "mid");
    }

    static bool SameClause(SentenceReading sentence, int at, Token trigger)
    {
        for (var i = Math.Min(at, trigger.Index); i < Math.Max(at, trigger.Index); i++)
            if (sentence.Tokens[i].Text is ";" or ":") return false;
        return Math.Abs(at - trigger.Index) <= 30;
    }
}
