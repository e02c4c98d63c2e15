using System.Collections.Immutable;
using Attest.Model;

namespace Attest.Tests.App.Export;

/// <summary>Incidents with words that a report might hold to break a table, a page or a terminal. The same seed gives the same.</summary>
sealed class OddIncidents(int seed)
{
    static readonly string[] Words =
    [
        "", " ", "=1+1", "+A1", "-2", "@cmd", "\tx", "a,b", "say \"x\"", "line\nbreak", "line\r\nbreak", "<script>alert(1)</script>", "[click](http://example.org)", "*bold*", "| cell |", "# head",
        "\u001b[31mred", "\u202Eturned", "حلب", "Дамаск", "東京", "😀", "O'Hara", "&amp;", "{\"json\":1}", "\\", "\u2028", "C:\\x", "'quoted'", "`code`", "a\u0000b",
    ];

    readonly Random random = new(seed);

    public Incident Next(int number)
    {
        var day = random.Next(3) == 0 ? (DateOnly?)null : new DateOnly(2031, random.Next(1, 13), random.Next(1, 29));
        return new(
            $"i-c-{seed:x4}{number:x12}", (IncidentType)random.Next(Enum.GetValues<IncidentType>().Length), Word(), new(day, day?.AddDays(random.Next(3)), day is null ? DatePrecision.Unknown : DatePrecision.Days, Maybe()),
            Many(Site), Many(Word), Many(Word), Many(Word), Many(() => $"r-{random.Next(9)}"), Fatalities(),
            new((GradeValue)random.Next(Enum.GetValues<GradeValue>().Length), Many(() => new GradeReason(Word(), Many(() => "c-1")))), random.Next(2) == 0 ? Site() : null,
            Many(() => new Attribution(Word(), Maybe(), (Stance)random.Next(6), "c-1")));
    }

    public string Word() => Words[random.Next(Words.Length)];

    string? Maybe() => random.Next(2) == 0 ? null : Word();

    Place Site()
    {
        var known = random.Next(3) > 0;
        return new(Word(), Word(), known ? Math.Round((random.NextDouble() * 180) - 90, 4) : null, known ? Math.Round((random.NextDouble() * 360) - 180, 4) : null, known ? (PlacePrecision)random.Next(7) : null, Many(Word), "x", "XA");
    }

    ImmutableArray<GroupFatalities> Fatalities() =>
        [.. Enum.GetValues<Group>().Where(_ => random.Next(4) == 0).Select(group => new GroupFatalities(group, Number(), Number(), Number(), Many(Word), Many(() => "c-1"), [], random.Next(2) == 0))];

    Figure Number() => random.Next(5) switch
    {
        0 => Figure.Vague,
        1 => new(random.Next(50), Bound.Between, random.Next(50, 90)),
        2 => new(random.Next(90), Bound.AtLeast),
        _ => Figure.Exactly(random.Next(90)),
    };

    ImmutableArray<T> Many<T>(Func<T> next) => [.. Enumerable.Range(0, random.Next(4)).Select(_ => next())];
}
