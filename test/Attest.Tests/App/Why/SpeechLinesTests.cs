using System.Text;
using Attest.App.Why;
using Attest.Model;

namespace Attest.Tests.App.Why;

/// <summary>The spans that hold a claim are those its speaker comes from, speech inside speech the innermost first.</summary>
public sealed class SpeechLinesTests
{
    static readonly Lazy<Reader> Shipped = new(Reader.Load);

    public static TheoryData<string, string> Texts => new()
    {
        { "Nine people were killed in an air strike on Dunmore, police said.", "source “police”; cue “said”; content “Nine people were killed in an air strike on Dunmore”" },
        {
            "The mayor said the governor had told him that nine people were killed in an air strike on Dunmore.",
            "source “the governor”; cue “had told”; content “that nine people were killed in an air strike on Dunmore”; source “The mayor”; cue “said”; "
            + "content “the governor had told him that nine people were killed in an air strike on Dunmore”"
        },
        { "Nine people were killed in an air strike on Dunmore.", "" },
    };

    [Theory, MemberData(nameof(Texts))]
    public void Source_cue_and_content_are_shown(string text, string expected)
    {
        var source = new SourceReport("a.txt", [.. Encoding.UTF8.GetBytes(text + "\n")], null);
        var claim = Shipped.Value.Read(source).Claims.First(claim => claim.Casualty is not null);
        var parsed = Shipped.Value.Parse(source);
        Assert.Equal(expected, string.Join("; ", SpeechLines.Of(claim, parsed, Shipped.Value.Speech(parsed)).Select(line => $"{line.Name} {line.Words}")));
    }
}
