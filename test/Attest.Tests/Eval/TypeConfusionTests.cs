using Attest.Eval.Types;
using Attest.Model;

namespace Attest.Tests.Eval;

/// <summary>Labels of types and the table of what was read for them.</summary>
public sealed class TypeConfusionTests
{
    [Fact]
    public void A_line_is_a_set_an_id_and_a_type_or_none()
    {
        var labels = TypeLabel.Read("# set\tid\tkind\nwires\t7\tarmed_clash\nwires\t8\tnone\n");
        Assert.Equal([new("wires", "7", IncidentType.ArmedClash), new("wires", "8", null)], labels);
    }

    [Theory]
    [InlineData("wires\t7\n")]
    [InlineData("wires\t7\tnone\twhy\n")]
    [InlineData("wires\t7\tnone\nwires\t7\tattack\n")]
    public void A_line_of_another_form_or_a_text_labelled_twice_is_an_error(string table) =>
        Assert.Throws<InvalidDataException>(() => TypeLabel.Read(table));

    [Fact]
    public void A_type_that_no_one_knows_is_an_error() => Assert.Throws<ArgumentException>(() => TypeLabel.Read("wires\t7\tbrawl\n"));

    [Fact]
    public void The_labels_that_travel_with_the_program_can_be_read() => Assert.True(TypeLabel.All().Count > 100);

    [Fact]
    public void Rows_are_labels_and_columns_what_was_read()
    {
        var confusion = new Confusion([
            (IncidentType.Attack, IncidentType.Attack), (IncidentType.Attack, null),
            (null, null), (null, IncidentType.Attack), (IncidentType.ArmedClash, IncidentType.Attack)]);
        Assert.Equal(
            """
            labelled (rows, numbered) as read (columns)
                              0   1   2
             0  none          1   .   1
             1  armed_clash   .   .   1
             2  attack        1   .   1

            """, confusion.Table());
        Assert.Equal(
            """
            label right: 2/5
            incident found where one is told: 2/3
            type right of the found: 1/2
            none read where none is told: 1/2
            """, confusion.Scores());
    }

    [Fact]
    public void An_opening_ends_with_a_sentence()
    {
        var text = string.Concat(Enumerable.Repeat("The bridge at Orlo was held. ", 60));
        var opening = Openings.Cut(text);
        Assert.InRange(opening.Length, 800, 900);
        Assert.EndsWith("held.", opening, StringComparison.Ordinal);
        Assert.Equal("Short.", Openings.Cut("Short."));
    }
}
