using System.Collections.Immutable;
using System.Globalization;
using Attest.App.Compare;

namespace Attest.Tests.App.Compare;

/// <summary>Rows told in a line: "2031-05-03 Homs 34.73,36.72 Syria: Russia/Islamic State = 14".</summary>
static class MadeRows
{
    /// <param name="text">Day or "-", place or "-", point or "-", country or "-", then sides and the dead, each of which may be left out.</param>
    public static DatasetEvent Of(string text, int row = 2, int coarseness = 0)
    {
        var (left, dead) = Halves(text, '=');
        var (head, sides) = Halves(left, ':');
        var parts = head.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var day = parts[0] == "-" ? (DateOnly?)null : DateOnly.ParseExact(parts[0], "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var point = parts[2] == "-" ? null : parts[2].Split(',').Select(number => double.Parse(number, CultureInfo.InvariantCulture)).ToArray();
        return new(
            row, "", day, day, Name(parts[3]), Name(parts[1]), point?[0], point?[1], coarseness,
            [.. sides.Split('/', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)],
            ImmutableSortedDictionary<string, int?>.Empty.Add("fatalities", dead.Length == 0 ? null : int.Parse(dead, CultureInfo.InvariantCulture)));
    }

    public static ImmutableArray<DatasetEvent> Many(params string[] texts) => [.. texts.Select((text, at) => Of(text, at + 2))];

    static string Name(string part) => part == "-" ? "" : part.Replace('_', ' ');

    static (string, string) Halves(string text, char mark) => text.IndexOf(mark) is >= 0 and var at ? (text[..at].Trim(), text[(at + 1)..].Trim()) : (text.Trim(), "");
}
