using System.Text.Json;
using Attest.Eval;
using Attest.Eval.Linking;
using Attest.Eval.Misses;
using Attest.Eval.Muc;
using Attest.Eval.Places;
using Attest.Model;

namespace Attest.Tests.Eval;

/// <summary>What the adapters make of a register and of a set's files, on made-up ones.</summary>
public sealed class AdapterTests
{
    [Theory]
    [InlineData("Teodor Hallan", true)]
    [InlineData("Ana de la Cruz", true)]
    [InlineData("Teodor", false)]
    [InlineData("the driver", false)]
    [InlineData("a Teodor Hallan", false)]
    [InlineData("", false)]
    public void A_victim_is_named_where_the_name_counts(string words, bool expected) => Assert.Equal(expected, PersonName.Is(words));

    [Theory]
    [InlineData("BRACKWATER, OH", "Brackwater")]
    [InlineData("ST. ODRAN", "Saint Odran")]
    [InlineData("MT. ODRAN", "Mount Odran")]
    [InlineData("McKendal, Ohio", "McKendal")]
    [InlineData("Brackwater", "Brackwater")]
    public void The_town_of_a_dateline_is_spelt_in_small_letters(string dateline, string town) => Assert.Equal(town, UsPlace.TownIn(dateline));

    [Theory]
    [InlineData(PlacePrecision.Town, "Halden", "Halden")]
    [InlineData(PlacePrecision.Site, "Elm Street", "Kora")]
    [InlineData(PlacePrecision.Province, "Ohio", null)]
    public void The_town_of_a_site_is_itself_or_what_it_lies_in(PlacePrecision precision, string name, string? town) =>
        Assert.Equal(town, UsPlace.TownOf(new(name, name, null, null, precision, ["Kora", "Ohio", "United States"], "k")));

    [Fact]
    public void The_state_is_the_unit_below_the_country()
    {
        Assert.Equal("Ohio", UsPlace.StateOf(new("Kora", "Kora", null, null, PlacePrecision.Town, ["Wood County", "Ohio", "United States"], "k")));
        Assert.Equal("Ohio", UsPlace.StateOf(new("Ohio", "Ohio", null, null, PlacePrecision.Province, ["United States"], "k")));
        Assert.Null(UsPlace.StateOf(new("Kora", "Kora", null, null, null, [], "k")));
    }

    [Fact]
    public void Mentions_are_read_with_and_without_offset_and_written_without()
    {
        var document = JsonSerializer.Deserialize<MucDocument>(
            """{"docid": "X", "templates": [{"incident_type": "attack", "PerpInd": [[["men", 4], "armed men"]], "PerpOrg": [], "Target": [], "Victim": [], "Weapon": []}]}""", EvalRun.Json)!;
        Assert.Equal(["men", "armed men"], document.Templates[0].Role("PerpInd")[0].Select(mention => mention.Words));
        Assert.Contains("\"PerpInd\":[[\"men\",\"armed men\"]]", JsonSerializer.Serialize(document, EvalRun.Json), StringComparison.Ordinal);
    }

    [Fact]
    public void Offsets_that_miss_a_name_move_to_it()
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, "<articles><article><text>In Halden and in Kora.</text><locations><location><name>Kora</name><start>18</start><end>22</end><lat>1.5</lat><lon>2</lon></location></locations></article></articles>");
            var article = Assert.Single(GeoArticle.Of(file));
            Assert.Equal(new GeoName(17, 21, "Kora", 1.5, 2), article.Names[0]);
            Assert.Equal("0", article.Doc);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void Misses_are_told_by_cause_the_biggest_first()
    {
        var folder = Directory.CreateTempSubdirectory("attest-misses-");
        try
        {
            var run = new EvalRun(folder.FullName, folder.FullName, int.MaxValue);
            MissList.Write(run, [new(Cause.Date, "a day off", "x", "1", "2", ""), new(Cause.Number, "too few", "y", "3", "2", "two\nmen"), new(Cause.Number, "too few", "z", "4", "-", "")]);
            var lines = File.ReadAllLines(Path.Combine(folder.FullName, "misses.txt"));
            Assert.Equal("     2  number: too few", lines[0]);
            Assert.Equal("        y: 3 <- 2  “two men”", lines[1]);
            Assert.Equal("     1  date: a day off", lines[3]);
            Assert.Equal(3, File.ReadAllLines(Path.Combine(folder.FullName, "misses.jsonl")).Length);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Two_pages_of_one_shooting_are_one_incident_in_the_terms_of_the_set()
    {
        SourceReport Page(string name, string text) => BulkReader.Report(name, text, new(null, null, "2016-05-10", null));
        var read = BulkReader.Read(
        [
            Page("a", "Two men shot dead in Dayton\n\nDAYTON, Ohio - Two men were shot dead on Monday night outside a bar on Wexley Avenue, police said. Teodor Hallan, 35, died at the scene. Three women were wounded."),
            Page("b", "Dayton bar shooting leaves two dead\n\nDAYTON, Ohio - A gunman killed two men outside a bar in Dayton on Monday night. Teodor Hallan, 35, was one of the dead. Three women were wounded, police said."),
            Page("c", "Council meets\n\nThe council of Dayton met on Monday and spoke of parks."),
        ]);
        var told = Assert.Single(new GvaIncidents(BulkReader.Link(read), read).All);
        Assert.Equal(["a", "b"], told.Row.Docs);
        Assert.Equal((2, 3, "Dayton", "2016-05-09"), (told.Row.Killed, told.Row.Injured, told.Row.City, told.Row.Date));
    }
}
