using System.Globalization;
using Attest.Link;
using Attest.Model;

namespace Attest.Tests.Link;

public sealed class DateAgreementTests
{
    // A date is written as "2031-03-04" (a day), "2031-03" (a month), "03-04" (a day of the year), "Tue", "+0" (days from publication).
    public static TheoryData<string, string, DateMatch> Cases => new()
    {
        { "2031-03-04", "2031-03-04", DateMatch.SameDay },
        { "2031-03-04", "2031-03-05", DateMatch.Adjacent },
        { "2031-03-04", "2031-03-06", DateMatch.Contradicts },
        { "2031-03-04", "2032-03-04", DateMatch.Contradicts },
        { "2031-03-04", "2031-03", DateMatch.Within },
        { "2031-03-04", "2031-05", DateMatch.Contradicts },
        { "2031-03", "2031-03", DateMatch.Within },
        { "2031-03", "2031-06", DateMatch.Contradicts },
        { "2031-03-04", "Tue", DateMatch.SameWeekday },
        { "2031-03-04", "Wed", DateMatch.Adjacent },
        { "2031-03-04", "Thu", DateMatch.Contradicts },
        { "Sat", "Sun", DateMatch.Adjacent },
        { "Sun", "Sun", DateMatch.SameWeekday },
        { "Mon", "Thu", DateMatch.Contradicts },
        { "2031-03-04", "03-04", DateMatch.SameDayOfYear },
        { "2031-03-04", "03-05", DateMatch.Adjacent },
        { "2031-03-04", "04-04", DateMatch.Contradicts },
        { "03-04", "03-04", DateMatch.SameDayOfYear },
        { "12-31", "01-01", DateMatch.Adjacent },
        { "02-29", "02-28", DateMatch.Adjacent },
        { "03-04", "Tue", DateMatch.Unknown },
        { "2031-03", "Tue", DateMatch.Unknown },
        { "2031-03-04", "+0", DateMatch.Unknown },
        { "+0", "+0", DateMatch.Unknown },
        { "+0", "Tue", DateMatch.Unknown },
    };

    [Theory, MemberData(nameof(Cases))]
    public void Dates_agree_as_far_as_their_words_go(string first, string second, DateMatch expected)
    {
        Assert.Equal(expected, DateAgreement.Of(Read(first), Read(second)));
        Assert.Equal(expected, DateAgreement.Of(Read(second), Read(first)));
    }

    [Fact]
    public void An_operation_with_only_a_start_holds_the_days_after_it()
    {
        var open = Read("2031-03-04") with { To = null, Precision = DatePrecision.Days };
        Assert.NotEqual(DateMatch.Contradicts, DateAgreement.Of(open, Read("2031-03-20")));
        Assert.Equal(DateMatch.Contradicts, DateAgreement.Of(open, Read("2031-02-20")));
    }

    [Theory]
    [InlineData(2, 31)]
    [InlineData(13, 40)]
    [InlineData(0, 0)]
    public void A_day_that_no_calendar_has_breaks_nothing(int month, int day)
    {
        var hostile = ToldReport.MonthDay(month, day);
        Assert.NotEqual(DateMatch.SameDay, DateAgreement.Of(hostile, Read("2031-03-04")));
    }

    static When Read(string words)
    {
        if (words[0] == '+') return ToldReport.Today();
        if (char.IsLetter(words[0]))
            return ToldReport.Weekday(Enum.GetValues<DayOfWeek>().Single(day => day.ToString().StartsWith(words, StringComparison.Ordinal)));
        var parts = words.Split('-').Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        return parts.Length == 3 ? ToldReport.Day(parts[0], parts[1], parts[2])
            : parts[0] > 31 ? ToldReport.Month(parts[0], parts[1]) : ToldReport.MonthDay(parts[0], parts[1]);
    }
}
