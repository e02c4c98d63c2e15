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
    public void What_opens_as_a_separate_attack_is_another_incident_without_a_day_too()
    {
        var builder = Build([Told.Of(0, on: Day(2031, 3, 5), at: Arda), Told.Of(3, at: Belt) with { Parting = Parting.Apart }]);
        Assert.Equal([Scope.Incident, Scope.Incident], builder.Episodes.Select(episode => episode.Scope));
    }

    [Fact]
    public void Hours_later_is_another_incident_only_in_another_place()
    {
        Assert.Equal(2, Build([Told.Of(0, on: Day(2031, 3, 5), at: Arda), Told.Of(1, at: Belt) with { Parting = Parting.Soon }]).Episodes.Count);
        Assert.Single(Build([Told.Of(0, on: Day(2031, 3, 5), at: Arda), Told.Of(1, at: Arda) with { Parting = Parting.Soon }]).Episodes);
        Assert.Single(Build([Told.Of(0, on: Day(2031, 3, 5), at: Arda), Told.Of(1) with { Parting = Parting.Soon }]).Episodes);
    }

    [Fact]
    public void A_paragraph_that_opens_with_another_town_of_the_country_tells_another_incident()
    {
        var news = Told.Of(0, on: Day(2031, 3, 5), at: Arda, type: IncidentType.AirDroneStrike, weight: 3);
        var beside = Told.Of(4, at: Belt, type: IncidentType.RemoteExplosiveLandmineIed, weight: 3, finding: Told.Killed(2)) with { OpensWithPlace = true };
        Assert.Equal([Scope.Incident, Scope.Incident], Build([news, beside]).Episodes.Select(episode => episode.Scope));
        Assert.Equal([Scope.Incident, Scope.Background], Build([news, beside with { OpensWithPlace = false }]).Episodes.Select(episode => episode.Scope));
        Assert.Equal([Scope.Incident, Scope.Background], Build([news, beside with { Findings = [] }]).Episodes.Select(episode => episode.Scope));
    }

    [Fact]
    public void Earlier_near_a_place_that_no_table_has_is_another_incident()
    {
        var sella = Arda with { Name = "Sella", Key = "name:sella", Lat = null, Lon = null, Within = [], Precision = null };
        Assert.Equal(2, Build([Told.Of(0, on: Day(2031, 3, 5), at: Arda), Told.Of(1, at: sella) with { Parting = Parting.Soon }], sella).Episodes.Count);
        Assert.Single(Build([Told.Of(0, on: Day(2031, 3, 5), at: Arda), Told.Of(1, at: sella)], sella).Episodes);
    }

    [Fact]
    public void A_summary_of_several_attacks_opens_none() =>
        Assert.Equal([1], Assert.Single(Build([Told.Of(0, at: Arda) with { IsSummary = true }, Told.Of(1, at: Arda)]).Episodes).Happenings.Select(happening => happening.Sentence));

    [Fact]
    public void A_separate_attack_with_nothing_of_its_own_parts_nothing() =>
        Assert.Single(Build([Told.Of(0, on: Day(2031, 3, 5), at: Arda), Told.Of(1) with { Parting = Parting.Apart }]).Episodes);

    [Fact]
    public void What_is_counted_over_many_attacks_joins_none()
    {
        var builder = Build([Told.Of(0, on: Day(2031, 3, 5), at: Arda), Told.Of(3) with { IsAside = true }, Told.Of(5)]);
        Assert.Equal([Scope.Incident, Scope.Background], builder.Episodes.Select(episode => episode.Scope));
        Assert.Equal([0, 5], builder.Episodes[0].Happenings.Select(happening => happening.Sentence));
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
    public void An_earlier_attack_is_the_news_of_a_report_that_tells_of_no_fresh_one()
    {
        var builder = Build([Told.Of(3, on: Month(2029, 7)), Told.Of(5, on: Month(2028, 4), finding: Told.Killed(2))]);
        builder.TakeEarlierForNews();
        Assert.Equal([Scope.Background, Scope.Incident], builder.Episodes.Select(episode => episode.Scope));
    }

    [Fact]
    public void An_earlier_attack_stays_background_beside_fresh_harm_and_as_a_mere_reason()
    {
        var fresh = Build([Told.Of(0, on: Day(2031, 3, 5), finding: Told.Killed(3)), Told.Of(3, on: Month(2029, 7), finding: Told.Killed(2))]);
        fresh.TakeEarlierForNews();
        Assert.Equal([Scope.Incident, Scope.Background], fresh.Episodes.Select(episode => episode.Scope));
        var reason = Build([Told.Of(3, cause: true, finding: Told.Killed(2))]);
        reason.TakeEarlierForNews();
        Assert.Equal(Scope.Background, Assert.Single(reason.Episodes).Scope);
    }

    [Fact]
    public void Words_that_say_when_it_happened_date_the_news_however_long_ago_it_was()
    {
        var builder = Build([Told.Of(0, finding: Told.Killed(2)), Told.Of(3, on: Month(2029, 7)) with { IsDefinite = true, TellsWhen = true }]);
        Assert.Equal([0, 3], Assert.Single(builder.Episodes).Happenings.Select(happening => happening.Sentence));
        var dated = Build([Told.Of(0, on: Day(2031, 3, 5)), Told.Of(3, on: Month(2029, 7)) with { IsDefinite = true, TellsWhen = true }]);
        Assert.Equal([Scope.Incident, Scope.Background], dated.Episodes.Select(episode => episode.Scope));
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
        Assert.Equal(Arda, Assert.Single(builder.Sites(happening)));
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
        var builder = new EpisodeBuilder(Published, 2, _ => Arda, sentence => sentence, _ => true, sentence => -1 - sentence, _ => -1);
        builder.Add(Told.Of(0, on: Day(2031, 3, 5)));
        Assert.Empty(builder.Episodes);
    }

    static EpisodeBuilder Build(Happening[] told, params Place[] others)
    {
        var builder = Told.Builder(Published, 2, [Arda, Belt, Vesk, .. others]);
        foreach (var happening in told) builder.Add(happening);
        return builder;
    }
}
