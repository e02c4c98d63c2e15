using System.Collections.Immutable;
using Attest.Model;
using Attest.Reconcile;
using Attest.Tests.Link;
using static Attest.Tests.Link.ToldReport;

namespace Attest.Tests.Reconcile;

/// <summary>What holds of spans, sums and totals whatever the figures are.</summary>
public sealed class FigurePropertiesTests
{
    static readonly Place[] Places = [Town("Kora", 10, 20, "Vesk"), Town("Lenn", 14, 20, "Vesk"), Town("Mora", 18, 20, "Vesk")];
    static readonly Speaker?[] Speakers = [null, Body("Health Ministry"), Body("Vesk Police")];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 10)];

    [Theory, MemberData(nameof(Seeds))]
    public void A_span_is_the_same_in_every_order(int seed) => ForAll(seed, (random, figures) =>
    {
        var turned = figures.ToArray();
        random.Shuffle(turned);
        Assert.Equal(FigureSpan.Of(Totals(figures)), FigureSpan.Of(Totals([.. turned])));
    });

    [Theory, MemberData(nameof(Seeds))]
    public void Lowest_widest_and_highest_are_figures_that_were_told(int seed) => ForAll(seed, (_, figures) =>
    {
        var span = FigureSpan.Of(Totals(figures));
        var told = figures.Where(figure => figure.Value is not null).ToList();
        Assert.Equal(told.Count == 0, span.Lowest.Value is null);
        if (told.Count == 0) return;
        Assert.Equal(told.Min(figure => figure.Value), span.Lowest.Value);
        Assert.Equal(told.Max(FigureWords.Top), FigureWords.Top(span.Highest));
        Assert.All(new[] { span.Lowest, span.Highest, span.Widest }, figure => Assert.Contains(figure, told));
        Assert.InRange(span.Widest.Value!.Value, span.Lowest.Value!.Value, FigureWords.Top(span.Highest)!.Value);
    });

    [Theory, MemberData(nameof(Seeds))]
    public void The_widest_is_what_most_words_allow(int seed) => ForAll(seed, (_, figures) =>
    {
        if (FigureSpan.Of(Totals(figures)).Widest.Value is not { } widest) return;
        int Allowing(int value) => figures.Count(figure => FigureWords.Allow(figure, value));
        Assert.All(figures.Where(figure => figure.Value is not null), figure => Assert.True(Allowing(figure.Value!.Value) <= Allowing(widest)));
    });

    [Theory, MemberData(nameof(Seeds))]
    public void A_figure_allows_its_own_number(int seed) => ForAll(seed, (_, figures) =>
        Assert.All(figures.Where(figure => figure.Value is not null), figure => Assert.True(FigureWords.Allow(figure, figure.Value!.Value))));

    [Theory, MemberData(nameof(Seeds))]
    public void A_sum_is_the_same_in_every_order_and_no_less_than_its_parts(int seed) => ForAll(seed, (random, figures) =>
    {
        var turned = figures.ToArray();
        random.Shuffle(turned);
        var sum = FigureWords.Sum(figures);
        Assert.Equal(sum, FigureWords.Sum(turned));
        if (sum.Value is { } value) Assert.All(figures.Where(figure => figure.Value is not null), figure => Assert.True(value >= figure.Value));
    });

    [Fact]
    public void A_sum_beyond_any_number_of_people_is_none()
    {
        Assert.Equal(Figure.Vague, FigureWords.Sum([Figure.Exactly(int.MaxValue), Figure.Exactly(1)]));
        Assert.Equal(Figure.Exactly(int.MaxValue), FigureWords.Sum([Figure.Exactly(int.MaxValue), Figure.Exactly(0)]));
        Assert.Equal(Figure.Vague, FigureWords.Sum([]));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Totals_of_an_incident_are_the_same_in_every_order(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 40; round++)
        {
            var tolls = Tolls(random);
            var turned = tolls.ToArray();
            random.Shuffle(turned);
            Assert.Equal(Lines(Fatalities.Of(tolls)), Lines(Fatalities.Of(turned)));
        }
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Every_figure_is_shown_once_as_a_claim_or_a_part(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 40; round++)
        {
            var tolls = Tolls(random);
            foreach (var group in Fatalities.Of(tolls))
            {
                var own = tolls.Where(toll => toll.Group == group.Group).Select(toll => toll.Claim.Id).Order(StringComparer.Ordinal);
                Assert.Equal(own, group.Claims.Concat(group.Parts).Order(StringComparer.Ordinal));
                Assert.Equal(group.Origins.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), group.Origins);
            }
        }
    }

    [Theory, MemberData(nameof(Seeds))]
    public void A_withdrawn_figure_bounds_nothing(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 40; round++)
        {
            var tolls = Tolls(random).Select(toll => toll with { Claim = toll.Claim with { Stance = Stance.Denied } });
            Assert.All(Fatalities.Of(tolls), group => Assert.Null(group.Lowest.Value));
        }
    }

    static List<Toll> Tolls(Random random)
    {
        var tolls = new List<Toll>();
        for (var number = random.Next(1, 5); number > 0; number--)
        {
            var told = new ToldReport($"{number}.txt").Says(string.Join(". ", Enumerable.Range(0, 4).Select(at => $"Figure number {at}")));
            for (var at = random.Next(1, 4); at > 0; at--)
                told.Killed($"Figure number {at}", (Group)random.Next(3), Number(random), Speakers[random.Next(Speakers.Length)], random.Next(2) == 0 ? null : Places[random.Next(Places.Length)]);
            DateOnly? day = random.Next(3) == 0 ? null : new DateOnly(2031, 3, random.Next(1, 5));
            tolls.AddRange(told.Read().Claims.Select(claim => new Toll(claim, claim.Speaker?.Key ?? "outlet", claim.Casualty!.Group, day, random.Next(5) == 0)));
        }

        return tolls;
    }

    static string Lines(ImmutableArray<GroupFatalities> groups) => string.Join('\n', groups.Select(group =>
        $"{group.Group} {group.Lowest} {group.Highest} {group.Widest} {group.Summed} {string.Join(',', group.Origins)} {string.Join(',', group.Claims)} {string.Join(',', group.Parts)} {string.Join(',', group.Totals.Select(total => $"{total.Origin} {total.Figure} {string.Join('+', total.Claims)}"))}"));

    static Figure Number(Random random) => random.Next(8) switch
    {
        0 => Figure.Vague,
        1 => new(random.Next(30), Bound.Between, random.Next(30, 60)),
        2 => new(random.Next(60), Bound.AtLeast),
        3 => new(random.Next(60), Bound.About),
        4 => new(random.Next(60), Bound.MoreThan),
        5 => new(random.Next(60), Bound.AtMost),
        _ => Figure.Exactly(random.Next(60)),
    };

    static ImmutableArray<OriginTotal> Totals(IReadOnlyList<Figure> figures) =>
        [.. figures.Select((figure, at) => new OriginTotal($"origin{at}", null, figure, false, [$"c-{at}"], []))];

    static void ForAll(int seed, Action<Random, List<Figure>> holds)
    {
        var random = new Random(seed);
        for (var round = 0; round < 100; round++) holds(random, [.. Enumerable.Range(0, random.Next(0, 7)).Select(_ => Number(random))]);
    }
}
