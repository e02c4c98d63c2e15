using Attest.Parse;
using Attest.Tests.Segment;

namespace Attest.Tests.Parse;

public sealed class PersonNamesTests
{
    static readonly SentenceParser Parser = SentenceParser.Load();

    [Theory]
    [InlineData("Police chief Karim Osman Fadl told reporters that nine people died.", "Karim Osman Fadl")]
    [InlineData("US President Barack Obama said so on Friday.", "Barack Obama")]
    [InlineData("The raid was over, said local doctor Noor Ahmad Karimi.", "Noor Ahmad Karimi")]
    public void A_name_is_whole_and_without_titles(string text, string name)
    {
        var sentence = Assert.Single(Parser.Parse(SegmentedText.Of(text)).Sentences);
        Assert.Contains(name, sentence.Entities.Where(entity => entity.Kind == Attest.Model.EntityKind.Person).Select(entity => entity.At.Of(text)));
    }
}
