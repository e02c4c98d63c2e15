using Attest.Model;
using Attest.Reconcile.Rulings;

namespace Attest.Tests.Reconcile.Rulings;

public sealed class ClaimCorrectionTests
{
    static readonly Claim Bare = new(
        "c-1", "r-1", ClaimKind.Attack, "words of it", new(0, 11), null, [], Stance.Asserted, Scope.Incident, null, null, 1, "made", []);

    static readonly Claim Toll = Bare with { Kind = ClaimKind.Casualty, Casualty = new(Effect.Killed, Group.People, Figure.Exactly(21), "21") };

    static readonly Claim Ruin = Bare with { Kind = ClaimKind.Damage, Damage = new("houses", "house", DamageEffect.Hit, Figure.Exactly(2)) };

    public static TheoryData<string, string> Figures => new()
    {
        { "12", "12 Exact" }, { " 12 ", "12 Exact" }, { "at least 12", "12 AtLeast" }, { "More than 12", "12 MoreThan" }, { "at most 3", "3 AtMost" },
        { "fewer than 9", "9 FewerThan" }, { "about 40", "40 About" }, { "12-15", "12 Between 15" }, { "no number", " Vague" },
        { "0", "0 Exact" }, { "many", "-" }, { "-3", "-" }, { "15-12", "-" }, { "12-12", "-" }, { "1.5", "-" }, { "99999999999", "-" }, { "", "-" },
    };

    [Theory, MemberData(nameof(Figures))]
    public void A_figure_is_read_as_a_person_types_it(string text, string expected)
    {
        var figure = FigureText.Read(text);

        Assert.Equal(expected, figure is null ? "-" : $"{figure.Value} {figure.Bound} {figure.High}".TrimEnd());
    }

    public static TheoryData<string, string> Dates => new()
    {
        { "2031-05-03", "2031-05-03 2031-05-03 Day" }, { "2031-05-03/2031-05-05", "2031-05-03 2031-05-05 Days" },
        { "2031-05-05/2031-05-03", "-" }, { "3 May 2031", "-" }, { "2031-02-30", "-" }, { "2031-05-03/", "-" }, { "", "-" },
    };

    [Theory, MemberData(nameof(Dates))]
    public void A_date_is_read_as_a_person_types_it(string text, string expected)
    {
        var date = DateText.Read(text);

        Assert.Equal(expected, date is null ? "-" : $"{date.From:yyyy-MM-dd} {date.To:yyyy-MM-dd} {date.Precision}");
    }

    [Fact]
    public void Only_the_field_named_is_another()
    {
        Assert.Equal(Toll with { Casualty = Toll.Casualty! with { Figure = new(12, Bound.AtLeast) } }, ClaimCorrection.Apply(Toll, "figure", "at least 12"));
        Assert.Equal(Toll with { Casualty = Toll.Casualty! with { Group = Group.AidWorkers } }, ClaimCorrection.Apply(Toll, "group", "aid_workers"));
        Assert.Equal(Toll with { Casualty = Toll.Casualty! with { Effect = Effect.Injured } }, ClaimCorrection.Apply(Toll, "effect", "injured"));
        Assert.Equal(Ruin with { Damage = Ruin.Damage! with { Effect = DamageEffect.Destroyed } }, ClaimCorrection.Apply(Ruin, "effect", "destroyed"));
        Assert.Equal(Ruin with { Damage = Ruin.Damage! with { Figure = Figure.Exactly(3) } }, ClaimCorrection.Apply(Ruin, "figure", "3"));
        Assert.Equal(Bare with { Scope = Scope.Background }, ClaimCorrection.Apply(Bare, "scope", "background"));
        Assert.Equal(Bare with { Stance = Stance.Denied }, ClaimCorrection.Apply(Bare, "stance", "denied"));
    }

    static readonly Claim Raid = Bare with { Attack = new(IncidentType.AirDroneStrike, [new("Russia", "RU", "Russia")], [], [], []) };

    [Theory]
    [InlineData("attackers", "Syria; Russia", "SY Syria, RU Russia |")]
    [InlineData("attackers", "Pentagon", "US:defence-ministry US Department of Defense |")]
    [InlineData("attackers", "River Brigades", "river brigades River Brigades |")]
    [InlineData("attackers", "none", "|")]
    [InlineData("targets", "Daesh; Islamic State", "RU Russia | islamic-state Islamic State")]
    [InlineData("attackers", "Syria;", "-")]
    [InlineData("targets", "", "-")]
    public void Parties_go_by_their_canonical_names(string field, string value, string expected)
    {
        var corrected = ClaimCorrection.Apply(Raid, field, value)?.Attack;

        Assert.Equal(expected, corrected is null ? "-" : $"{Told(corrected.Attackers)} | {Told(corrected.Targets)}".Trim());
    }

    static string Told(IEnumerable<Actor> actors) => string.Join(", ", actors.Select(actor => $"{actor.Key} {actor.Name}"));

    [Theory]
    [InlineData("SOHR", "sohr Syrian Observatory for Human Rights Body")]
    [InlineData("Dmitry Peskov", "RU:presidency Dmitry Peskov Person")]
    [InlineData("Reuters", "reuters Reuters Agency")]
    [InlineData("River Health Board", "body:river health board River Health Board Body")]
    [InlineData("the outlet", "none")]
    [InlineData(" ", "-")]
    public void A_speaker_goes_by_its_canonical_name(string value, string expected)
    {
        var corrected = ClaimCorrection.Apply(Bare with { Speaker = new("x", "x", SpeakerKind.Body) }, "speaker", value);

        Assert.Equal(expected, corrected is null ? "-" : corrected.Speaker is { } speaker ? $"{speaker.Key} {speaker.Name} {speaker.Kind}" : "none");
    }

    [Theory]
    [InlineData("attackers", "Russia")]
    [InlineData("targets", "Russia")]
    [InlineData("figure", "many")]
    [InlineData("figure", "12")]
    [InlineData("group", "civilians")]
    [InlineData("effect", "killed")]
    [InlineData("scope", "Incident")]
    [InlineData("scope", "war")]
    [InlineData("date", "yesterday")]
    [InlineData("quote", "other words")]
    [InlineData("place", "somewhere")]
    public void What_a_claim_cannot_have_is_refused(string field, string value) => Assert.Null(ClaimCorrection.Apply(Bare, field, value));

    [Theory]
    [InlineData("date", "2031-05-03", true)]
    [InlineData("type", "armed_clash", true)]
    [InlineData("type", "clash", false)]
    [InlineData("site", "Velna => Harbour Gate; 41.25, 12.5", true)]
    [InlineData("site", "Harbour Gate", false)]
    [InlineData("title", "x", false)]
    public void What_an_incident_can_have_is_known(string field, string value, bool fits) => Assert.Equal(fits, IncidentCorrection.Fits(field, value));
}
