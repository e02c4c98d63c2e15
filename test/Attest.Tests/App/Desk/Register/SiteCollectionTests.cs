using System.Text.Json;
using Attest.App.Desk.Register;
using Attest.App.Desk.Register.Parts;
using Attest.Dev;
using Attest.Model;
using Attest.Store.Queries;

namespace Attest.Tests.App.Desk.Register;

public sealed class SiteCollectionTests
{
    static readonly MapSite Site = new("i-c-1", 12.5, 41.25, 12, GradeValue.Fair, "Tar\u202evana", PlacePrecision.Town);

    static JsonElement Feature(MapSite site)
    {
        using var target = new MemoryStream();
        using (var writer = new Utf8JsonWriter(target)) SiteCollection.Write(writer, [site]);
        return JsonDocument.Parse(target.ToArray()).RootElement.GetProperty("features").EnumerateArray().Single();
    }

    [Fact]
    public void A_site_stands_at_its_point_longitude_first() =>
        Assert.Equal([41.25, 12.5], Feature(Site).GetProperty("geometry").GetProperty("coordinates").EnumerateArray().Select(number => number.GetDouble()));

    [Fact]
    public void It_tells_what_the_map_shows_and_nothing_that_turns_the_writing_round()
    {
        var properties = Feature(Site).GetProperty("properties");

        Assert.Equal(("i-c-1", "fair", 12), (properties.GetProperty("incident").GetString(), properties.GetProperty("grade").GetString(), properties.GetProperty("size").GetInt32()));
        Assert.DoesNotContain('\u202e', properties.GetProperty("place").GetString()!);
        Assert.False(properties.TryGetProperty("coarse", out _));
    }

    [Fact]
    public void Without_a_figure_there_is_no_size() => Assert.False(Feature(Site with { Killed = null }).GetProperty("properties").TryGetProperty("size", out _));

    [Theory]
    [InlineData(PlacePrecision.Site, false)]
    [InlineData(PlacePrecision.Town, false)]
    [InlineData(PlacePrecision.District, true)]
    [InlineData(PlacePrecision.Country, true)]
    [InlineData(null, true)]
    public void What_is_known_no_finer_than_a_district_says_so(PlacePrecision? precision, bool coarse) =>
        Assert.Equal(coarse, Feature(Site with { Precision = precision }).GetProperty("properties").TryGetProperty("coarse", out _));

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
