using System.Text;
using Attest.Model;

namespace Attest.Tests.Resolve.Episodes;

/// <summary>Lists of attacks, as the models that ship read them: each item is an incident with its own figures and persons.</summary>
public sealed class RoundUpTests
{
    static readonly Lazy<Reader> Shipped = new(Reader.Load);

    const string Head = "Five shot in separate shootings across Dunmore";
    const string First = "About 1:15 a.m. Sunday, a 24-year-old man was shot in the leg in the 300 block of Halvar Street, police said. He was taken to a hospital.";
    const string Second = "At 3:40 a.m., a woman was shot dead in the Fenwick neighborhood. She was identified as Rita Vance, 50.";
    const string Third = "Two hours earlier, two teens were wounded at the corner of Arda and Lowe, police said.";
    const string Detail = "Joan Brandt, 31, was shot in the chest at 8:13 p.m. in the 5200 block of Lowe Street and died there.";

    [Fact]
    public void Each_item_of_a_list_is_an_attack_with_its_own_figures_and_persons()
    {
        var read = Read(Head, "Police reported a violent weekend.", First, Second, Third);
        Assert.Equal(3, Episodes(read, "24-year-old", "a woman", "two teens"));
        Assert.Equal("Rita Vance", Assert.Single(read.People).Name);
        Assert.Equal(EpisodeOf(read, "a woman"), read.People[0].Episode);
    }

    [Fact]
    public void A_name_after_an_unnamed_victim_opens_no_item_of_its_own()
    {
        var read = Read(Head, "Police reported a violent weekend.", First, Second, "Friday night, a woman was killed in the Arda neighborhood.", Detail);
        Assert.Equal(3, Episodes(read, "24-year-old", "a woman was shot", "a woman was killed"));
        Assert.Equal(EpisodeOf(read, "a woman was killed"), EpisodeOf(read, "Joan Brandt"));
    }

    [Theory]
    [InlineData("Four people shot in Dunmore")]
    [InlineData("A man is in custody after a shooting in Dunmore")]
    public void A_report_whose_head_tells_of_one_attack_is_no_list(string head) =>
        Assert.Equal(1, Episodes(Read(head, "Police reported a violent night.", First, "The man and the woman were shot at 1:20 a.m. in the same block, police said.", "Another man was shot in the arm."), "24-year-old", "The man and the woman"));

    [Fact]
    public void The_second_victim_of_an_item_opens_none()
    {
        var read = Read(Head, "Police reported a violent weekend.", First, "Another man was shot in the arm at 1:20 a.m. in the same block.", Second, Third);
        Assert.Equal(EpisodeOf(read, "24-year-old"), EpisodeOf(read, "Another man"));
    }

    [Fact]
    public void Two_attacks_that_the_head_parts_have_each_their_own_and_the_head_has_none()
    {
        var read = Read(
            "Woman hurt in Dunmore drive-by; man slain in separate shooting",
            "A woman and her son were wounded Thursday night in Dunmore, and a man was shot and killed in a separate incident an hour later, police said.",
            "The first shooting was reported at 8:20 p.m. on Garden Street. The woman, 23, and the boy were hit in the leg. Both are expected to survive.",
            "At about 9:30 p.m., officers on Lowe Avenue found 38-year-old Marco Ortega suffering from gunshot wounds. Ortega was taken to a hospital, where he died.");
        Assert.NotEqual(EpisodeOf(read, "Both"), EpisodeOf(read, "Ortega"));
        Assert.Equal(EpisodeOf(read, "Ortega"), Assert.Single(read.People.Select(person => person.Episode).Distinct()));
        Assert.All(read.Claims.Where(claim => claim.Quote.Contains("her son", StringComparison.Ordinal)), claim => Assert.Null(claim.Episode));
        Assert.Equal(EpisodeOf(read, "Both"), Assert.Single(read.Claims, claim => claim.Attack is not null).Episode);
    }

    [Fact]
    public void What_is_told_over_several_attacks_is_none_of_them()
    {
        var read = Read("Nine shot, two fatally, in overnight violence across Dunmore", "Police reported a violent weekend in separate shootings.", First, Second, Third);
        Assert.All(read.Claims.Where(claim => claim.At.End < 80), claim => Assert.Null(claim.Episode));
        Assert.Equal(2, read.Claims.Where(claim => claim.Attack is not null).Select(claim => claim.Episode).Distinct().Count());
        Assert.Equal(3, Episodes(read, "24-year-old", "a woman", "two teens"));
    }

    [Fact]
    public void Items_lie_in_the_town_of_the_head()
    {
        var read = Read("Five shot in separate shootings across Toledo", "Toledo police reported a violent weekend.", First, Second, Third);
        var attacks = read.Claims.Where(claim => claim is { Attack: not null, Scope: Scope.Incident }).ToList();
        Assert.Equal(2, attacks.Count);
        Assert.Equal("Toledo", read.Claims.Single(claim => claim.Quote.Contains("two teens", StringComparison.Ordinal)).Place?.Name);
        Assert.All(attacks, claim => Assert.Contains(claim.Attack!.Sites, site => site.Name == "Toledo" || site.Within.Contains("Toledo")));
    }

    static ReadReport Read(params string[] paragraphs) => Shipped.Value.Read(new("a.txt", [.. Encoding.UTF8.GetBytes(string.Join("\n\n", paragraphs) + "\n")], null));

    static int Episodes(ReadReport read, params string[] words) => words.Select(told => EpisodeOf(read, told)).Distinct().Count();

    static int? EpisodeOf(ReadReport read, string words) =>
        read.Claims.First(claim => claim.Scope == Scope.Incident && claim.Casualty is not null && claim.Quote.Contains(words, StringComparison.Ordinal)).Episode;
}
