using System.Globalization;
using Attest.Link;

namespace Attest.Tests.Link;

public sealed class CopyFinderTests
{
    static readonly string[] Prose = [.. Enumerable.Range(0, 30).Select(Sentence)];

    [Fact]
    public void A_copy_under_another_headline_points_to_the_earliest()
    {
        var original = Report("a", new(2031, 1, 1), Prose);
        var carried = Report("b", new(2031, 1, 2), [Sentence(90), .. Prose]);
        var again = Report("c", new(2031, 1, 3), [.. Prose, Sentence(91)]);
        var copies = Find(again, carried, original);
        Assert.Equal((2, original.Id, original.Id), (copies.Count, copies[carried.Id], copies[again.Id]));
    }

    [Fact]
    public void An_undated_copy_comes_after_a_dated_original()
    {
        var (undated, dated) = (Report("a", null, [.. Prose, Sentence(92)]), Report("b", new(2031, 1, 1), Prose));
        Assert.Equal(dated.Id, Find(undated, dated)[undated.Id]);
    }

    [Fact]
    public void A_cut_that_adds_nothing_is_a_copy()
    {
        var (whole, cut) = (Report("a", new(2031, 1, 1), Prose), Report("b", new(2031, 1, 2), Prose[..18]));
        Assert.Equal(whole.Id, Find(whole, cut)[cut.Id]);
    }

    [Fact]
    public void A_report_that_quotes_a_paragraph_is_no_copy()
    {
        var quoting = Report("b", new(2031, 1, 2), [.. Enumerable.Range(200, 25).Select(Sentence), .. Prose[..5]]);
        Assert.Empty(Find(Report("a", new(2031, 1, 1), Prose), quoting));
    }

    [Theory]
    [InlineData(9, true)]
    [InlineData(3, false)]
    public void Words_changed_here_and_there_leave_a_copy_and_many_do_not(int each, bool expected)
    {
        string[] edited = [.. Prose.Select(sentence => string.Join(' ', sentence.Split(' ').Select((word, at) => (at + sentence.Length) % each == 0 ? "changed" + at : word)))];
        Assert.Equal(expected, Find(Report("a", new(2031, 1, 1), Prose), Report("b", new(2031, 1, 2), edited)).Count == 1);
    }

    [Fact]
    public void An_update_that_tells_half_anew_is_no_copy()
    {
        var update = Report("b", new(2031, 1, 2), [.. Enumerable.Range(200, 15).Select(Sentence), .. Prose[..15]]);
        Assert.Empty(Find(Report("a", new(2031, 1, 1), Prose), update));
    }

    [Fact]
    public void A_short_notice_is_a_copy_only_word_for_word()
    {
        var (notice, same, other) = (Report("a", new(2031, 1, 1), ["Two men died."]), Report("b", new(2031, 1, 2), ["Two men died."]), Report("c", null, ["Two men died there."]));
        Assert.Equal([same.Id], Find(notice, same, other).Keys);
    }

    [Fact]
    public void Empty_reports_copy_nothing() => Assert.Empty(Find(Report("a", null, []), Report("b", null, [])));

    [Fact]
    public void The_order_of_the_reports_changes_nothing()
    {
        var reports = Enumerable.Range(0, 12).Select(at => Report("r" + at, at % 3 == 0 ? null : new DateOnly(2031, 1, 1 + (at % 4)), [.. Prose[(at % 5)..], Sentence(300 + at)])).ToArray();
        var expected = Find(reports);
        Assert.NotEmpty(expected);
        for (var seed = 0; seed < 10; seed++)
        {
            new Random(seed).Shuffle(reports);
            Assert.Equal(expected, Find(reports));
        }
    }

    static System.Collections.Immutable.ImmutableSortedDictionary<string, string> Find(params ReportSketch[] reports) => CopyFinder.Find(reports);

    static ReportSketch Report(string name, DateOnly? published, string[] sentences)
    {
        var report = new ToldReport(name) { Published = published };
        foreach (var sentence in sentences) report.Says(sentence);
        return ReportSketch.Of(report.Read());
    }

    static string Sentence(int number)
    {
        var random = new Random(number);
        return string.Join(' ', Enumerable.Range(0, 14).Select(_ => "w" + random.Next(5000).ToString(CultureInfo.InvariantCulture))) + ".";
    }
}
