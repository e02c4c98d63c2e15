using Attest.Parse;

namespace Attest.Tests.Parse;

public sealed class ReportMentionsTests
{
    [Fact]
    public void A_word_is_told_by_its_other_mentions_and_not_by_itself()
    {
        string[] alone = ["the raid by Velmar was short"];
        string[] other = [alone[0], "troops of the Orlen Brigade left"];
        string[] twice = [alone[0], "troops of the Velmar Brigade left"];
        Assert.Equal(Features(alone, 0, 3), Features(other, 0, 3));
        Assert.NotEmpty(Features(twice, 0, 3).Except(Features(alone, 0, 3)));
    }

    [Fact]
    public void The_same_word_in_the_same_report_is_told_alike_wherever_it_stands()
    {
        string[] report = ["the Velmar Brigade left", "a raid by Velmar was short", "a raid by Velmar was long"];
        Assert.Equal(Features(report, 1, 3).Order(), Features([report[0], report[2], report[1]], 1, 3).Order());
    }

    [Fact]
    public void Initials_are_told_by_the_name_they_stand_for()
    {
        string[] report = ["the Front of Orlen Workers struck", "police blamed the FOW again"];
        string[] other = ["the Front of Velmar Miners struck", "police blamed the FOW again"];
        Assert.True(Features(report, 1, 3).Length > Features(other, 1, 3).Length);
    }

    public static TheoryData<string> Headlines => ["VELMAR BRIGADE LEAVES TOWN", "Velmar Brigade Leaves Orlen Market"];

    [Theory, MemberData(nameof(Headlines))]
    public void Capitals_of_a_headline_tell_nothing(string headline) =>
        Assert.Equal(Features(["a raid by Velmar was short"], 0, 3), Features(["a raid by Velmar was short", headline], 0, 3));

    [Fact]
    public void The_first_word_of_a_sentence_tells_nothing_by_its_capital() =>
        Assert.Equal(Features(["he met Villagers there"], 0, 2), Features(["he met Villagers there", "Villagers fled"], 0, 2));

    [Fact]
    public void What_was_looked_through_before_is_forgotten()
    {
        var mentions = Of(["the Velmar Brigade left"]);
        mentions.Clear();
        Assert.Equal(0, mentions.Features(Room("the Velmar left", mentions, 0), 1, new uint[MentionFeatures.Most]));
    }

    [Fact]
    public void A_word_mentioned_thousands_of_times_takes_no_more_room()
    {
        var report = Enumerable.Range(0, 3000).Select(number => $"in Velmar{number % 7} the Velmar of Orlen{number} fell").ToArray();
        Assert.InRange(Features(report, 2000, 3).Length, 1, MentionFeatures.Most);
    }

    static uint[] Features(string[] report, int sentence, int at)
    {
        var into = new uint[MentionFeatures.Most];
        var mentions = Of(report);
        return into[..mentions.Features(Room(report[sentence], mentions, sentence), at, into)];
    }

    static ReportMentions Of(string[] report)
    {
        var mentions = new ReportMentions();
        foreach (var sentence in report)
        {
            foreach (var word in sentence.Split(' ')) mentions.Add(word);
            mentions.EndSentence();
        }

        return mentions;
    }

    static Workspace Room(string sentence, ReportMentions mentions, int number)
    {
        var (room, words) = (new Workspace(), sentence.Split(' '));
        room.Begin(words.Length);
        for (var at = 0; at < words.Length; at++) room.Put(at, words[at]);
        room.Seal();
        (room.Mentions, room.Sentence) = (mentions, number);
        return room;
    }
}
