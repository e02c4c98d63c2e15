using System.Collections.Immutable;
using System.Globalization;
using Attest.App.Wording;
using Attest.Model;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace Attest.App.Desk.Register;

/// <summary>Filters as they stand in an address: from, to, place, bbox, actor, type, group, grade, origins, disputed, q.</summary>
static class FilterQuery
{
    public const string From = "from", To = "to", Place = "place", Area = "bbox", Actor = "actor", Type = "type", Group = "group",
        Grade = "grade", Origins = "origins", Disputed = "disputed", Text = "q";

    const string Yes = "yes";

    /// <summary>Longest words taken; what is longer is cut.</summary>
    const int LongestWords = 200;

    /// <summary>What can be read of a query; what cannot asks for nothing.</summary>
    public static RegisterFilter Read(IQueryCollection query) => new(
        DayOf(query[From]), DayOf(query[To]), WordsOf(query[Place]), MapArea.Parse(query[Area]), WordsOf(query[Actor]),
        NameOf<IncidentType>(query[Type]), NameOf<Group>(query[Group]), GradesOf(query[Grade]), CountOf(query[Origins]),
        query[Disputed] == Yes, WordsOf(query[Text]));

    /// <summary>Name and value of each part that leaves something out, always in the same order.</summary>
    public static ImmutableArray<(string Name, string Value)> Parameters(RegisterFilter filter) => [.. All(filter).Where(part => part.Value is not null).Select(part => (part.Name, part.Value!))];

    public static string Address(string path, RegisterFilter filter, params IEnumerable<(string Name, string Value)> more)
    {
        var query = new QueryBuilder();
        foreach (var (name, value) in Parameters(filter).Concat(more)) query.Add(name, value);
        return path + query;
    }

    static IEnumerable<(string Name, string? Value)> All(RegisterFilter filter)
    {
        yield return (From, filter.From is { } from ? RegisterFilter.Day(from) : null);
        yield return (To, filter.To is { } to ? RegisterFilter.Day(to) : null);
        yield return (Place, filter.Place);
        yield return (Area, filter.Area is { } area ? MapArea.Text(area) : null);
        yield return (Actor, filter.Actor);
        yield return (Type, filter.Type is { } type ? Words.Snake(type) : null);
        yield return (Group, filter.Group is { } group ? Words.Snake(group) : null);
        foreach (var grade in filter.Grades) yield return (Grade, Words.Snake(grade));
        yield return (Origins, filter.Origins?.ToString(CultureInfo.InvariantCulture));
        yield return (Disputed, filter.IsDisputed ? Yes : null);
        yield return (Text, filter.Text);
    }

    static DateOnly? DayOf(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    static int? CountOf(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0 ? count : null;

    static string? WordsOf(string? text) =>
        text?.Trim() is not { Length: > 0 } words ? null : words.Length <= LongestWords ? words : words[..LongestWords];

    static ImmutableArray<GradeValue> GradesOf(IEnumerable<string?> names) =>
        [.. names.Select(NameOf<GradeValue>).OfType<GradeValue>().Distinct().Order()];

    static T? NameOf<T>(string? name) where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
            if (Words.Snake(value) == name) return value;
        return null;
    }
}
