using Attest.Model;
using Attest.Resolve.Episodes;
using static Attest.Tests.Link.ToldReport;

namespace Attest.Tests.Resolve.Episodes;

public sealed class EpisodeBuilderTests
{
    static readonly DateOnly Published = new(2031, 3, 6);
    static readonly Place Arda = Town("Arda", 10, 10, "Vesk");
    static readonly Place Belt = Town("Belt", 12, 12, "Vesk");
    static readonly Place Vesk = Country("Vesk");

    [Fact]
    public void What_is_told_on_without_a_day_joins_the_news()
    {
        var builder = Build([Told.Of(0, on: Day(2031, 3, 5), at: Arda), Told.Of(1), Told.Of(2)]);
        Assert.Equal([0, 1, 2], Assert.Single(builder.Episodes).Happenings.Select(happening => happening.Sentence));
        Assert.Equal(Scope.Incident, builder.Episodes[0].Scope);
    }

    [Fact]
    public void Another_recent_day_is_another_incident()
    {
        var builder = Build([Told.Of(0, on: Day(2031, 3, 5), at: Arda), Told.Of(3, on: Day(2031, 3, 4), at: Belt)]);
        Assert.Equal([Scope.Incident, Scope.Incident], builder.Episodes.Select(episode => episode.Scope));
    }

    [Fact]
    public void An_old_day_after_the_lead_is_background()
    {
        var builder = Build([Told.Of(0, on: Day(2031, 3, 5), at: Arda), Told.Of(3, on: Month(2029, 7), at: Arda)]);
        Assert.Equal([Scope.Incident, Scope.Background], builder.Episodes.Select(episode => episode.Scope));
        Assert.Contains("earlier attack", builder.Episodes[1].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void What_something_was_the_answer_to_is_background() => Assert.Equal(
        [Scope.Incident, Scope.Background],
        Build([Told.Of(0, on: Day(2031, 3, 5)), Told.Of(0, cause: true, by: Actor("Northern Band"))]).Episodes.Select(episode => episode.Scope));

    [Fact]
    public void Two_parties_do_not_share_an_attack()
    {
        var builder = Build([Told.Of(0, by: Actor("Ruthia"), on: Day(2031, 3, 5)), Told.Of(1, by: Actor("Northern Band"), on: Day(2031, 3, 5))]);
        Assert.Equal(2, builder.Episodes.Count);
    }

    [Fact]
    public void Plans_open_no_attack()
    {
        var builder = Build([Told.Of(0, maybe: true, on: Day(2031, 3, 5))]);
        Assert.Empty(builder.Episodes);
    }

    [Fact]
    public void A_country_before_the_noun_is_no_site()
    {
        var builder = Told.Builder(Published, 2, Vesk, Arda);
        var happening = Told.Of(0) with { Places = [Told.Named(0, Vesk, Attest.Resolve.Places.PlaceRole.Modifier), Told.Named(0, Arda)] };
        Assert.Equal([Arda], builder.Sites(happening));
    }

    [Fact]
    public void A_dispute_is_about_the_attack_told_last_before_it()
    {
        var builder = Build([Told.Of(0, on: Day(2031, 3, 5), at: Arda), Told.Of(3, on: Day(2031, 3, 4), at: Belt)]);
        Assert.Equal([0, 0, 1, 1], new[] { 0, 2, 3, 9 }.Select(sentence => builder.Disputed(sentence)!.Number));
    }

    [Fact]
    public void A_caption_alone_opens_no_attack()
    {
        var builder = new EpisodeBuilder(Published, 2, _ => Arda, sentence => sentence, _ => true, sentence => -1 - sentence);
        builder.Add(Told.Of(0, on: Day(2031, 3, 5)));
        Assert.Empty(builder.Episodes);
    }

    static EpisodeBuilder Build(Happening[] told)
    {
        var builder = Told.Builder(Published, 2, Arda, Belt, Vesk);
        foreach (var happening in told) builder.Add(happening);
        return builder;
    }
}
