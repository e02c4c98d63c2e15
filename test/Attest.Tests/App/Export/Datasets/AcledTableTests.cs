using Attest.App.Export.Datasets;
using Attest.App.Export.Events;
using Attest.App.Export.Rules;
using Attest.Model;
using Attest.Tests.App.Export.Events;

namespace Attest.Tests.App.Export.Datasets;

public sealed class AcledTableTests
{
    const string Columns =
        "event_id_cnty event_date year time_precision disorder_type event_type sub_event_type actor1 assoc_actor_1 inter1 actor2 assoc_actor_2 "
        + "inter2 interaction civilian_targeting iso region country admin1 admin2 admin3 location latitude longitude geo_precision source "
        + "source_scale notes fatalities tags timestamp";

    [Fact]
    public void Has_the_31_columns_in_order()
    {
        var header = Rows(MadeEvents.With("a: people=9"), null).Header;

        Assert.Equal(31, header.Length);
        Assert.Equal(Columns.Split(' '), header);
    }

    [Fact]
    public void Fills_what_the_register_knows_and_leaves_the_rest_empty()
    {
        var incident = MadeEvents.Bare with { Attackers = ["Russia"], Targets = ["civilians", "market"], Attribution = [new("Russia", "a", Stance.Asserted, "c-9")] };
        var row = Assert.Single(Rows(MadeEvents.With("a: civilians=14", incident), null).Rows);

        Assert.Equal(
            "i-c-1|2031-05-03|2031|1|Political violence|Explosions/Remote violence|Air/drone strike|Russia||External/Other forces|civilians||Civilians|"
            + "External/Other forces-Civilians|Civilian targeting|760|Middle East|Syria||||Homs|34.7268|36.7234|1|The Homs Post|",
            string.Join('|', Columns.Split(' ').Take(27).Select(name => row[name])));
        Assert.Equal("14", row["fatalities"]);
        Assert.Equal("Air strike, Homs. Killed, civilians: 14 (1 origin).", row["notes"]);
        Assert.Equal("attest=i-c-1; grade=weak; rows=1 of 1; house rule=none", row["tags"]);
        Assert.Empty(row["timestamp"]);
    }

    [Fact]
    public void A_state_on_its_own_ground_has_state_forces()
    {
        var incident = MadeEvents.Bare with { Attackers = ["Syria"], Targets = ["Islamic State"], Attribution = [new("Syria", "a", Stance.Asserted, "c-9")] };
        var row = Rows(MadeEvents.With("", incident), null).Rows[0];

        Assert.Equal(("State forces", "Islamic State", "", "", ""), (row["inter1"], row["actor2"], row["inter2"], row["interaction"], row["civilian_targeting"]));
    }

    /// <summary>Precision of the date, then event_date, year and time_precision.</summary>
    [Theory]
    [InlineData(DatePrecision.Day, "2031-05-03|2031|1")]
    [InlineData(DatePrecision.Days, "2031-05-03|2031|2")]
    [InlineData(DatePrecision.Week, "2031-05-03|2031|2")]
    [InlineData(DatePrecision.Month, "2031-05-03|2031|3")]
    [InlineData(DatePrecision.Year, "|2031|")]
    public void A_date_is_no_finer_than_it_is_known(DatePrecision precision, string expected)
    {
        var incident = MadeEvents.Bare with { Date = new(MadeEvents.Day, MadeEvents.Day.AddDays(3), precision, "then") };
        var row = Rows(MadeEvents.With("", incident), null).Rows[0];

        Assert.Equal(expected, $"{row["event_date"]}|{row["year"]}|{row["time_precision"]}");
        Assert.Equal(precision == DatePrecision.Day, row["notes"] == "Air strike, Homs.");
    }

    [Fact]
    public void A_country_is_no_place_for_an_event()
    {
        var row = Rows(MadeEvents.With("", MadeEvents.Bare with { Sites = [MadeEvents.Syria] }), null).Rows[0];

        Assert.Equal(("", "", "", "Syria"), (row["latitude"], row["longitude"], row["geo_precision"], row["country"]));
        Assert.Contains("no finer than a country", row["notes"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_becomes_a_number_by_a_house_rule_alone_and_the_row_says_so()
    {
        var (bare, ruled) = (Rows(MadeEvents.With("a: people=dozens"), null).Rows[0], Rows(MadeEvents.With("a: people=dozens"), "acled").Rows[0]);

        Assert.Equal(("", "12"), (bare["fatalities"], ruled["fatalities"]));
        Assert.Contains("“dozens” counted as 12 by the house rule acled", ruled["notes"], StringComparison.Ordinal);
        Assert.Contains("“dozens” is no number", bare["notes"], StringComparison.OrdinalIgnoreCase);
        Assert.EndsWith("house rule=acled", ruled["tags"], StringComparison.Ordinal);
    }

    [Fact]
    public void Every_type_of_incident_has_its_types() =>
        Assert.All(Enum.GetValues<IncidentType>(), type => Assert.NotEmpty(AcledType.Of(type).DisorderType));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Cells_keep_their_types_whatever_the_words(int seed)
    {
        var odd = new OddIncidents(seed);
        var events = Enumerable.Range(0, 25).SelectMany(number => EventRow.Rows(MadeEvents.Of(odd.Next(number)), HouseRule.Named("acled"))).ToList();

        DatasetRows.Of(AcledTable.Columns("acled"), events).CheckTypes(AcledTable.Columns("acled"));
    }

    static DatasetRows Rows(ExportedIncident exported, string? rule) =>
        DatasetRows.Of(AcledTable.Columns(rule), EventRow.Rows(exported, rule is null ? null : HouseRule.Named(rule)));
}
