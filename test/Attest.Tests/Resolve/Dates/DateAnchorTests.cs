using System.Globalization;
using Attest.Model;
using Attest.Resolve.Dates;

namespace Attest.Tests.Resolve.Dates;

public sealed class DateAnchorTests
{
    static readonly DateReader Reader = new();
    static readonly DateAnchor Anchor = new();

    // 16 August 2016 was a Tuesday.
    public static TheoryData<string, string, string> Cases => new()
    {
        { "on Tuesday", "2016-08-16", "2016-08-16..2016-08-16 Day" },
        { "on Wednesday", "2016-08-16", "2016-08-10..2016-08-10 Day" },
        { "on Monday", "2016-08-16", "2016-08-15..2016-08-15 Day" },
        { "last Tuesday", "2016-08-16", "2016-08-09..2016-08-09 Day" },
        { "on Friday last week", "2016-08-16", "2016-08-12..2016-08-12 Day" },
        { "today", "2016-08-16", "2016-08-16..2016-08-16 Day" },
        { "yesterday", "2016-03-01", "2016-02-29..2016-02-29 Day" },
        { "last night", "2016-08-16", "2016-08-15..2016-08-15 Day" },
        { "overnight", "2016-08-16", "2016-08-15..2016-08-16 Days" },
        { "in the past 48 hours", "2016-08-16", "2016-08-14..2016-08-16 Days" },
        { "this weekend", "2016-08-16", "2016-08-13..2016-08-14 Days" },
        { "on Aug. 12", "2016-08-16", "2016-08-12..2016-08-12 Day" },
        { "on Aug. 17", "2016-08-16", "2016-08-17..2016-08-17 Day" },
        { "on Aug. 18", "2016-08-16", "2015-08-18..2015-08-18 Day" },
        { "on Jan. 1", "2016-12-31", "2017-01-01..2017-01-01 Day" },
        { "on Dec. 31", "2017-01-01", "2016-12-31..2016-12-31 Day" },
        { "on Feb. 29", "2019-05-05", "2016-02-29..2016-02-29 Day" },
        { "between 11-13 Dec", "2017-01-02", "2016-12-11..2016-12-13 Days" },
        { "in August", "2016-08-16", "2016-08-01..2016-08-31 Month" },
        { "in September", "2016-08-16", "2015-09-01..2015-09-30 Month" },
        { "last September", "2016-08-16", "2015-09-01..2015-09-30 Month" },
        { "last March", "2016-08-16", "" },
        { "in September last year", "2016-11-16", "2015-09-01..2015-09-30 Month" },
        { "on 5 March this year", "2016-11-16", "2016-03-05..2016-03-05 Day" },
        { "this month", "2016-08-16", "2016-08-01..2016-08-16 Month" },
        { "last month", "2016-01-16", "2015-12-01..2015-12-31 Month" },
        { "this week", "2016-08-16", "2016-08-14..2016-08-16 Week" },
        { "last week", "2016-08-16", "2016-08-07..2016-08-14 Week" },
        { "two years ago", "2016-08-16", "2014-01-01..2014-12-31 Year" },
        { "this year", "2016-08-16", "2016-01-01..2016-08-16 Year" },
        { "three days ago", "2016-08-16", "2016-08-13..2016-08-13 Day" },
        { "in April 2014", "", "2014-04-01..2014-04-30 Month" },
        { "in early November 2005", "", "2005-11-01..2005-11-30 Month" },
        { "on 19 September 2016", "", "2016-09-19..2016-09-19 Day" },
        { "in 2014", "", "2014-01-01..2014-12-31 Year" },
        { "on 07/08/2016", "2016-08-16", "" },
        { "on Tuesday", "", "" },
        { "today", "", "" },
        { "on Jan. 9", "", "" },
        { "last week", "", "" },
        { "in the past 24 hours", "", "" },
    };

    [Theory, MemberData(nameof(Cases))]
    public void Fixes_days_by_the_reports_own_date_and_never_guesses(string text, string published, string expected)
    {
        DateOnly? day = published.Length == 0 ? null : DateOnly.ParseExact(published, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        Assert.Equal(expected, Show(Anchor.Resolve(Assert.Single(Reader.Find(text, new(0, text.Length))), day)));
    }

    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(9999, 12, 31)]
    public void A_date_of_publication_at_the_calendars_edge_anchors_nothing(int year, int month, int day)
    {
        foreach (var words in new[] { "yesterday", "tomorrow", "on Feb. 29", "99 years ago", "last week" })
            Assert.Null(Anchor.Resolve(Assert.Single(Reader.Find(words, new(0, words.Length))), new DateOnly(year, month, day)).From);
    }

    [Fact]
    public void Without_days_the_precision_is_unknown_and_the_words_are_kept()
    {
        var when = Anchor.Resolve(Assert.Single(Reader.Find("late Friday", new(0, 11))), null);
        Assert.Equal((DatePrecision.Unknown, "late Friday", DayOfWeek.Friday), (when.Precision, when.Written, when.Parts.Weekday));
    }

    static string Show(When when) => when.From is null ? ""
        : string.Create(CultureInfo.InvariantCulture, $"{when.From:yyyy-MM-dd}..{when.To:yyyy-MM-dd} {when.Precision}");
}
