using System.Collections.Frozen;
using System.Collections.Immutable;
using Attest.Extract;
using Attest.Languages;
using Attest.Model;
using Attest.Names;

namespace Attest.Resolve.Places;

/// <summary>
/// Finds the places that a sentence names without saying that anything is there: "Arda police", "the Arda Historical Society",
/// "Arda Mayor Anna Berg", "Belt, N.C.". They are no location, and tell in which part of the world a report plays.
/// </summary>
sealed class PassingNames(Gazetteer gazetteer)
{
    static readonly FrozenSet<string> Bodies = ClosedWords.Load("En", "place-words").Of("body");

    /// <summary>Longest name looked for at the head of a run.</summary>
    const int MaxWords = 4;

    /// <summary>A single word at the head of another name is a town only where so many people live: "Capital Steel", "Bo Smith".</summary>
    const long LeastPopulation = 2_000;

    /// <summary>A town of so many people is known by its bare name, whatever the reader of names makes of it.</summary>
    const long WellKnownPopulation = 100_000;

    /// <param name="found">The places read by what they do in the sentence, in order.</param>
    /// <returns>Those and the others, in order.</returns>
    public ImmutableArray<NamedPlace> Add(SentenceReading sentence, ImmutableArray<NamedPlace> found)
    {
        var all = found.ToBuilder();
        foreach (var (first, end) in PlaceNames.Runs(sentence))
            if (!found.Any(place => place.First < end && first < place.End) && NameIn(sentence, first, end) is { } name) all.Add(name);
        foreach (var state in States(sentence).Where(state => !all.Any(place => place.First < state.End && state.First < place.End)).ToList()) all.Add(state);
        return [.. all.OrderBy(place => place.First)];
    }

    NamedPlace? NameIn(SentenceReading sentence, int first, int end)
    {
        if (sentence.Sentence.EntityAt(first) is { Kind: EntityKind.Person } || sentence.Tokens[end - 1].Text is "Sea" or "Ocean") return null;
        for (var last = Math.Min(end, first + MaxWords); last > first; last--)
        {
            var rows = gazetteer.Match(sentence.Words(first, last)).Where(match => match.Exact).Select(match => match.Row).ToList();
            if (rows.Count > 0) return IsMeant(sentence, first, last, end, rows) ? Of(sentence, first, last) : null;
        }

        return null;
    }

    // A name before another name or a noun, one that the reader of names takes for a place or the head of a body, or one that all know.
    static bool IsMeant(SentenceReading sentence, int first, int last, int end, List<GazetteerRow> rows)
    {
        if (last == first + 1 && IsOfKind(sentence.Tokens[first])) return false;
        var entity = sentence.Sentence.EntityAt(first);
        if (last < end) return sentence.Tokens[last - 1].Tag == "PROPN" && (last - first > 1 || rows.Exists(row => row.Population >= LeastPopulation)) && !IsSurname(sentence, last, end);
        return entity is { Kind: EntityKind.Place } || IsDateline(sentence, first, last) || sentence.At(last) is { Tag: "NOUN" }
            || sentence.At(first - 1) is { Tag: "ADP" } || rows.Exists(row => row.Population >= WellKnownPopulation);
    }

    static bool IsOfKind(Token word) => PlaceWords.IsKind(word.Text) || PlaceWords.IsWay(word.Text) || PlaceWords.IsPart(word.Text);

    // "Webb Smith": nothing but a person's name behind it.
    static bool IsSurname(SentenceReading sentence, int last, int end) =>
        end == last + 1 && !Bodies.Contains(sentence.Tokens[last].Text) && sentence.Sentence.EntityAt(last) is null or { Kind: EntityKind.Person };

    // "ARDA —", where the dateline stands in the text.
    static bool IsDateline(SentenceReading sentence, int first, int last) =>
        first == 0 && sentence.At(last)?.Text is "-" or "–" or "—" or "--";

    // "N.C.", "Okla.": the stop belongs to the name.
    static IEnumerable<NamedPlace> States(SentenceReading sentence)
    {
        for (var at = 0; at < sentence.Tokens.Length; at++)
        {
            var token = sentence.Tokens[at];
            // Two capitals alone may be anything.
            if (token.Text.EndsWith('.') && UsStates.NameOf(token.Text) is { } state) yield return Of(sentence, at, at + 1) with { Written = state };
            else if (IsStopGlued(sentence, at) && UsStates.NameOf(token.Text + ".") is { } parted) yield return Of(sentence, at, at + 2) with { Written = parted };
        }
    }

    static bool IsStopGlued(SentenceReading sentence, int at) =>
        sentence.Is(at + 1, ".") && sentence.Tokens[at + 1].At.Start == sentence.Tokens[at].At.End;

    static NamedPlace Of(SentenceReading sentence, int first, int end) =>
        new(sentence.Index, first, end, sentence.Sentence.SpanOf(first, end), sentence.Words(first, end), null, PlaceRole.Other, []);
}
