using Attest.Model;
using Attest.Reconcile;
using Attest.Tests.Link;
using static Attest.Tests.Link.ToldReport;

namespace Attest.Tests.Reconcile;

public sealed class CarriedGroupsTests
{
    static readonly Speaker Union = Body("Village Union");

    [Theory]
    [InlineData("The union said 19 civilians died in Old Mills and a further 12 people died in Lower Quay.", Group.Civilians)]
    [InlineData("The union said 19 civilians died in Old Mills. It said a further 12 people died in Lower Quay.", Group.People)]
    public void A_group_is_carried_on_within_a_sentence_only(string words, Group expected)
    {
        var report = new ToldReport("a").Says(words)
            .Killed("19 civilians died", Group.Civilians, Figure.Exactly(19), Union, Quarter("Old Mills"))
            .Killed("a further 12 people died", Group.People, Figure.Exactly(12), Union, Quarter("Lower Quay"));
        Assert.Equal(expected, Carried(report)[1].Group);
    }

    [Fact]
    public void People_at_the_same_place_are_told_apart_from_civilians()
    {
        var report = new ToldReport("a").Says("The union said 19 civilians died, and 30 people died in all in Old Mills.")
            .Killed("19 civilians died", Group.Civilians, Figure.Exactly(19), Union, Quarter("Old Mills"))
            .Killed("30 people died", Group.People, Figure.Exactly(30), Union, Quarter("Old Mills"));
        Assert.Equal(Group.People, Carried(report)[1].Group);
    }

    [Theory]
    [InlineData("One ended. Two began", false)]
    [InlineData("one, said the U.S. Navy, two", true)]
    [InlineData("one on Jan. 9 and two", true)]
    [InlineData("one!\ntwo", false)]
    [InlineData("one of 1.5 million, two", true)]
    public void A_sentence_ends_where_a_reader_would_end_it(string text, bool expected)
    {
        var end = text.LastIndexOf("wo", StringComparison.Ordinal);
        Assert.Equal(expected, SentenceText.IsOne(text, new(0, 3), new(end, end + 2)));
    }

    [Fact]
    public void The_sentence_around_some_words_is_found()
    {
        const string Text = "First things came. At least nine men died, a doctor said. Then it rained.";
        var start = Text.IndexOf("nine men", StringComparison.Ordinal);
        Assert.Equal("At least nine men died, a doctor said", SentenceText.Around(Text, new(start, start + 8)).Of(Text).Trim());
    }

    static List<Toll> Carried(ToldReport told)
    {
        var report = told.Read();
        var tolls = report.Claims.Select(claim => new Toll(claim, claim.Speaker!.Key, claim.Casualty!.Group, null, false));
        return [.. CarriedGroups.Carry(tolls, new Dictionary<string, string> { [report.Source.Id] = report.Source.Text })];
    }
}
