using System.Text.Json;

namespace Attest.Tests.App.Why;

public sealed class WhyCommandTests : IDisposable
{
    readonly MadeFolder folder = MadeFolder.Read();

    [Fact]
    public void A_claim_is_explained_by_its_sentence_tree_rule_and_reasons()
    {
        folder.Run("claims", "--text", "nine");

        var run = folder.Run("why", "1");

        Assert.Equal(0, run.Code);
        foreach (var words in new[]
        {
            "killed: 9 people", "Ostrelian army (asserted)", "“nine people were killed”", "b.txt:", "made/search", "because    speaker: made",
            "Sentence: The army of Ostrelia said nine people were killed.", "The  root X", "└─ nine*  dep X",
        })
            Assert.Contains(words, run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_claim_answers_to_its_id()
    {
        var id = JsonDocument.Parse(folder.Run("claims", "--json").Lines[0]).RootElement.GetProperty("id").GetString()!;

        Assert.StartsWith(id, folder.Run("why", id).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("99")]
    [InlineData("c-none")]
    public void A_claim_that_is_not_there_is_told(string name)
    {
        var run = folder.Run("why", name);

        Assert.Equal(2, run.Code);
        Assert.Contains(name, run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();
}
