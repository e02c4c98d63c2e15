using Attest.Dev;

namespace Attest.Tests.Dev;

public sealed class RuleTemplateTests
{
    [Fact]
    public void A_new_rule_has_its_names_filled_in()
    {
        var rule = RuleTemplate.Fill("Rule.cs.txt", "Casualties", "CountedPassive");
        Assert.Contains("namespace Attest.Extract.Casualties;", rule, StringComparison.Ordinal);
        Assert.Contains("public sealed class CountedPassive : IClaimRule", rule, StringComparison.Ordinal);
        Assert.Contains("\"casualty/counted-passive\"", rule, StringComparison.Ordinal);
        Assert.Contains("new CountedPassive().Id", RuleTemplate.Fill("RuleTests.cs.txt", "Casualties", "CountedPassive"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CountedPassive", "counted-passive")]
    [InlineData("Toll", "toll")]
    [InlineData("A1B", "a1-b")]
    public void An_id_is_the_name_with_dashes(string name, string expected)
    {
        Assert.Equal(expected, RuleTemplate.Dashed(name));
    }

    [Fact]
    public void A_new_word_list_keeps_remarks_and_columns_only()
    {
        Assert.Equal("# what the columns are\nlemma\tsense\n", RuleTemplate.Head(["# what the columns are", "lemma\tsense", "kill\tkilled"]));
    }
}
