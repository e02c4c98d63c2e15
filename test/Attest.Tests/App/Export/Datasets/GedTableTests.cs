using Attest.App.Export.Datasets;
using Attest.App.Export.Events;
using Attest.App.Export.Rules;
using Attest.Model;
using Attest.Tests.App.Export.Events;

namespace Attest.Tests.App.Export.Datasets;

public sealed class GedTableTests
{
    const string Columns =
        "id relid year active_year code_status type_of_violence conflict_dset_id conflict_new_id conflict_name dyad_dset_id dyad_new_id dyad_name "
        + "side_a_dset_id side_a_new_id side_a side_b_dset_id side_b_new_id side_b number_of_sources source_article source_office source_date "
        + "source_headline source_original where_prec where_coordinates where_description adm_1 adm_2 latitude longitude geom_wkt priogrid_gid "
        + "country country_id region event_clarity date_prec date_start date_end deaths_a deaths_b deaths_civilians deaths_unknown best high low "
        + "gwnoa gwnob";

    static readonly string[] Own = ["id", "relid", "active_year", "conflict_dset_id", "conflict_new_id", "dyad_dset_id", "dyad_new_id", "side_a_dset_id", "side_a_new_id", "side_b_dset_id", "side_b_new_id"];

    [Fact]
    public void Has_the_49_columns_in_order()
    {
        var header = Rows(MadeEvents.With("a: people=9")).Header;

        Assert.Equal(49, header.Length);
        Assert.Equal(Columns.Split(' '), header);
    }

    [Fact]
    public void Fills_what_the_register_knows_and_leaves_ids_that_are_UCDPs_empty()
    {
        var row = Rows(MadeEvents.With("a: people=20 soldiers=6 militants=3 civilians=4", Clash("Syria", "Islamic State"))).Rows[0];

        Assert.All(Own, name => Assert.Empty(row[name]));
        Assert.Equal(("1", "Syria - Islamic State", "Syria", "Islamic State", "652", ""), (row["type_of_violence"], row["dyad_name"], row["side_a"], row["side_b"], row["gwnoa"], row["gwnob"]));
        Assert.Equal(("6", "3", "4", "7"), (row["deaths_a"], row["deaths_b"], row["deaths_civilians"], row["deaths_unknown"]));
        Assert.Equal(("20", "20", "20"), (row["best"], row["high"], row["low"]));
        Assert.Equal(("1", "Homs", "Homs, Homs, Syria", "POINT (36.7234 34.7268)", "179714"), (row["where_prec"], row["where_coordinates"], row["where_description"], row["geom_wkt"], row["priogrid_gid"]));
        Assert.Equal(("Syria", "652", "Middle East", "1", "1", "2031-05-03", "2031-05-03"), (row["country"], row["country_id"], row["region"], row["event_clarity"], row["date_prec"], row["date_start"], row["date_end"]));
        Assert.Equal(("1", "The Homs Post, 2031-05-04, Strike on Homs", "The Homs Post", "2031-05-04", "Strike on Homs"), (row["number_of_sources"], row["source_article"], row["source_office"], row["source_date"], row["source_headline"]));
        Assert.Equal("a; attest=i-c-1, row 1 of 1", row["source_original"]);
    }

    [Theory]
    [InlineData("Syria", "Islamic State", "1")]
    [InlineData("Russia", "Ukraine", "1")]
    [InlineData("Islamic State", "Nusra Front", "2")]
    [InlineData("Islamic State", "civilians", "3")]
    [InlineData("Syria", "civilians", "3")]
    [InlineData("gunmen", "civilians", "")]
    [InlineData("Syria", "market", "")]
    public void Violence_has_a_type_where_both_sides_are_known(string attacker, string target, string type) =>
        Assert.Equal(type, Rows(MadeEvents.With("", Clash(attacker, target))).Rows[0]["type_of_violence"]);

    [Theory]
    [InlineData("Russia", "Ukraine", "a: soldiers=6", "||6|6")]
    [InlineData("Islamic State", "Syria", "a: soldiers=6 police=1", "|7||7")]
    [InlineData("Syria", "civilians", "a: civilians=5 children=2", "|||5")]
    [InlineData("Syria", "Islamic State", "a: people=3; b: people=20 civilians=14", "||3|3")]
    public void The_dead_of_both_sides_and_of_none_add_up_to_the_best_figure(string attacker, string target, string accounts, string expected)
    {
        var row = Rows(MadeEvents.With(accounts, Clash(attacker, target))).Rows[0];

        Assert.Equal(expected, $"{row["deaths_a"]}|{row["deaths_b"]}|{(row["deaths_civilians"].Length == 0 ? row["deaths_unknown"] : "")}|{row["best"]}");
        var parts = new[] { "deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown" }.Sum(name => row[name].Length == 0 ? 0 : int.Parse(row[name]));
        Assert.Equal(row["best"], parts.ToString());
    }

    [Theory]
    [InlineData(1, "1")]
    [InlineData(2, "2")]
    [InlineData(6, "2")]
    [InlineData(7, "3")]
    [InlineData(31, "4")]
    [InlineData(365, "5")]
    public void The_time_left_open_has_its_code(int days, string code)
    {
        var precision = days == 1 ? DatePrecision.Day : DatePrecision.Days;
        var incident = MadeEvents.Bare with { Date = new(MadeEvents.Day, MadeEvents.Day.AddDays(days - 1), precision, "then") };

        Assert.Equal(code, Rows(MadeEvents.With("", incident)).Rows[0]["date_prec"]);
    }

    [Theory]
    [InlineData(PlacePrecision.Site, "1")]
    [InlineData(PlacePrecision.Town, "1")]
    [InlineData(PlacePrecision.District, "3")]
    [InlineData(PlacePrecision.Province, "4")]
    [InlineData(PlacePrecision.Country, "6")]
    [InlineData(PlacePrecision.Region, "")]
    public void A_place_has_the_code_of_its_fineness(PlacePrecision precision, string code) =>
        Assert.Equal(code, Rows(MadeEvents.With("", MadeEvents.Bare with { Sites = [MadeEvents.Homs with { Precision = precision }] })).Rows[0]["where_prec"]);

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    public void Cells_keep_their_types_whatever_the_words(int seed)
    {
        var odd = new OddIncidents(seed);
        var events = Enumerable.Range(0, 25).SelectMany(number => EventRow.Rows(MadeEvents.Of(odd.Next(number)), HouseRule.Named("airwars"))).ToList();

        DatasetRows.Of(GedTable.Columns, events).CheckTypes(GedTable.Columns);
    }

    static Incident Clash(string attacker, string target) =>
        MadeEvents.Bare with { Attackers = [attacker], Targets = [target], Attribution = [new(attacker, "a", Stance.Asserted, "c-9")] };

    static DatasetRows Rows(ExportedIncident exported) => DatasetRows.Of(GedTable.Columns, EventRow.Rows(exported, null));
}
