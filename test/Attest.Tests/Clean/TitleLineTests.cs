using Attest.Model;

namespace Attest.Tests.Clean;

/// <summary>The title of a report is one line, however its headline was broken.</summary>
public sealed class TitleLineTests
{
    public static TheoryData<string, string> Headlines => new()
    {
        { "Dockers hurt as shells hit\nthe port of Darvela", "Dockers hurt as shells hit the port of Darvela" },
        { "Dockers hurt in the\r\nport of Darvela", "Dockers hurt in the port of Darvela" },
        { "Dockers   hurt in\tDarvela", "Dockers hurt in Darvela" },
        { "Dockers hurt in Darvela", "Dockers hurt in Darvela" },
    };

    [Theory, MemberData(nameof(Headlines))]
    public void A_headline_is_one_line(string headline, string title)
    {
        var report = CleanText.Of($"{headline}\n\n{CleanText.Story}");
        Assert.Equal(title, report.Title);
        // The block keeps the words as they stand, so that quotes can be found in the report.
        Assert.Equal(headline.Trim(), report.Blocks.First(block => block.Kind == BlockKind.Title).At.Of(report.Text));
    }
}
