using Attest.Model;
using Attest.Tests.Link;
using static Attest.Tests.Link.ToldReport;

namespace Attest.Tests.Reconcile;

/// <summary>Four invented reports of one invented operation, after the pattern of a many-sited air raid that everybody tells otherwise.</summary>
static class RiverRaids
{
    public static readonly Speaker Ministry = Body("Ruthian Defence Ministry");
    public static readonly Speaker Councils = Body("Village Councils Union");
    public static readonly Speaker Monitor = Body("Harm Monitor");
    public static readonly Actor Ruthia = Actor("Ruthia");
    public static readonly Actor Brigades = Actor("River Brigades");
    public static readonly Place Orlan = Province("Orlan", "Vesk");
    public static readonly Place Tamar = Province("Tamar", "Vesk");
    static readonly Place Mills = Quarter("Old Mills", "Orlan");
    static readonly Place Dyers = Quarter("Dyers Hill", "Orlan");
    static readonly Place Quay = Quarter("Lower Quay", "Tamar");

    /// <summary>Deck with a sum, a ministry's vague figure, a union's figures for three quarters.</summary>
    public static ToldReport Broadsheet() => new ToldReport("broadsheet.txt") { Outlet = "Broadsheet" }
        .Headline("Ruthia flies raids on Vesk from Hask")
        .Deck("Raids said to have killed a great number of fighters and about 34 civilians")
        .Says("Ruthia flew Kestrel-9 bombers from the Hask air base to strike Orlan and Tamar for the first time today.")
        .Says("The defence ministry said the bombers had hit Orlan and Tamar, killing a great number of fighters of the River Brigades.")
        .Says("The Village Councils Union said 19 civilians died in the Old Mills quarter of Orlan, three in Dyers Hill, and a further 12 people died in the Lower Quay quarter of Tamar.")
        .Attacked("Ruthia flew Kestrel-9 bombers", IncidentType.AirDroneStrike, [Ruthia], [Brigades], ["Kestrel-9"], [Orlan, Tamar], Today(), from: Town("Hask", 10, 10, "Perra"))
        .Killed("killed a great number of fighters", Group.Militants, Figure.Vague, stance: Stance.Reported)
        .Killed("about 34 civilians", Group.Civilians, new(34, Bound.About), stance: Stance.Reported)
        .Killed("killing a great number of fighters", Group.Militants, Figure.Vague, Ministry)
        .Killed("19 civilians died", Group.Civilians, Figure.Exactly(19), Councils, Mills)
        .Killed("three in Dyers Hill", Group.Civilians, Figure.Exactly(3), Councils, Dyers)
        .Killed("a further 12 people died", Group.People, Figure.Exactly(12), Councils, Quay)
        .Statement(Ministry, "the bombers had hit Orlan and Tamar, killing a great number of fighters of the River Brigades");

    public static ToldReport Dated() => new ToldReport("dated.txt") { Outlet = "Beacon", Published = new(2031, 3, 4) }
        .Says("Ruthian Kestrel-9 bombers took off from Hask on Tuesday to hit the River Brigades in Orlan and Tamar, the Ruthian Defence Ministry said.")
        .Attacked("Ruthian Kestrel-9 bombers took off", IncidentType.AirDroneStrike, [Ruthia], [Brigades], ["Kestrel-9"], [Orlan, Tamar],
            Weekday(DayOfWeek.Tuesday) with { From = new(2031, 3, 4), To = new(2031, 3, 4), Precision = DatePrecision.Day }, Ministry);

    public static ToldReport Evening() => new ToldReport("evening.txt") { Outlet = "Evening Post" }
        .Says("The Ruthian Defence Ministry said Kestrel-9 bombers struck the River Brigades in Orlan and Tamar on Tuesday.")
        .Says("The Harm Monitor said at least 22 civilians – including four children – had been killed in Orlan on Tuesday, although it was not clear whether Ruthian or Veskian planes were responsible.")
        .Attacked("Kestrel-9 bombers struck the River Brigades", IncidentType.AirDroneStrike, [Ruthia], [Brigades], ["Kestrel-9"], [Orlan, Tamar], Weekday(DayOfWeek.Tuesday), Ministry)
        .Killed("at least 22 civilians", Group.Civilians, new(22, Bound.AtLeast), Monitor, Orlan, on: Weekday(DayOfWeek.Tuesday))
        .Killed("including four children", Group.Children, Figure.Exactly(4), Monitor, Orlan, partOf: "at least 22 civilians")
        .Disputed("it was not clear whether Ruthian or Veskian planes were responsible", "whether Ruthian or Veskian planes were responsible");

    public static ToldReport Wire() => new ToldReport("wire.txt") { Outlet = "Wire" }
        .Says("The ministry said Tuesday's raids had targeted the River Brigades in Orlan and Tamar.")
        .Says("The Harm Monitor says the raids on the southern edge of Orlan killed 14 fighters on Tuesday. Ruthian planes flew from Hask.")
        .Attacked("Tuesday's raids had targeted the River Brigades", IncidentType.AirDroneStrike, [Ruthia], [Brigades], null, [Orlan, Tamar], Weekday(DayOfWeek.Tuesday), Ministry)
        .Killed("killed 14 fighters", Group.Militants, Figure.Exactly(14), Monitor, Orlan);

    public static List<ReadReport> All() => [.. new[] { Broadsheet(), Dated(), Evening(), Wire() }.Select(report => report.Read())];
}
