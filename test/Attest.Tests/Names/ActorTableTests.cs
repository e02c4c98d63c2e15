using Attest.Names;

namespace Attest.Tests.Names;

public sealed class ActorTableTests
{
    static readonly ActorTable Actors = ActorTable.Load();

    [Theory]
    [InlineData("the Russian defence ministry", "Russian Defence Ministry")]
    [InlineData("Moscow's defense ministry", "Russian Defence Ministry")]
    [InlineData("Moscow’s Ministry of Defense", "Russian Defence Ministry")]
    [InlineData("Ministry of Defence of the Russian Federation", "Russian Defence Ministry")]
    [InlineData("the Pentagon", "US Department of Defense")]
    [InlineData("American defense department", "US Department of Defense")]
    [InlineData("the Kremlin", "Kremlin")]
    [InlineData("Malian army", "Malian Army")]
    [InlineData("Kenyan police", "Kenyan Police")]
    [InlineData("Tunisian foreign ministry", "Tunisian Foreign Ministry")]
    [InlineData("Syria Observatory for Human Rights", "Syrian Observatory for Human Rights")]
    [InlineData("Local Co-ordination Committees", "Local Coordination Committees")]
    [InlineData("ISIL", "Islamic State")]
    [InlineData("Da’esh", "Islamic State")]
    [InlineData("Jabhat an-Nusra", "al-Nusra Front")]
    [InlineData("Jaysh al-Fateh", "Army of Conquest")]
    [InlineData("al-Qa'ida", "al-Qaeda")]
    [InlineData("Sergey Shoygu", "Sergei Shoigu")]
    [InlineData("Combined Joint Task Force - Operation Inherent Resolve", "Combined Joint Task Force - Operation Inherent Resolve")]
    [InlineData("U.S.-led coalition", "US-led coalition")]
    [InlineData("Britons", "United Kingdom")]
    public void A_name_is_found_as_reports_write_it(string written, string name) => Assert.Equal(name, Actors.Find(written)?.Name);

    [Theory]
    [InlineData("a baker from the old town")]
    [InlineData("")]
    [InlineData("the")]
    public void What_is_no_actor_is_not_found(string written) => Assert.Null(Actors.Find(written));

    [Theory]
    [InlineData("Russia", "defence ministry", "RU:defence-ministry")]
    [InlineData("US", "defense department", "US:defence-ministry")]
    [InlineData("Chad", "army", "TD:army")]
    public void A_body_is_composed_of_country_and_words(string country, string body, string key) =>
        Assert.Equal(key, Actors.Compose(country, body)?.Key);

    [Fact]
    public void No_body_is_composed_of_other_words() => Assert.Null(Actors.Compose("Russia", "bakery"));

    public static TheoryData<string, string> Sentences => new()
    {
        { "The Russian defence ministry said IS fighters fled", "Russian Defence Ministry; Islamic State" },
        { "It is not known who did it , said Reuters", "Reuters" },
        { "He told us that the U.S. military had no part", "US Armed Forces" },
        { "Jets of the U.S. - led coalition struck", "US-led coalition" },
        { "The Ministry of Health of Mali and the Taliban spoke", "Malian Health Ministry; Taliban" },
        { "Moscow 's defence ministry denied it", "Russian Defence Ministry" },
        { "al - Shabaab claimed the attack", "al-Shabaab" },
        { "who is the map for", "" },
    };

    [Theory, MemberData(nameof(Sentences))]
    public void A_sentence_is_scanned_for_the_longest_names(string sentence, string expected) =>
        Assert.Equal(expected, string.Join("; ", Actors.Scan(sentence.Split(' ')).Select(match => match.Row.Name)));

    [Fact]
    public void A_match_covers_the_words_of_the_name()
    {
        var match = Assert.Single(Actors.Scan(["Troops", "of", "the", "Free", "Syrian", "Army", "left"]));
        Assert.Equal((3, 6), (match.First, match.End));
    }

    [Fact]
    public void No_two_actors_share_a_name()
    {
        var shared = Actors.Rows
            .SelectMany(row => row.OtherNames.Prepend(row.Name).Select(name => (Name: name.Replace("-", " ").Trim(), row.Key)))
            .GroupBy(pair => pair.Name, StringComparer.Ordinal)
            .Where(group => group.Select(pair => pair.Key).Distinct().Count() > 1)
            .Select(group => $"{group.Key}: {string.Join(", ", group.Select(pair => pair.Key))}");
        Assert.Empty(shared);
    }

    [Fact]
    public void Keys_are_unique_and_parents_exist()
    {
        Assert.Equal(Actors.Rows.Length, Actors.Rows.Select(row => row.Key).Distinct().Count());
        Assert.Empty(Actors.Rows.Where(row => row.Parent is { } parent && Actors.ById(parent) is null).Select(row => $"{row.Key} -> {row.Parent}"));
    }

    [Fact]
    public void Agencies_are_wires_and_newspapers_are_not()
    {
        Assert.True(Actors.Find("Agence France-Presse")!.IsWire);
        Assert.False(Actors.Find("Washington Post")!.IsWire);
    }
}
