using Attest.Model;
using Attest.Reconcile;
using Attest.Reconcile.Rulings;
using Attest.Tests.Link;

namespace Attest.Tests.Reconcile.Rulings;

public sealed class RuledPlaceTests
{
    static readonly Place Velna = ToldReport.Town("Velna", 10, 10, "Perra");

    static readonly Place Gate = PlaceText.Read("Harbour Gate; 41.25, 12.5; site; Velna")!;

    static readonly ReadReport Report = new ToldReport("a").Says("Nine people died in Velna. Planes hit Velna and Tamar. Four were hurt.")
        .Killed("Nine people died", Group.People, Figure.Exactly(9), null, Velna)
        .Attacked("Planes hit Velna and Tamar", IncidentType.AirDroneStrike, [], [], null, [Velna, ToldReport.Town("Tamar", 20, 20, "Perra")], null)
        .Killed("Four were hurt", Group.People, Figure.Exactly(4)).Read();

    [Fact]
    public void Every_claim_that_tells_the_place_tells_the_other_and_keeps_its_words()
    {
        var places = Told("Velna => Harbour Gate; 41.25, 12.5; site; Velna");

        Assert.Equal(["Harbour Gate", "Harbour Gate Tamar", ""], places.Select(Names));
        Assert.Equal("Velna", places[0].Place!.Written);
    }

    [Fact]
    public void With_nothing_named_claims_without_a_place_tell_it()
    {
        var claims = Told("=> Harbour Gate; 41.25, 12.5");

        Assert.Equal(["Velna", "Velna Tamar", "Harbour Gate"], claims.Select(Names));
    }

    [Theory]
    [InlineData("Elsewhere => Harbour Gate; 41.25, 12.5")]
    public void A_place_that_nobody_tells_changes_nothing(string value)
    {
        var told = Incident();

        Assert.Equal(told.Claims.Select(Names), RuledPlace.Read(value)!.In(told).Claims.Select(Names));
    }

    [Theory]
    [InlineData("Velna")]
    [InlineData("Velna => ")]
    [InlineData("Velna => Harbour Gate")]
    public void What_names_no_place_is_no_ruling(string value) => Assert.Null(RuledPlace.Read(value));

    [Fact]
    public void A_claim_alone_can_be_placed()
    {
        var claims = Incident().Claims.ToList();

        Assert.Equal("Harbour Gate", Names(RuledPlace.Placed(claims[0], Gate)));
        Assert.Equal("Harbour Gate Tamar", Names(RuledPlace.Placed(claims[1] with { Place = Velna }, Gate)));
        Assert.Equal("Harbour Gate", Names(RuledPlace.Placed(claims[2], Gate)));
    }

    static List<Claim> Told(string value) => [.. RuledPlace.Read(value)!.In(Incident()).Claims];

    static ToldIncident Incident() => new("c-1", [new(Report, 1, Report.Claims)]);

    static string Names(Claim claim) => string.Join(' ', new[] { claim.Place }.OfType<Place>().Concat(claim.Attack?.Sites ?? []).Select(place => place.Name).Distinct());
}
