using System.Text.Json;
using Attest.Model;

namespace Attest.Tests.Clean;

public sealed class AnnotatedReportsTests
{
    public static TheoryData<string> Sets => new("seeds.gold.json", "dev.gold.json");

    [Theory, MemberData(nameof(Sets))]
    public void Every_quote_of_an_annotator_lies_in_one_block_that_is_read(string set)
    {
        SharedReports.SkipWhenAbsent();
        var reports = SharedReports.Clean(set);
        var missed = Items(set, "claims").Where(claim => !IsRead(reports[Text(claim, "report")], Text(claim, "quote")))
            .Select(claim => $"{Text(claim, "report")}: {Text(claim, "quote")}");
        Assert.Empty(missed);
    }

    [Theory, MemberData(nameof(Sets))]
    public void No_furniture_that_an_annotator_named_is_read(string set)
    {
        SharedReports.SkipWhenAbsent();
        var reports = SharedReports.Clean(set);
        var read = Items(set, "furniture").Where(item => IsRead(reports[Text(item, "report")], Text(item, "text")))
            .Select(item => $"{Text(item, "report")}: {Text(item, "text")}");
        Assert.Empty(read);
    }

    [Theory, MemberData(nameof(Sets))]
    public void The_date_and_the_outlet_are_those_the_report_gives_and_no_others(string set)
    {
        SharedReports.SkipWhenAbsent();
        var reports = SharedReports.Clean(set);
        Assert.All(SharedReports.Gold(set).GetProperty("reports").EnumerateArray(), gold =>
        {
            var report = reports[Text(gold, "file")];
            Assert.Equal((report.Name, gold.GetProperty("published").GetString()), (report.Name, report.PublishedWritten));
            Assert.Equal((report.Name, gold.GetProperty("outlet").GetString()), (report.Name, report.Outlet));
        });
    }

    [Theory, MemberData(nameof(Sets))]
    public void Blocks_cover_all_words_in_order_without_overlap(string set)
    {
        SharedReports.SkipWhenAbsent();
        Assert.All(SharedReports.Clean(set).Values, Coverage.Check);
    }

    static JsonElement.ArrayEnumerator Items(string set, string list) => SharedReports.Gold(set).GetProperty(list).EnumerateArray();

    static string Text(JsonElement item, string name) => item.GetProperty(name).GetString()!;

    static bool IsRead(CleanReport report, string words) =>
        report.Blocks.Any(block => block.IsRead && block.At.Of(report.Text).Contains(words, StringComparison.Ordinal));
}
