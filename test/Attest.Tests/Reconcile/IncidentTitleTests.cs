using System.Collections.Immutable;
using Attest.Model;
using Attest.Reconcile;
using static Attest.Tests.Link.ToldReport;

namespace Attest.Tests.Reconcile;

public sealed class IncidentTitleTests
{
    static readonly DateOnly May3 = new(2031, 5, 3);

    public static TheoryData<IncidentType> Types => [.. Enum.GetValues<IncidentType>()];

    [Theory, MemberData(nameof(Types))]
    public void Every_type_has_words(IncidentType type)
    {
        var words = IncidentTitle.KindOf(type);
        Assert.True(char.IsUpper(words[0]), words);
        Assert.DoesNotContain('_', words);
    }

    [Fact]
    public void Every_type_has_words_of_its_own() =>
        Assert.Equal(Enum.GetValues<IncidentType>().Length, Enum.GetValues<IncidentType>().Select(IncidentTitle.KindOf).Distinct(StringComparer.Ordinal).Count());

    /// <summary>First and last day, precision, and how the title ends.</summary>
    public static TheoryData<string, string, DatePrecision, string> Dates => new()
    {
        { "2031-05-03", "2031-05-03", DatePrecision.Day, "3 May 2031" },
        { "2031-05-03", "2031-05-05", DatePrecision.Days, "3 May 2031 to 5 May 2031" },
        { "2031-05-01", "2031-05-31", DatePrecision.Month, "May 2031" },
        { "2031-01-01", "2031-12-31", DatePrecision.Year, "2031" },
        { "2031-05-03", "", DatePrecision.Days, "from 3 May 2031" },
    };

    [Theory, MemberData(nameof(Dates))]
    public void The_day_is_no_finer_than_it_is_known(string from, string to, DatePrecision precision, string ending)
    {
        var title = IncidentTitle.Of(IncidentType.Attack, [Town("Arda", 1, 1)], new(DateOnly.Parse(from, null), to.Length == 0 ? null : DateOnly.Parse(to, null), precision, null));
        Assert.EndsWith(ending, title, StringComparison.Ordinal);
        Assert.Contains("Arda", title, StringComparison.Ordinal);
    }

    [Fact]
    public void Unknown_day_and_place_are_left_out()
    {
        var title = IncidentTitle.Of(IncidentType.Attack, [], new(null, null, DatePrecision.Unknown, "on Tuesday"));
        Assert.Equal(IncidentTitle.KindOf(IncidentType.Attack), title);
    }

    [Theory]
    [InlineData(1, "Place0")]
    [InlineData(2, "Place0 and Place1")]
    public void Places_are_listed(int count, string words) => Assert.Contains(words, Title(count), StringComparison.Ordinal);

    [Fact]
    public void Many_places_are_counted_and_not_all_named()
    {
        Assert.Contains("more", Title(12), StringComparison.Ordinal);
        Assert.DoesNotContain("Place11", Title(12), StringComparison.Ordinal);
    }

    static string Title(int places) => IncidentTitle.Of(IncidentType.Attack, Places(places), new(May3, May3, DatePrecision.Day, null));

    static ImmutableArray<Place> Places(int count) => [.. Enumerable.Range(0, count).Select(number => Town($"Place{number}", number, number))];
}
