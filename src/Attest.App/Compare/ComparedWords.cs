using Attest.App.Wording;

namespace Attest.App.Compare;

/// <summary>A row's parts in words.</summary>
static class ComparedWords
{
    const string Unknown = "not told";

    public static string Days(DatasetEvent row) => row.From is not { } from ? Unknown
        : row.To is { } to && to != from ? $"{DateWords.Iso(from)} to {DateWords.Iso(to)}" : DateWords.Iso(from);

    public static string Place(DatasetEvent row) => string.Join(", ", new[] { row.Place, row.Country }.Where(name => name.Length > 0)) is { Length: > 0 } words ? words : Unknown;

    public static string Actors(DatasetEvent row) => row.Actors.IsEmpty ? Unknown : string.Join(" / ", row.Actors);
}
