using System.Globalization;
using Attest.Resolve.Dates;

namespace Attest.Tests.Resolve.Dates;

public sealed class DateReaderTests
{
    static readonly DateReader Reader = new();

    // Parts are shown as year-month-day[..last] weekday +offset unit/back; what the words do not fix is left out.
    public static TheoryData<string, string> Cases => new()
    {
        { "On Jan. 9, two boats sank", "Jan. 9=-1-9 Day" },
        { "his Dec.14th briefing", "Dec.14th=-12-14 Day" },
        { "on 19 September, shells fell", "19 September=-9-19 Day" },
        { "on the 3rd of May a bridge fell", "3rd of May=-5-3 Day" },
        { "on March 3, 2015, and after", "March 3, 2015=2015-3-3 Day" },
        { "on 3 March 2015 and after", "3 March 2015=2015-3-3 Day" },
        { "on the 21st of June, 2011", "21st of June, 2011=2011-6-21 Day" },
        { "On Thursday, Dec. 15, troops left", "Thursday, Dec. 15=-12-15 Thursday Day" },
        { "On Tuesday 4 October 2016 it rained", "Tuesday 4 October 2016=2016-10-4 Tuesday Day" },
        { "Sat, 8 Oct 2016", "Sat, 8 Oct 2016=2016-10-8 Saturday Day" },
        { "held the town between 11-13 Dec.", "11-13 Dec.=-12-11..13 Days" },
        { "from Nov. 4 to 6 they fought", "Nov. 4 to 6=-11-4..6 Days" },
        { "abducted in April 2014 in Borno", "April 2014=2014-4- Month" },
        { "in September, 2012", "September, 2012=2012-9- Month" },
        { "in early November 2005 to the west", "early November 2005=2005-11- Month" },
        { "in mid-March 2003", "mid-March 2003=2003-3- Month" },
        { "in late April troops", "late April=-4- Month" },
        { "in May the army left", "May=-5- Month" },
        { "since last September they held it", "last September=-9- Month" },
        { "in September last year they came", "September last year=-9- Month/1" },
        { "on 12 June last year a bomb", "12 June last year=-6-12 Day/1" },
        { "since 2011 the war has", "2011=2011-- Year" },
        { "on 2016-08-16 at noon", "2016-08-16=2016-8-16 Day" },
        { "on 16/08/2016 at noon", "16/08/2016=2016-8-16 Day" },
        { "on 08/16/2016 at noon", "08/16/2016=2016-8-16 Day" },
        { "on 16.08.2016 at noon", "16.08.2016=2016-8-16 Day" },
        { "on 07/08/2016 at noon", "07/08/2016=2016-- Unknown" },
        { "BOGOTA, 3 JAN 90 (AGENCY) --", "3 JAN 90=1990-1-3 Day" },
        { "on Tuesday a shell", "Tuesday=-- Tuesday Day" },
        { "late Thursday night, gunmen", "late Thursday night=-- Thursday Day" },
        { "Friday’s raid", "Friday=-- Friday Day" },
        { "on Monday last week", "Monday last week=-- Monday Day/1" },
        { "last Tuesday a mine", "last Tuesday=-- Tuesday Day" },
        { "shelled it today, and yesterday", "today=-- +0 Day;yesterday=-- +-1 Day" },
        { "tonight two men", "tonight=-- +0 Day" },
        { "this morning and last night", "this morning=-- +0 Day;last night=-- +-1 Day" },
        { "raided overnight by police", "overnight=-- Days/1" },
        { "earlier this month a mine", "earlier this month=-- Month/0" },
        { "this week, last week", "this week=-- Week/0;last week=-- Week/1" },
        { "two years ago a war began", "two years ago=-- Year/2" },
        { "three days ago it fell", "three days ago=-- +-3 Day" },
        { "in the past 24 hours, planes", "past 24 hours=-- Days/1" },
        { "over the last three days", "last three days=-- Days/3" },
        { "attacks this weekend in two towns", "this weekend=-- Saturday Days" },
        { "over the weekend they met", "the weekend=-- Saturday Days" },
    };

    public static TheoryData<string> NoDates => new(
        "It may rain, and they march on.", "killed 20 people", "next week they will vote", "the Sunday Times reported",
        "on Good Friday the church", "said April Jones, a nurse", "by April Jones", "In the 1990s it was",
        "on Thanksgiving Day", "room 2014 was hit", "version 1.2.2014.5", "on June 31, a day that is none", "the 85th victim");

    [Theory, MemberData(nameof(Cases))]
    public void Finds_each_date_and_what_its_words_fix(string text, string expected) =>
        Assert.Equal(expected, string.Join(';', Reader.Find(text, new(0, text.Length)).Select(Show)));

    [Theory, MemberData(nameof(NoDates))]
    public void Leaves_words_alone_that_are_no_date(string text) => Assert.Empty(Reader.Find(text, new(0, text.Length)));

    [Fact]
    public void A_count_after_in_and_a_month_is_no_day()
    {
        const string Text = "In May 20 people were killed, in May 20 were hurt.";
        Assert.All(Reader.Find(Text, new(0, Text.Length)), mention => Assert.Null(mention.Parts.Day));
    }

    [Fact]
    public void Spans_count_from_the_start_of_the_text_and_stay_within_the_run_asked_for()
    {
        const string Text = "On Monday it fell. On Tuesday it rose. On Friday it slept.";
        var mention = Assert.Single(Reader.Find(Text, new(19, 38)));
        Assert.Equal("Tuesday", mention.At.Of(Text));
    }

    [Fact]
    public void A_long_run_of_digits_and_letters_is_passed_over()
    {
        var text = new string('9', 200_000) + new string('M', 200_000) + " on Monday";
        Assert.Equal("Monday", Assert.Single(Reader.Find(text, new(0, text.Length))).Written);
    }

    static string Show(DateMention mention)
    {
        var p = mention.Parts;
        var last = p.DayTo is null ? "" : $"..{p.DayTo}";
        var weekday = p.Weekday is null ? "" : $" {p.Weekday}";
        var offset = p.DayOffset is null ? "" : $" +{p.DayOffset}";
        var back = p.UnitsBack is null ? "" : $"/{p.UnitsBack}";
        return string.Create(CultureInfo.InvariantCulture, $"{mention.Written}={p.Year}-{p.Month}-{p.Day}{last}{weekday}{offset} {p.Span}{back}");
    }
}
