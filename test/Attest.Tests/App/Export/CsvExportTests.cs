using Attest.App.Export.Tables;
using Attest.Model;
using Attest.Tests.Store;

namespace Attest.Tests.App.Export;

public sealed class CsvExportTests
{
    static readonly Incident Plain = new(
        "i-c-1", IncidentType.Attack, "An attack", new(null, null, DatePrecision.Unknown, null), [], [], [], [], [], [], new(GradeValue.None, []), null, []);

    [Theory]
    [InlineData("=cmd()", "'=cmd()")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@x", "'@x")]
    [InlineData("say \"x\", y", "\"say \"\"x\"\", y\"")]
    [InlineData("=a,b", "\"'=a,b\"")]
    [InlineData("two\nlines", "two lines")]
    public void A_cell_is_never_a_formula_and_never_breaks_the_row(string attacker, string cell) =>
        Assert.Equal($"i-c-1,,,unknown,attack,,,,{cell},,,,,,", Row(Plain with { Attackers = [attacker] }));

    [Fact]
    public void Unknown_is_an_empty_cell() => Assert.Equal("i-c-1,,,unknown,attack,,,,,,,,,,", Row(Plain));

    [Fact]
    public void A_negative_coordinate_stays_a_number()
    {
        var site = MadeReports.Tarvana with { Lat = -12.5, Lon = -41.25 };

        Assert.Equal("i-c-1,,,unknown,attack,Tarvana,-12.5,-41.25,,,,,,,", Row(Plain with { Sites = [site] }));
    }

    [Fact]
    public void The_coordinates_are_those_of_the_first_site_that_has_any()
    {
        var unknown = MadeReports.Tarvana with { Name = "Upper Camp", Lat = null, Lon = null };

        Assert.Equal("i-c-1,,,unknown,attack,Upper Camp; Tarvana,12.5,41.25,,,,,,,", Row(Plain with { Sites = [unknown, MadeReports.Tarvana] }));
    }

    [Fact]
    public void A_figure_between_two_ends_reaches_to_the_upper_one()
    {
        var group = new GroupFatalities(Group.AidWorkers, new(5, Bound.Between, 8), new(5, Bound.Between, 8), new(5, Bound.Between, 8), ["a", "b"], [], [], false);

        Assert.Equal("i-c-1,,,unknown,attack,,,,,,aid_workers,5,8,2,", Row(Plain with { Fatalities = [group] }));
    }

    static string Row(Incident incident)
    {
        using var output = new StringWriter();
        CsvExport.Write(output, [incident]);
        return output.ToString().Split("\r\n")[1];
    }
}
