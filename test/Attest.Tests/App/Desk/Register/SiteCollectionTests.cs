using System.Collections.Immutable;
using System.Text.Json;
using Attest.App.Desk.Register;
using Attest.App.Desk.Register.Parts;
using Attest.Dev;
using Attest.Model;
using Attest.Tests.Store;

namespace Attest.Tests.App.Desk.Register;

public sealed class SiteCollectionTests
{
    static readonly Place Village = MadeReports.Tarvana with { Name = "Orsk", Lat = 13, Key = "made:2" };

    static Incident With(params ImmutableArray<Place> sites) => new(
        "i-c-1", IncidentType.AirDroneStrike, "Air strike,\u202e Tarvana", new(new(2031, 5, 3), new(2031, 5, 3), DatePrecision.Day, null), sites, [], [], [], ["r-1"],
        [Toll(Group.Civilians, 3, 12, ["c-2"]), Toll(Group.Children, 40, 40, [])], new(GradeValue.Fair, []), null, []);

    static GroupFatalities Toll(Group group, int low, int high, ImmutableArray<string> claims) =>
        new(group, Figure.Exactly(low), Figure.Exactly(high), Figure.Exactly(high), ["office", "army"], claims, ["c-3"], false);

    static List<JsonElement> Features(Incident incident)
    {
        using var target = new MemoryStream();
        using (var writer = new Utf8JsonWriter(target)) SiteCollection.Write(writer, [incident]);
        return [.. JsonDocument.Parse(target.ToArray()).RootElement.GetProperty("features").EnumerateArray()];
    }

    [Fact]
    public void A_site_stands_at_its_point_longitude_first()
    {
        var feature = Assert.Single(Features(With(MadeReports.Tarvana)));

        Assert.Equal([41.25, 12.5], feature.GetProperty("geometry").GetProperty("coordinates").EnumerateArray().Select(number => number.GetDouble()));
    }

    [Fact]
    public void It_tells_what_the_map_shows_and_nothing_that_turns_the_writing_round()
    {
        var properties = Assert.Single(Features(With(MadeReports.Tarvana))).GetProperty("properties");

        Assert.Equal("fair", properties.GetProperty("grade").GetString());
        Assert.Equal(12, properties.GetProperty("size").GetInt32());
        Assert.Equal(2, properties.GetProperty("origins").GetInt32());
        Assert.Equal("3–12 civilians killed", properties.GetProperty("killed").GetString());
        Assert.DoesNotContain('\u202e', properties.GetProperty("title").GetString()!);
        Assert.False(properties.TryGetProperty("coarse", out _));
    }

    [Theory]
    [InlineData(PlacePrecision.Site, false)]
    [InlineData(PlacePrecision.Town, false)]
    [InlineData(PlacePrecision.District, true)]
    [InlineData(PlacePrecision.Country, true)]
    public void What_is_known_no_finer_than_a_district_says_so(PlacePrecision precision, bool coarse) =>
        Assert.Equal(coarse, Features(With(MadeReports.Tarvana with { Precision = precision }))[0].GetProperty("properties").TryGetProperty("coarse", out _));

    [Fact]
    public void A_place_without_a_point_has_no_feature_and_one_told_twice_has_one()
    {
        Assert.Empty(Features(With(MadeReports.Tarvana with { Lat = null, Lon = null })));
        Assert.Equal(2, Features(With(MadeReports.Tarvana, Village, MadeReports.Tarvana with { Written = "the town" })).Count);
    }

    [Theory]
    [InlineData(GradeValue.Confirmed)]
    [InlineData(GradeValue.Fair)]
    [InlineData(GradeValue.Weak)]
    [InlineData(GradeValue.Contested)]
    [InlineData(GradeValue.Discounted)]
    [InlineData(GradeValue.None)]
    public void The_list_and_the_map_draw_a_grade_in_the_same_shape(GradeValue grade)
    {
        var script = File.ReadAllText(Repository.In("src/Attest.App/Desk/Client/src/map/grades.ts"));
        var open = GradeShapes.IsOpen(grade) ? ", isOpen: true" : "";

        Assert.Contains($"{Attest.App.Wording.Words.Snake(grade)}: {{ path: '{GradeShapes.Outline(grade)}'{open} }}", script, StringComparison.Ordinal);
    }
}
