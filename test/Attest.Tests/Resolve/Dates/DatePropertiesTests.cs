using System.Text;
using Attest.Model;
using Attest.Resolve.Dates;

namespace Attest.Tests.Resolve.Dates;

/// <summary>What holds of every date read in any text, and of every day worked out from one.</summary>
public sealed class DatePropertiesTests
{
    static readonly DateReader Reader = new();
    static readonly DateAnchor Anchor = new();

    static readonly string[] Parts =
    [
        "Tuesday", "Tues.", "last", "next", "this", "week", "month", "year", "years", "ago", "two", "12", "3", "31", "30", "29", "Feb.", "February", "May", "March", "of", ",", "on", "in", "since", "early", "late", "mid-", "-", "–", "/", ".", "2016", "1899", "2099",
        "99999", "0", "16-08-2016", "2016-08-16", "8/16/2016", "31/02/2016", "yesterday", "today", "tomorrow", "overnight", "past", "48", "hours", "the", "weekend", "night", "noon", "and", "to", "between", "April", "Jones", "th", "1st", "22nd", "'", "’s", "\n", "\u00a0", "(",
    ];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 8)];

    [Theory, MemberData(nameof(Seeds))]
    public void Dates_lie_in_order_in_the_text_and_are_its_words(int seed) => ForAll(seed, (text, within, found) =>
    {
        var end = within.Start;
        foreach (var mention in found)
        {
            Assert.True(mention.At.Start >= end && within.Contains(mention.At));
            Assert.Equal(mention.Written, mention.At.Of(text));
            end = mention.At.End;
        }
    });

    [Theory, MemberData(nameof(Seeds))]
    public void What_the_words_fix_is_a_day_of_the_calendar(int seed) => ForAll(seed, (_, _, found) =>
    {
        foreach (var parts in found.Select(mention => mention.Parts))
        {
            if (parts.Month is { } month) Assert.InRange(month, 1, 12);
            if (parts is { Month: { } of, Day: { } day }) Assert.InRange(day, 1, DateTime.DaysInMonth(parts.Year ?? 2000, of));
            if (parts.Day is not null) Assert.NotNull(parts.Month);
            if (parts.DayTo is { } to) Assert.True(to > parts.Day);
        }
    });

    [Theory, MemberData(nameof(Seeds))]
    public void Days_worked_out_are_in_order_and_never_after_the_day_after_publication(int seed) => ForAll(seed, (_, _, found) =>
    {
        foreach (var mention in found)
        {
            foreach (var published in new[] { new DateOnly(2016, 8, 16), new DateOnly(2016, 2, 29), new DateOnly(2017, 1, 1), new DateOnly(2016, 12, 31) })
            {
                var when = Anchor.Resolve(mention, published);
                Assert.Equal(when.From is null, when.Precision == DatePrecision.Unknown);
                if (when.From is not { } from) continue;
                Assert.True(from <= when.To);
                if (mention.Parts is { Year: null, DayOffset: null or <= 0 }) Assert.True(from <= published.AddDays(1), $"{mention.Written}: {from} after {published}");
            }
        }
    });

    [Theory, MemberData(nameof(Seeds))]
    public void Without_a_day_of_publication_only_years_fix_days(int seed) => ForAll(seed, (_, _, found) =>
        Assert.All(found.Where(mention => mention.Parts.Year is null), mention => Assert.Null(Anchor.Resolve(mention, null).From)));

    [Fact]
    public void Every_weekday_is_the_last_one_up_to_the_day_of_publication()
    {
        foreach (var weekday in Enum.GetValues<DayOfWeek>())
        {
            var mention = Assert.Single(Reader.Find($"on {weekday}", new(0, 3 + weekday.ToString().Length)));
            for (var day = new DateOnly(2016, 12, 20); day < new DateOnly(2017, 1, 10); day = day.AddDays(1))
            {
                var from = Anchor.Resolve(mention, day).From!.Value;
                Assert.Equal(weekday, from.DayOfWeek);
                Assert.InRange(day.DayNumber - from.DayNumber, 0, 6);
            }
        }
    }

    [Fact]
    public void Every_day_of_a_leap_year_is_read_in_every_form()
    {
        for (var day = new DateOnly(2016, 1, 1); day.Year == 2016; day = day.AddDays(1))
        {
            foreach (var form in new[] { "d MMMM yyyy", "MMMM d, yyyy", "yyyy-MM-dd", "d MMM yyyy" })
            {
                var text = "On " + day.ToString(form, System.Globalization.CultureInfo.InvariantCulture) + " they left.";
                Assert.Equal(day, Anchor.Resolve(Assert.Single(Reader.Find(text, new(0, text.Length))), null).From);
            }
        }
    }

    [Theory]
    [InlineData("On 07/08/2016 they left.", false)]
    [InlineData("On 17/08/2016 they left.", true)]
    [InlineData("On 08/17/2016 they left.", true)]
    [InlineData("On 08/08/2016 they left.", true)]
    public void Figures_in_either_order_fix_a_day_only_where_one_order_makes_a_date(string text, bool fixes) =>
        Assert.Equal(fixes, Anchor.Resolve(Assert.Single(Reader.Find(text, new(0, text.Length))), new(2016, 9, 1)).From is not null);

    [Fact]
    public void A_part_of_a_text_is_read_by_itself()
    {
        const string Text = "On Monday 3 May 2016 and on Friday";
        Assert.Equal("Friday", Reader.Find(Text, new(21, Text.Length)).Single().Written);
        Assert.Empty(Reader.Find(Text, new(0, 0)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Reader.Find(Text, new(0, Text.Length + 1)));
    }

    static void ForAll(int seed, Action<string, Span, IReadOnlyList<DateMention>> holds)
    {
        var random = new Random(seed);
        for (var round = 0; round < 300; round++)
        {
            var words = new StringBuilder();
            for (var part = random.Next(1, 14); part > 0; part--) words.Append(Parts[random.Next(Parts.Length)]).Append(random.Next(5) == 0 ? "" : " ");
            var text = words.ToString();
            var start = random.Next(2) == 0 ? 0 : random.Next(text.Length);
            try
            {
                holds(text, new(start, text.Length), [.. Reader.Find(text, new(start, text.Length))]);
            }
            catch (Exception error)
            {
                throw new InvalidOperationException($"It does not hold of “{text[start..]}”.", error);
            }
        }
    }
}
