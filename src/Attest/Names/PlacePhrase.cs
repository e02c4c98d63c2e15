using System.Collections.Immutable;
using Attest.Model;

namespace Attest.Names;

/// <summary>The words for a place taken apart: "the northern Syrian province of Aleppo" is Aleppo, a province, the north of it, in Syria.</summary>
/// <param name="Name">The name alone, as written.</param>
/// <param name="Kind">How fine the words say it is, or null.</param>
/// <param name="Part">The part of it ("northern"), or null.</param>
/// <param name="Hints">Names of what it lies in, nearest first.</param>
/// <param name="Countries">Countries named by an adjective within the words, alpha-2.</param>
sealed record PlacePhrase(
    string Name, PlacePrecision? Kind, string? Part, ImmutableArray<string> Hints, ImmutableArray<string> Countries)
{
    /// <summary>Longest run of words read as one place.</summary>
    const int MaxWords = 16;

    public static PlacePhrase Of(PlaceMention mention)
    {
        var pieces = mention.Written.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var hints = pieces.Skip(1).Concat(mention.ContainerHints);
        var words = (pieces.Length == 0 ? "" : pieces[0]).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MaxWords).ToList();
        var kind = PlaceWords.KindOf(mention.KindWord);
        var countries = ImmutableArray.CreateBuilder<string>();

        var of = words.IndexOf("of");
        if (of > 0 && of < words.Count - 1 && PlaceWords.IsKind(words[of - 1]))
        {
            var (before, after) = (words[..(of - 1)], words[(of + 1)..]);
            var said = PlaceWords.KindOf(words[of - 1]);
            if (!IsName(said)) hints = hints.Prepend(string.Join(' ', after));
            else if (before.TrueForAll(IsAround)) (words, kind) = ([.. before, .. after], kind ?? Whole(said));
            else (words, hints, kind) = (before, hints.Prepend(string.Join(' ', after)), kind ?? said);
        }

        var part = StripFront(words, countries);
        if (words.Count > 1 && PlaceWords.IsKind(words[^1]) && IsName(PlaceWords.KindOf(words[^1])))
        {
            kind ??= PlaceWords.KindOf(words[^1]);
            words.RemoveAt(words.Count - 1);
        }

        // Words that name nothing: "the province", "central", "the city centre". Names have a capital.
        if (words is [var only] && IsAround(only) && PlaceWords.CountryOf(only) is null) words.Clear();
        if (!words.Exists(word => char.IsUpper(word[0]) || char.IsDigit(word[0]) || word.Any(char.IsUpper))) words.Clear();

        return new(string.Join(' ', words), kind, part, [.. hints], countries.ToImmutable());
    }

    /// <summary>A name that stands in the gazetteer as it is written.</summary>
    public static PlacePhrase Whole(string written, PlaceMention mention) =>
        new(written, PlaceWords.KindOf(mention.KindWord), null, mention.ContainerHints, []);

    // "Salem hospital" is not called Salem, nor the airport of a town by the town's name: there the word belongs to the name.
    static bool IsName(PlacePrecision? kind) => kind is not (PlacePrecision.Site or PlacePrecision.Region);

    // "city of Mosul" is Mosul; "suburb of Mosul" is no place that can be told but Mosul.
    static PlacePrecision? Whole(PlacePrecision? kind) => kind is PlacePrecision.Neighbourhood ? null : kind;

    static bool IsAround(string word) => PlaceWords.IsPlain(word) || PlaceWords.IsPart(word)
        || (PlaceWords.IsKind(word) && IsName(PlaceWords.KindOf(word))) || PlaceWords.CountryOf(word) is not null;

    /// <summary>Takes what stands before the name off the words; the part of the place that was among it.</summary>
    static string? StripFront(List<string> words, ImmutableArray<string>.Builder countries)
    {
        string? part = null;
        while (words.Count > 1 && IsAround(words[0]))
        {
            if (PlaceWords.IsPart(words[0])) part = words[0];
            if (PlaceWords.CountryOf(words[0]) is { } country) countries.Add(country);
            words.RemoveAt(0);
        }

        return part;
    }
}
