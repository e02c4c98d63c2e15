using Attest.Model;
using Attest.Reconcile;
using Attest.Tests.Link;
using static Attest.Tests.Link.ToldReport;

namespace Attest.Tests.Reconcile;

public sealed class GradingTests
{
    static readonly Actor Russia = new("Russia", "RU", "Russian");
    static readonly Actor Syria = new("Syria", "SY", "Syrian");
    static readonly Speaker Ministry = new("Russian Defence Ministry", "RU:defence-ministry", SpeakerKind.Body);
    static readonly Speaker Doctors = Body("Doctors Union");
    static readonly Speaker Council = Body("Town Council");
    static readonly Speaker Radio = Body("Coast Radio");

    [Fact]
    public void No_harm_to_civilians_is_no_grade() =>
        AssertGrade(GradeValue.None, Report().Attacked("Jets struck", IncidentType.AirDroneStrike, [Russia], by: Radio).Killed("Ten fighters died", Group.Militants, Figure.Exactly(10), Radio));

    [Fact]
    public void One_origin_is_weak() => AssertGrade(GradeValue.Weak, Harm(Report(), Doctors));

    [Fact]
    public void Two_origins_and_the_attackers_own_word_of_the_strike_are_fair() =>
        AssertGrade(GradeValue.Fair, Harm(Harm(Report(), Doctors), Council, "Six people died").Attacked("Jets struck", IncidentType.AirDroneStrike, [Russia], by: Ministry));

    [Fact]
    public void Two_origins_and_a_third_ones_word_of_the_strike_are_fair() =>
        AssertGrade(GradeValue.Fair, Harm(Harm(Report(), Doctors), Council, "Six people died").Attacked("Jets struck", IncidentType.AirDroneStrike, [Russia], by: Radio));

    [Fact]
    public void Two_origins_without_word_of_the_attackers_forces_are_weak() =>
        AssertGrade(GradeValue.Weak, Harm(Harm(Report(), Doctors), Council, "Six people died").Attacked("Jets struck", IncidentType.AirDroneStrike, [Russia], by: Doctors));

    [Fact]
    public void The_attackers_admission_confirms() =>
        AssertGrade(GradeValue.Confirmed, Harm(Harm(Report(), Doctors), Ministry, "Six people died").Attacked("Jets struck", IncidentType.AirDroneStrike, [Russia], by: Doctors));

    [Fact]
    public void A_boast_of_people_killed_is_no_admission() =>
        AssertGrade(GradeValue.Weak, Harm(Report(), Doctors).Killed("Ten fighters died", Group.People, Figure.Vague, Ministry).Attacked("Jets struck", IncidentType.AirDroneStrike, [Russia], by: Doctors));

    [Fact]
    public void Rival_attackers_make_it_contested() =>
        AssertGrade(GradeValue.Contested, Harm(Report(), Doctors)
            .Attacked("Jets struck", IncidentType.AirDroneStrike, [Russia], by: Doctors).Attacked("planes came", IncidentType.AirDroneStrike, [Syria], by: Radio));

    [Fact]
    public void Allies_named_together_are_no_rivals() =>
        AssertGrade(GradeValue.Weak, Harm(Report(), Doctors)
            .Attacked("Jets struck", IncidentType.AirDroneStrike, [Russia, Syria], by: Doctors).Attacked("planes came", IncidentType.AirDroneStrike, [Syria], by: Radio)
            .Attacked("Jets struck", IncidentType.AirDroneStrike, [Russia], by: Council));

    [Fact]
    public void Unclear_responsibility_makes_it_contested() =>
        AssertGrade(GradeValue.Contested, Harm(Report(), Doctors).Disputed("it is not clear who is responsible", "who is responsible"));

    [Fact]
    public void An_unknown_number_does_not_contest_who_did_it() =>
        AssertGrade(GradeValue.Weak, Harm(Report(), Doctors).Disputed("it is not known how many died", "how many died"));

    [Fact]
    public void A_withdrawn_toll_is_discounted() =>
        AssertGrade(GradeValue.Discounted, Report().Killed("Six people died", Group.Civilians, Figure.Exactly(6), Doctors, stance: Stance.Denied));

    [Fact]
    public void Dead_who_are_all_said_to_have_fought_are_discounted() =>
        AssertGrade(GradeValue.Discounted, Report().Killed("Six people died", Group.People, Figure.Exactly(6), Doctors).Killed("Ten fighters died", Group.Militants, Figure.Exactly(10), Ministry));

    [Fact]
    public void Civilians_are_not_discounted_by_a_figure_of_fighters() =>
        AssertGrade(GradeValue.Weak, Harm(Report(), Doctors).Killed("Ten fighters died", Group.Militants, Figure.Exactly(10), Ministry));

    [Fact]
    public void Every_grade_names_claims_in_its_reasons()
    {
        var grade = Grade(Harm(Harm(Report(), Doctors), Council, "Six people died").Attacked("Jets struck", IncidentType.AirDroneStrike, [Russia], by: Ministry));
        Assert.All(grade.Reasons, reason => Assert.NotEmpty(reason.Claims));
    }

    static ToldReport Report() => new ToldReport("a")
        .Says("Jets struck, planes came. Six people died, Nine civilians died, Ten fighters died; it is not clear who is responsible and it is not known how many died.");

    static ToldReport Harm(ToldReport report, Speaker by, string quote = "Nine civilians died") => report.Killed(quote, Group.Civilians, Figure.Exactly(9), by);

    static void AssertGrade(GradeValue expected, ToldReport report) => Assert.Equal(expected, Grade(report).Value);

    static Grade Grade(ToldReport report) => Grading.Of(new(report.Read().Claims, claim => claim.Speaker?.Key ?? "outlet"));
}
