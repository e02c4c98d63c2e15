using System.Globalization;
using System.Xml.Linq;

namespace Attest.Eval.Places;

/// <summary>A name of the set with where it stands and the point it means.</summary>
sealed record GeoName(int Start, int End, string Name, double? Lat, double? Lon);

/// <summary>An article of the set.</summary>
/// <param name="Doc">Its docid, or its number in the file where it has none.</param>
/// <param name="Url">Where it was published, or null.</param>
sealed record GeoArticle(string Doc, string Text, string? Url, IReadOnlyList<GeoName> Names)
{
    public static IEnumerable<GeoArticle> Of(string file) => XDocument.Load(file).Descendants("article")
        .Select((article, number) => Of(article, number));

    static GeoArticle Of(XElement article, int number)
    {
        var text = (string?)article.Element("text") ?? "";
        var names = article.Descendants("toponym").Concat(article.Descendants("location"));
        return new((string?)article.Attribute("docid") ?? number.ToString(CultureInfo.InvariantCulture), text, (string?)article.Element("url"), [.. names.Select(name => NameOf(name, text))]);
    }

    static GeoName NameOf(XElement name, string text)
    {
        var words = (string?)name.Element("phrase") ?? (string)name.Element("name")!;
        var start = Nearest(text, words, (int)name.Element("start")!);
        return new(start, start + words.Length, words, Number(name, "lat"), Number(name, "lon"));
    }

    // Offsets of one of the sets are one too high throughout: as the scorer, take the name where it stands nearest.
    static int Nearest(string text, string words, int start)
    {
        var best = start;
        var least = int.MaxValue;
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
            if (Math.Abs(at - start) < least) (best, least) = (at, Math.Abs(at - start));
        return best;
    }

    static double? Number(XElement name, string tag) =>
        name.Descendants(tag).FirstOrDefault() is { Value: { Length: > 0 } value } ? double.Parse(value, CultureInfo.InvariantCulture) : null;
}
