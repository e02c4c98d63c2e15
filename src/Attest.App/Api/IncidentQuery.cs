using System.Collections.Immutable;
using System.Globalization;
using Attest.Model;
using Attest.Store.Queries;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Attest.App.Api;

/// <summary>What an address asks of the incidents; the same words for pages and programs.</summary>
/// <param name="Most">Rows of one part.</param>
sealed record IncidentQuery(IncidentFilter Filter, IncidentOrder Order, PageCursor? After, int Most)
{
    public const int UsualMost = 50, LargestMost = 500;

    const int LongestText = 200, MostValues = 40;

    /// <exception cref="FormatException">A value is none of those that can stand there; the message says which.</exception>
    public static IncidentQuery Parse(IQueryCollection asked) => new(
        FilterOf(asked, Day(asked, "from"), Day(asked, "to")),
        Text(asked, "order") is { } order ? IncidentOrder.Parse(order) ?? throw Wrong("order", order) : IncidentOrder.NewestFirst,
        Text(asked, "cursor") is { } cursor ? PageCursor.Parse(cursor) ?? throw Wrong("cursor", cursor) : null,
        Number(asked, "limit", 1, LargestMost) ?? UsualMost);

    static IncidentFilter FilterOf(IQueryCollection asked, DateOnly? from, DateOnly? to) => from > to
        ? throw new FormatException("from is after to: no day lies between")
        : new()
        {
            From = from,
            To = to,
            Within = Box(asked),
            Place = Text(asked, "place"),
            Actor = Text(asked, "actor"),
            Types = Values<IncidentType>(asked, "type"),
            Groups = Values<Group>(asked, "group"),
            Grades = Values<GradeValue>(asked, "grade"),
            MinOrigins = Number(asked, "origins", 0, 1_000_000),
            IsDisputed = YesOrNo(asked, "disputed"),
            Text = Text(asked, "q"),
            Review = Values<ReviewReason>(asked, "review") is [var reason, ..] ? reason : null,
        };

    static string? Text(IQueryCollection asked, string name)
    {
        var written = asked[name] is [{ } value, ..] ? value.Trim() : "";
        return written.Length == 0 ? null : written.Length <= LongestText || name == "cursor" ? written : throw new FormatException($"{name} is longer than {LongestText} letters");
    }

    static DateOnly? Day(IQueryCollection asked, string name)
    {
        if (Text(asked, name) is not { } written) return null;
        return DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw Wrong(name, written);
    }

    static int? Number(IQueryCollection asked, string name, int least, int most)
    {
        if (Text(asked, name) is not { } written) return null;
        return int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number : throw Wrong(name, written);
    }

    static bool? YesOrNo(IQueryCollection asked, string name) => Text(asked, name) switch
    {
        null => null,
        "true" or "yes" or "1" => true,
        "false" or "no" or "0" => false,
        var other => throw Wrong(name, other),
    };

    static BoundingBox? Box(IQueryCollection asked)
    {
        if (Text(asked, "bbox") is not { } written) return null;
        var parts = written.Split(',');
        var degrees = parts.Select(part => double.TryParse(part, NumberStyles.Float, CultureInfo.InvariantCulture, out var degree) && double.IsFinite(degree) ? degree : throw Wrong("bbox", written)).ToList();
        return degrees is [var west, var south, var east, var north] && new BoundingBox(west, south, east, north) is { IsValid: true } box ? box : throw Wrong("bbox", written);
    }

    /// <summary>Several stand in as many parts or parted by commas.</summary>
    static ImmutableArray<T> Values<T>(IQueryCollection asked, string name) where T : struct, Enum =>
        [.. Words(asked[name]).Select(word => Enum.GetValues<T>().Where(value => EnumNames.Of(value) == word).Cast<T?>().FirstOrDefault() ?? throw Wrong(name, word)).Distinct()];

    static IEnumerable<string> Words(StringValues values) =>
        values.SelectMany(value => (value ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Take(MostValues);

    static FormatException Wrong(string name, string written) => new($"{name} cannot be “{Wording.SafeText.OneLine(written.Length > 60 ? written[..60] + "…" : written)}”");
}
