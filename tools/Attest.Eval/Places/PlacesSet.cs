using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Attest.Eval.Misses;
using Attest.Extract;
using Attest.Extract.Attacks;
using Attest.Extract.Speech;
using Attest.Model;
using Attest.Parse;
using Attest.Resolve;
using Attest.Resolve.Dates;
using Attest.Resolve.Places;
using Attest.Segment;

namespace Attest.Eval.Places;

/// <summary>Place names in articles, with the point that each was given.</summary>
static partial class PlacesSet
{
    sealed record Placed(string Doc, int Start, int End, double? Lat, double? Lon, string Name, string Key);

    /// <param name="countsPeoples">The set takes "Russian" for a name of Russia.</param>
    public static void Run(EvalRun run, string file, bool countsPeoples)
    {
        var articles = GeoArticle.Of(run.In(file)).Take(run.First).ToList();
        var found = Read(articles, countsPeoples);
        run.Write("predicted.jsonl", found.SelectMany(article => article));
        MissList.Write(run, [.. articles.Zip(found).SelectMany(pair => Misses(pair.First, pair.Second))]);
    }

    static List<ImmutableArray<Placed>> Read(IReadOnlyList<GeoArticle> articles, bool countsPeoples)
    {
        var names = KnownNames.Load();
        var (segmenter, parser, extractor) = (Segmenter.Load(), SentenceParser.Load(), ClaimExtractor.Load("En"));
        var speech = new SpeechReader(names.Actors);
        var facts = new FactsReader(new DateReader(), new DateAnchor(), names.Actors, new PlaceMentionReader(names.Gazetteer, PlaceKinds.Load("En"), AttackWords.Load("En")));
        var namer = new PlaceNamer(names.Places);
        return [.. articles.AsParallel().AsOrdered().Select(article =>
        {
            var parsed = parser.Parse(segmenter.Segment(ReportOf(article)));
            var sentences = facts.Read(extractor.Extract(parsed), speech.Read(parsed));
            var placeOf = namer.Resolve(parsed.Source, sentences).Of;
            var found = sentences.SelectMany(sentence => sentence.Places).Select(mention => Of(article, mention, placeOf(mention)));
            var peoples = countsPeoples ? sentences.SelectMany(sentence => PeoplesIn(article, sentence, names.Gazetteer)) : [];
            return found.Concat(peoples).ToImmutableArray();
        })];
    }

    static IEnumerable<Placed> PeoplesIn(GeoArticle article, SentenceFacts sentence, Names.Gazetteer gazetteer) =>
        from people in Peoples.In(sentence.Reading)
        where !sentence.Places.Any(place => place.First < people.End && people.First < place.End)
        let country = gazetteer.ById("iso:" + people.Country.Iso)
        select new Placed(article.Doc, people.At.Start, people.At.End, country?.Lat, country?.Lon, people.Country.Name, "iso:" + people.Country.Iso);

    static Placed Of(GeoArticle article, NamedPlace mention, Place place) =>
        new(article.Doc, mention.At.Start, mention.At.End, place.Lat, place.Lon, place.Name, place.Key);

    static CleanReport ReportOf(GeoArticle article)
    {
        var blocks = Paragraphs().Matches(article.Text).Select(paragraph => new Block(BlockKind.Body, new(paragraph.Index, paragraph.Index + paragraph.Length)));
        return new(article.Doc, article.Doc, "", article.Text, null, null, null, null, null, null, [], "en", [.. blocks], [], article.Url);
    }

    static IEnumerable<Miss> Misses(GeoArticle article, ImmutableArray<Placed> found)
    {
        var bySpan = found.DistinctBy(placed => (placed.Start, placed.End)).ToDictionary(placed => (placed.Start, placed.End));
        foreach (var name in article.Names)
        {
            var words = Around(article.Text, name.Start, name.End);
            if (bySpan.TryGetValue((name.Start, name.End), out var placed))
            {
                if (name.Lat is null) continue;
                if (placed.Lat is null) yield return new(Cause.Place, "no point given", article.Doc, name.Name, placed.Key, words);
                else if (Names.GreatCircle.Km(name.Lat.Value, name.Lon!.Value, placed.Lat.Value, placed.Lon!.Value) > 161)
                    yield return new(Cause.Place, "point elsewhere", article.Doc, $"{name.Name} {name.Lat:0.0} {name.Lon:0.0}", $"{placed.Key} {placed.Lat:0.0} {placed.Lon:0.0}", words);
            }
            else if (found.FirstOrDefault(other => other.Start < name.End && name.Start < other.End) is { } other)
                yield return new(Cause.Span, "name with other bounds", article.Doc, name.Name, article.Text[other.Start..other.End], words);
            else yield return new(Cause.Span, "name not found", article.Doc, name.Name, "-", words);
        }

        foreach (var placed in found.Where(placed => !article.Names.Any(name => placed.Start < name.End && name.Start < placed.End)))
            yield return new(Cause.Span, "name not in the set", article.Doc, "-", article.Text[placed.Start..placed.End], Around(article.Text, placed.Start, placed.End));
    }

    static string Around(string text, int start, int end) => text[Math.Max(0, start - 60)..Math.Min(text.Length, end + 60)];

    [GeneratedRegex(@"\S[^\n]*")]
    private static partial Regex Paragraphs();
}
