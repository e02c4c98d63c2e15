using Attest.Link;
using Attest.Model;
using Attest.Reconcile;
using Attest.Tests.Link;
using static Attest.Tests.Link.ToldReport;

namespace Attest.Tests.Reconcile;

public sealed class ClaimOriginsTests
{
    const string Sentence = "Some 140 villagers are still held in the hills, and nobody knows how many of them may be alive.";

    [Fact]
    public void A_named_speakers_key_is_the_origin_whatever_the_relay() =>
        Assert.Equal(["village-union", "village-union"], Origins(
            Held("a", "The Village Union said some 140 villagers are still held.", Body("Village Union")),
            Held("b", "The Village Union told Interfax some 140 villagers are still held.", Body("Village Union"))));

    [Fact]
    public void An_outlets_own_voice_is_its_own_origin() =>
        Assert.Equal(["outlet:morning-sun"], Origins(Held("a", Sentence, null, outlet: "Morning Sun")));

    [Fact]
    public void A_report_of_no_known_outlet_is_an_origin_by_itself()
    {
        var report = Held("a", Sentence, null);
        Assert.Equal([report.Id], Origins(report));
    }

    [Fact]
    public void A_sentence_that_another_report_credits_to_an_agency_is_the_agencys()
    {
        var origins = Origins(Held("a", Sentence, null, outlet: "Morning Sun"), Held("b", "The agency Reuters reports. " + Sentence, null, wires: ["Reuters"]));
        var agency = new AgencyKeys([]).Of("Reuters");
        Assert.Equal(agency, origins[0]);
    }

    [Fact]
    public void A_report_does_not_vouch_for_itself()
    {
        var report = Held("a", Sentence, null, wires: ["Reuters"], outlet: "Morning Sun");
        Assert.Equal(["outlet:morning-sun"], Origins(report));
    }

    [Fact]
    public void Two_reports_that_credit_one_agency_vouch_for_each_other()
    {
        var origins = Origins(Held("a", Sentence, null, wires: ["AFP"]), Held("b", "Later. " + Sentence, null, wires: ["AFP"]));
        Assert.Single(origins.Distinct());
        Assert.DoesNotContain(origins, origin => origin.StartsWith("r-", StringComparison.Ordinal));
    }

    [Fact]
    public void The_agencys_words_are_known_where_it_speaks_in_another_report()
    {
        var spoken = Held("b", "AP reports some 140 villagers are still held in the hills, and nobody knows how many of them may be alive.", Agency("AP"));
        Assert.Equal("agency:ap", Origins(Held("a", Sentence, null), spoken)[0]);
    }

    [Fact]
    public void Another_sentence_on_the_same_matter_is_no_echo() =>
        Assert.Equal("outlet:morning-sun", Origins(
            Held("a", "The hills hide some 140 villagers whom the raiders took along when they left.", null, outlet: "Morning Sun", quote: "some 140 villagers"),
            Held("b", Sentence, null, wires: ["Reuters"]))[0]);

    [Fact]
    public void A_copys_own_voice_is_its_originals()
    {
        var text = string.Join(' ', Enumerable.Range(0, 60).Select(at => $"word{at} stands{at} here{at}.")) + " " + Sentence;
        var (original, copy) = (Held("a", text, null, outlet: "Morning Sun", day: 1), Held("b", text + " Ends.", null, outlet: "Evening Moon", day: 2));
        Assert.Equal(["outlet:morning-sun", "outlet:morning-sun"], Origins(original, copy));
    }

    [Fact]
    public void Unnamed_sources_of_one_role_are_one_within_an_incident_only()
    {
        var (first, second) = (Held("a", Sentence, Unnamed("Officials", "AF")), Held("b", Sentence + " So they say.", Unnamed("Officials", "AF")));
        var origins = Of([first.Read(), second.Read()]);
        Claim[] claims = [first.Read().Claims[0], second.Read().Claims[0]];
        Assert.Equal(origins.Of(claims[0], "i-1"), origins.Of(claims[1], "i-1"));
        Assert.NotEqual(origins.Of(claims[0], "i-1"), origins.Of(claims[1], "i-2"));
    }

    static List<string> Origins(params ToldReport[] reports)
    {
        var origins = Of([.. reports.Select(report => report.Read())]);
        return [.. reports.Select(report => origins.Of(report.Read().Claims[0], null))];
    }

    static ClaimOrigins Of(ReadReport[] reports) =>
        new(reports, Linker.Link(reports).CopyOf, reports.ToDictionary(report => report.Source.Id, StringComparer.Ordinal));

    static ToldReport Held(string name, string words, Speaker? by, string[]? wires = null, string? outlet = null, int? day = null, string? quote = null)
    {
        var said = quote ?? (words.Contains("Some 140", StringComparison.Ordinal) ? "Some 140 villagers are still held" : "some 140 villagers are still held");
        return new ToldReport(name) { Wires = wires ?? [], Outlet = outlet, Published = day is { } number ? new(2031, 1, number) : null }
            .Says(words).Killed(said, Group.Civilians, new(140, Bound.About), by);
    }
}
