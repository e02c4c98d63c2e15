using Attest.Model;
using Attest.Reconcile;
using Attest.Tests.Link;
using static Attest.Tests.Link.ToldReport;

namespace Attest.Tests.Reconcile;

/// <summary>Who is said to have carried out an incident: a row for each attacker and claim.</summary>
public sealed class AttributionRowsTests
{
    static readonly Speaker Police = Body("Vesk Police");

    [Fact]
    public void Each_attacker_stands_with_who_says_so_and_how() =>
        Assert.Equal(["Ruthia by Vesk Police Alleged"], Rows(Told("a", [Actor("Ruthia")], by: Police, stance: Stance.Alleged)));

    [Fact]
    public void The_outlets_own_words_name_no_speaker() => Assert.Equal(["Ruthia by nobody Asserted"], Rows(Told("a", [Actor("Ruthia")])));

    [Fact]
    public void A_denied_claim_puts_nobody_there() => Assert.Empty(Rows(Told("a", [Actor("Ruthia")], by: Police, stance: Stance.Denied)));

    [Fact]
    public void Rival_attackers_stand_in_order_of_name() =>
        Assert.Equal(["Perra by Vesk Police Asserted", "Ruthia by nobody Asserted"], Rows(Told("a", [Actor("Ruthia")]), Told("b", [Actor("Perra")], by: Police)));

    [Fact]
    public void An_attack_without_an_attacker_gives_no_row() => Assert.Empty(Rows(Told("a", [])));

    [Fact]
    public void One_actor_has_one_name_whatever_each_report_writes()
    {
        var (common, rare) = (new Actor("River Brigades", "brigades", "the Brigades"), new Actor("Brigades of the River", "brigades", "the Brigades"));
        var rows = Rows(Told("a", [common]), Told("b", [common]), Told("c", [rare]));
        Assert.Equal(["River Brigades by nobody Asserted"], rows.Distinct());
        Assert.Equal(3, rows.Count);
    }

    [Fact]
    public void Of_names_used_equally_often_the_least_is_taken() =>
        Assert.Equal("Arda Guard", ActorNames.Of([new("Guard of Arda", "guard", "guard"), new("Arda Guard", "guard", "guard")])["guard"]);

    static List<string> Rows(params ToldReport[] reports) =>
        [.. AttributionRows.Of([.. reports.SelectMany(report => report.Read().Claims)]).Select(row => $"{row.Attacker} by {row.Speaker ?? "nobody"} {row.Stance}")];

    static ToldReport Told(string name, Actor[] attackers, Speaker? by = null, Stance stance = Stance.Asserted) =>
        new ToldReport(name).Says("Shells hit the mill.").Attacked("Shells hit the mill", IncidentType.ShellingArtilleryMissileAttack, attackers, by: by, stance: stance);
}
